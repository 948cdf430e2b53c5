// The schema of content: texts and blocks, each kind by the key that names it, parts of a layout beside them.

import Diagnostics
import Language

extension FormSchema {
    /// The definitions of the kinds of block, by name.
    func blocks(in language: MessageLanguage) -> [(String, JSON)] {
        kinds.map { kind in
            let keys = [kind.key] + kind.options + ownOptions(beside: kind.options)
            let required = [kind.key.name] + kind.options.filter(\.isRequired).map(\.name)
            return ("block-" + kind.key.name, object(properties(keys, in: language), required: required))
        }
    }

    /// Content: a text, a block, or a list of both. `parts`: those that may stand in it.
    func content(_ parts: [(name: String, schema: JSON)] = []) -> JSON {
        let block = block(parts)
        return .any(of: [
            .ref("scalar"), block,
            .object([("type", .text("array")), ("items", .any(of: [.ref("scalar"), block]))]), .nothing,
        ])
    }

    /// A part of a layout as a block: its main field at its name, its other fields beside it.
    func part(_ part: Part, in language: MessageLanguage) -> JSON {
        let main = part.mainField.map { value(of: $0, in: language) } ?? .nothing
        let others = part.fields.filter { !$0.isMain }
        return object(
            [(part.name, main)] + others.map { ($0.name, value(of: $0, in: language)) }
                + properties(ownOptions(beside: others.map(\.name)), in: language),
            required: [part.name] + others.filter(\.isRequired).map(\.name))
    }

    private var kinds: [BlockKind] { BlockKind.all.filter { isLayout || !$0.isLayoutOnly } }

    private func ownOptions(beside others: [Key]) -> [Key] { ownOptions(beside: others.map(\.name)) }

    /// The options of any block, but for those that mean something else here.
    private func ownOptions(beside others: [String]) -> [Key] {
        MapKind.block.keys.filter { !others.contains($0.name) && (isLayout || $0.name != "role") }
    }

    /// One block. The key that names its kind leads to the schema of that kind, so that an editor says what is wrong with
    /// this table and not that it is no list.
    private func block(_ parts: [(name: String, schema: JSON)]) -> JSON {
        let named = kinds.map { ($0.key.name, JSON.ref("block-" + $0.key.name)) } + parts.map { ($0.name, $0.schema) }
        let choices = named.map { name, schema in
            JSON.object([("if", requires(name)), ("then", schema)])
        }
        let known = JSON.any(of: named.map { requires($0.0) })
        // A layout may have parts that this schema does not know.
        let least: [(String, JSON)] = isLayout ? [("minProperties", .number(1))] : [("anyOf", anyOf(known))]
        return .object([("type", .text("object"))] + least + [("allOf", .list(choices))])
    }

    private func anyOf(_ schema: JSON) -> JSON {
        guard case .object(let fields) = schema, let list = fields.first(where: { $0.0 == "anyOf" }) else {
            return .list([schema])
        }
        return list.1
    }

    private func requires(_ name: String) -> JSON { .object([("required", .words([name]))]) }
}
