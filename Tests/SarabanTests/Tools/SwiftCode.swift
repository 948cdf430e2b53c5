// The lines of a Swift file without its comments and the contents of its strings, for tests of house rules.

struct SwiftCode {
    let file: String
    let lines: [String]

    private static let all = Result {
        try Checkout.files(below: "Sources", ending: ".swift").map { SwiftCode($0, try Checkout.text($0)) }
    }

    /// All files of Sources, read once.
    static func sources() throws -> [SwiftCode] { try all.get() }

    init(_ file: String, _ text: String) {
        self.file = file
        var isInText = false
        lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            // A string of several lines begins and ends with its quotes.
            if Self.contains(line, "\"\"\"") {
                isInText.toggle()
                return ""
            }
            return isInText ? "" : Self.stripped(line)
        }
    }

    private static func contains(_ line: Substring.UTF8View, _ word: String) -> Bool {
        String(line)?.contains(word) == true
    }

    private static func stripped(_ line: Substring.UTF8View) -> String {
        var result: [UInt8] = []
        var isQuoted = false
        var isEscaped = false
        for byte in line {
            if isQuoted {
                isQuoted = byte != UInt8(ascii: "\"") || isEscaped
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                continue
            }
            isQuoted = byte == UInt8(ascii: "\"")
            if byte == UInt8(ascii: "/"), result.last == byte {
                return String(decoding: result.dropLast(), as: UTF8.self)
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
