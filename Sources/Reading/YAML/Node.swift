// A YAML document as a tree of texts, lists and maps, each with its place in the source. No types yet:
// every scalar is text until a field's type reads it (`0123`, `yes`, `09:30` stay what was typed).

import Diagnostics

public struct Node: Sendable {
    public indirect enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Entry])
    }

    public struct Entry: Sendable {
        /// The key; always a scalar.
        public let key: Located<String>
        public let value: Node
        /// Where the key's letters begin in the source, if they stand there as they are.
        let letters: Int?
        public init(key: Located<String>, value: Node) { self.init(key: key, value: value, letters: nil) }

        init(key: Located<String>, value: Node, letters: Int?) {
            self.key = key
            self.value = value
            self.letters = letters
        }
    }

    public let content: Content
    public let span: Span
    /// Entries of a map whose keys stand in it already. They mean nothing; their letters are looked at like all others.
    let repeated: [Entry]

    public init(_ content: Content, span: Span) { self.init(content, span: span, repeated: []) }

    init(_ content: Content, span: Span, repeated: [Entry]) {
        self.content = content
        self.span = span
        self.repeated = repeated
    }
}

/// The text of a scalar and where each of its lines stands in the source.
public struct Scalar: Sendable {
    public enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

    public let text: String
    public let style: Style
    /// For each line of `text` (cut at LF) the byte offset in the source of its first byte. Exact for `|`,
    /// and for plain and quoted scalars on one line without escapes; otherwise the nearest place before it.
    public let lineOffsets: [Int32]
    /// Whether each line stands in the source byte for byte: no escapes, nothing folded.
    public let isExact: Bool

    public init(text: String, style: Style, lineOffsets: [Int32], isExact: Bool = true) {
        self.text = text
        self.style = style
        self.lineOffsets = lineOffsets
        self.isExact = isExact
    }

    /// `key:` with nothing behind it: meant to be blank.
    public var isBlank: Bool { style == .plain && text.isEmpty }
}
