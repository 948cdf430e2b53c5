// Puts an excerpt of a page of `saraban explain` into a whole file that is otherwise in order.

import Diagnostics

enum ExampleFrame {
    static func framed(_ text: String, at place: Example.Place) -> String {
        switch place {
        case .file, .picture, .table, .command: text + "\n"
        case .input, .next: input(text)
        case .document: document(text)
        case .layout: layout(text)
        }
    }

    /// An input whose document shows the given picture.
    static func showing(_ picture: String) -> String { document("body:\n  - image: \(picture)\n    alternative: ตรา") }

    // MARK: Tables

    /// The input that all CSV files of the pages are taken back into.
    static let ofTables = [head, year, organization, people, tabled, plainDocuments].joined(separator: "\n") + "\n"

    /// What `saraban table` is to take or give: a CSV file of scores is known by its first column.
    static func kind(ofTable text: String) -> String { text.hasPrefix("ตัวชี้วัดที่,") ? "scores" : "measures" }

    private static let tabled = """
        analysis:
          fiscal-year: 2565
          indicators: {8: 81.47, 9: 85.64, 10: 75.00}
        measures:
          - id: ดุลพินิจ
            title: มาตรการตรวจสอบการใช้ดุลพินิจ
            guidelines: [ประกาศ, คู่มือ]
          - id: เยาวชน
            title: โครงการปลูกฝังเยาวชน
            more: {งบประมาณ: 15000, ช่วงอายุ: 6-12, เลขที่โครงการ: 660192345671}
        """

    // MARK: Inputs

    private static let head = "saraban: 1"
    private static let year = "fiscal-year: 2566"
    private static let organization =
        "organization: {name: เทศบาลตำบลสวนลำดวน, district: อำเภอบ้านเรือง, province: จังหวัดพิมานทอง, "
        + "website: www.suanlamduan.go.th, emblem: ตรา.svg, logo: ตรา.svg}"
    private static let people = """
        people:
          ปลัด: {name: นายเมธา ชื่นฤดี, position: ปลัดเทศบาลตำบลสวนลำดวน}
          นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรีตำบลสวนลำดวน}
        """
    private static let facts = """
        analysis:
          fiscal-year: 2565
          total: 85.00
          level: A
          indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}
          findings: [3, 9]
        measures:
          - id: ดุลพินิจ
            title: มาตรการตรวจสอบการใช้ดุลพินิจ
            answers: 3
            responsible: สำนักปลัดเทศบาล
            steps: ประกาศใช้คู่มือการใช้ดุลพินิจ
            follow-up: รายงานรอบ ๖ เดือน
            results: {6: {done: ประกาศใช้คู่มือแล้ว}}
          - id: เผยแพร่
            title: มาตรการเผยแพร่ข้อมูลต่อสาธารณะ
            answers: 9
            responsible: กองคลัง
            steps: ปรับปรุงเว็บไซต์
            follow-up: รายงานรอบ ๖ เดือน
            results: {6: {done: ปรับปรุงเว็บไซต์แล้ว}}
        """
    private static let plainDocuments = "documents:\n  - layout: report\n    body: |\n      รายงานผล"
    private static let tableOfResults = """
        documents:
          - layout: report
            round: 6
            body:
              - table: measures
                columns: {มาตรการ: id, ผลการดำเนินการ: result.done}
        """

    private static func input(_ text: String) -> String {
        let given: [(key: String, lines: String)] = [
            ("saraban", head), ("fiscal-year", year), ("organization", organization), ("people", people),
        ]
        let before = given.filter { !has($0.key, text) }.map(\.lines)
        let after = has("documents", text) ? [] : [has("measures", text) ? tableOfResults : plainDocuments]
        return (before + [text] + after).joined(separator: "\n") + "\n"
    }

    private static func document(_ text: String) -> String {
        let fields = (has("layout", text) ? "" : "layout: report\n") + text
        let body = has("body", text) ? [] : ["body: |", "  รายงานผล"]
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + body
        let indented = lines.enumerated().map { $0 == 0 ? "  - \($1)" : $1.isEmpty ? "" : "    \($1)" }
        return ([head, year, organization, people, facts, "documents:"] + indented).joined(separator: "\n") + "\n"
    }

    // MARK: Layouts

    private static func layout(_ text: String) -> String {
        guard !has("layout", text) else { return text + "\n" }
        let blocks = has("blocks", text) ? "" : "\nblocks:\n  - line: <organization>"
        return "layout: แบบตัวอย่าง\nextends: common\nlabel: {th: แบบตัวอย่าง}\n\(text)\(blocks)\n"
    }

    /// Whether a text has a key at its left edge.
    private static func has(_ key: String, _ text: String) -> Bool {
        text.split(separator: "\n").contains { $0.hasPrefix(key + ":") }
    }
}
