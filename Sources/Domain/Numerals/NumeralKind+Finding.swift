// Tells of what kind a number in a text is, from itself and what stands around it. Takes UTF-8; changes nothing.

extension NumeralKind {
    /// The kind of the number at a range, as `NumeralTokens` gives it; nothing for an ordinary one.
    static func of(_ range: Range<Int>, in bytes: [UInt8]) -> NumeralKind? {
        if Token.hasLatin(bytes, in: range) { return .codes }
        if isMoney(range, bytes) { return .money }
        if isPhone(range, bytes) { return .phones }
        return isDecimal(range, bytes) ? .decimals : nil
    }

    /// Before บาท or สตางค์, also over `.-` and a blank; behind ฿.
    private static func isMoney(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var next = range.upperBound
        let isWhole = matches(".-", at: next, bytes)
        if isWhole { next += 2 }
        while let width = Utf8.spaceWidth(bytes, at: next) { next += width }
        if matches("บาท", at: next, bytes) || matches("สตางค์", at: next, bytes) { return true }
        // `.-` ends an amount unless a number goes on behind it.
        if isWhole, Utf8.digit(bytes, at: range.upperBound + 2) == nil { return true }
        return range.lowerBound >= 3 && matches("฿", at: range.lowerBound - 3, bytes)
    }

    /// Nine or ten digits that begin with 0, joined by hyphens, blanks or nothing.
    private static func isPhone(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var lower = range.lowerBound
        while let before = groupStart(before: lower, bytes) { lower = before }
        var upper = range.upperBound
        while let after = groupEnd(after: upper, bytes) { upper = after }
        var digits = 0
        var offset = lower
        while offset < upper {
            if let digit = Utf8.digit(bytes, at: offset) {
                if digits == 0, digit.value != 0 { return false }
                digits += 1
            } else if bytes[offset] != 0x2D, Utf8.spaceWidth(bytes, at: offset) == nil {
                return false
            }
            offset += Utf8.width(bytes[offset])
        }
        return digits == 9 || digits == 10
    }

    /// Where a group of digits begins that stands one blank before an offset.
    private static func groupStart(before offset: Int, _ bytes: [UInt8]) -> Int? {
        guard offset >= 2, bytes[offset - 1] == 0x20 else { return nil }
        var start = offset - 1
        while true {
            if start >= 3, Utf8.isThaiDigit(bytes, at: start - 3) {
                start -= 3
            } else if start >= 1, bytes[start - 1] &- 0x30 < 10 {
                start -= 1
            } else {
                return start < offset - 1 ? start : nil
            }
        }
    }

    /// Where a group of digits ends that stands one blank behind an offset.
    private static func groupEnd(after offset: Int, _ bytes: [UInt8]) -> Int? {
        guard offset + 1 < bytes.count, bytes[offset] == 0x20 else { return nil }
        var end = offset + 1
        while let digit = Utf8.digit(bytes, at: end) { end += digit.width }
        return end > offset + 1 ? end : nil
    }

    /// One full stop between digits: 89.20, but not ข้อ 2.1.3. A clause (ข้อ 2.1) looks the same and is no figure.
    private static func isDecimal(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard bytes[range].count(where: { $0 == 0x2E }) == 1,
            bytes[range].allSatisfy({ $0 != 0x2D && $0 != 0x2F })
        else { return false }
        var before = range.lowerBound
        while before > 0, bytes[before - 1] == 0x20 { before -= 1 }
        let isClause = ["ข้อ", "ข้อที่", "มาตรา", "ที่"].contains { word in
            let length = word.utf8.count
            return before >= length && bytes[before - length..<before].elementsEqual(word.utf8)
        }
        return !isClause
    }

    private static func matches(_ word: String, at offset: Int, _ bytes: [UInt8]) -> Bool {
        let length = word.utf8.count
        return offset + length <= bytes.count && bytes[offset..<offset + length].elementsEqual(word.utf8)
    }
}
