// The order of a Thai dictionary (พจนานุกรมฉบับราชบัณฑิตยสถาน): by consonants first, a vowel written before its
// consonant after it, tone marks and ็ ์ only where all else is equal.

public enum ThaiOrder {
    /// Compared code by code, keys stand as a dictionary has their words.
    public static func key(_ text: String) -> [UInt32] {
        var main: [UInt32] = []
        var marks: [UInt32] = []
        var leading: UInt32?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0E40...0x0E44:
                if let leading { main.append(leading) }
                leading = scalar.value
            case 0x0E47...0x0E4C: marks.append(UInt32(main.count) << 8 | scalar.value & 0xFF)
            default:
                main.append(scalar.value)
                if let vowel = leading { main.append(vowel) }
                leading = nil
            }
        }
        if let leading { main.append(leading) }
        return main + [0] + marks
    }
}
