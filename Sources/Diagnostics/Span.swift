// A stretch of a source, in byte offsets.

public struct Span: Hashable, Sendable {
    public var source: SourceID
    public var lower: Int32
    public var upper: Int32

    public init(source: SourceID, lower: Int, upper: Int) {
        self.source = source
        self.lower = Int32(clamping: lower)
        self.upper = Int32(clamping: max(lower, upper))
    }

    public var isEmpty: Bool { lower == upper }

    /// From the start of this span to the end of the other, which must be of the same source.
    public func joined(to other: Span) -> Span {
        Span(source: source, lower: Int(min(lower, other.lower)), upper: Int(max(upper, other.upper)))
    }

    /// The part of this span that begins `offset` bytes in and is `length` bytes long, kept inside it.
    public func part(at offset: Int, length: Int) -> Span {
        let start = min(Int(lower) + offset, Int(upper))
        return Span(source: source, lower: start, upper: min(start + length, Int(upper)))
    }
}

/// A value with the place where it was written.
public struct Located<T: Sendable>: Sendable {
    public var value: T
    public var span: Span
    public init(_ value: T, _ span: Span) {
        self.value = value
        self.span = span
    }
}

extension Located: Equatable where T: Equatable {}
