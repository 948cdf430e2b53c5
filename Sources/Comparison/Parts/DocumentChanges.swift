// Which papers are new or dropped, and which of their fields say something else. A paper is known by its id, else by its
// layout and subject, else by its layout where the file gave no id.

import Diagnostics
import Domain
import Language

enum DocumentChanges {
    static func compare(_ list: inout ChangeList) {
        let (old, new) = (list.old, list.new)
        let pairs = Pairs(
            old.side.report.documents, new.side.report.documents,
            by: [
                { $0.hasOwnID ? $0.id.value : nil }, { $0.title.isEmpty ? nil : $0.layout.value + "\n" + $0.title },
                { $0.hasOwnID ? nil : $0.layout.value },
            ])
        for document in pairs.onlyNew {
            var change = Change(.documents, .added, of: Subject(old: nil, new: new.name(document)))
            change.contents = new.contents(document)
            list.add(change)
        }
        for document in pairs.onlyOld {
            var change = Change(.documents, .removed, of: Subject(old: old.name(document), new: nil))
            change.contents = old.contents(document)
            list.add(change)
        }
        for pair in pairs.both { compare(pair.old, pair.new, &list) }
    }

    private static func compare(_ old: Document, _ new: Document, _ list: inout ChangeList) {
        let subject = Subject(old: list.old.name(old), new: list.new.name(new))
        func note(_ key: String, _ before: Said?, _ after: Said?) {
            list.value(.documents, of: subject, at: [key], FieldName(key), from: before, to: after)
        }
        if old.hasOwnID || new.hasOwnID { note("id", .short(Line(old.id.value)), .short(Line(new.id.value))) }
        note("layout", list.old.layoutName(old), list.new.layoutName(new))
        note("page", old.page.map { .short(Line($0.value)) }, new.page.map { .short(Line($0.value)) })
        note("numerals", FileChanges.said(old.numerals), FileChanges.said(new.numerals))
        note("rounds", old.saidRounds, new.saidRounds)
        note("stamps", old.saidStamps, new.saidStamps)
        for name in Set(old.tables.keys).union(new.tables.keys).sorted() {
            list.value(
                .documents, of: subject, at: ["tables", name], FieldName("tables"),
                from: old.tables[name].map { .prose(list.old.lines($0)) },
                to: new.tables[name].map { .prose(list.new.lines($0)) })
        }
        let fields = list.new.fields(new)
        let others = list.old.fields(old).filter { field in !fields.contains { $0.name == field.name } }
        list.record(.documents, of: subject, from: old.record.values, to: new.record.values, fields + others)
    }

    /// What a paper says in one round and in another.
    static func compare(_ document: Document, from old: Round, to new: Round, _ list: inout ChangeList) {
        let name = list.new.name(document)
        let subject = Subject(old: name, new: name)
        switch (document.rounds.contains(old), document.rounds.contains(new)) {
        case (false, true): list.add(Change(.documents, .added, of: subject, at: ["rounds"], round: new))
        case (true, false): list.add(Change(.documents, .removed, of: subject, at: ["rounds"], round: old))
        case (false, false): break
        case (true, true):
            for field in list.new.fields(document) {
                guard case .byRound(let values)? = document.record[field.name] else { continue }
                list.value(
                    .documents, of: subject, at: [field.name, "\(new.rawValue)"], FieldName(field), round: new,
                    from: list.old.said(values[old], field.type), to: list.new.said(values[new], field.type))
            }
        }
    }
}

extension Document {
    var title: String { record["subject"]?.templates.map(\.dumped).joined(separator: " ") ?? "" }
    fileprivate var saidRounds: Said? { rounds.isEmpty ? nil : .rounds(rounds) }
    fileprivate var saidStamps: Said? {
        stamps.isEmpty ? nil : .short(Line(stamps.map(\.value).joined(separator: ", ")))
    }
}

extension Speech {
    /// A paper is called by the label of its layout, and by its id where it has one of its own.
    fileprivate func name(_ document: Document) -> Subject.Name {
        Subject.Name(document.id.value, side.layouts[document.layout.value]?.label?.th ?? document.layout.value)
    }

    fileprivate func layoutName(_ document: Document) -> Said { .short(Line(document.layout.value)) }

    /// The fields of a paper as its layout declares them, then those that it does not.
    fileprivate func fields(_ document: Document) -> [FieldDeclaration] {
        let declared = side.layouts[document.layout.value]?.fields ?? []
        let others = document.record.values.keys.filter { key in !declared.contains { $0.name == key } }.sorted()
        return declared + others.map { FieldDeclaration($0, .text) }
    }

    fileprivate func contents(_ document: Document) -> [Content] {
        let wanted: Set = ["number", "date", "subject", "signer", "round"]
        return contents(document.record.values, fields(document).filter { wanted.contains($0.name) })
    }
}
