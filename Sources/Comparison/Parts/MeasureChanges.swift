// Which measures are new, dropped, renamed or moved, and which of their fields say something else. A measure is known by its
// id, else by its title.

import Diagnostics
import Domain
import Language

struct MeasureChanges {
    let pairs: Pairs<Measure>

    init(_ list: ChangeList) {
        pairs = Pairs(
            list.old.side.report.measures, list.new.side.report.measures,
            by: [{ $0.id.value }, { $0.title.isEmpty ? nil : $0.title }])
    }

    func compare(_ list: inout ChangeList) {
        for measure in pairs.onlyNew {
            var change = Change(.measures, .added, of: Subject(old: nil, new: measure.subject))
            change.contents = list.new.contents(measure)
            list.add(change)
        }
        for measure in pairs.onlyOld {
            var change = Change(.measures, .removed, of: Subject(old: measure.subject, new: nil))
            change.contents = list.old.contents(measure)
            list.add(change)
        }
        let keys = pairs.both.map {
            min($0.old.id.value, $0.new.id.value) + "\n" + max($0.old.id.value, $0.new.id.value)
        }
        let moved = Order.moved(pairs.both.map(\.old.number), keys: keys)
        for (index, pair) in pairs.both.enumerated() {
            compare(pair.old, pair.new, isMoved: moved.contains(index), &list)
        }
    }

    private func compare(_ old: Measure, _ new: Measure, isMoved: Bool, _ list: inout ChangeList) {
        let subject = Subject(old: old.subject, new: new.subject)
        // An id that nobody gave is the first code that the measure answers: the answers tell of it.
        if !old.hasDerivedID || !new.hasDerivedID {
            list.value(
                .measures, of: subject, at: ["id"], FieldName("id"), from: .short(Line(old.id.value)),
                to: .short(Line(new.id.value)))
        }
        if isMoved {
            list.add(
                Change(
                    .measures, .moved, of: subject, field: FieldName("place"), old: .number(old.number),
                    new: .number(new.number)))
        }
        list.value(
            .measures, of: subject, at: ["answers"], FieldName("answers"), from: old.saidAnswers, to: new.saidAnswers)
        list.record(
            .measures, of: subject, from: old.record.values, to: new.record.values, Shape.measureFields,
            renaming: "title")
        let more = Set(old.more.keys).union(new.more.keys).sorted().map { FieldDeclaration($0, .content) }
        list.record(.measures, of: subject, at: ["more"], from: old.more, to: new.more, more)
    }
}

extension Measure {
    var title: String { record["title"]?.templates.map(\.dumped).joined(separator: " ") ?? "" }
    var subject: Subject.Name { Subject.Name(id.value, title) }

    fileprivate var hasDerivedID: Bool { answers.first?.value == id.value || id.value == "\(number)" }

    fileprivate var saidAnswers: Said? {
        let codes = answers.map(\.value).joined(separator: ", ")
        return codes.isEmpty ? nil : .short(Line(codes, key: codes.uppercased()))
    }
}

extension Speech {
    fileprivate func contents(_ measure: Measure) -> [Content] {
        let answers = measure.saidAnswers.map { [Content(field: FieldName("answers"), said: $0)] } ?? []
        let fields = contents(measure.record.values, Shape.measureFields, except: ["title"])
        let results = measure.results.keys.sorted()
        return answers + fields
            + (results.isEmpty ? [] : [Content(field: FieldName("results"), said: .rounds(results))])
    }
}
