// Whole numbers in Thai words, as amounts of money need them.

/// Numbers in words.
public enum ThaiNumberWords {
    private static let digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
    private static let places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]
    private static let million = 1_000_000

    /// A number in words: `21` is `ยี่สิบเอ็ด`, `2,000,000` is `สองล้าน`; `nil` for a negative one.
    public static func text(_ number: Int) -> String? {
        guard number >= 0 else { return nil }
        return number == 0 ? digits[0] : words(number)
    }

    /// Counts in groups of a million, each group read like the lowest.
    private static func words(_ number: Int) -> String {
        let (millions, rest) = number.quotientAndRemainder(dividingBy: million)
        guard millions > 0 else { return group(rest, isTail: false) }
        return words(millions) + "ล้าน" + group(rest, isTail: true)
    }

    /// The words of a group below a million; a last 1 with anything before it is เอ็ด, in the tail of millions too.
    private static func group(_ number: Int, isTail: Bool) -> String {
        var result = ""
        var divisor = 100_000
        for place in places.indices.reversed() {
            let digit = number / divisor % 10
            divisor /= 10
            guard digit > 0 else { continue }
            switch (place, digit) {
            case (1, 1): result += places[1]
            case (1, 2): result += "ยี่" + places[1]
            case (0, 1) where isTail || !result.isEmpty: result += "เอ็ด"
            default: result += digits[digit] + places[place]
            }
        }
        return result
    }
}
