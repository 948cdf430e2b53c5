// The three instruments of the ITA assessment and their weights.

/// An instrument of the assessment (คู่มือการประเมิน ITA ของสำนักงาน ป.ป.ช.; weights 30, 30 and 40 since FY2561).
public enum Instrument: String, CaseIterable, Hashable, Sendable {
    /// Asked of the office's own people (Internal).
    case iit = "IIT"
    /// Asked of those who deal with the office (External).
    case eit = "EIT"
    /// Looked up on the office's website (Open Data).
    case oit = "OIT"

    /// Its share of the total, in hundredths.
    public var weight: Int { self == .oit ? 40 : 30 }

    /// What it asks, as the papers name it in Thai.
    public var thaiName: String {
        switch self {
        case .iit: "ผู้มีส่วนได้ส่วนเสียภายใน"
        case .eit: "ผู้มีส่วนได้ส่วนเสียภายนอก"
        case .oit: "การเปิดเผยข้อมูลสาธารณะ"
        }
    }

    /// The letter of its item codes: I, E, O.
    public var letter: UInt8 {
        switch self {
        case .iit: 0x49
        case .eit: 0x45
        case .oit: 0x4F
        }
    }
}
