// The door of Comparison: two reports come in, what differs in what they say goes out, in the order in which a meeting wants
// to hear it. How it was typed (order of keys, comments, quotation marks, which digits) is no difference.

import Domain
import Language

/// What changed from one report to another.
public func changes(from old: Side, to new: Side) -> [Change] {
    let people = PeopleChanges(old.report.people, new.report.people)
    var list = ChangeList(old: Speech(side: old, people: people.renamedIDs), new: Speech(side: new))
    FileChanges.compare(&list)
    people.compare(&list)
    AssessmentChanges.compare(&list)
    FindingChanges.compare(&list)
    let measures = MeasureChanges(list)
    measures.compare(&list)
    for pair in measures.pairs.both { ResultChanges.compare(pair.old, pair.new, &list) }
    DocumentChanges.compare(&list)
    return list.changes
}

/// What changed between two rounds of one report: the results of its measures, and what its papers say in either.
public func changes(in side: Side, from old: Round, to new: Round) -> [Change] {
    let speech = Speech(side: side)
    var list = ChangeList(old: speech, new: speech)
    for measure in side.report.measures { ResultChanges.compare(measure, old, measure, new, &list) }
    for document in side.report.documents { DocumentChanges.compare(document, from: old, to: new, &list) }
    return list.changes
}
