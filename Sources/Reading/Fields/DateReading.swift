// Reads dates, periods and rounds as the domain understands them, and turns its refusals into findings.

import Diagnostics
import Domain
import Language

enum DateReading {
    static func date(_ node: Node, _ findings: inout [Diagnostic]) -> Located<TypedDate>? {
        guard let word = node.word(&findings) else { return nil }
        switch TypedDate.read(word.value) {
        case .success(let date): return Located(date, word.span)
        case .failure(let fault):
            report(fault, word, &findings)
            return nil
        }
    }

    static func period(_ node: Node, _ findings: inout [Diagnostic]) -> Located<TypedPeriod>? {
        guard let word = node.word(&findings) else { return nil }
        switch TypedPeriod.read(word.value) {
        case .success(let period): return Located(period, word.span)
        case .failure(.date(let fault)):
            report(fault, word, &findings)
        case .failure(.reversed):
            findings.report(.datePeriodReversed, at: word.span, word.value)
        case .failure(.noSuchQuarter(let quarter)):
            findings.report(.dateNoSuchQuarter, at: word.span, "\(quarter)")
        }
        return nil
    }

    static func round(_ node: Node, _ findings: inout [Diagnostic]) -> Located<Round>? {
        node.word(&findings).flatMap { word in round(word, &findings).map { Located($0, word.span) } }
    }

    static func round(_ word: Located<String>, _ findings: inout [Diagnostic]) -> Round? {
        if let round = Round(word.value) { return round }
        findings.report(.inputNotARound, at: word.span, word.value)
        return nil
    }

    private static func report(_ fault: DateFault, _ word: Located<String>, _ findings: inout [Diagnostic]) {
        switch fault {
        case .notADate: findings.report(.dateNotUnderstood, at: word.span, word.value)
        case .noSuchMonth(let month): findings.report(.dateNoSuchMonth, at: word.span, "\(month)")
        case .noSuchDay(_, let month, _, let days):
            findings.report(.dateNoSuchDay, at: word.span, word.value, month.name, "\(days)")
        case .eraUnknown(let year): findings.report(.dateEraUnknown, at: word.span, "\(year)")
        case .eraContradicts(let year, _): findings.report(.dateEraContradicts, at: word.span, word.value, "\(year)")
        case .outOfRange: findings.report(.dateOutOfRange, at: word.span, word.value)
        }
    }
}

/// The rounds that a map has given so far, so that `6` and `๖` are not both taken.
struct RoundEntries {
    private var places: [Round: Span] = [:]

    mutating func take(_ key: Located<String>, _ findings: inout [Diagnostic]) -> Round? {
        guard let round = DateReading.round(key, &findings) else { return nil }
        if let first = places[round] {
            findings.reportDuplicate(key, first: first)
            return nil
        }
        places[round] = key.span
        return round
    }
}
