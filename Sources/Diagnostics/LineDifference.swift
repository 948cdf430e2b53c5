// Two texts come in, the lines that differ go out, as everyone knows them from diff: `-` before, `+` after, under the numbers
// of the lines where they begin.

/// Nothing where the texts are the same.
public func lineDifference(_ before: SourceFile, _ after: SourceFile) -> String {
    guard before.bytes != after.bytes else { return "" }
    let old = before.lineStarts.indices.map(before.lineBytes)
    let new = after.lineStarts.indices.map(after.lineBytes)
    var lines = ["--- \(before.name)", "+++ \(after.name)"]
    for hunk in hunks(old, new) {
        lines.append("@@ -\(place(hunk.old)) +\(place(hunk.new)) @@")
        lines += hunk.old.map { "-" + String(decoding: old[$0], as: UTF8.self) }
        lines += hunk.new.map { "+" + String(decoding: new[$0], as: UTF8.self) }
    }
    return lines.joined(separator: "\n") + "\n"
}

/// `12` or `12,3`; of no lines the one before.
private func place(_ lines: Range<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + (lines.isEmpty ? 0 : 1)),\(lines.count)"
}

private func hunks(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(old: Range<Int>, new: Range<Int>)] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var hunks: [(Range<Int>, Range<Int>)] = []
    var (a, b) = (0, 0)
    while a < old.count || b < new.count {
        let (startA, startB) = (a, b)
        while removed.contains(a) { a += 1 }
        while inserted.contains(b) { b += 1 }
        if a > startA || b > startB {
            hunks.append((startA..<a, startB..<b))
        } else {
            (a, b) = (a + 1, b + 1)
        }
    }
    return hunks
}
