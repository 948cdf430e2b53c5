// Recomputes instruments and total from the scores of the indicators, to hold against what was typed.

extension ItaCatalogue {
    /// The mean of an instrument's indicators; `nil` unless all of them have scores.
    public func score(of instrument: Instrument, from scores: [Int: Score]) -> Score? {
        guard let mean = mean(of: instrument, from: scores) else { return nil }
        return Score(rounding: mean.sum, over: mean.count)
    }

    /// The scores of the instruments whose indicators are all there.
    public func instruments(from scores: [Int: Score]) -> [Instrument: Score] {
        var result: [Instrument: Score] = [:]
        for instrument in Instrument.allCases { result[instrument] = score(of: instrument, from: scores) }
        return result
    }

    /// The total: 30 hundredths of the mean of IIT, 30 of EIT and 40 of OIT, rounded once at the end. Checked against
    /// published score sheets of FY2563 and FY2564, it agrees to 0.01.
    public func total(from scores: [Int: Score]) -> Score? {
        var numerator = 0
        var denominator = 1
        for instrument in Instrument.allCases {
            guard let mean = mean(of: instrument, from: scores) else { return nil }
            numerator = numerator * mean.count + instrument.weight * mean.sum * denominator
            denominator *= mean.count
        }
        return Score(rounding: numerator, over: denominator * 100)
    }

    private func mean(of instrument: Instrument, from scores: [Int: Score]) -> (sum: Int, count: Int)? {
        let own = indicators(of: instrument)
        let found = own.compactMap { scores[$0.number]?.hundredths }
        return found.count == own.count && !own.isEmpty ? (found.reduce(0, +), own.count) : nil
    }
}
