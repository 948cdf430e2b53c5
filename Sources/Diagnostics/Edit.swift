// One change of a source: a stretch of its bytes and what stands there instead. Whatever no edit names stays, byte for
// byte.

public struct Edit: Hashable, Sendable {
    /// Offsets in the source; empty where something is put in.
    public let range: Range<Int>
    public let replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// The bytes of a source with changes made. Of two that overlap the first in the source is made; those put in at one
/// place stand there in the order in which they were asked for.
public func applied(_ edits: [Edit], to file: SourceFile) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var copied = 0
    for edit in inOrder(edits) where edit.range.lowerBound >= copied && edit.range.upperBound <= file.bytes.count {
        bytes += file.bytes[copied..<edit.range.lowerBound]
        bytes += edit.replacement.utf8
        copied = edit.range.upperBound
    }
    return bytes + file.bytes[copied...]
}

/// By place, and by the order of asking where the place is the same.
private func inOrder(_ edits: [Edit]) -> [Edit] {
    edits.enumerated().sorted { a, b in
        let (first, second) = (a.element.range, b.element.range)
        if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
        return a.offset < b.offset
    }.map(\.element)
}
