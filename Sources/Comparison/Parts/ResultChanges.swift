// What differs in the results of one measure: given that was missing, gone, or said otherwise, round by round.

import Domain
import Language

enum ResultChanges {
    static func compare(_ old: Measure, _ new: Measure, _ list: inout ChangeList) {
        for round in Round.allCases { compare(old, round, new, round, &list) }
    }

    /// A round of one measure against a round of another, or of itself.
    static func compare(
        _ old: Measure, _ oldRound: Round, _ new: Measure, _ newRound: Round, _ list: inout ChangeList
    ) {
        let subject = Subject(old: old.subject, new: new.subject)
        let way = ["results", "\(newRound.rawValue)"]
        let fields = Shape.resultFields
        switch (old.results[oldRound], new.results[newRound]) {
        case (nil, nil): break
        case (let before?, let after?):
            list.record(
                .results, of: subject, at: way, round: newRound, from: before.values, to: after.values, fields)
        case (nil, let after?):
            var change = Change(.results, .added, of: subject, at: way, round: newRound)
            change.contents = list.new.contents(after.values, fields)
            list.add(change)
        case (let before?, nil):
            var change = Change(.results, .removed, of: subject, at: way, round: newRound)
            change.contents = list.old.contents(before.values, fields)
            list.add(change)
        }
    }
}
