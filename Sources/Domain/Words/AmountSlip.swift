// Finds amounts of baht whose words in brackets say another sum: ๑,๕๐๐ บาท (หนึ่งพันห้าสิบบาทถ้วน). Reports, and changes
// nothing.

/// Words that do not say the amount before them.
public struct AmountSlip: Hashable, Sendable {
    /// Where the words stand, in bytes, the brackets left out.
    public let range: Range<Int>
    /// The words that say the amount.
    public let suggestion: String

    /// The slips of a text as UTF-8, in order.
    public static func find(utf8 bytes: [UInt8]) -> [AmountSlip] {
        var slips: [AmountSlip] = []
        var offset = 0
        while let place = place(of: baht, in: bytes, from: offset) {
            offset = place + baht.count
            guard let words = words(in: bytes, after: offset), let satang = amount(in: bytes, before: place),
                let right = BahtText.text(satang: satang)
            else { continue }
            let typed = String(decoding: bytes[words].filter { $0 != 0x20 }, as: UTF8.self)
            if !spellings(of: right).contains(typed) { slips.append(AmountSlip(range: words, suggestion: right)) }
        }
        return slips
    }

    private static let baht = Array("บาท".utf8)

    /// The words in brackets after an offset, if they end like an amount.
    private static func words(in bytes: [UInt8], after offset: Int) -> Range<Int>? {
        var start = offset
        while let width = Utf8.spaceWidth(bytes, at: start) { start += width }
        guard start < bytes.count, bytes[start] == 0x28, let end = bytes[start...].firstIndex(of: 0x29) else {
            return nil
        }
        let words = start + 1..<end
        let endings = ["ถ้วน", "สตางค์", "บาท"]
        let isAmount = endings.contains { bytes[words].suffix($0.utf8.count).elementsEqual($0.utf8) }
        // `(๕๐๐ บาท)` says nothing in words.
        return isAmount && Utf8.digit(bytes, at: words.lowerBound) == nil ? words : nil
    }

    /// The amount that ends before an offset, as typed.
    private static func amount(in bytes: [UInt8], before offset: Int) -> Int? {
        var end = offset
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        var start = end
        while start > 0 {
            if start >= 3, Utf8.isThaiDigit(bytes, at: start - 3) {
                start -= 3
            } else if bytes[start - 1] &- 0x30 < 10 || [0x2C, 0x2D, 0x2E].contains(bytes[start - 1]) {
                start -= 1
            } else {
                break
            }
        }
        return BahtText.satang(of: String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private static func place(of word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
        return (start...bytes.count - word.count).first {
            bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
        }
    }

    /// With and without ถ้วน, and with หนึ่ง where careful writers have เอ็ด.
    private static func spellings(of words: String) -> [String] {
        let plain = words.hasSuffix("ถ้วน") ? [words, String(words.unicodeScalars.dropLast(4))] : [words]
        return plain + plain.map { $0.replacing("เอ็ดบาท", with: "หนึ่งบาท") }
    }
}
