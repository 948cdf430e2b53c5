// Splits a person's name as printed into title, given name and family name, for checks and for keeping them on a line.

/// A person's name in its parts; the parts are bytes of the text, nothing is respelled.
public struct PersonName: Hashable, Sendable {
    /// `นางสาว`, `ผู้ช่วยศาสตราจารย์ ดร.`; empty if none was typed.
    public let title: String
    /// The first word after the title.
    public let given: String
    /// Everything after the given name; empty if there is none.
    public let family: String

    /// The parts of a name as printed; brackets around it are left out.
    public init(_ text: String) {
        var scanner = Scanner(Self.unwrapped(Utf8.trimmed(text)))
        var titleEnd = 0
        while let found = Self.scanTitle(&scanner) {
            titleEnd = scanner.position
            scanner.skipSpaces()
            if Self.civilTitles.contains(where: { Utf8.same($0, found) }) { break }
        }
        let bytes = scanner.bytes
        let start = scanner.position
        var end = start
        while end < bytes.count, Utf8.spaceWidth(bytes, at: end) == nil { end += Utf8.width(bytes[end]) }
        end = min(end, bytes.count)
        title = String(decoding: bytes[..<titleEnd], as: UTF8.self)
        given = String(decoding: bytes[start..<end], as: UTF8.self)
        family = Utf8.trimmed(String(decoding: bytes[end...], as: UTF8.self))
    }

    private static func unwrapped(_ text: String) -> String {
        guard text.utf8.first == 0x28, text.utf8.last == 0x29, text.utf8.count >= 2 else { return text }
        return Utf8.trimmed(String(decoding: Array(text.utf8)[1..<(text.utf8.count - 1)], as: UTF8.self))
    }

    /// Takes the longest title that stands here and leaves a name behind it; `นายกเทศมนตรี` is an office, not a Mr.,
    /// and `นายิกา` a name.
    private static func scanTitle(_ scanner: inout Scanner) -> String? {
        let start = scanner
        let isOffice = scanner.takeAny(offices)
        scanner = start
        guard !isOffice, let title = titles.first(where: { scanner.take($0) }) else { return nil }
        guard !scanner.isAtEnd, !Utf8.isThaiMark(scanner.bytes, at: scanner.position) else {
            scanner = start
            return nil
        }
        return title
    }

    private static let offices = [
        "นายกเทศ", "นายกองค์การ", "นายกรัฐมนตรี", "นายกสมาคม", "นายกสภา", "นายกเมือง", "นายก อบ", "นายกอบ", "นายอำเภอ",
        "นายทะเบียน", "นายช่าง",
    ]

    /// After one of these comes the name, even if it looks like a title.
    private static let civilTitles = ["นาย", "นาง", "นางสาว", "น.ส.", "เด็กชาย", "เด็กหญิง"]

    /// Titles, longest first, so that นางสาว is not read as นาง.
    private static let titles = [
        "นาย", "นาง", "นางสาว", "น.ส.", "เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ.", "คุณหญิง", "ท่านผู้หญิง",
        "ดร.", "ศาสตราจารย์", "รองศาสตราจารย์", "ผู้ช่วยศาสตราจารย์", "ศ.", "รศ.", "ผศ.",
        "นายแพทย์", "แพทย์หญิง", "นพ.", "พญ.", "ทันตแพทย์", "ทันตแพทย์หญิง", "เภสัชกร", "เภสัชกรหญิง", "นายสัตวแพทย์",
        "หม่อมราชวงศ์", "หม่อมหลวง", "ม.ร.ว.", "ม.ล.",
        "ว่าที่ร้อยตรี", "ว่าที่ร้อยตรีหญิง", "ว่าที่ร้อยโท", "ว่าที่ร้อยเอก", "ว่าที่พันตรี", "ว่าที่ ร.ต.", "ว่าที่ร.ต.",
        "ว่าที่ ร.ต.หญิง", "ว่าที่ร.ต.หญิง", "ว่าที่ ร.ท.", "ว่าที่ ร.อ.", "ว่าที่ พ.ต.",
        "พลเอก", "พลโท", "พลตรี", "พันเอก", "พันโท", "พันตรี", "ร้อยเอก", "ร้อยโท", "ร้อยตรี",
        "พลตำรวจเอก", "พลตำรวจโท", "พลตำรวจตรี", "พันตำรวจเอก", "พันตำรวจโท", "พันตำรวจตรี",
        "ร้อยตำรวจเอก", "ร้อยตำรวจโท", "ร้อยตำรวจตรี", "ดาบตำรวจ", "นายดาบตำรวจ", "สิบตำรวจเอก", "สิบตำรวจโท", "สิบตำรวจตรี",
        "พล.อ.", "พล.ท.", "พล.ต.", "พ.อ.", "พ.ท.", "พ.ต.", "ร.อ.", "ร.ท.", "ร.ต.",
        "พล.ต.อ.", "พล.ต.ท.", "พล.ต.ต.", "พ.ต.อ.", "พ.ต.ท.", "พ.ต.ต.", "ร.ต.อ.", "ร.ต.ท.", "ร.ต.ต.", "ด.ต.",
        "จ่าสิบเอก", "จ่าสิบโท", "จ่าสิบตรี", "จ.ส.อ.", "จ.ส.ท.", "จ.ส.ต.", "สิบเอก", "สิบโท", "สิบตรี", "ส.อ.", "ส.ท.", "ส.ต.",
        "จ่าเอก", "จ่าโท", "จ่าตรี", "พันจ่าเอก", "พันจ่าโท", "พันจ่าตรี", "พ.จ.อ.", "พ.จ.ท.", "พ.จ.ต.",
        "เรือเอก", "เรือโท", "เรือตรี", "เรืออากาศเอก", "เรืออากาศโท", "เรืออากาศตรี",
    ].sorted { $0.utf8.count > $1.utf8.count }
}
