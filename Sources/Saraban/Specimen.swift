// A paper made from nothing but a layout's own fields, so that a layout is proved to render before anyone has data for it.
// Takes a layout, gives the text of an input; names, numbers and words are made up.

import Domain
import Language
import Revision

struct Specimen {
    enum Kind: String, CaseIterable {
        /// Only what must be given, in few words.
        case least
        /// Every field, as an office would fill it.
        case full
        /// Every field, several times as long.
        case long
        /// Words without blanks, addresses, marks upon marks.
        case hostile
    }

    let layout: Layout
    let kind: Kind

    /// What its source is called in findings.
    var name: String { "(\(layout.name): \(kind.rawValue))" }

    var text: String {
        var lines = [
            "saraban: 1", "fiscal-year: 2566",
            "organization: {name: เทศบาลตำบลตัวอย่างดี, office: สำนักปลัดเทศบาล, district: อำเภอทดลอง, province: จังหวัดสมมุติ, phone: 0-2000-0000, website: www.example.go.th}",
            "people:", "  ก: {name: นายสมมุติ ตัวอย่างดี, position: นายกเทศมนตรีตำบลตัวอย่างดี}",
            "  ข: {name: \"\(personName)\", position: \(quoted(2)), acting: รักษาราชการแทน}",
            "analysis:", "  fiscal-year: 2565", "  total: 85",
            "  indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}",
            "  findings: {3: {text: \(quoted(3)), improve: \(quoted(3))}}", "measures:",
        ]
        for id in ["หนึ่ง", "สอง"] {
            lines.append(
                "  - {id: \(id), title: \(quoted(2)), answers: [3], responsible: กองคลัง, steps: \(quoted(4)), follow-up: \(quoted(2)), results: {6: {done: \(quoted(4))}}}"
            )
        }
        lines += ["documents:", "  - layout: \(layout.name)"]
        for field in layout.fields where isGiven(field) { lines += value(field, indent: 4) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func isGiven(_ field: FieldDeclaration) -> Bool {
        if case .image = field.type { return false }
        return field.isRequired || kind != .least
    }

    // MARK: Values

    private func value(_ field: FieldDeclaration, indent: Int) -> [String] {
        let blank = String(repeating: " ", count: indent)
        let key = "\(blank)\(field.name):"
        switch field.type {
        case .line: return ["\(key) \(quoted(2))"]
        case .text: return ["\(key) \(quoted(3))"]
        case .texts: return ["\(key) [\(quoted(2)), \(quoted(3))]"]
        case .number: return ["\(key) สม 52401/123"]
        case .date: return ["\(key) 2566-03-31"]
        case .period: return ["\(key) 2565-10 - 2566-03"]
        case .round: return ["\(key) 6"]
        case .person: return ["\(key) \(kind == .least ? "ก" : "ข")"]
        case .choice(let choices): return choices.last.map { ["\(key) \($0.name)"] } ?? []
        case .count: return ["\(key) \(kind == .long ? 9 : 2)"]
        case .length: return ["\(key) 2 lines"]
        case .image: return []
        case .records(let fields): return records(key, fields, indent: indent)
        case .content: return content(field, key, indent: indent)
        }
    }

    private func records(_ key: String, _ fields: [FieldDeclaration], indent: Int) -> [String] {
        var lines = [key]
        for _ in 0..<(kind == .long ? 9 : 2) {
            let inner = fields.filter(isGiven).flatMap { value($0, indent: indent + 4) }
            guard let first = inner.first else { return [] }
            lines.append(String(repeating: " ", count: indent + 2) + "- " + first.drop { $0 == " " })
            lines += inner.dropFirst()
        }
        return lines
    }

    /// Prose, and where several blocks can stand every part that the field allows.
    private func content(_ field: FieldDeclaration, _ key: String, indent: Int) -> [String] {
        let blank = String(repeating: " ", count: indent + 2)
        var lines = [key]
        for name in field.parts.sorted() {
            guard let part = layout.parts[name] else { continue }
            let main = part.mainField.map { value($0, indent: 0) } ?? ["\(name): "]
            lines.append("\(blank)- \(name):" + (main.first.map { String($0.drop { $0 != ":" }.dropFirst()) } ?? ""))
            lines += main.dropFirst().map { blank + "  " + $0 }
            for other in part.fields where !other.isMain && isGiven(other) { lines += value(other, indent: indent + 4) }
        }
        lines.append("\(blank)- text: |")
        for label in ["", "๑. ", "  - ", "๒. "] { lines.append("\(blank)      \(label)\(words(of: 6))") }
        guard kind != .least else { return lines }
        lines += [
            "\(blank)- heading: ๑. \(words(of: 1))", "\(blank)- table: measures",
            "\(blank)  columns: {ที่: row, มาตรการ: title, ขั้นตอน: steps, ผู้รับผิดชอบ: responsible, ผล: \"<measures.หนึ่ง.title>\"}",
        ]
        return lines
    }

    // MARK: Words

    private var personName: String {
        switch kind {
        case .least, .full: "นางสาวตัวอย่าง มีชื่อสกุล"
        case .long: "ผู้ช่วยศาสตราจารย์ ดร. ตัวอย่างดีเลิศประเสริฐ ณ ชื่อสกุลยาวมากกว่าปกติ"
        case .hostile: "นายป้ำฟี้ญู่ ฐู่ปี่น้ำแป้น"
        }
    }

    /// Words as a value, inside brackets too.
    private func quoted(_ amount: Int) -> String {
        ScalarForm.yaml(words(of: amount), at: ScalarForm.Place(isFlow: true, indent: 0)) ?? ""
    }

    private func words(of amount: Int) -> String {
        let stock: [String]
        switch kind {
        case .least: return "ข้อความ"
        case .full, .long: stock = ["หน่วยงานได้ดำเนินการตามมาตรการ", "และรายงานผลต่อผู้บริหาร", "ภายในวันที่ ๓๑ มีนาคม ๒๕๖๖"]
        case .hostile:
            stock = [
                String(repeating: "กำกับดูแล", count: 14), "www.example.go.th/a/very/long/address/of/a/page.html?q=1",
                "ป้ำฟี้ญู่ฐู่ปี่ป้าฝ้ายน้ำ", "Incomprehensibilities", "(๑,๒๓๔,๕๖๗.๘๙)",
            ]
        }
        let count = kind == .long ? amount * 5 : amount
        return (0..<count).map { stock[$0 % stock.count] }.joined(separator: " ")
    }
}
