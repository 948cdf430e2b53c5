// Which items each year's assessment has and to which indicator they count, as tables by year.

/// The items of one year.
struct ItaItems: Sendable {
    /// Items that count to one indicator.
    struct Stretch: Sendable {
        var instrument: Instrument
        var numbers: ClosedRange<Int>
        var indicator: Int
        var part: SubIndicator?
    }

    /// How many items each instrument has, where that is known.
    var counts: [Instrument: Int]
    var stretches: [Stretch]
    var openDataNames: [Int: String]

    func range(of code: ItaCode) -> Stretch? {
        stretches.first { $0.instrument == code.instrument && $0.numbers.contains(code.number) }
    }

    /// The items of a fiscal year of the Buddhist era.
    static func of(_ year: Int) -> ItaItems? {
        switch year {
        case 2562:
            // Only the seven measures are known for certain: each was an item of its own.
            ItaItems(
                counts: [.oit: 48], stretches: [stretch(.oit, 42...48, 10)],
                openDataNames: OpenDataItems.of2562)
        case 2563...2565:
            ItaItems(
                counts: [.iit: 30, .eit: 15, .oit: 43], stretches: people(6, 5) + openData2563,
                openDataNames: year == 2563 ? [:] : OpenDataItems.of2564(orLater: year))
        case 2566:
            // OIT was put into a new order: No Gift Policy (O31) opens the tenth indicator.
            ItaItems(
                counts: [.iit: 30, .eit: 15, .oit: 43],
                stretches: people(6, 5) + [stretch(.oit, 1...30, 9), stretch(.oit, 31...43, 10)],
                openDataNames: OpenDataItems.of2566)
        case 2567:
            // Half the questions; of OIT's 35 items only the last two are known by indicator.
            ItaItems(
                counts: [.iit: 15, .eit: 9, .oit: 35], stretches: people(3, 3) + [stretch(.oit, 34...35, 10)],
                openDataNames: OpenDataItems.of2567)
        case 2569:
            ItaItems(counts: [:], stretches: [], openDataNames: OpenDataItems.of2569)
        default: nil
        }
    }

    private static func stretch(
        _ instrument: Instrument, _ numbers: ClosedRange<Int>, _ indicator: Int, _ part: SubIndicator? = nil
    ) -> Stretch {
        Stretch(instrument: instrument, numbers: numbers, indicator: indicator, part: part)
    }

    /// The questions of IIT (indicators 1 to 5) and EIT (6 to 8), so many to each indicator.
    private static func people(_ internalCount: Int, _ externalCount: Int) -> [Stretch] {
        let asked = (0..<5).map { index in
            stretch(.iit, (index * internalCount + 1)...((index + 1) * internalCount), index + 1)
        }
        return asked
            + (0..<3).map { index in
                stretch(.eit, (index * externalCount + 1)...((index + 1) * externalCount), index + 6)
            }
    }

    /// OIT of FY2563 to FY2565, with its parts (NACC's published score sheets are the means of these parts).
    private static let openData2563 = [
        stretch(.oit, 1...9, 9, SubIndicator(label: "9.1", name: "ข้อมูลพื้นฐาน")),
        stretch(.oit, 10...17, 9, SubIndicator(label: "9.2", name: "การบริหารงาน")),
        stretch(.oit, 18...24, 9, SubIndicator(label: "9.3", name: "การบริหารเงินงบประมาณ")),
        stretch(.oit, 25...28, 9, SubIndicator(label: "9.4", name: "การบริหารและพัฒนาทรัพยากรบุคคล")),
        stretch(.oit, 29...33, 9, SubIndicator(label: "9.5", name: "การส่งเสริมความโปร่งใส")),
        stretch(.oit, 34...41, 10, SubIndicator(label: "10.1", name: "การดำเนินการเพื่อป้องกันการทุจริต")),
        stretch(.oit, 42...43, 10, SubIndicator(label: "10.2", name: "มาตรการภายในเพื่อป้องกันการทุจริต")),
    ]
}
