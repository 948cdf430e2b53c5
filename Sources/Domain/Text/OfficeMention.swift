// Finds the offices of local government that a running text names by kind and place: เทศบาลตำบล…, องค์การบริหารส่วนตำบล…
// Knows no places: what stands behind the kind may be a name or go on in words.

public struct OfficeMention: Hashable, Sendable {
    /// In bytes, from the kind on.
    public let start: Int
    public let kind: String
    /// The letters behind the kind, to the first that is not Thai.
    public let rest: String

    /// The kinds of office, longer ones first (พ.ร.บ. เทศบาล พ.ศ. ๒๔๙๖; พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗).
    public static let kinds = [
        "องค์การบริหารส่วนจังหวัด", "องค์การบริหารส่วนตำบล", "เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล",
    ]

    private static let table = WordTable(kinds)

    public static func find(utf8 bytes: [UInt8]) -> [OfficeMention] {
        var mentions: [OfficeMention] = []
        var scanner = Scanner(bytes)
        while !scanner.isAtEnd {
            let start = scanner.position
            guard let (kind, name) = table.longest(in: bytes, at: start) else {
                scanner.skipLetter()
                continue
            }
            scanner.position = name
            var end = name
            while end < bytes.count, Utf8.isThai(bytes, at: end), Utf8.digit(bytes, at: end) == nil { end += 3 }
            mentions.append(
                OfficeMention(start: start, kind: kinds[kind], rest: String(decoding: bytes[name..<end], as: UTF8.self))
            )
        }
        return mentions
    }
}
