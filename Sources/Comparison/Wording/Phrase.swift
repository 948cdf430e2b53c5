// The sentences of a comparison, in Thai and English. `{0}`, `{1}` … stand for what is told of.

import Diagnostics

public enum Phrase: String, CaseIterable, Sendable {
    case older, newer, rounds, equal, equalRounds, count
    case added, removed, moved, emptied, wasEmpty, blank, derived, isNew, isGone, resultAdded, resultRemoved
    case paperAdded, paperRemoved, renamed, indicator, round, lastYear, alike, more

    func words(_ language: MessageLanguage, _ arguments: String...) -> String {
        guard let words = Self.table[self] else { return rawValue }
        return fill(language == .th ? words.th : words.en, arguments)
    }

    /// Both languages of each.
    static let table: [Phrase: (th: String, en: String)] = [
        .older: ("เดิม: {0}", "old: {0}"),
        .newer: ("ใหม่: {0}", "new: {0}"),
        .rounds: ("{0}: จากรอบ {1} เดือน ถึงรอบ {2} เดือน", "{0}: from the {1} months’ round to the {2} months’ round"),
        .equal: ("ไม่มีอะไรต่างกัน", "nothing differs"),
        .equalRounds: ("สองรอบนี้ไม่มีอะไรต่างกัน", "nothing differs between the two rounds"),
        .count: ("ต่างกัน {0} แห่ง", "changes: {0}"),
        .added: ("เพิ่ม {0}", "new: {0}"),
        .removed: ("ไม่มีแล้ว {0}", "gone: {0}"),
        .moved: ("ย้ายจากลำดับที่ {0} เป็นลำดับที่ {1}", "moved from place {0} to place {1}"),
        .emptied: ("{0} (เว้นว่างแล้ว)", "{0} (now blank)"),
        .wasEmpty: ("{0} (เดิมเว้นว่าง)", "{0} (blank before)"),
        .blank: ("(เว้นว่าง)", "(blank)"),
        .derived: ("{0} (คิดจากคะแนนตัวชี้วัด)", "{0} (follows from the indicators)"),
        .isNew: ("{0} (เดิมไม่ได้ระบุ)", "{0} (not given before)"),
        .isGone: ("{0} (ไม่ระบุแล้ว)", "{0} (no longer given)"),
        .resultAdded: ("{0}: มีผลแล้ว (เดิมยังไม่มี)", "{0}: a result is given (there was none)"),
        .resultRemoved: ("{0}: ไม่มีผลแล้ว (เดิมมี)", "{0}: no result any more (there was one)"),
        .paperAdded: ("ทำในรอบ {0} เดือน แต่ไม่ทำในรอบก่อน", "made for the {0} months’ round, not for the one before"),
        .paperRemoved: ("ทำในรอบ {0} เดือน แต่ไม่ทำในรอบหลัง", "made for the {0} months’ round, not for the one after"),
        .renamed: ("เปลี่ยนชื่อ", "renamed"),
        .indicator: ("ตัวชี้วัดที่ {0} {1}", "indicator {0} {1}"),
        .round: ("รอบ {0} เดือน", "{0} months’ round"),
        .lastYear: ("คะแนนปีก่อน ตัวชี้วัดที่ {0}", "last year’s score of indicator {0}"),
        .alike: ("เหมือนกัน {0} รายการ: {1}", "alike in {0}: {1}"),
        .more: ("… และอีก {0} แห่ง", "… and {0} more"),
    ]
}

extension Section {
    func title(_ language: MessageLanguage) -> String {
        guard let words = Self.titles[self] else { return rawValue }
        return language == .th ? words.th : words.en
    }

    static let titles: [Section: (th: String, en: String)] = [
        .file: ("ทั้งแฟ้ม", "The file"),
        .organization: ("หน่วยงาน", "Organisation"),
        .people: ("บุคคล", "People"),
        .assessment: ("ผลการประเมิน", "Assessment"),
        .findings: ("ประเด็นที่ต้องพัฒนา", "Findings"),
        .measures: ("มาตรการ", "Measures"),
        .results: ("ผลการดำเนินการ", "Results"),
        .documents: ("เอกสาร", "Papers"),
    ]
}
