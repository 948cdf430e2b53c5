// A text comes in, YAML that says exactly this text goes out: plain where that can be, else in quotes or under `|`. Each
// form is read back before it is chosen, so that none can say something else.

import Diagnostics
import Reading

public enum ScalarForm {
    /// Where a scalar will stand.
    public struct Place: Sendable {
        /// Inside `{…}` or `[…]`, where a text has one line.
        public let isFlow: Bool
        /// How far its lines are indented below a `|`.
        public let indent: Int
        /// What lines end with.
        public let newline: String

        public init(isFlow: Bool, indent: Int, newline: String = "\n") {
            (self.isFlow, self.indent, self.newline) = (isFlow, indent, newline)
        }
    }

    /// The YAML of a text as the value of a key, from its first byte to its last. Nothing for a text that cannot be said:
    /// one with control characters.
    public static func yaml(
        _ text: String, at place: Place, preferring style: Scalar.Style = .plain
    ) -> String? {
        if text.isEmpty { return "" }
        let forms = forms(text, place)
        let preferred: [String] =
            switch style {
            case .singleQuoted: [singleQuoted(text)]
            case .doubleQuoted: [doubleQuoted(text)]
            case .literal where !place.isFlow: [literal(text, place)]
            default: []
            }
        for form in preferred + forms where says(form, text, place) { return form }
        return nil
    }

    private static func singleQuoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    /// From the plainest to the one that can say everything.
    private static func forms(_ text: String, _ place: Place) -> [String] {
        let single = text.utf8.contains(0x0A) ? [] : [text, singleQuoted(text)]
        let block = place.isFlow || !text.utf8.contains(0x0A) ? [] : [literal(text, place)]
        return single + block + [doubleQuoted(text)]
    }

    private static func literal(_ text: String, _ place: Place) -> String {
        let blanks = String(repeating: " ", count: place.indent)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Without a last line end the text is one that strips it.
        var header = "|-"
        if lines.last?.isEmpty == true {
            lines.removeLast()
            header = lines.last?.isEmpty == true ? "|+" : "|"
        }
        // The first line that holds anything tells the indentation, unless it begins with blanks of its own.
        if lines.first(where: { !$0.isEmpty })?.hasPrefix(" ") == true { return "" }
        return ([header] + lines.map { $0.isEmpty ? "" : blanks + $0 }).joined(separator: place.newline)
    }

    private static func doubleQuoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Whether a reader finds exactly the text, and nothing to say about it.
    private static func says(_ form: String, _ text: String, _ place: Place) -> Bool {
        guard !form.isEmpty else { return false }
        let blanks = String(repeating: " ", count: max(0, place.indent - 2))
        let source =
            place.isFlow
            ? "{k: \(form), z: z}\n"
            : place.indent <= 2 ? "k: \(form)\nz: z\n" : "o:\n\(blanks)k: \(form)\n\(blanks)z: z\n"
        let outcome = compose(SourceFile(name: "", text: source), id: SourceID(index: 0))
        guard outcome.diagnostics.isEmpty, let root = outcome.value else { return false }
        let map = place.isFlow || place.indent <= 2 ? root : root.value(of: "o") ?? root
        guard map.value(of: "z")?.text == "z", let found = map.value(of: "k")?.text else { return false }
        return found.utf8.elementsEqual(text.utf8)
    }
}
