// Which findings are new or gone, and what is said otherwise of those that stay. A finding is known by its code.

import Language

enum FindingChanges {
    static func compare(_ list: inout ChangeList) {
        let (old, new) = (list.old.side.report.analysis, list.new.side.report.analysis)
        let pairs = Pairs(old?.findings ?? [], new?.findings ?? [], by: [{ $0.code.value.uppercased() }])
        for pair in pairs.both {
            let subject = Subject(old: name(pair.old), new: name(pair.new))
            list.record(
                .findings, of: subject, from: pair.old.record.values, to: pair.new.record.values, Shape.findingFields)
        }
        for finding in pairs.onlyNew {
            var change = Change(.findings, .added, of: Subject(old: nil, new: name(finding)))
            change.contents = list.new.contents(finding.record.values, Shape.findingFields)
            list.add(change)
        }
        for finding in pairs.onlyOld {
            var change = Change(.findings, .removed, of: Subject(old: name(finding), new: nil))
            change.contents = list.old.contents(finding.record.values, Shape.findingFields)
            list.add(change)
        }
    }

    private static func name(_ finding: Finding) -> Subject.Name {
        Subject.Name(finding.code.value, finding.indicator?.name ?? "")
    }
}
