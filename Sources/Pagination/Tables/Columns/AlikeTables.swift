// The tables of a paper that are to look alike: of one form, with as many columns, in sections of one width. Takes the
// sections, gives for a table all its kin; measures nothing.

import Composition
import Geometry
import Language

struct AlikeTables {
    struct Key: Hashable {
        let form: String
        let columns: Int
        let widths: [ColumnWidth]?
        let room: Length
    }
    private var tables: [Key: [FlowTable]] = [:]

    init(_ sections: [FlowSection]) {
        for section in sections { collect(section.blocks, section.setup.textWidth) }
    }

    private mutating func collect(_ blocks: [FlowBlock], _ room: Length) {
        for block in blocks {
            switch block.kind {
            case .table(let table):
                if let key = key(table, room) { tables[key, default: []].append(table) }
            case .group(let inner, _): collect(inner, room)
            default: break
            }
        }
    }

    /// What a table has in common with its kin; nothing if it stands for itself.
    func key(_ table: FlowTable, _ room: Length) -> Key? {
        table.form.map { Key(form: $0, columns: table.columnCount, widths: table.widths, room: room) }
    }

    subscript(key: Key) -> [FlowTable] { tables[key] ?? [] }
}
