// What a value says, in a form that two sides can be held against each other in and that people can read.

import Domain

/// One line: the words to show, and the key by which it is compared. Digits are alike in the key, whichever were typed.
public struct Line: Sendable, Hashable {
    public let text: String
    let key: String

    init(_ text: String, key: String? = nil) {
        self.text = text
        self.key = alike(key ?? text)
    }

    /// By bytes: Swift would take marks in another order for the same text.
    public static func == (a: Line, b: Line) -> Bool { a.key.utf8.elementsEqual(b.key.utf8) }
    public func hash(into hasher: inout Hasher) { for byte in key.utf8 { hasher.combine(byte) } }
}

public enum Said: Sendable, Hashable {
    /// A name, a date, a number as typed: short, shown whole.
    case short(Line)
    /// Paragraphs: shown by what differs in them.
    case prose([Line])
    case score(Score)
    case number(Int)
    case rounds([Round])
    /// Written, with nothing in it.
    case blank

    /// Nothing but blank lines.
    var isEmpty: Bool {
        switch self {
        case .blank: true
        case .short(let line): line.text.isEmpty
        case .prose(let lines): lines.allSatisfy(\.text.isEmpty)
        case .score, .number, .rounds: false
        }
    }

    var lines: [Line] {
        switch self {
        case .short(let line): [line]
        case .prose(let lines): lines
        case .score(let score): [Line(score.text)]
        case .number(let number): [Line("\(number)")]
        case .rounds(let rounds): [Line(rounds.map { "\($0.rawValue)" }.joined(separator: ", "))]
        case .blank: []
        }
    }

    /// As one text, a line a paragraph.
    public var text: String { lines.map(\.text).joined(separator: "\n") }
}

/// A text with Arabic digits for Thai ones, wherever they stand.
func alike(_ text: String) -> String {
    guard text.utf8.contains(0xE0) else { return text }
    return String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                guard (0x0E50...0x0E59).contains(scalar.value) else { return scalar }
                return Unicode.Scalar(UInt8(scalar.value - 0x0E50 + 0x30))
            }))
}
