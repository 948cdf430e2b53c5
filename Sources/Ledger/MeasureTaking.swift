// Takes a table of measures back into its file: cells that differ into their places, rows without a measure as new ones at
// the end. A measure without a row is told, and stays unless it is to be deleted.

import Diagnostics
import Domain
import Language
import Reading
import Revision

struct MeasureTaking {
    let sheet: MeasureSheet
    let deletesMissing: Bool
    var findings: [Diagnostic] = []
    private(set) var cells = 0
    private var text: Manuscript

    init(sheet: MeasureSheet, deletesMissing: Bool) {
        (self.sheet, self.deletesMissing, text) = (sheet, deletesMissing, sheet.text)
    }

    /// Nothing where there was an error: all or none.
    var outcome: Outcome<TakenBack> {
        Outcome(findings.hasErrors ? nil : TakenBack(file: text.changed, cells: cells), findings)
    }

    mutating func take(_ given: GivenSheet) {
        let known = Dictionary(sheet.measures.map { ($0.id, $0.node) }) { first, _ in first }
        var seen: Set<String> = []
        var new: [GivenSheet.Row] = []
        for row in given.rows {
            let id = CellGuard.bare(row.id.text).trimmingBlanks
            seen.insert(id)
            if let measure = known[id] {
                change(measure, row, given.columns)
            } else {
                new.append(row)
            }
        }
        let missing = sheet.measures.filter { !seen.contains($0.id) }
        for row in new { add(row, given.columns, missing: missing.map(\.id)) }
        for measure in missing { miss(measure.node, measure.id) }
    }

    private mutating func miss(_ node: Node, _ id: String) {
        guard deletesMissing else { return findings.report(.csvMissingRow, at: node.headKey, id) }
        findings.report(.csvDeletedRow, at: node.headKey, id)
        cells += 1
        text.removeItem(node)
    }

    // MARK: A measure that is there

    private mutating func change(_ measure: Node, _ row: GivenSheet.Row, _ columns: [SheetColumn]) {
        var fresh = FreshFields()
        for column in columns {
            guard let cell = row.cells[column], column.content != .id else { continue }
            let before = sheet.cell(column, of: measure)
            guard let words = CellReading.change(cell, of: column, before: before, &findings) else { continue }
            cells += 1
            guard let entry = sheet.entry(column.path, in: measure) else {
                fresh.add(column, words)
                continue
            }
            put(words, into: entry, of: column, cell, &fresh)
        }
        for (path, value) in fresh.values { add(path, value, to: measure, at: row.id) }
    }

    private mutating func put(
        _ words: String, into entry: Node.Entry, of column: SheetColumn, _ cell: CSVCell, _ fresh: inout FreshFields
    ) {
        guard let map = text.owner(of: entry) else { return }
        if column.path.count == 3, Round(entry.key.value) != nil {
            // `same` gives way to words of its own.
            return fresh.add(column, words)
        }
        if column.content == .codes {
            return words.isEmpty ? text.empty(entry) : text.change(entry.value.range, to: spaced(entry, codes(words)))
        }
        guard entry.value.text != nil else {
            findings.report(
                .csvNotText, at: cell.span, cell.name, column.heading, related: [Related(.declared, entry.key.span)])
            return
        }
        if words.isEmpty { return text.empty(entry) }
        let isSaid = text.set(entry.value, toCell: words, isFlow: text.isFlow(map), indent: text.indent(of: map))
        if !isSaid { findings.report(.csvControl, at: cell.span, cell.name, column.heading, words) }
    }

    private func spaced(_ entry: Node.Entry, _ yaml: String) -> String { entry.value.range.isEmpty ? " " + yaml : yaml }

    private func codes(_ words: String) -> String {
        let codes = CellReading.codes(words)
        return codes.count == 1 ? codes[0] : "[" + codes.joined(separator: ", ") + "]"
    }

    /// Puts what is not there yet behind what is, as deep as the measure has it.
    private mutating func add(_ path: [String], _ value: Draft, to map: Node, at cell: CSVCell) {
        guard let name = path.first else { return }
        let found = sheet.entry([name], in: map)
        if let found, path.count > 1, !found.value.mapEntries.isEmpty {
            return add(Array(path.dropFirst()), value, to: found.value, at: cell)
        }
        if let found, path.count == 1, case .map(let fields) = value, !found.value.mapEntries.isEmpty {
            for (name, field) in fields { add([name], field, to: found.value, at: cell) }
            return
        }
        let draft = path.dropFirst().reversed().reduce(value) { Draft.map([($1, $0)]) }
        guard let lines = draft.entry(name), let flow = draft.flow else {
            return findings.report(.csvControl, at: cell.span, cell.name, name, name)
        }
        if let found {
            text.replace(found, in: map, with: Array(lines.dropFirst()).map { String($0.dropFirst(2)) }, flow: flow)
        } else {
            text.add(lines, flow: name + ": " + flow, to: map)
        }
    }

    // MARK: A measure that is new

    private mutating func add(_ row: GivenSheet.Row, _ columns: [SheetColumn], missing: [String]) {
        let id = CellGuard.bare(row.id.text).trimmingBlanks
        let near = suggestion(for: id, among: missing)
        findings.append(Diagnostic(.csvNewRow, at: row.id.span, [row.id.name, id], suggestion: near))
        var fields: [(key: String, value: Draft)] = [("id", .text(id))]
        var fresh = FreshFields()
        for column in columns where column.content != .id {
            guard let cell = row.cells[column] else { continue }
            let before = sheet.inherited(column)
            guard let words = CellReading.change(cell, of: column, before: before, &findings), !words.isEmpty else {
                continue
            }
            fresh.add(column, words)
        }
        for (path, value) in fresh.tree { fields.append((path, value)) }
        cells += 1
        let draft = Draft.map(fields)
        guard let list = text.root.value(of: "measures"), !list.listItems.isEmpty, let lines = draft.entry("-"),
            let flow = draft.flow
        else { return findings.report(.csvNoMeasures, at: row.id.span, id) }
        text.append(lines.dropFirst().map { String($0.dropFirst(2)) }, flow: flow, to: list)
    }
}
