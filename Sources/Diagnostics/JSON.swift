// Values of JSON, and their text (RFC 8259): what programs are told. Reads nothing.

public indirect enum JSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case null
    case list([JSON])
    /// In the order given.
    case object([(String, JSON)])

    /// On one line.
    public var written: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .null: "null"
        case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
        case .object(let fields):
            "{" + fields.map { Self.quoted($0.0) + ":" + $0.1.written }.joined(separator: ",") + "}"
        }
    }

    /// For people too: what fits a line stands on one, the rest below each other.
    public var indented: String { indented(by: 0) + "\n" }

    private static let lineWidth = 100

    private func indented(by depth: Int) -> String {
        let short = written
        if short.count + depth <= Self.lineWidth { return short }
        let (outer, inner) = (String(repeating: " ", count: depth), String(repeating: " ", count: depth + 2))
        switch self {
        case .list(let values):
            return "[\n" + values.map { inner + $0.indented(by: depth + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let fields):
            return "{\n"
                + fields.map { inner + Self.quoted($0.0) + ": " + $0.1.indented(by: depth + 2) }
                .joined(separator: ",\n") + "\n\(outer)}"
        default: return short
        }
    }

    /// A JSON string (RFC 8259, section 7).
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20: result += "\\u" + hexadecimal(scalar.value, digits: 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
