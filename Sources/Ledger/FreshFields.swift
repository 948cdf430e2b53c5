// Fields that a measure has not yet, gathered by what they stand in, so that a new round is written once with all its fields.

import Revision

struct FreshFields {
    private var fields: [(column: SheetColumn, value: Draft)] = []

    mutating func add(_ column: SheetColumn, _ words: String) { fields.append((column, Self.draft(words, column))) }

    private static func draft(_ words: String, _ column: SheetColumn) -> Draft {
        guard column.content == .codes, !words.isEmpty else {
            return .text(words.utf8.contains(0x0A) ? words + "\n" : words)
        }
        let codes = CellReading.codes(words)
        return .yaml(codes.count == 1 ? codes[0] : "[" + codes.joined(separator: ", ") + "]")
    }

    /// Each field by itself; those of one round, or of `more`, together.
    var values: [(path: [String], value: Draft)] {
        var values: [(path: [String], value: [(key: String, value: Draft)])] = []
        for (column, value) in fields {
            let parent = Array(column.path.dropLast())
            let name = column.path.last ?? ""
            if !parent.isEmpty, let place = values.firstIndex(where: { $0.path == parent }) {
                values[place].value.append((name, value))
            } else {
                values.append((parent.isEmpty ? [name] : parent, [(name, value)]))
            }
        }
        return values.flatMap { path, inner -> [(path: [String], value: Draft)] in
            guard path.count == 1, inner.count == 1, inner[0].key == path[0] else { return [(path, .map(inner))] }
            return [(path, inner[0].value)]
        }
    }

    /// All of them as one map.
    var tree: [(key: String, value: Draft)] {
        var tree: [(key: String, value: Draft)] = []
        for (path, value) in values {
            if path.count == 2, let place = tree.firstIndex(where: { $0.key == path[0] }),
                case .map(let rounds) = tree[place].value
            {
                tree[place].value = .map(rounds + [(path[1], value)])
            } else {
                tree.append((path[0], path.count == 2 ? .map([(path[1], value)]) : value))
            }
        }
        return tree
    }
}
