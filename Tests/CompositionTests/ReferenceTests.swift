// References: where they look, what they find, and what is said when they find nothing.

import Domain
import Fixtures
import Testing

@testable import Composition

@Suite("References") struct ReferenceTests {
    @Test("A path leads to a field, a person, a measure by id, and what is derived from them")
    func paths() {
        #expect(prose("<organization>|<organization.place>") == "เทศบาลตำบลสวนลำดวน|อำเภอบ้านเรือง จังหวัดพิมานทอง")
        #expect(prose("<people.ปลัด>: <people.ปลัด.position>") == "นายเมธา ชื่นฤดี: ปลัดเทศบาล")
        #expect(prose("<fiscal-year>") == "2566")
        #expect(prose("<measures.ข.title> <measures.ข.number>", more: measures) == "มาตรการสอง 2")
        #expect(
            prose("<analysis.total> <analysis.highest.name> <analysis.lowest>", more: measures)
                == "80.93 การปฏิบัติหน้าที่ 9")
    }

    @Test("A document's own fields are named bare in its texts, and other documents' by id")
    func documents() {
        #expect(prose("<title> <document.title>", document: "    title: เรื่องหนึ่ง") == "เรื่องหนึ่ง เรื่องหนึ่ง")
        let two = """
              - layout: sheet
                body: อ้าง <documents.ฉบับสอง.title> ของ<title>
                title: ฉบับแรก
              - layout: sheet
                id: ฉบับสอง
                title: ชื่อของ<organization>
            """
        let desk = Desk(input(two, numerals: "as-typed"), layouts: ["sheet": sheet()])
        #expect(desk.flow().value?.dump().quoted("paragraph") == ["อ้าง ชื่อของเทศบาลตำบลสวนลำดวน ของฉบับแรก"])
    }

    @Test("A text means what it meant where it was written: a measure's fields bare, also when shown elsewhere")
    func scope() {
        // `<title>` in a measure's text is that measure's, although the paper that shows it has a title of its own.
        #expect(
            prose("<measures.ก.follow-up>", more: measures, document: "    title: ชื่อเอกสาร").hasPrefix(
                "รายงานผลของมาตรการหนึ่ง"))
        #expect(prose("<measures.ข.steps>", more: measures) == "ตามมาตรการหนึ่งและสำนักปลัด")
        // A result's text names the fields of its measure.
        #expect(prose("<measures.ก.result.outputs>", more: measures, round: .sixMonths) == "ผลมาตรการหนึ่ง")
    }

    @Test("An argument of a part is read where the part is used, a default where the part is declared")
    func parts() {
        let layout = sheet(
            """
            parts:
              note:
                fields:
                  title: {type: text, main: true}
                  tail: {type: text, default: ท้าย<title>}
                blocks:
                  - line: <title>
                  - line: <tail>
            """, parts: "note")
        let composed = Composed(
            """
                title: ชื่อเอกสาร
                body:
                  - note: ส่วน<title>
                  - note: อีกส่วน
                    tail: หาง<title>
            """, layout: layout)
        // `ส่วน<title>`: the document's. The default `ท้าย<title>`: the part's own. `หาง<title>`: the document's.
        #expect(composed.words == ["ส่วนชื่อเอกสาร", "ท้ายส่วนชื่อเอกสาร", "อีกส่วน", "หางชื่อเอกสาร"])
    }

    @Test("References that come back to themselves are one finding")
    func cycles() {
        let own = Composed("    title: ก<title>\n    body: <title>")
        #expect(own.said == ["reference.cycle “<title>”"])
        let two = Composed("    title: <text>\n    text: <title>\n    body: ข<title>")
        #expect(two.said.count == 1 && two.said[0].hasPrefix("reference.cycle"), "\(two.said)")
        let spliced = Composed(
            "    body: |\n      <measures.ก.steps>\n",
            more: "measures:\n  - {id: ก, steps: <guidelines>, guidelines: <steps>}")
        #expect(spliced.said.count == 1 && spliced.said[0].hasPrefix("reference.cycle"), "\(spliced.said)")
    }

    @Test("A cycle shown in many cells is one finding")
    func cyclesInTables() {
        let table = Composed(
            "    body:\n      - table: measures\n        columns: {ก: steps, ข: guidelines}",
            more: "every-measure: {steps: ก<guidelines>, guidelines: ข<steps>}\nmeasures:\n  - {id: ก}\n  - {id: ข}")
        #expect(table.said.count == 1 && table.said[0].hasPrefix("reference.cycle"), "\(table.said)")
    }

    @Test("A text that splices itself is one finding")
    func splicedIntoItself() { #expect(Composed("    body: <body>").said == ["reference.cycle “<body>”"]) }

    @Test("Parts hand their arguments on; a part made of itself is a finding and no endless walk")
    func partsOfParts() {
        let layout = sheet(
            """
            parts:
              a: {fields: {who: {type: person, main: true}}, blocks: [{b: who}]}
              b: {fields: {who: {type: person, main: true}}, blocks: [{line: <who.name>}]}
            """, blocks: "  - a: document.signer")
        #expect(Composed("    signer: ปลัด", layout: layout).words == ["นายเมธา ชื่นฤดี"])
        let circle = sheet(
            """
            parts:
              a: {fields: {who: {type: person, main: true}}, blocks: [{b: who}]}
              b: {fields: {who: {type: person, main: true}}, blocks: [{a: who}]}
            """, blocks: "  - a: document.signer")
        #expect(Composed("    signer: ปลัด", layout: circle).said == ["layout.part-cycle “a”"])
    }

    @Test("An element of a list is named by its number or its code")
    func elements() {
        let more = "analysis: {indicators: {3: 88.5, 9: 79.02}, findings: {I13: ข้อสังเกต}}\n"
        let text = "<analysis.indicators.9.score> <analysis.indicators.3.name> <analysis.findings.I13.text>"
        #expect(Composed("    body: \(text)", more: more).words == ["79.02 การใช้อำนาจ ข้อสังเกต"])
    }

    @Test("References that double at every step end with a finding, and in time")
    func doubling() {
        let measures = (0..<26).map {
            "  - {id: ก\($0), title: <measures.ก\($0 + 1).title> <measures.ก\($0 + 1).title>}\n"
        }
        let more = "measures:\n" + measures.joined() + "  - {id: ก26, title: จบ}\n"
        let said = Composed("    body: <measures.ก0.title>", more: more).said
        #expect(said.contains { $0.hasPrefix("reference.too-many") })
    }

    @Test("A hole in a text that a list value takes up is an error: only the list's own pieces vanish")
    func nestedInList() {
        #expect(
            Composed("    title: ก<organization.phone>\n    text: [ข, <title>]\n    body: <text>").said
                == ["reference.empty “<organization.phone>”"])
    }

    @Test("An empty value in a clerk's prose is an error at the reference; in a layout its block vanishes")
    func empty() {
        #expect(prose("โทร. <organization.phone>") == "reference.empty “<organization.phone>”")
        #expect(prose("โทร. <organization.phone> <text>").split(separator: "\n").count == 2)
        let layout = sheet(
            blocks: """
                  - line: โทร. <organization.phone>
                  - text: โทร. <organization.phone>
                  - heading: โทร. <organization.phone>
                  - line: <organization> โทร. <organization.phone>
                  - group:
                      - line: <document.title>
                  - line: อยู่
                """)
        #expect(Composed("    text: ก", layout: layout).words == ["เทศบาลตำบลสวนลำดวน โทร. ", "อยู่"])
    }

    @Test(
        "What the file names and leaves blank is dots on the paper, with a warning; in a layout and a list it vanishes")
    func pending() {
        let dots = String(repeating: ".", count: 16)
        let open = "analysis: {total: , level: , indicators: {1: , 9: }, findings: }\n"
        let paths = ["total", "level", "highest.name", "lowest.score", "weakest | names", "findings | names"]
        for path in paths.map({ "analysis." + $0 }) {
            let composed = Composed("    body: ได้ <\(path)> แล้ว", more: open)
            #expect(composed.words == ["ได้ \(dots) แล้ว"], "\(path)")
            #expect(composed.said == ["reference.pending “<\(path)>”"])
        }
        // A date or number takes more room than a score.
        let room = String(repeating: ".", count: 44)
        #expect(Composed("    date:\n    body: วันที่ <document.date | long>").words == ["วันที่ \(room)"])
        #expect(Composed("    date:\n    text: [ก, ข <date>]\n    body: <text>").words == ["ก"])
        let layout = sheet(blocks: "  - line: ได้ <analysis.total>\n  - line: อยู่")
        #expect(Composed("    text: ก", more: open, layout: layout).words == ["อยู่"])
    }

    @Test("A chart whose scores are still to come keeps its place and its caption")
    func pendingChart() {
        let open = "analysis: {indicators: {1: , 2: , 9: }, last-year: {1: 90, 2: 80, 9: 70}}\n"
        for kind in ["bar", "radar", "progress", "instruments"] {
            let body = "    body: [{chart: indicators, kind: \(kind), caption: คะแนน, name: ค}, {text: ดู<captions.ค>}]"
            let layout = sheet("captions: {chart: แผนภูมิที่ <n>}")
            let composed = Composed(body, more: open, layout: layout)
            #expect(composed.said == ["chart.scores-pending “indicators”"], "\(kind)")
            #expect(composed.text.contains("................") && composed.text.contains("ดูแผนภูมิที่ 1"), "\(kind)")
        }
    }

    @Test("In a list value the pieces with empty references vanish without a word")
    func joined() {
        #expect(
            Composed("    text: [ส่วน, โทร. <organization.phone>, <organization>]\n    body: <text>").words
                == ["ส่วน เทศบาลตำบลสวนลำดวน"])
        #expect(
            Composed("    text: [โทร. <organization.phone>]\n    body: ก<text>").said == ["reference.empty “<text>”"])
    }

    @Test("A reference to a result without a round says that the round is missing")
    func noRound() {
        #expect(
            prose("<measures.ก.result.done>", more: measures)
                == "reference.no-round “<measures.ก.result.done>”")
        #expect(prose("<measures.ก.result.done>", more: measures, document: "    round: 12") == "ทำสิบสอง")
    }

    @Test("Lists of names read as Thai lists them")
    func lists() {
        #expect(prose("<analysis.findings | names>", more: measures) == "การใช้อำนาจ และการเปิดเผยข้อมูล")
        #expect(prose("<analysis.strengths>", more: measures) == "การปฏิบัติหน้าที่ และการใช้งบประมาณ")
        #expect(
            prose("<analysis.iit | names>", more: measures)
                == "การปฏิบัติหน้าที่ การใช้งบประมาณ และการใช้อำนาจ")
    }
}
