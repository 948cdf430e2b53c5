// A line of text as it was typed: words, references in `<…>`, bold stretches, each with its place in the source.

import Diagnostics

/// `<path>` or `<path | format>` as it stands in a text.
public struct Reference: Sendable, Hashable {
    public let path: Path
    /// The word behind `|`: a format's name, or the path of a choice that names one.
    public let format: Path?
    public let span: Span

    public init(path: Path, format: Path?, span: Span) {
        self.path = path
        self.format = format
        self.span = span
    }
}

/// Names joined by dots: where a value is found (`people.นายก.position`).
public struct Path: Sendable, Hashable, CustomStringConvertible {
    public let components: [String]
    public let span: Span

    public init(_ components: [String], span: Span) {
        self.components = components
        self.span = span
    }

    public var description: String { components.joined(separator: ".") }
}

public struct Template: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// Words, as typed. `span` covers them in the source; byte for byte where `isExact`.
        case words(String)
        case reference(Reference)
    }

    public struct Piece: Sendable, Hashable {
        public let content: Content
        public let isBold: Bool
        public let span: Span

        public init(_ content: Content, isBold: Bool, span: Span) {
            self.content = content
            self.isBold = isBold
            self.span = span
        }
    }

    public let pieces: [Piece]
    public let span: Span

    public init(pieces: [Piece], span: Span) {
        self.pieces = pieces
        self.span = span
    }

    public var isEmpty: Bool { pieces.isEmpty }

    public var references: [Reference] {
        pieces.compactMap { if case .reference(let reference) = $0.content { reference } else { nil } }
    }
}
