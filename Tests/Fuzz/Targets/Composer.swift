// Fuzz target: any bytes as YAML. Every node, key and line of text lies where the tree says; findings keep their claims.

import Diagnostics
import Reading

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(name: "in.yaml", bytes: handedOver(start, count))
    var sources = Sources()
    let id = sources.add(file)
    let outcome = compose(file, id: id)
    Claims.check(outcome.diagnostics, in: sources)
    claim(outcome.value != nil || outcome.hasErrors, "no tree, and nothing said")
    if let root = outcome.value { check(root, in: file) }
    let again = compose(file, id: id)
    claim(again.diagnostics == outcome.diagnostics, "composed twice, found differently")
    return 0
}

/// The deepest tree that is ever built, with its root and its leaves.
private let mostDepth = 66

private func check(_ root: Node, in file: SourceFile) {
    var pending = [(node: root, depth: 1)]
    while let (node, depth) = pending.popLast() {
        claim(depth <= mostDepth, "a tree \(depth) deep")
        checkPlace(node.span, in: file)
        switch node.content {
        case .scalar(let scalar): check(scalar, at: node.span, in: file)
        case .sequence(let items):
            for item in items { checkInside(item.span, node.span) }
            pending += items.map { ($0, depth + 1) }
        case .mapping(let entries):
            for entry in entries {
                checkPlace(entry.key.span, in: file)
                checkInside(entry.key.span, node.span)
                checkInside(entry.value.span, node.span)
            }
            pending += entries.map { ($0.value, depth + 1) }
        }
    }
}

private func checkPlace(_ span: Span, in file: SourceFile) {
    claim(
        0 <= span.lower && span.lower <= span.upper && Int(span.upper) <= file.bytes.count,
        "a node at \(span.lower)..<\(span.upper) of \(file.bytes.count) bytes")
}

private func checkInside(_ inner: Span, _ outer: Span) {
    claim(
        outer.lower <= inner.lower && inner.upper <= outer.upper,
        "a node at \(inner.lower)..<\(inner.upper) in one at \(outer.lower)..<\(outer.upper)")
}

/// Each line of a text has its place; where the text says that it stands there as it is, it does.
private func check(_ scalar: Scalar, at span: Span, in file: SourceFile) {
    let lines = scalar.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    claim(lines.count == scalar.lineOffsets.count, "\(lines.count) lines with \(scalar.lineOffsets.count) places")
    for (line, offset) in zip(lines, scalar.lineOffsets) {
        let lower = Int(offset)
        claim(0 <= lower && lower <= file.bytes.count, "a line at \(lower) of \(file.bytes.count) bytes")
        guard scalar.isExact else { continue }
        claim(lower + line.count <= file.bytes.count, "an exact line at \(lower), \(line.count) long")
        // Blanks stand in for what may not be in a file.
        let isThere = zip(file.bytes[lower...], line).allSatisfy { $0 == $1 || $1 == 0x20 }
        claim(isThere, "an exact line is not at \(lower)")
    }
}
