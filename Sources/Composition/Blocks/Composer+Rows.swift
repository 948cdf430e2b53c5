// Finds the rows of tables and lists: where they come from, and which of them are wanted.

import Diagnostics
import Domain
import Language

/// One row of a source, with the names that its cells can use.
struct SourceRow {
    let entity: Entity
    let scope: Scope
    /// What `only:` and `together:` name it by.
    let id: String
}

extension Composer {
    func rows(of path: Path, _ setting: Setting) -> [SourceRow] {
        let rows: [(Entity, String)]
        let name = path.components.last ?? ""
        let isKnown = RowNames.shape(of: path) != nil
        switch name {
        case "measures" where isKnown: rows = report.measures.map { (.measure($0), $0.id.value) }
        case "answers" where isKnown:
            rows = report.measures.flatMap { measure in
                measure.answers.compactMap { code in
                    lookup.finding(coded: code.value).map { (.answer(measure, $0), measure.id.value) }
                }
            }
        case "results" where isKnown: return resultRows(setting)
        case "people" where isKnown: rows = report.people.map { (.person($0), $0.id.value) }
        case "findings" where isKnown: rows = report.analysis?.findings.map { (.finding($0), $0.code.value) } ?? []
        case _ where isKnown: rows = indicatorRows(name)
        default:
            rows = elements(of: path, setting).enumerated().map { ($0.element, "\($0.offset + 1)") }
        }
        return rows.map { entity, id in SourceRow(entity: entity, scope: scope(of: entity, setting.scope), id: id) }
    }

    /// Each round of each measure that has a result, earlier rounds first; named by its measure.
    private func resultRows(_ setting: Setting) -> [SourceRow] {
        report.measures.flatMap { measure in
            measure.results.sorted { $0.key < $1.key }.map { round, record in
                let result = Entity.result(record, measure)
                let scope = setting.scope.with(record: .measure(measure)).with(record: result)
                    .with("round", .round(round))
                return SourceRow(entity: result, scope: scope, id: measure.id.value)
            }
        }
    }

    private func indicatorRows(_ name: String) -> [(Entity, String)] {
        guard let analysis = report.analysis, case .list(let entities)? = lookup.analysis(name, analysis) else {
            return []
        }
        return entities.map { entity in
            if case .indicator(let indicator) = entity { return (entity, "\(indicator.number.value)") }
            return (entity, "")
        }
    }

    private func scope(of entity: Entity, _ outer: Scope) -> Scope {
        var frame = Scope.Frame(record: entity)
        if case .indicator = entity { frame.named["indicator"] = entity }
        return outer.with(frame)
    }

    /// Rows in the order of some of their fields: numbers by size, words as a Thai dictionary has them, empty ones last;
    /// equal ones stay as they were.
    func sorted(_ rows: [SourceRow], _ keys: [TableOptions.SortKey]?) -> [SourceRow] {
        guard let keys, !keys.isEmpty else { return rows }
        let values = rows.map { row in
            let setting = Setting(scope: row.scope, numerals: .arabic)
            return keys.map { SortValue(quietText(lookup.entity($0.path, row.scope), setting)) }
        }
        let order = rows.indices.sorted { first, second in
            for (index, key) in keys.enumerated() {
                let (a, b) = (values[first][index], values[second][index])
                if a == b { continue }
                if a == .empty || b == .empty { return b == .empty }
                return key.isDown ? b < a : a < b
            }
            return first < second
        }
        return order.map { rows[$0] }
    }

    func filtered(_ rows: [SourceRow], _ filter: TableOptions.Filter?) -> [SourceRow] {
        switch filter {
        case nil: return rows
        case .ids(let ids):
            for id in ids where !rows.contains(where: { $0.id == id.value }) {
                findings.report(
                    .composeUnknownRow, at: id.span, id.value, rows.prefix(30).map(\.id).joined(separator: ", "))
            }
            return rows.filter { row in ids.contains { $0.value == row.id } }
        case .equals(let conditions):
            return rows.filter { row in
                conditions.allSatisfy { condition in
                    // In Arabic digits on both sides: `๓` and `3` are one number.
                    let setting = Setting(scope: row.scope, numerals: .arabic)
                    let shown = quietText(lookup.entity(condition.field, row.scope), setting)
                    return shown == Digits.converted(condition.word.value, to: .arabic)
                }
            }
        }
    }
}
