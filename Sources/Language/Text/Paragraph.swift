// A line of prose: one paragraph, or one item of a list with the label that was typed.

import Diagnostics

/// What stands before a list item, kept as typed.
public struct ListLabel: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case dash
        /// `๑.` or `1.`
        case number(Int)
        /// `๒.๑`
        case decimal([Int])
        /// `(๑)`
        case parenthesised(Int)
        /// `ข้อ ๑`, `ข้อที่ ๑`
        case clause(Int)
        case checkbox(isTicked: Bool)
        /// `ก.` or `(ก)`: the letter's place in `PageNumbering.alphabet`, from 1.
        case letter(Int, isInBrackets: Bool)
    }

    public let kind: Kind
    public let text: Located<String>

    public init(kind: Kind, text: Located<String>) {
        self.kind = kind
        self.text = text
    }

    public static func == (a: ListLabel, b: ListLabel) -> Bool { a.kind == b.kind && a.text == b.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

public struct Paragraph: Sendable {
    public let label: ListLabel?
    /// 0 for a paragraph, 1 for an item, 2 for an item in an item … A paragraph indented below an item has the item's level.
    public let level: Int
    public let text: Template

    public init(label: ListLabel?, level: Int, text: Template) {
        self.label = label
        self.level = level
        self.text = text
    }
}
