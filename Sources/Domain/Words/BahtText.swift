// Amounts of money in Thai words, for the brackets after a sum: `๑,๕๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)`.

/// Money in words, and amounts as typed.
public enum BahtText {
    /// An amount in satang in words: `150025` is `หนึ่งพันห้าร้อยบาทยี่สิบห้าสตางค์`; `nil` for a negative one.
    public static func text(satang amount: Int) -> String? {
        guard amount >= 0 else { return nil }
        let (baht, satang) = amount.quotientAndRemainder(dividingBy: 100)
        guard let bahtWords = ThaiNumberWords.text(baht), let satangWords = ThaiNumberWords.text(satang) else {
            return nil
        }
        if satang == 0 { return bahtWords + "บาทถ้วน" }
        return (baht == 0 ? "" : bahtWords + "บาท") + satangWords + "สตางค์"
    }

    /// The satang of an amount as typed: `1,500`, `๑,๕๐๐.๒๕`, `1500.50 บาท`, `๑,๕๐๐.- บาท`; `nil` if it is none.
    public static func satang(of text: String) -> Int? {
        var scanner = Scanner(text)
        scanner.skipSpaces()
        guard let baht = whole(&scanner) else { return nil }
        var satang = 0
        if scanner.take(".-") || scanner.take(".–") {
            satang = 0
        } else if scanner.take(".") {
            guard let decimals = scanner.number(), decimals.digits <= 2 else { return nil }
            satang = decimals.digits == 1 ? decimals.value * 10 : decimals.value
        }
        scanner.skipSpaces()
        _ = scanner.take("บาท")
        scanner.skipSpaces()
        return scanner.isAtEnd ? baht * 100 + satang : nil
    }

    /// Digits with or without commas; the commas must set off groups of three.
    private static func whole(_ scanner: inout Scanner) -> Int? {
        guard let first = scanner.number() else { return nil }
        var value = first.value
        var hasComma = false
        while scanner.take(",") {
            guard let group = scanner.number(), group.digits == 3, hasComma || first.digits <= 3,
                value < 1_000_000_000_000
            else { return nil }
            value = value * 1000 + group.value
            hasComma = true
        }
        return value
    }
}
