// Tells of what kind a number in a text is, from itself and what stands around it. Takes UTF-8; changes nothing.

extension NumeralKind {
    /// The kind of the number at a range, as `NumeralTokens` gives it; nothing for an ordinary one.
    static func of(_ range: Range<Int>, in bytes: [UInt8]) -> NumeralKind? {
        if Token.hasLatin(bytes, in: range) { return .codes }
        if isMoney(range, bytes) { return .money }
        if isPhone(range, bytes) { return .phones }
        return isDecimal(range, bytes) ? .decimals : nil
    }

    /// Before บาท or สตางค์, also over `.-`, a blank or ล้าน; behind ฿; or the lower end of such amounts (20 - 35 บาท).
    private static func isMoney(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        if range.lowerBound >= 3, matches("฿", at: range.lowerBound - 3, bytes) { return true }
        if isBaht(after: range.upperBound, bytes) { return true }
        var next = skipSpaces(range.upperBound, bytes)
        guard let word = ["-", "–", "ถึง"].first(where: { matches($0, at: next, bytes) }) else { return false }
        next = skipSpaces(next + word.utf8.count, bytes)
        guard Utf8.digit(bytes, at: next) != nil else { return false }
        return isBaht(after: Token(in: bytes, at: next).range.upperBound, bytes)
    }

    private static func isBaht(after end: Int, _ bytes: [UInt8]) -> Bool {
        let isWhole = matches(".-", at: end, bytes)
        // `.-` ends an amount unless a number goes on behind it.
        if isWhole, Utf8.digit(bytes, at: end + 2) == nil { return true }
        var next = skipSpaces(isWhole ? end + 2 : end, bytes)
        for word in ["ร้อย", "พัน", "หมื่น", "แสน", "ล้าน"] where matches(word, at: next, bytes) { next += word.utf8.count }
        return matches("บาท", at: next, bytes) || matches("สตางค์", at: next, bytes)
    }

    private static func skipSpaces(_ offset: Int, _ bytes: [UInt8]) -> Int {
        var next = offset
        while let width = Utf8.spaceWidth(bytes, at: next) { next += width }
        return next
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

    /// Figures as scores and rates have them: 89.20, 3.51-4.00, ร้อยละ 12.5. What looks like one and is a clause
    /// (ข้อ 2.10), an hour (09.30 น.) or the number of a letter (0808.20/ว) is none.
    private static func isDecimal(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let parts = bytes[range].split(separator: 0x2D)
        let isRate =
            isBehind(["ร้อยละ"], range.lowerBound, bytes)
            || isBefore(["%", "คะแนน", "เปอร์เซ็นต์"], range.upperBound, bytes)
        guard !parts.isEmpty, parts.allSatisfy({ decimals(of: $0) == 2 || isRate && decimals(of: $0) == 1 }) else {
            return false
        }
        let labels = ["ข้อ", "ที่", "มาตรา", "ตาราง", "รูป", "ภาพ", "รายการ", "ลำดับ", "หัวข้อ", "เวลา", "ภาคผนวก"]
        return !isBehind(labels, range.lowerBound, bytes)
            && !isBefore(["น.", "นาฬิกา", "/"], range.upperBound, bytes)
    }

    /// How many digits stand behind the one full stop of a number; nothing where there are more marks or none.
    private static func decimals(of number: ArraySlice<UInt8>) -> Int? {
        let halves = number.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard halves.count == 2, !number.contains(0x2F) else { return nil }
        let last = Array(halves[1])
        var (count, offset) = (0, 0)
        while let digit = Utf8.digit(last, at: offset) { (count, offset) = (count + 1, offset + digit.width) }
        return offset == last.count ? count : nil
    }

    private static func isBehind(_ words: [String], _ offset: Int, _ bytes: [UInt8]) -> Bool {
        var end = offset
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        return words.contains { $0.utf8.count <= end && matches($0, at: end - $0.utf8.count, bytes) }
    }

    private static func isBefore(_ words: [String], _ offset: Int, _ bytes: [UInt8]) -> Bool {
        let next = skipSpaces(offset, bytes)
        return words.contains { matches($0, at: next, bytes) }
    }

    private static func matches(_ word: String, at offset: Int, _ bytes: [UInt8]) -> Bool {
        let length = word.utf8.count
        return offset + length <= bytes.count && bytes[offset..<offset + length].elementsEqual(word.utf8)
    }
}
