// Turns the form of a value into JSON Schema (2020-12). Takes forms and declared fields; knows no file and no layout.
//
// Editors read YAML's own types before they look at the schema, and Reading does not: 2566 is a number to them and text
// to us. So whatever is text may be a number or a truth value here.

import Diagnostics
import Language

extension JSON {
    static func ref(_ name: String) -> JSON { .object([("$ref", .text("#/$defs/\(name)"))]) }
    static func any(of schemas: [JSON]) -> JSON {
        schemas.count == 1 ? schemas[0] : .object([("anyOf", .list(schemas))])
    }
    static func words(_ words: [String]) -> JSON { .list(words.map(JSON.text)) }

    /// A scalar whose text follows a pattern where it is text.
    static func scalar(_ pattern: String) -> JSON {
        .object([("type", words(["string", "number", "boolean"])), ("pattern", .text(pattern))])
    }
    static func string(_ pattern: String) -> JSON {
        .object([("type", .text("string")), ("pattern", .text(pattern))])
    }
    /// What was left blank: nothing to an editor, an empty text to Saraban.
    static let nothing = JSON.object([("enum", .list([.null, .text("")]))])
}

/// What all schemas call by name.
enum Patterns {
    static let digits = "[0-9๐-๙]"
    static let line = "^\\s*\\S[^\\n]*\\s*$"
    /// What a reference can say: letters of all scripts, digits, `-`, `_`.
    static let name = "^[A-Za-z0-9_\\u0080-\\uFFFF-]+$"
    static let length = "^\\s*\(digits)+(\\.\(digits)+)?\\s*(pt|mm|cm)\\s*$"
    static let distance = "^\\s*(\(digits)+(\\.\(digits)+)?\\s*(pt|mm|cm)|\(digits)+\\s*(lines?|shares?))\\s*$"
    static let lineCount = "^\\s*\(digits)+\\s*lines?\\s*$"
    static let ratio = "^\\s*\(digits)+(/\(digits)+)?\\s*$"
    static let width = "^\\s*(auto|rest|\(digits)+(\\.\(digits)+)?\\s*(pt|mm|cm)?)\\s*$"
    static let path = "^\\s*[A-Za-z0-9_\\u0080-\\uFFFF-]+(\\.[A-Za-z0-9_\\u0080-\\uFFFF-]+)*\\s*$"
    static let code = "^\\s*(([1-9]|10|[๑-๙]|๑๐)|[IEOieo]\\s*-?\\s*\(digits)+)\\s*$"
    static let fiscalYear = "^[^\\n]*\(digits){2,4}\\s*$"
    static let whole = "^\\s*\(digits)+\\s*$"
    static let score = "^\\s*\(digits)+(\\.\(digits)+)?\\s*$"
    static let reference = "^\\s*<[^\\n]*>\\s*$"
    static let round = "^\\s*(รอบ)?\\s*(3|6|9|12|๓|๖|๙|๑๒)\\s*(เดือน)?\\s*$"
    static let indicator = "^([1-9]|10|[๑-๙]|๑๐)$"
}

/// The schema of a form. `isLayout`: content is that of layouts.
struct FormSchema {
    let isLayout: Bool

    func of(_ form: Form) -> JSON {
        switch form {
        case .word, .line: .ref("line")
        case .path: .ref("path")
        case .lines: .ref("lines")
        case .name: .ref("name")
        case .code: .scalar(Patterns.code)
        case .finding: .ref("line")
        case .flag: .object([("enum", .list([.flag(true), .flag(false), .text("true"), .text("false")]))])
        case .integer(let range): whole(range)
        case .choice(let words): .object([("enum", .list(words.flatMap(spellings)))])
        case .length: .string(Patterns.length)
        case .distance: .string(Patterns.distance)
        case .lineCount: .string(Patterns.lineCount)
        case .ratio: .scalar(Patterns.ratio)
        case .width: width
        case .fiscalYear: .scalar(Patterns.fiscalYear)
        case .score: .ref("score")
        case .round: .ref("round")
        case .reference: .string(Patterns.reference)
        case .content: .ref("content")
        case .map(let kind): .ref(kind.rawValue)
        case .entries(let key, let form): entries(key, of(form))
        case .list(let form): list(of(form))
        case .either(let forms): .any(of: forms.map(of))
        case .record(let fields): record(fields)
        case .documents: list(.ref("document"), least: 1)
        case .everyDocument: .ref("everyDocument")
        case .anything: .flag(true)
        case .blank: .nothing
        }
    }

    /// A share is more than nothing.
    private var width: JSON {
        .any(of: [
            .object([("type", .text("number")), ("exclusiveMinimum", .number(0))]), .string(Patterns.width),
        ])
    }

    /// A word of a choice, as text and, where it is a number, as that.
    private func spellings(_ word: String) -> [JSON] { [.text(word)] + (Int(word).map { [.number($0)] } ?? []) }

    private func whole(_ range: ClosedRange<Int>) -> JSON {
        .any(of: [
            .object([
                ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
                ("maximum", .number(range.upperBound)),
            ]), .string(Patterns.whole),
        ])
    }

    /// A list; left blank it is empty.
    func list(_ item: JSON, least: Int = 0) -> JSON {
        .object(
            [("type", least > 0 ? .text("array") : .words(["array", "null"])), ("items", item)]
                + (least > 0 ? [("minItems", .number(least))] : []))
    }

    /// A map with open keys; left blank it is empty.
    private func entries(_ key: EntryKey, _ value: JSON) -> JSON {
        let kind = ("type", JSON.words(["object", "null"]))
        func keys(_ pattern: String) -> JSON {
            .object([
                kind, ("patternProperties", .object([(pattern, value)])), ("additionalProperties", .flag(false)),
            ])
        }
        switch key {
        case .round: return keys(Patterns.round)
        case .indicator: return keys(Patterns.indicator)
        case .name: return keys(Patterns.name)
        case .words, .code, .path: return .object([kind, ("additionalProperties", value)])
        case .finding:
            let codes = Code.allCases.filter { $0.severity != .error }.map { ($0.rawValue, value) }
            return .object([kind, ("properties", .object(codes)), ("additionalProperties", .flag(false))])
        }
    }
}
