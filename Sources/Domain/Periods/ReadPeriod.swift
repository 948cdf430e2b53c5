// Reads a typed period; words that are no period are kept as they are, and only plainly wrong figures are faults.

extension TypedPeriod {
    /// A period from its words: `ต.ค. ๖๔ - ก.ย. ๖๕`, `ม.ค.-มี.ค. 65`, `เดือนมีนาคม ๒๕๖๖`,
    /// `ปีงบประมาณ พ.ศ.๒๕๖๘`, `ไตรมาส ๑`, `1 ต.ค. 2565 - 31 มี.ค. 2566`, `ตลอดปีงบประมาณ`, or free words.
    public static func read(_ text: String) -> Result<TypedPeriod, PeriodFault> {
        let wording = Utf8.trimmed(text)
        for form in [readFiscalYear, readQuarters, readRound, readDates] {
            var scanner = Scanner(unwrapped(wording))
            if let period = form(&scanner, wording) { return period }
        }
        return .success(TypedPeriod(wording: wording, meaning: .unknown))
    }

    /// The text inside one pair of brackets around it all.
    private static func unwrapped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, bytes.first == 0x28, bytes.last == 0x29 else { return text }
        return String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self)
    }

    /// `[ตลอด | ประจำ] ปีงบประมาณ [พ.ศ. ๒๕๖๘]`, `ตลอดปี`, `ทั้งปี`.
    private static func readFiscalYear(_ scanner: inout Scanner, _ wording: String) -> Result<TypedPeriod, PeriodFault>?
    {
        scanner.skipSpaces()
        let isWhole = scanner.takeAny(["ตลอดทั้ง", "ตลอด", "ทั้ง"])
        _ = scanner.take("ประจำ")
        let isFiscal = scanner.take("ปีงบประมาณ")
        guard isFiscal || (isWhole && scanner.take("ปี")) else { return nil }
        let year = isFiscal ? FiscalYear.scan(&scanner) : nil
        scanner.skipSpaces()
        guard scanner.isAtEnd else { return nil }
        guard let year else { return .success(TypedPeriod(wording: wording, meaning: .wholeYear)) }
        return year.map { TypedPeriod(wording: wording, meaning: .fiscalYear($0)) }.mapError { .date($0) }
    }

    /// `ไตรมาส ๑`, `ไตรมาสที่ 1 - 2`, `ไตรมาส ๑/๒๕๖๖`, `ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๖`.
    private static func readQuarters(_ scanner: inout Scanner, _ wording: String) -> Result<TypedPeriod, PeriodFault>? {
        scanner.skipSpaces()
        guard scanner.take("ไตรมาส") else { return nil }
        _ = scanner.take("ที่")
        scanner.skipSpaces()
        guard let first = scanner.number() else { return nil }
        var last = first
        scanner.skipSpaces()
        if scanner.takeDash() || scanner.take("ถึง") {
            scanner.skipSpaces()
            guard let end = scanner.number() else { return nil }
            last = end
            scanner.skipSpaces()
        }
        let saysYear = scanner.takeAny(["/", "ปีงบประมาณ", "ปี", "ของปีงบประมาณ"])
        let year = saysYear || !scanner.isAtEnd ? FiscalYear.scan(&scanner) : nil
        scanner.skipSpaces()
        guard scanner.isAtEnd else { return nil }
        for number in [first, last] where !(1...4).contains(number.value) {
            return .failure(.noSuchQuarter(number.value))
        }
        guard first.value <= last.value else { return .failure(.reversed) }
        let quarters = first.value...last.value
        guard let year else { return .success(TypedPeriod(wording: wording, meaning: .quarters(quarters, nil))) }
        return year.map { TypedPeriod(wording: wording, meaning: .quarters(quarters, $0)) }.mapError { .date($0) }
    }

    /// `รอบ ๖ เดือน`.
    private static func readRound(_ scanner: inout Scanner, _ wording: String) -> Result<TypedPeriod, PeriodFault>? {
        scanner.skipSpaces()
        guard scanner.take("รอบ") else { return nil }
        scanner.skipSpaces()
        guard let round = Round.scan(&scanner) else { return nil }
        scanner.skipSpaces()
        return scanner.isAtEnd ? .success(TypedPeriod(wording: wording, meaning: .round(round))) : nil
    }

    /// One date, month or a stretch between two.
    private static func readDates(_ scanner: inout Scanner, _ wording: String) -> Result<TypedPeriod, PeriodFault>? {
        scanner.skipSpaces()
        _ = scanner.takeAny(["ตั้งแต่", "ระหว่าง", "ภายใน", "ช่วง"])
        scanner.skipSpaces()
        guard let first = DateParts.scan(&scanner) else { return nil }
        scanner.skipSpaces()
        var last: DateParts?
        if scanner.takeDash() || scanner.takeAny(["ถึง", "/", ".."]) {
            scanner.skipSpaces()
            last = DateParts.scan(&scanner)
            guard last != nil else { return nil }
            scanner.skipSpaces()
        }
        guard scanner.isAtEnd, let meaning = PeriodEnds(first: first, last: last ?? first).meaning() else { return nil }
        let isNumeric = first.isNumeric && last?.isNumeric ?? true
        return meaning.map { TypedPeriod(wording: isNumeric ? nil : wording, meaning: $0) }
    }
}
