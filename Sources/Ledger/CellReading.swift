// A cell that came back and what stood in its place come in; the words to put there go out, or nothing where it says the
// same or cannot be taken, with the finding why.

import Diagnostics
import Domain
import Revision

struct CellReading {
    /// Nothing where nothing is to be changed.
    static func change(
        _ cell: CSVCell, of column: SheetColumn, before: String, _ findings: inout [Diagnostic]
    ) -> String? {
        let words = CellGuard.bare(cell.text).withoutLastLineEnds
        guard !words.utf8.elementsEqual(before.utf8), !isSame(words, before, column) else { return nil }
        if words.trimmingBlanks.isEmpty { return before.trimmingBlanks.isEmpty ? nil : "" }
        let plain = words.trimmingBlanks
        if let damage = CellDamage.code(of: plain, before: before) {
            findings.report(damage, at: cell.span, cell.name, column.heading, plain, before)
            return nil
        }
        // Only a number that was there without them shows that the commas are not the clerk's.
        if isWithCommas(plain, before) {
            findings.report(.csvNumberCommas, at: cell.span, cell.name, column.heading, plain, before)
            return nil
        }
        return checked(plain, words, cell, column, &findings)
    }

    /// Whether two cells mean the same: `86.5` is `86.50`, `9,8` is `9, 8`.
    private static func isSame(_ words: String, _ before: String, _ column: SheetColumn) -> Bool {
        switch column.content {
        case .score:
            guard case .success(let a) = Score.read(words), case .success(let b) = Score.read(before) else {
                return false
            }
            return a == b
        case .codes: return codes(words) == codes(before)
        default: return false
        }
    }

    static func codes(_ words: String) -> [String] {
        words.split { $0 == "," || $0 == "\n" || $0 == ";" || $0 == " " }.map(String.init)
    }

    private static func isWithCommas(_ words: String, _ before: String) -> Bool {
        words.contains(",") && !before.contains(",") && !before.isEmpty
            && words.replacing(",", with: "").utf8.elementsEqual(before.utf8)
    }

    private static func checked(
        _ plain: String, _ words: String, _ cell: CSVCell, _ column: SheetColumn, _ findings: inout [Diagnostic]
    ) -> String? {
        func refuse(_ code: Code) -> String? {
            findings.report(code, at: cell.span, cell.name, column.heading, plain)
            return nil
        }
        switch column.content {
        case .score:
            guard case .success = Score.read(plain) else { return refuse(.csvNotAScore) }
            return plain
        case .codes:
            let isCode: (String) -> Bool = { ScoreSheet.number($0) != nil || ItaCode($0) != nil }
            return codes(plain).allSatisfy(isCode) ? plain : refuse(.csvNotACode)
        case .period:
            if plain.contains("<") { return plain }
            guard !plain.utf8.contains(0x0A), case .success = TypedPeriod.read(plain) else {
                return refuse(.csvNotAPeriod)
            }
            return plain
        case .derived: return refuse(.csvDerived)
        case .id: return nil
        case .text:
            let hasControl = words.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F
            }
            return hasControl ? refuse(.csvControl) : words
        }
    }
}
