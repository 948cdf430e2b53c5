// Dates in the official spellings, with Arabic digits: the numerals in force turn them into Thai ones later.

/// How a date is spelled.
public enum DateFormat: String, CaseIterable, Sendable {
    /// `3 เมษายน 2562`
    case long
    /// `14 กุมภาพันธ์ พ.ศ. 2565`, as the forms of the regulation print it (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ, แบบ ๗).
    case form
    /// As `long`; the announcement's name for a date without พ.ศ.
    case plain
    /// `3 เดือน เมษายน พ.ศ. 2562`, after a label วันที่ that the layout prints.
    case verbose
    /// `มีนาคม 2566`
    case month
    /// `3 เม.ย. 66`
    case short

    /// A date in this spelling; a month alone leaves out the day.
    public func text(of value: TypedDate.Value) -> String {
        switch value {
        case .day(let day): self == .month ? text(of: YearMonth(of: day)) : "\(day.day) " + text(of: YearMonth(of: day))
        case .month(let month): text(of: month)
        }
    }

    private func text(of month: YearMonth) -> String {
        switch self {
        case .long, .plain, .month: "\(month.month.name) \(month.buddhistYear)"
        case .form: "\(month.month.name) พ.ศ. \(month.buddhistYear)"
        case .verbose: "เดือน \(month.month.name) พ.ศ. \(month.buddhistYear)"
        case .short: "\(month.month.abbreviation) \(Self.twoDigits(month.buddhistYear))"
        }
    }

    static func twoDigits(_ year: Int) -> String {
        let rest = year % 100
        return rest < 10 ? "0\(rest)" : "\(rest)"
    }
}
