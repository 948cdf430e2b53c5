// Turns the values of one side into what they say. Fills no references: a text is shown as it was typed.

import Diagnostics
import Domain
import Language

struct Speech {
    let side: Side
    /// Ids of people that the other side writes otherwise, so that one person is one person.
    var people: [String: String] = [:]

    /// What a value says; nothing where there is none.
    func said(_ value: Value?, _ type: FieldType? = nil) -> Said? {
        switch value {
        case nil: nil
        case .blank: .blank
        case .text(let templates) where isShort(type): .short(Line(templates.map(\.dumped).joined(separator: " ")))
        case .text(let templates), .texts(let templates): .prose(templates.map { Line($0.dumped) })
        case .joined(let templates): .prose([Line(templates.map(\.dumped).joined(separator: " "))])
        case .content(let blocks): .prose(lines(blocks))
        case .date(let date): .short(Line(date.value.text(.long)))
        case .period(let period): .short(Line(words(of: period.value)))
        case .round(let round): .rounds([round.value])
        case .person(let id): .short(person(id.value))
        case .choice(let word), .image(let word): .short(Line(word.value))
        case .count(let count): .number(count)
        case .length(let extent): .short(Line(extent.dumped))
        case .path(let path): .short(Line("<\(path)>"))
        case .records(let records): .prose(records.map { line(of: $0, type) })
        case .inNumerals(let policy, let plain):
            .prose((said(plain, type)?.lines ?? []) + [Line("numerals: \(policy.dumped)")])
        case .byRound(let values):
            .prose(
                values.sorted { $0.key < $1.key }.flatMap { round, value in
                    (said(value, type)?.lines ?? []).map { Line("\(round.rawValue): \($0.text)") }
                })
        }
    }

    private func isShort(_ type: FieldType?) -> Bool {
        switch type {
        case .line, .number: true
        default: false
        }
    }

    func person(_ id: String) -> Line {
        let name = side.person(id)?.record["name"]?.templates.map(\.dumped).joined(separator: " ")
        return Line(name ?? id, key: people[id] ?? id)
    }

    /// A period typed in figures is spelled by months where it is made of whole ones.
    private func words(of period: TypedPeriod) -> String {
        guard period.wording == nil, let days = period.days(in: nil) else { return period.text(.months) }
        let isWhole =
            YearMonth(of: days.first).days?.first == days.first && YearMonth(of: days.last).days?.last == days.last
        return period.text(isWhole ? .months : .days)
    }

    /// A record on one line: its values in the order of their declarations, numbers and choices behind their labels.
    private func line(of record: Record, _ type: FieldType?) -> Line {
        var declarations: [FieldDeclaration] = []
        if case .records(let declared)? = type { declarations = declared }
        let others = record.values.keys.filter { key in !declarations.contains { $0.name == key } }.sorted()
        var (texts, keys) = ([String](), [String]())
        for name in declarations.map(\.name) + others {
            let declaration = declarations.first { $0.name == name }
            guard let said = said(record[name], declaration?.type) else { continue }
            let label =
                isPlain(declaration?.type) ? "" : (declaration.map(FieldName.init) ?? FieldName(name)).label(.th) + " "
            texts.append(label + said.lines.map(\.text).joined(separator: " "))
            keys.append("\(name): " + said.lines.map(\.key).joined(separator: "\n"))
        }
        return Line(texts.joined(separator: " · "), key: keys.joined(separator: "\n"))
    }

    /// Whether words of a type say by themselves what they are.
    private func isPlain(_ type: FieldType?) -> Bool {
        switch type {
        case .line, .text, .content, .texts, .person, .date, .period, .number: true
        default: false
        }
    }
}
