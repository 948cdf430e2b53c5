// Words ready to be set: bytes of UTF-8 with their weight, their link and the place in the sources they came from.

import Diagnostics

/// What is still to be written on a paper: by pen, or into the field that its PDF has there.
public struct FlowBlank: Sendable, Hashable {
    /// As the input calls it.
    public let name: String
    /// As the paper calls it.
    public let label: String
}

public struct FlowText: Sendable {
    public struct Run: Sendable {
        /// In bytes.
        public var length: Int
        public var isBold: Bool
        public var link: String?
        /// What will stand here once it is known.
        public var blank: FlowBlank?
        public var span: Span?
        /// Whether byte n of the run is byte n of the span.
        public var isExact: Bool
        public init(length: Int, isBold: Bool = false, link: String? = nil, span: Span? = nil, isExact: Bool = false) {
            self.length = length
            self.isBold = isBold
            self.link = link
            self.span = span
            self.isExact = isExact
        }
    }

    public var bytes: [UInt8] = []
    public var runs: [Run] = []

    public init() {}

    public init(_ text: String, span: Span? = nil) { append(text, isBold: false, span: span, isExact: false) }

    public var isEmpty: Bool { bytes.isEmpty }
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ text: String, isBold: Bool, span: Span?, isExact: Bool) {
        guard !text.isEmpty else { return }
        // A tab comes with every paste from a table: white space like any other, which fonts have no glyph for.
        bytes.append(contentsOf: text.utf8.lazy.map { $0 == 0x09 ? 0x20 : $0 })
        runs.append(Run(length: text.utf8.count, isBold: isBold, span: span, isExact: isExact))
    }

    /// Dots where something will be written once it is known.
    mutating func append(_ blank: FlowBlank, dots: String, isBold: Bool, span: Span?) {
        append(dots, isBold: isBold, span: span, isExact: false)
        runs[runs.count - 1].blank = blank
    }

    public mutating func append(_ other: FlowText) {
        bytes.append(contentsOf: other.bytes)
        runs.append(contentsOf: other.runs)
    }

    /// Where a byte of the text came from: its own place where that is known, else the span of its run.
    public func span(at offset: Int) -> Span? {
        var start = 0
        for run in runs {
            if offset < start + run.length {
                guard let span = run.span, run.isExact else { return run.span }
                return span.part(at: offset - start, length: letterWidth(at: offset))
            }
            start += run.length
        }
        return runs.last?.span
    }

    /// How many bytes the letter at an offset has.
    private func letterWidth(at offset: Int) -> Int {
        guard offset < bytes.count else { return 1 }
        switch bytes[offset] {
        case 0xF0...: return 4
        case 0xE0...: return 3
        case 0xC0...: return 2
        default: return 1
        }
    }
}
