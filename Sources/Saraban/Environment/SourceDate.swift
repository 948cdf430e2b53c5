// The text of SOURCE_DATE_EPOCH comes in, the day that PDFs are to bear in their metadata goes out, or the finding that
// the text is no number of seconds (RP-03). Reads no clock.

import Diagnostics
import Domain
import Glibc

public struct SourceDate: Sendable {
    /// Nothing where the variable is not set: each paper then bears the date of its document.
    public let day: CivilDate?

    /// No day is wished for.
    public static let none = SourceDate(day: nil)

    public static func ofEnvironment() -> Outcome<SourceDate> {
        read(getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) })
    }

    static func read(_ text: String?) -> Outcome<SourceDate> {
        guard let text else { return Outcome(SourceDate(day: nil)) }
        // `Int` alone would take a sign.
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
            let day = CivilDate(dayNumber: seconds / 86_400)
        else { return Outcome(nil, [Diagnostic(.environmentEpoch, at: nil, [text])]) }
        return Outcome(SourceDate(day: day))
    }
}
