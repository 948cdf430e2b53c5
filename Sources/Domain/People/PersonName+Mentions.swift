// Finds a person's given name in a running text with another family name behind it.

extension PersonName {
    /// The name as it stands in the file: title, given name, family name.
    public var text: String { title + given + (family.isEmpty ? "" : " " + family) }

    private static let titles = WordTable(["นางสาว", "นาย", "นาง", "น.ส."])

    /// Where the person's given name stands behind a title, followed by a family name that is not the person's.
    public func otherSurnames(utf8 bytes: [UInt8]) -> [(range: Range<Int>, text: String)] {
        guard !given.isEmpty, !family.isEmpty else { return [] }
        var found: [(Range<Int>, String)] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            let start = scanner.position
            guard let title = Self.titles.longest(in: bytes, at: start) else {
                scanner.skipLetter()
                continue
            }
            scanner.position = title.end
            scanner.skipSpaces()
            guard scanner.take(given), let blank = Utf8.spaceWidth(bytes, at: scanner.position) else { continue }
            let nameEnd = scanner.position
            scanner.position += blank
            scanner.skipSpaces()
            let surname = scanner.position
            if scanner.take(family) { continue }
            while scanner.position < bytes.count, Utf8.isThai(bytes, at: scanner.position),
                Utf8.digit(bytes, at: scanner.position) == nil
            {
                scanner.position += 3
            }
            // Nothing Thai behind it: the name ends there.
            guard scanner.position > surname else { continue }
            found.append((start..<scanner.position, String(decoding: bytes[start..<scanner.position], as: UTF8.self)))
            scanner.position = max(nameEnd, scanner.position)
        }
        return found
    }
}
