// A first file for a kind of paper: every field that its layout asks for, what may be given besides behind a comment mark,
// each with the label that a clerk knows. It renders as it stands.

import Diagnostics
import Domain
import Glibc
import Language
import Reading
import Revision

struct Skeleton {
    let layout: Layout
    /// Dates the paper.
    let today: CivilDate
    /// The fiscal year that it belongs to.
    let year: FiscalYear

    private static let signer = "ผู้ลงนาม"
    /// Where comments begin, if the line is shorter.
    private static let commentColumn = 34

    var text: String {
        var lines = [
            "# \(layout.label?.th ?? layout.name): แก้ข้อความในวงเล็บ ลบเครื่องหมาย # หน้าบรรทัดที่จะใช้ แล้วสั่ง saraban render แฟ้มนี้",
            "saraban: 1", commented("fiscal-year: \(year.buddhistYear)", "ปีงบประมาณ"), "", "organization:",
        ]
        for field in Shape.organizationFields { lines += given(field, indent: 2, value: organization(field)) }
        lines += ["", "# ชื่อย่อหน้าเครื่องหมาย : ใช้เรียกบุคคลในส่วนอื่นของแฟ้ม", "people:"]
        lines.append("  \(Self.signer): {name: (ชื่อและชื่อสกุล), position: (ตำแหน่ง)}")
        lines += ["", "documents:", commented("  - layout: \(layout.name)", layout.label?.th)]
        // What must be given first.
        for field in layout.fields.filter(\.isRequired) + layout.fields.filter({ !$0.isRequired }) {
            lines += given(field, indent: 4, value: value(field, indent: 4))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A field with its label; one that need not be given is a comment.
    private func given(_ field: FieldDeclaration, indent: Int, value: [String]) -> [String] {
        guard !value.isEmpty else { return [] }
        let blank = String(repeating: " ", count: indent)
        let label = [field.label?.th, field.help?.th].compactMap { $0 }.joined(separator: " · ")
        let mark = field.isRequired ? "" : "# "
        let first = commented(blank + mark + "\(field.name):" + (value[0].isEmpty ? "" : " " + value[0]), label)
        return [first] + value.dropFirst().map { blank + mark + $0 }
    }

    /// Thai marks take no room: lines are as wide as they are seen.
    private func commented(_ line: String, _ comment: String?) -> String {
        guard let comment, !comment.isEmpty else { return line }
        let width = line.unicodeScalars.reduce(0) { $0 + ($1.properties.generalCategory == .nonspacingMark ? 0 : 1) }
        return line + String(repeating: " ", count: max(2, Self.commentColumn - width)) + "# " + comment
    }

    private func organization(_ field: FieldDeclaration) -> [String] {
        if case .image = field.type { return ["\(field.name).svg"] }
        return [said("(\(field.label?.th ?? field.name))")]
    }

    /// What stands behind a field's key, further lines below it.
    private func value(_ field: FieldDeclaration, indent: Int) -> [String] {
        let label = "(\(field.label?.th ?? field.name))"
        switch field.type {
        case .line, .text: return [said(label)]
        case .texts: return ["[\(said(label))]"]
        case .content: return ["|", "  " + label]
        case .number: return [""]
        case .date: return ["\(today.buddhistYear)-\(two(today.month.rawValue))-\(two(today.day))"]
        case .period: return ["\(year.buddhistYear - 1)-10 - \(year.buddhistYear)-09"]
        case .round: return ["6"]
        case .person: return [Self.signer]
        case .choice(let choices): return choices.first.map { [$0.name] } ?? []
        case .count: return ["1"]
        case .length: return ["3 lines"]
        case .image: return ["\(field.name).png"]
        case .records(let fields): return records(fields)
        }
    }

    /// One record, by its main field alone where it has one.
    private func records(_ fields: [FieldDeclaration]) -> [String] {
        if let main = fields.first(where: \.isMain) {
            return value(main, indent: 0).first.map { ["", "  - \($0)"] } ?? []
        }
        let inner = fields.filter(\.isRequired).compactMap { field in
            value(field, indent: 0).first.map { "\(field.name): \($0)" }
        }
        return ["", "  - {\(inner.joined(separator: ", "))}"]
    }

    /// A label is a layout's word, and may hold marks that YAML takes for its own.
    private func said(_ words: String) -> String {
        ScalarForm.yaml(words, at: ScalarForm.Place(isFlow: true, indent: 0)) ?? ""
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Press {
    /// A first file for a layout of a name, dated today; nothing with a finding where there is none of that name. `day` is
    /// today where the environment says so.
    public func skeleton(of name: String, fiscalYear: Int?, today day: CivilDate?) -> Outcome<String> {
        guard let outcome = reader.layout(named: name), let layout = outcome.value, !layout.isAbstract else {
            let known = layoutNames.filter { reader.layout(named: $0)?.value?.isAbstract == false }
            return Outcome(
                nil,
                [
                    Diagnostic(
                        .layoutUnknown, at: nil, [name, known.joined(separator: ", ")],
                        suggestion: suggestion(for: name, among: known))
                ])
        }
        guard let today = day ?? CivilDate(dayNumber: time(nil) / 86_400),
            let year = fiscalYear.flatMap(FiscalYear.init) ?? FiscalYear(containing: today)
        else { return Outcome(nil, [Diagnostic(.environmentEpoch, at: nil, ["\(time(nil))"])]) }
        return Outcome(Skeleton(layout: layout, today: today, year: year).text)
    }
}
