// What the assessment of one fiscal year consists of: indicators, items and levels. It only looks up; the facts are
// in the files beside this one, and what they don't know is `nil`, never a guess.

/// The assessment of one fiscal year.
public struct ItaCatalogue: Sendable {
    /// The fiscal year assessed.
    public let year: FiscalYear
    /// The ten indicators, by number.
    public let indicators: [Indicator]
    /// How a total becomes a level, if that is known for the year.
    public let levels: LevelScheme?
    private let items: ItaItems?
    /// All names of the indicators, and of which indicator each is one.
    let names: WordTable
    let named: [Indicator]

    private init(year: FiscalYear, indicators: [Indicator], levels: LevelScheme?, items: ItaItems?) {
        (self.year, self.indicators, self.levels, self.items) = (year, indicators, levels, items)
        names = WordTable(indicators.flatMap { [$0.name] + $0.aliases })
        named = indicators.flatMap { indicator in
            Array(repeating: indicator, count: 1 + indicator.aliases.count)
        }
    }

    /// The catalogue of a fiscal year, 2561 to 2569; `nil` for others.
    public static func of(_ year: FiscalYear) -> ItaCatalogue? {
        guard (2561...2569).contains(year.buddhistYear) else { return nil }
        return ItaCatalogue(
            year: year, indicators: indicators(in: year.buddhistYear), levels: LevelScheme.of(year),
            items: ItaItems.of(year.buddhistYear))
    }

    /// An indicator by its number, 1 to 10.
    public func indicator(_ number: Int) -> Indicator? { indicators.first { $0.number == number } }

    /// An indicator by any of its names.
    public func indicator(named name: String) -> Indicator? { indicators.first { $0.isNamed(name) } }

    /// The indicator to which an item counts, if the year's items are known that far.
    public func indicator(of code: ItaCode) -> Indicator? {
        items?.range(of: code).flatMap { indicator($0.indicator) }
    }

    /// The part of an indicator to which an item counts.
    public func subIndicator(of code: ItaCode) -> SubIndicator? { items?.range(of: code)?.part }

    /// The official name of an item, if known; items of OIT only.
    public func name(of code: ItaCode) -> String? {
        code.instrument == .oit ? items?.openDataNames[code.number] : nil
    }

    /// Whether the year has such an item; `nil` if that isn't known.
    public func has(_ code: ItaCode) -> Bool? {
        items?.counts[code.instrument].map { (1...$0).contains(code.number) }
    }

    /// The indicators of an instrument.
    public func indicators(of instrument: Instrument) -> [Indicator] {
        indicators.filter { $0.instrument == instrument }
    }

    /// The ten indicators, whose numbers and instruments have not changed since FY2561 (NACC handbooks of the
    /// assessment; the eighth changed its name after FY2565).
    private static func indicators(in year: Int) -> [Indicator] {
        let improvement = ["การปรับปรุงระบบการทำงาน", "การปรับปรุงการทำงาน"]
        let eighth = year <= 2565 ? improvement : improvement.reversed()
        return [
            Indicator(1, "การปฏิบัติหน้าที่", .iit),
            Indicator(2, "การใช้งบประมาณ", .iit),
            Indicator(3, "การใช้อำนาจ", .iit),
            Indicator(4, "การใช้ทรัพย์สินของราชการ", .iit, aliases: ["การใช้ทรัพย์สินของทางราชการ"]),
            Indicator(5, "การแก้ไขปัญหาการทุจริต", .iit),
            Indicator(6, "คุณภาพการดำเนินงาน", .eit),
            Indicator(7, "ประสิทธิภาพการสื่อสาร", .eit, aliases: ["ประสิทธิภาพของการสื่อสาร"]),
            Indicator(8, eighth[0], .eit, aliases: [eighth[1]]),
            Indicator(9, "การเปิดเผยข้อมูล", .oit),
            Indicator(10, "การป้องกันการทุจริต", .oit),
        ]
    }
}
