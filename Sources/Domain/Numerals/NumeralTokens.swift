// Finds, in a text as UTF-8, the stretches whose digits follow the numerals in force; addresses, file names and
// Latin words with digits in them are passed over (NU-01). It changes nothing.

/// Iterates over the stretches of a text that may be converted, in order.
struct NumeralTokens {
    let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// Pieces of a token that is split at slashes, still to be handed out.
    private var pending: [Range<Int>] = []

    mutating func next() -> Range<Int>? {
        if let piece = pending.popLast() { return piece }
        while position < bytes.count {
            guard startsToken(at: position) else {
                position += Utf8.width(bytes[position])
                continue
            }
            let token = Token(in: bytes, at: position)
            if let number = listNumber(of: token) {
                position = number.upperBound
                return number
            }
            if isAddress(token) {
                position = addressEnd(from: token.range.upperBound)
                continue
            }
            position = token.range.upperBound
            if !token.hasDigit || token.hasAt || touchesUnderscore(token.range) { continue }
            if !token.hasLatin { return token.range }
            pending = convertiblePieces(of: token.range)
            if let piece = pending.popLast() { return piece }
        }
        return nil
    }

    /// A word, or an @ before one (`@1234` is a LINE account).
    private func startsToken(at offset: Int) -> Bool {
        Token.isWord(bytes, at: bytes[offset] == 0x40 ? offset + 1 : offset)
    }
}

// MARK: Addresses

extension NumeralTokens {
    /// `https://…`, `www.…`, `name.go.th/…`; an e-mail is known by its @.
    private func isAddress(_ token: Token) -> Bool {
        let (lower, upper) = (token.range.lowerBound, token.range.upperBound)
        guard token.hasLatin, !token.hasAt else { return false }
        if upper + 2 < bytes.count, bytes[upper] == 0x3A, bytes[upper + 1] == 0x2F, bytes[upper + 2] == 0x2F {
            return true
        }
        if matches("www.", at: lower) { return true }
        guard token.hasDotThenLatin, upper < bytes.count else { return false }
        switch bytes[upper] {
        case 0x3F, 0x3D, 0x26, 0x23, 0x25, 0x7E, 0x2F: return true  // ? = & # % ~ /
        case 0x3A: return upper + 1 < bytes.count && Utf8.digit(bytes, at: upper + 1) != nil
        default: return token.hasSlash
        }
    }

    /// Where an address ends: at a blank, a quotation mark or a bracket. Thai letters belong to it only in its path,
    /// since Thai prose runs on without a blank.
    private func addressEnd(from start: Int) -> Int {
        var offset = start
        if matches("://", at: offset) { offset += 3 }
        var isPath = bytes[..<offset].last == 0x2F && !matches("://", at: start)
        while offset < bytes.count {
            let byte = bytes[offset]
            if Utf8.spaceWidth(bytes, at: offset) != nil || Self.closesAddress(byte) { break }
            if byte == 0xE2 { break }  // typographic quotation marks, dashes and dots
            if Utf8.isThai(bytes, at: offset), !Utf8.isThaiDigit(bytes, at: offset), !isPath { break }
            if byte == 0x2F || byte == 0x3F { isPath = true }
            offset += Utf8.width(byte)
        }
        return min(offset, bytes.count)
    }

    private static func closesAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: true  // " ( ) < > [ ] { }
        default: false
        }
    }

    /// Whether lower-case ASCII letters or marks stand at an offset, in either case.
    private func matches(_ word: StaticString, at offset: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
        return word.withUTF8Buffer { buffer in
            buffer.indices.allSatisfy { index in
                let byte = bytes[offset + index]
                return buffer[index] == (byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
        }
    }
}

// MARK: Tokens that mix letters and digits

extension NumeralTokens {
    /// `รายงาน_2566_ฉบับ1`: a single underscore beside a digit is a file name; a row of them is a blank to fill in.
    private func touchesUnderscore(_ range: Range<Int>) -> Bool {
        let lower = range.lowerBound
        if bytes[range].contains(0x5F) { return true }
        if lower > 0, bytes[lower - 1] == 0x5F { return lower < 2 || bytes[lower - 2] != 0x5F }
        let upper = range.upperBound
        return upper < bytes.count && bytes[upper] == 0x5F && (upper + 1 >= bytes.count || bytes[upper + 1] != 0x5F)
    }

    /// The number of a list item that is glued to a Latin word, `1.Website`, but not `1.pdf`, `4.0Web` or `2566.xlsx`.
    private func listNumber(of token: Token) -> Range<Int>? {
        guard token.hasLatin, !token.hasAt else { return nil }
        var scanner = Scanner(bytes)
        scanner.position = token.range.lowerBound
        repeat {
            guard let number = scanner.number(), number.digits <= 2, scanner.take(".") else { return nil }
        } while Utf8.digit(bytes, at: scanner.position) != nil
        let rest = scanner.position..<token.range.upperBound
        guard !rest.isEmpty, !Self.isFileEnding(bytes[rest]) else { return nil }
        return token.range.lowerBound..<rest.lowerBound
    }

    private static let fileEndings: [[UInt8]] = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "gif", "zip", "rar", "txt", "csv",
        "html", "htm", "php", "yaml", "com", "net", "org",
    ].map { Array($0.utf8) }

    private static func isFileEnding(_ word: ArraySlice<UInt8>) -> Bool {
        let lowered = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return fileEndings.contains(lowered)
    }

    /// Of a mixed token, the pieces between slashes that are numbers or ITA codes, last first. A token with a dot
    /// before Latin letters is a path or a file name and has none.
    private func convertiblePieces(of range: Range<Int>) -> [Range<Int>] {
        let token = Token(in: bytes, at: range.lowerBound)
        guard !token.hasDotThenLatin else { return [] }
        let pieces = bytes[range].split(separator: 0x2F)
        // CNTR-00123/66 is one code: half of it in other digits would be none.
        let isCode = pieces.contains { piece in
            !isConvertible(piece) && piece.indices.contains { Utf8.digit(bytes, at: $0) != nil }
        }
        if isCode { return [] }
        return pieces.filter(isConvertible).map { $0.startIndex..<$0.endIndex }.reversed()
    }

    /// A piece without Latin letters, a code (`O35`), or codes and numbers joined by hyphens (`E1-E5`, `O35-39`).
    private func isConvertible(_ piece: ArraySlice<UInt8>) -> Bool {
        var hasCode = false
        for part in piece.split(separator: 0x2D, omittingEmptySubsequences: false) {
            if ItaCode(utf8: part) != nil {
                hasCode = true
            } else if Token.hasLatin(bytes, in: part.startIndex..<part.endIndex) {
                return false
            }
        }
        return hasCode || !Token.hasLatin(bytes, in: piece.startIndex..<piece.endIndex)
    }
}
