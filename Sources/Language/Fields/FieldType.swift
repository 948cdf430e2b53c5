// The types that a layout can give its fields, and their declarations.

import Diagnostics
import Domain

public indirect enum FieldType: Sendable {
    /// One line of text.
    case line
    /// Text that may run over lines; a list is joined by spaces, pieces with empty references vanish.
    case text
    /// Paragraphs, lists and blocks.
    case content
    case date, period, round
    /// A document's number as typed (`มท ๑๒๓/๒๕๖๖`); blank means a dotted space for the pen.
    case number
    /// The id of one of `people`.
    case person
    /// One of a closed set of words.
    case choice([Choice])
    case count, length, image
    case records([FieldDeclaration])
    /// Several texts, each its own line.
    case texts

    /// The word for this type in a layout.
    public var name: String {
        switch self {
        case .line: "line"
        case .text: "text"
        case .content: "content"
        case .date: "date"
        case .period: "period"
        case .round: "round"
        case .number: "number"
        case .person: "person"
        case .choice: "choice"
        case .count: "count"
        case .length: "length"
        case .image: "image"
        case .records: "records"
        case .texts: "texts"
        }
    }

    public static let names = [
        "line", "text", "content", "date", "period", "round", "number", "person", "choice", "count", "length", "image",
        "records", "texts",
    ]
}

/// One word of a choice with an example of what it prints.
public struct Choice: Sendable {
    public let name: String
    public let example: String
    public init(name: String, example: String) {
        self.name = name
        self.example = example
    }
}

/// Words in both languages, for forms and schemas.
public struct Label: Sendable, Hashable {
    public var th: String
    public var en: String?
    public init(th: String, en: String? = nil) {
        self.th = th
        self.en = en
    }
}

public struct FieldDeclaration: Sendable {
    public let name: String
    public let type: FieldType
    public var label: Label?
    public var help: Label?
    public var isRequired: Bool
    /// The short form (`- หัวหน้าสำนัก`) fills this field.
    public var isMain: Bool
    public var defaultValue: Value?
    /// For `content`: the parts that may stand in it.
    public var parts: [String]
    public let span: Span?

    public init(
        _ name: String, _ type: FieldType, label: Label? = nil, help: Label? = nil, isRequired: Bool = false,
        isMain: Bool = false, defaultValue: Value? = nil, parts: [String] = [], span: Span? = nil
    ) {
        self.name = name
        self.type = type
        self.label = label
        self.help = help
        self.isRequired = isRequired
        self.isMain = isMain
        self.defaultValue = defaultValue
        self.parts = parts
        self.span = span
    }
}
