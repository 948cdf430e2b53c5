// The shapes of real bundles, memos and reports, with invented texts and the shipped layouts: all of them read.

import Testing

@testable import Reading

@Suite struct PaperShapeTests {
    @Test("an order with an annex; a group that begins with a page")
    func order() {
        let annex = MarkedFile(
            """
            layout: annex
            extends: common
            fields: {members: {type: records, of: {person: {type: person, main: true, required: true}, duty: {type: text}}}}
            blocks:
              - group:
                  - page: new
                  - heading: บัญชีแนบท้าย
                    align: center
                  - table: document.members
                    columns: {ลำดับ: {value: row, align: center}, ชื่อ: person.name, หน้าที่: duty}
                    widths: [1, 4, 3]
                when: document.members
            """, name: "annex.yaml")
        let (report, found, _) = read(
            input(
                """
                people: {ประธาน: {name: นางสาวดาวเรือง ทองสุก, position: ปลัด}}
                documents: [{layout: annex, members: [ประธาน, {person: ประธาน, duty: เลขานุการ}]}]
                """), layouts: [annex])
        #expect(found == [])
        #expect(report?.dump().contains("    -\n      duty: เลขานุการ\n      person: person ประธาน\n") == true)
    }

    @Test("a bundle: references between papers, blank closings, endorsements in both forms, columns in columns")
    func bundle() {
        let (report, found, _) = read(
            input(
                """
                numerals: thai
                people:
                  นิติกร: {name: นางสาวดาวเรือง ทองสุก, position: นิติกร}
                  นายก: {name: นายเมฆ ลมเย็น, position: นายกเทศมนตรี}
                analysis: {fiscal-year: 2565, total: 82.65, level: ผ่าน, findings: [3, 7]}
                every-measure: {responsible: สำนักปลัด, results: {6: {period: เดือนมีนาคม ๒๕๖๖}}}
                measures:
                  - id: ของขวัญ
                    title: มาตรการงดรับของขวัญ
                    answers: 3
                    steps: [๑. ออกประกาศ, ๒. ติดตามผล ประจำปี <fiscal-year>]
                    follow-up: |
                      รายงานผล
                      - รอบ ๖ เดือน
                    results:
                      6:
                        done: จัดทำ<title> เมื่อวันที่ <documents.ประกาศ.date | verbose>
                        outputs: <title>
                        outcomes: <follow-up>
                        remarks:
                every-document: {date: 2566-03-31, signer: นายก, date-style: plain, name-form: bare}
                documents:
                  - layout: memo
                    number: ร/๐ ๑๒๓/ ๕๐
                    date: ๓ เดือน เมษายน พ.ศ. ๒๕๖๒
                    subject: รายงานผล
                    to: <people.นายก.position>
                    body:
                      - heading: เรื่องเดิม
                      - text: |
                          <organization> <organization.place> ได้ <analysis.total> ระดับ <analysis.level> (ITA: ๒๕๖๖)
                    signer: นิติกร
                    endorsements:
                      - นายก
                      - {signer: นายก, label: "- ความเห็น<signer.position>"}
                  - layout: announcement
                    id: ประกาศ
                    issuer: สำนักงาน<organization>
                    subject: มาตรการ
                    sign-line: ลงชื่อ.....
                    closing:
                    body:
                      - heading: <measures.ของขวัญ.title>
                      - text: |
                          ข้อที่ ๑ เจตจำนง
                          ๒.๑ ด้านความโปร่งใส
                  - layout: report
                    round: 6
                    tables: {ประเด็น: {columns: {ตัวชี้วัด: indicator.name, ประเด็น: text}, widths: [2, 5]}}
                    body:
                      - cover: |
                          รายงานผล
                          รอบ ๖ เดือน
                      - preface: |
                          คำนำ
                        signed: สำนักงาน<organization>
                      - text: ประเด็นที่ต้องพัฒนา ได้แก่ <analysis.findings | names> <analysis.iit | names>
                      - list: strengths
                        item: ตัวชี้วัดที่ <indicator> <indicator.name>
                      - chart: indicators
                        kind: bar
                      - table: findings
                        only: {instrument: IIT}
                        form: ประเด็น
                      - table: measures
                        columns:
                          ลำดับ: <number>. <title>
                          ผล: {columns: {ผลผลิต: result.outputs, ผลลัพธ์: result.outcomes}}
                          หมายเหตุ: result.remarks
                        widths: [15, 24, 15, 10]
                        repeat: []
                      - divider: ภาคผนวก
                """))
        #expect(found == [])
        #expect(report?.documents.map(\.id.value) == ["memo", "ประกาศ", "report"])
        #expect(
            report?.dump().contains(
                "  endorsements: 2 records\n    -\n      signer: person นายก\n    -\n"
                    + "      label: - ความเห็น<signer.position>\n      signer: person นายก\n") == true)
    }
}
