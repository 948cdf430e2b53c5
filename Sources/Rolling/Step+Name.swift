// What a rolled file is called: the old name with its year and its round replaced, or with the new one behind it.

import Domain

extension Step {
    /// The name without its ending, from the old one.
    public func name(after stem: String, of year: FiscalYear) -> String {
        switch self {
        case .round(let round, let last):
            return Self.renamed(stem, from: last, to: round) ?? "\(stem)-\(round.rawValue)"
        case .year(let next, let first):
            var name = stem
            for last in Round.allCases.reversed() {
                // A name that ends in a round begins anew with the first one.
                guard let first, let renamed = Self.renamed(name, from: last, to: first) else { continue }
                name = renamed
                break
            }
            for numerals in [Numerals.arabic, .thai] {
                let old = Digits.converted("\(year.buddhistYear)", to: numerals)
                let new = Digits.converted("\(next.buddhistYear)", to: numerals)
                if name.contains(old) { return name.replacing(old, with: new) }
            }
            return "\(name)-\(next.buddhistYear)"
        }
    }

    /// The round at the end of a name, behind a mark or behind `รอบ`.
    private static func renamed(_ stem: String, from last: Round?, to round: Round) -> String? {
        guard let last else { return nil }
        for numerals in [Numerals.arabic, .thai] {
            let old = Digits.converted("\(last.rawValue)", to: numerals)
            for mark in ["-", "_", " ", "รอบ"] {
                for end in ["", "เดือน", " เดือน"] where stem.hasSuffix(mark + old + end) {
                    let kept = stem.unicodeScalars.dropLast((old + end).unicodeScalars.count)
                    return String(kept) + Digits.converted("\(round.rawValue)", to: numerals) + end
                }
            }
        }
        return nil
    }
}
