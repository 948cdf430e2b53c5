// The colour profile that the output intent names: sRGB, as an ICC profile of version 4.2 (ICC.1:2004-10) made of the
// figures of IEC 61966-2-1. Papers are black, with grey in charts and red in stamps: a profile of 500 bytes says all.

/// The bytes of the profile; the same every time.
let sRGBProfile: [UInt8] = ICCProfile.sRGB

private enum ICCProfile {
    static let sRGB: [UInt8] = {
        let words = multilocalised("sRGB")
        let white = xyz(0.9642, 1, 0.8249)
        let tags: [(StaticString, [UInt8])] = [
            ("desc", words), ("cprt", multilocalised("No copyright, use freely")), ("wtpt", white),
            // From D65 to D50, after Bradford.
            (
                "chad",
                matrix([
                    1.04788208, 0.02291870, -0.05021667, 0.02958679, 0.99047852, -0.01707458, -0.00924683, 0.01507568,
                    0.75167847,
                ])
            ),
            ("rXYZ", xyz(0.43606567, 0.22248840, 0.01391602)), ("gXYZ", xyz(0.38514709, 0.71687317, 0.09707642)),
            ("bXYZ", xyz(0.14306641, 0.06060791, 0.71409607)), ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        return file(tags)
    }()

    /// IEC 61966-2-1: Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below.
    private static let curve: [UInt8] =
        bytes("para") + word(0) + half(3) + half(0) + fixed(2.4) + fixed(1 / 1.055) + fixed(0.055 / 1.055)
        + fixed(1 / 12.92) + fixed(0.04045)

    private static func file(_ tags: [(StaticString, [UInt8])]) -> [UInt8] {
        var table = word(UInt32(tags.count))
        var data: [UInt8] = []
        var known: [[UInt8]: Int] = [:]
        let start = headerSize + 4 + 12 * tags.count
        for (name, content) in tags {
            let offset = known[content] ?? start + data.count
            if known[content] == nil {
                known[content] = offset
                data += content
                while data.count % 4 != 0 { data.append(0) }
            }
            table += bytes(name) + word(UInt32(offset)) + word(UInt32(content.count))
        }
        return header(size: start + data.count) + table + data
    }

    private static let headerSize = 128

    private static func header(size: Int) -> [UInt8] {
        var header = word(UInt32(size)) + word(0)
        header += word(0x0420_0000) + bytes("mntr") + bytes("RGB ") + bytes("XYZ ")
        // The day on which this profile was written down.
        for part in [2026, 1, 1, 0, 0, 0] as [UInt16] { header += half(part) }
        header += bytes("acsp")
        header += [UInt8](repeating: 0, count: 28)
        header += fixed(0.9642) + fixed(1) + fixed(0.8249)
        return header + [UInt8](repeating: 0, count: headerSize - header.count)
    }

    // MARK: Types of the standard

    private static func multilocalised(_ text: String) -> [UInt8] {
        let units = text.utf16.flatMap { half($0) }
        return bytes("mluc") + word(0) + word(1) + word(12) + bytes("enUS") + word(UInt32(units.count)) + word(28)
            + units
    }

    private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        bytes("XYZ ") + word(0) + fixed(x) + fixed(y) + fixed(z)
    }

    private static func matrix(_ values: [Double]) -> [UInt8] { bytes("sf32") + word(0) + values.flatMap(fixed) }

    private static func bytes(_ text: StaticString) -> [UInt8] { text.withUTF8Buffer { Array($0) } }
    private static func half(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }
    private static func word(_ value: UInt32) -> [UInt8] { half(UInt16(value >> 16)) + half(UInt16(value & 0xFFFF)) }
    /// s15Fixed16Number.
    private static func fixed(_ value: Double) -> [UInt8] {
        word(UInt32(bitPattern: Int32((value * 65_536).rounded())))
    }
}
