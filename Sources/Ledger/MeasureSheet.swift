// The measures of a file as a table: a row for each, its fields and the results of each round. What `every-measure` says
// stands in each row that says nothing else. Takes the tree and the report, gives the sheet.

import Diagnostics
import Domain
import Language
import Reading
import Revision

struct MeasureSheet {
    let text: Manuscript
    let measures: [(node: Node, id: String)]
    let columns: [SheetColumn]
    private let common: Node?

    init(text: Manuscript, report: Report) {
        self.text = text
        let nodes = text.root.value(of: "measures")?.listItems ?? []
        measures = zip(nodes, report.measures).map { ($0, $1.id.value) }
        common = text.root.value(of: "every-measure")
        columns = Self.columns(of: report, nodes: nodes + [common].compactMap { $0 })
    }

    /// All fields of measures; of the office's own columns and of results what the file has.
    private static func columns(of report: Report, nodes: [Node]) -> [SheetColumn] {
        var own: [String] = []
        for name in nodes.compactMap({ $0.value(of: "more") }).flatMap(\.mapEntries).map(\.key.value)
        where !own.contains(name) {
            own.append(name)
        }
        let rounds = nodes.compactMap { $0.value(of: "results") }.flatMap(\.mapEntries)
        let results = Round.allCases.flatMap { round -> [SheetColumn] in
            let written = rounds.filter { Round($0.key.value) == round }
            guard !written.isEmpty else { return [] }
            let fields = Set(written.flatMap { $0.value.mapEntries.map(\.key.value) }).union(["done"])
            return Shape.resultFields.filter { fields.contains($0.name) }.map { SheetColumn.result(round, $0) }
        }
        return SheetColumn.ofMeasures + own.map(SheetColumn.more) + results
    }

    var sheet: Sheet {
        let rows = measures.map { node, id in
            var cells: [SheetColumn: String] = [:]
            for column in columns { cells[column] = column.content == .id ? id : cell(column, of: node) }
            return Sheet.Row(id: id, cells: cells)
        }
        return Sheet(columns: columns, rows: rows)
    }

    /// What a cell says: the measure's own words, or those of every measure.
    func cell(_ column: SheetColumn, of node: Node) -> String {
        (entry(column.path, in: node)?.value ?? inherited(column, node)).map { words(of: $0, column) } ?? ""
    }

    /// The entry of a path, rounds by whatever they are called.
    func entry(_ path: [String], in node: Node) -> Node.Entry? {
        guard let name = path.first else { return nil }
        let found =
            node.mapEntries.first { $0.key.value == name }
            ?? node.mapEntries.first { entry in
                Round(entry.key.value).map { "\($0.rawValue)" == name } ?? false
            }
        guard let found, path.count > 1 else { return found }
        // `12: same` stands in the first column of its round.
        if found.value.text?.trimmingBlanks == "same", path.dropFirst() == ["done"] { return found }
        return entry(Array(path.dropFirst()), in: found.value)
    }

    /// A round that was not written inherits nothing; one that says `same` takes the round before.
    private func inherited(_ column: SheetColumn, _ node: Node) -> Node? {
        guard let common else { return nil }
        if column.path[0] == "results" {
            guard let round = entry(Array(column.path.prefix(2)), in: node), !round.value.mapEntries.isEmpty else {
                return nil
            }
        }
        return entry(column.path, in: common)?.value
    }

    /// What a new measure would inherit.
    func inherited(_ column: SheetColumn) -> String {
        guard column.path[0] != "results", let common else { return "" }
        return entry(column.path, in: common).map { words(of: $0.value, column) } ?? ""
    }

    private func words(of node: Node, _ column: SheetColumn) -> String {
        text.cellWords(node, isCodes: column.content == .codes)
    }
}

extension Manuscript {
    /// A value as a cell: a text, codes with commas; what is no text as it is written, to be changed in the YAML alone.
    func cellWords(_ node: Node, isCodes: Bool) -> String {
        if let text = node.text { return text.withoutLastLineEnds }
        if isCodes { return node.listItems.map { $0.text?.trimmingBlanks ?? "" }.joined(separator: ", ") }
        return words(node.range)
    }
}

extension String {
    var withoutLastLineEnds: String {
        let end = utf8.lastIndex { $0 != 0x0A }.map { utf8.index(after: $0) } ?? utf8.startIndex
        return String(utf8[..<end]) ?? self
    }
}
