// The words behind the bar of a reference, `{x.date | long}`: what they may be, one list for those who check and those
// who print.

import Domain

public enum PrintFormat {
    public static let dates = DateFormat.allCases.map(\.rawValue)
    public static let periods = PeriodFormat.allCases.map(\.rawValue)
    /// Names instead of numbers or codes: `{findings | names}`.
    public static let names = "names"
    /// In brackets, and without what the thing would bring along.
    public static let brackets = "brackets"
    public static let bare = "bare"
    /// An amount in words.
    public static let baht = "baht"

    public static let forms = [brackets, bare]
    public static let all = dates + periods + [names] + forms + [baht]
}
