// What differs in what is said of the file as a whole, and of the organisation.

import Diagnostics
import Domain
import Language

enum FileChanges {
    static func compare(_ list: inout ChangeList) {
        let (old, new) = (list.old.side.report, list.new.side.report)
        list.value(
            .file, at: ["fiscal-year"], FieldName("fiscal-year"), from: .number(old.fiscalYear.value.buddhistYear),
            to: .number(new.fiscalYear.value.buddhistYear))
        list.value(.file, at: ["numerals"], FieldName("numerals"), from: said(old.numerals), to: said(new.numerals))
        list.value(.file, at: ["words"], FieldName("words"), from: words(old), to: words(new))
        list.value(.file, at: ["allow"], FieldName("allow"), from: allowances(old), to: allowances(new))
        list.value(
            .file, at: ["attach-source"], FieldName("attach-source"), from: attachment(old), to: attachment(new))
        list.record(
            .organization, from: old.organization.values, to: new.organization.values, Shape.organizationFields)
    }

    static func said(_ numerals: NumeralPolicy?) -> Said? { numerals.map { .short(Line($0.dumped)) } }

    private static func attachment(_ report: Report) -> Said? {
        report.attachesSource.map { .short(Line($0.value ? "yes" : "no")) }
    }

    private static func words(_ report: Report) -> Said? {
        report.words.isEmpty ? nil : .prose(report.words.map(\.value).sorted().map { Line($0) })
    }

    private static func allowances(_ report: Report) -> Said? {
        let all = report.allowances.all.map { "\($0.code.value.rawValue): \($0.reason)" }.sorted()
        return all.isEmpty ? nil : .prose(all.map { Line($0) })
    }
}
