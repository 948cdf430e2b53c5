// Reads a colour as SVG writes it: #rgb, #rrggbb, rgb(), the basic names. Anything else gives nil.

extension VectorImage.Colour {
    init?(svg value: ArraySlice<UInt8>) {
        let value = trimmed(value)
        if value.first == UInt8(ascii: "#") {
            self.init(hexadecimal: value.dropFirst())
            return
        }
        var scanner = NumberScanner(value)
        let word = scanner.word()
        if word == "rgb", scanner.take(UInt8(ascii: "(")) {
            self.init(function: &scanner)
            return
        }
        guard scanner.isAtEnd, let rgb = Self.names[word] else { return nil }
        self.init(rgb: rgb)
    }

    private init(rgb: UInt32) {
        self.init(red: UInt8(rgb >> 16 & 0xFF), green: UInt8(rgb >> 8 & 0xFF), blue: UInt8(rgb & 0xFF))
    }

    private init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 3 || digits.count == 6,
            digits.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        guard digits.count == 3 else {
            self.init(rgb: number)
            return
        }
        // #abc means #aabbcc.
        self.init(rgb: (number >> 8 & 0xF) * 0x11_0000 | (number >> 4 & 0xF) * 0x1100 | (number & 0xF) * 0x11)
    }

    /// `rgb(` has been read: three whole numbers up to 255 or three percentages, with commas.
    private init?(function scanner: inout NumberScanner) {
        var parts: [UInt8] = []
        var percentages = 0
        while parts.count < 3 {
            scanner.skipBlanks()
            guard let number = scanner.number() else { return nil }
            let isPercentage = scanner.take(UInt8(ascii: "%"))
            percentages += isPercentage ? 1 : 0
            let scaled = isPercentage ? number * 255 / 100 : number
            parts.append(UInt8(min(max(scaled, 0), 255).rounded()))
            guard parts.count == 3 || scanner.skipSeparator() else { return nil }
        }
        scanner.skipBlanks()
        guard percentages % 3 == 0, scanner.take(UInt8(ascii: ")")), scanner.isAtEnd else { return nil }
        self.init(red: parts[0], green: parts[1], blue: parts[2])
    }

    /// CSS Color 4, section 6.1: the sixteen of HTML, orange, and the second spelling of grey.
    private static let names: [String: UInt32] = [
        "black": 0x000000, "silver": 0xC0C0C0, "gray": 0x808080, "grey": 0x808080, "white": 0xFFFFFF,
        "maroon": 0x800000, "red": 0xFF0000, "purple": 0x800080, "fuchsia": 0xFF00FF, "green": 0x008000,
        "lime": 0x00FF00, "olive": 0x808000, "yellow": 0xFFFF00, "navy": 0x000080, "blue": 0x0000FF,
        "teal": 0x008080, "aqua": 0x00FFFF, "orange": 0xFFA500,
    ]
}
