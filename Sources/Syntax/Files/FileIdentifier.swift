// What tells a file from every other (ISO 32000-1, 14.4): a fingerprint of all its bytes, taken while the place of the
// identifier itself holds noughts. Takes bytes and that place; whoever reads the file can reckon it anew.

public struct FileIdentifier: Hashable, Sendable {
    /// 16 of them.
    public let bytes: [UInt8]

    private static let size = 16
    /// The identifier stands twice, as it was at first and as it is.
    private static let digits = size * 2
    static let opening: StaticString = "/ID[<"
    private static let between: StaticString = "><"
    private static let length = digits * 2 + between.utf8CodeUnitCount

    static func writeBlank(to bytes: inout [UInt8]) -> Int {
        bytes.write(opening)
        let place = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        bytes.write(between)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        bytes.write(">]")
        return place
    }

    /// Of a file whose identifier's place holds noughts.
    init(ofBlank file: [UInt8]) { bytes = Array(Digest(of: file).bytes.prefix(Self.size)) }

    func write(at place: Int, in file: inout [UInt8]) {
        var hex: [UInt8] = []
        for byte in bytes { hex.write(hex: byte) }
        for (offset, digit) in hex.enumerated() {
            file[place + offset] = digit
            file[place + offset + Self.digits + Self.between.utf8CodeUnitCount] = digit
        }
    }

    /// Whether a file names the identifier that it ought to have, if its list of objects stands at `section`.
    static func isRight(in file: [UInt8], section: Int) -> Bool {
        let opening = opening.withUTF8Buffer { Array($0) }
        var place = section
        while place + opening.count + length <= file.count {
            if file[place] == opening[0], file[place...].starts(with: opening) { break }
            place += 1
        }
        place += opening.count
        guard section >= 0, place + length <= file.count else { return false }
        var anew = file
        for offset in 0..<length where hexDigit(file[place + offset]) != nil {
            anew[place + offset] = UInt8(ascii: "0")
        }
        FileIdentifier(ofBlank: anew).write(at: place, in: &anew)
        return anew == file
    }
}

extension DocumentFile {
    /// Whether a file of one revision is, byte for byte, the one that its identifier was made of.
    public var hasRightIdentifier: Bool {
        guard let section = sections.first, sections.count == 1 else { return false }
        return FileIdentifier.isRight(in: bytes, section: section)
    }
}
