// Finds parts that hold themselves, directly, through other parts, or by showing the content that they stand in: such a
// paper would never end. Takes a layout, gives findings.

import Diagnostics
import Language

struct PartCycles {
    private let layout: Layout
    /// Parts that are known to end.
    private var ended: Set<String> = []
    private var chain: [String] = []

    static func check(_ layout: Layout, _ findings: inout [Diagnostic]) {
        var cycles = PartCycles(layout: layout)
        for name in layout.parts.keys.sorted() { cycles.follow(name, &findings) }
    }

    private init(layout: Layout) { self.layout = layout }

    /// No paper nests parts so deeply but by a circle.
    private static let deepest = 100

    private mutating func follow(_ name: String, _ findings: inout [Diagnostic]) {
        guard let part = layout.parts[name], !ended.contains(name) else { return }
        if let start = chain.firstIndex(of: name) ?? (chain.count < Self.deepest ? nil : 0) {
            let circle = (chain[start...] + [name]).joined(separator: " → ")
            findings.report(.layoutPartCycle, at: part.span, name, circle)
            ended.insert(name)
            return
        }
        chain.append(name)
        for next in Self.successors(of: part.blocks, in: layout).sorted() { follow(next, &findings) }
        chain.removeLast()
        ended.insert(name)
    }

    /// The parts among some blocks, and those that may stand in the content that the blocks show.
    private static func successors(of blocks: [Block], in layout: Layout) -> Set<String> {
        var found: Set<String> = []
        for block in blocks {
            switch block.kind {
            case .part(let name, let fields):
                found.insert(name.value)
                for case .path(let path) in fields.values { found.formUnion(parts(shownBy: path, in: layout)) }
            case .content(let path): found.formUnion(parts(shownBy: path, in: layout))
            case .each(let path, _, let blocks):
                found.formUnion(parts(shownBy: path, in: layout))
                found.formUnion(successors(of: blocks, in: layout))
            case .row(let blocks, _): found.formUnion(successors(of: blocks, in: layout))
            case .group(let group): found.formUnion(successors(of: group.blocks, in: layout))
            default: break
            }
        }
        return found
    }

    /// `document.body` may hold the parts that its declaration allows.
    private static func parts(shownBy path: Path, in layout: Layout) -> [String] {
        guard path.components.count > 1, path.components[0] == "document",
            let field = layout.field(path.components[1])
        else { return [] }
        return parts(of: field)
    }

    private static func parts(of field: FieldDeclaration) -> [String] {
        if case .records(let inner) = field.type { return inner.flatMap(parts) }
        return field.parts
    }
}
