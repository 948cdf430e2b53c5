// Every shipped layout, with its optional fields missing and with all of them given.

import Fixtures
import Testing

@testable import Composition

@Suite("Shipped layouts") struct ShippedLayoutTests {
    private static func flow(_ document: String) -> [String] {
        let desk = Desk(input(document), layouts: [:])
        let outcome = desk.flow()
        guard let flow = outcome.value else { return desk.said(outcome.diagnostics) }
        return flow.dump().split(separator: "\n").map { String($0) }
    }

    @Test("A memo with nothing optional, and with everything")
    func memo() {
        let small = Self.flow(
            """
              - layout: memo
                number:
                date: 2566-05-22
                subject: ขอส่งข้อมูล
                to: ปลัดเทศบาล
                body: ข้อความ
                signer: ปลัด
            """)
        #expect(
            small == [
                "flow “บันทึกข้อความ ขอส่งข้อมูล”", "section 595.276×841.89",
                "  picture 42.52×42.52 blank placed", "  paragraph 29/35 bold center “บันทึกข้อความ”",
                "  field “ส่วนราชการ” → “เทศบาลตำบลสวนลำดวน” dots", "  row", "    field “ที่” →  dots blank number",
                "    field “วันที่” → “๒๒ พฤษภาคม ๒๕๖๖” dots", "  field “เรื่อง” → “ขอส่งข้อมูล” dots",
                "  field “เรียน” → “ปลัดเทศบาล”", "  paragraph 16/20.96 thai-distributed “ข้อความ”",
                "  paragraph 16/20.96 thai-distributed “จึงเรียนมาเพื่อโปรดพิจารณา” keep-next keep-with-previous=2",
                "  group axis=333.071 together keep-with-previous=2", "    space lines(3)",
                "    signature-field ปลัด of นายเมธา ชื่นฤดี ปลัดเทศบาล",
                "    paragraph 16/20.96 center “(นายเมธา ชื่นฤดี)”",
                "    paragraph 16/20.96 center “ปลัดเทศบาล”",
            ])
        let full = Self.flow(
            """
              - layout: memo
                office: กองคลัง
                number: พท 1/2
                date: ๒๒ พ.ค. ๒๕๖๖
                subject: ขอส่งข้อมูล
                to: ปลัดเทศบาล
                references: [หนังสือหนึ่ง, หนังสือสอง]
                enclosures: แผนที่
                body: [{heading: เรื่องเดิม}, {text: ข้อความ}]
                closing: จึงเรียนมาเพื่อโปรดทราบ
                signer: ปลัด
                endorsements:
                  - ปลัด
                  - {signer: นายก, label: คำสั่ง<signer.position>, text: เห็นชอบ, lines: 2}
            """)
        let expected = [
            "  field “ส่วนราชการ” → “กองคลัง” dots", "    field “ที่” → “พท ๑/๒” dots",
            "    field “วันที่” → “๒๒ พ.ค. ๒๕๖๖” dots", "  field “อ้างถึง” → “๑. หนังสือหนึ่ง” “๒. หนังสือสอง”",
            "  field “สิ่งที่ส่งมาด้วย” → “แผนที่”", "    paragraph 16/20.96 left “ความเห็นปลัดเทศบาล”",
            "    paragraph 16/20.96 left “คำสั่งนายกเทศมนตรี”",
            "    paragraph 16/20.96 thai-distributed “เห็นชอบ”", "    rule dots ×2",
        ]
        #expect(expected.filter { !full.contains($0) } == [])
    }

    @Test("An announcement: brackets or bare, with and without the line to sign on and the closing")
    func announcement() {
        let head = """
              - layout: announcement
                subject: มาตรการ
                date: 2565-02-14
                body: ข้อความ
                signer: นายก
            """
        let small = Self.flow(head)
        #expect(
            Array(small.dropFirst(3)) == [
                "  paragraph 16/20.96 bold center “ประกาศเทศบาลตำบลสวนลำดวน”",
                "  paragraph 16/20.96 bold center “เรื่อง มาตรการ”", "  rule line ×1",
                "  paragraph 16/20.96 thai-distributed “ข้อความ”",
                "  paragraph 16/20.96 thai-distributed “จึงประกาศให้ทราบโดยทั่วกัน” keep-next keep-with-previous=2",
                "  paragraph 16/20.96 center “ประกาศ ณ วันที่ ๑๔ กุมภาพันธ์ พ.ศ. ๒๕๖๕” keep-next",
                "  group axis=333.071 together keep-with-previous=2", "    space lines(3)",
                "    signature-field นายก of นางสาวพิมพ์ใจ รุ่งสว่าง นายกเทศมนตรี",
                "    paragraph 16/20.96 center “(นางสาวพิมพ์ใจ รุ่งสว่าง)”",
                "    paragraph 16/20.96 center “นายกเทศมนตรี”", "    paragraph 16/20.96 center “รักษาราชการแทน”",
            ])
        let full = Self.flow(
            head + "\n    closing:\n    sign-line: ลงชื่อ.....\n    name-form: bare"
                + "\n    date-style: plain\n    issuer: อำเภอ")
        #expect(
            ["ประกาศอำเภอ", "ลงชื่อ.....", "“นางสาวพิมพ์ใจ รุ่งสว่าง”", "ประกาศ ณ วันที่ ๑๔ กุมภาพันธ์ ๒๕๖๕"].filter { part in
                !full.contains { $0.contains(part) }
            } == [])
        #expect(!full.contains { $0.contains("จึงประกาศ") })
    }

    @Test("An order without members has no second page; with members it has a list of them")
    func order() {
        let head = """
              - layout: order
                number: 1/2566
                subject: แต่งตั้ง
                body: ข้อความ
                date: 2566-01-05
                signer: นายก
            """
        #expect(Self.flow(head).filter { $0.hasPrefix("section") }.count == 1)
        let full = Self.flow(head + "\n    members: [{person: ปลัด, duty: ประธาน}, นายก]")
        #expect(full.filter { $0.hasPrefix("section") }.count == 2)
        #expect(full.contains { $0.contains("table 4 columns 2 rows") })
    }

    @Test("A report: parts with their defaults, and the cover without a page number")
    func report() {
        let small = Self.flow("  - layout: report\n    body: ข้อความ")
        #expect(small.dropFirst(2) == ["  paragraph 16/20.96 thai-distributed “ข้อความ”"])
        let full = Self.flow(
            """
              - layout: report
                page: landscape
                date: ๓๑ มีนาคม ๒๕๖๖
                body:
                  - cover: |
                      บรรทัดหนึ่ง
                      บรรทัดสอง
                  - preface: คำนำหนึ่ง
                  - preface: คำนำสอง
                    signed: กองคลัง
                  - divider: ภาคผนวก
                  - title: ชื่อเรื่อง
                  - text: ข้อความ
                  - signature: ปลัด
            """)
        #expect(full.filter { $0.hasPrefix("section") }.count == 5)
        #expect(full.filter { $0 == "section 841.89×595.276 no-number" }.count == 2)
        #expect(full.filter { $0.contains("บรรทัด") }.count == 2)
        #expect(full.filter { $0.contains("“เทศบาลตำบลสวนลำดวน”") }.count == 2)
        #expect(full.filter { $0.contains("“กองคลัง”") }.count == 1)
        #expect(full.filter { $0.contains("“อำเภอบ้านเรือง จังหวัดพิมานทอง”") }.count == 1)
        #expect(full.contains { $0.contains("heading-1") && $0.contains("ชื่อเรื่อง") })
    }
}
