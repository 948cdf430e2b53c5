import Diagnostics
import Fixtures
import Foundation
import Saraban
import Testing

/// Files rolled to their next round or year: what is blank, what moves, what is noted, and that nothing else changes.
@Suite struct RollingTests {
    private func next(_ text: String, toYear: Bool = false) throws -> (text: String, said: [String], stem: String) {
        let press = Press(resources: Resources(named: Checkout.root))
        let outcome = press.next(SourceFile(name: "in.yaml", text: text), toYear: toYear)
        let said = outcome.diagnostics.map { finding -> String in
            guard let span = finding.span, let file = press.sources[span.source] else { return finding.code.rawValue }
            let line = file.line(at: Int(span.lower)) + 1
            return "\(finding.code.rawValue):\(line)"
        }
        let value = try #require(outcome.value, "\(said)")
        return (String(decoding: value.file.bytes, as: UTF8.self), said, value.stem(after: "ผล-2566"))
    }

    /// A file with a measure and a report; `more` stands before the documents.
    private func input(_ measures: String, more: String = "", document: String = "    round: 6\n", body: String = "ก")
        -> String
    {
        """
        saraban: 1
        fiscal-year: 2566   # ปีนี้
        organization: {name: เทศบาลตำบลสวนลำดวน}
        people: {ปลัด: {name: นายเมธา ชื่นฤดี, position: ปลัดเทศบาล}, นายก: {name: นางพิมพ์ รุ่งสว่าง, position: นายก}}
        measures:
        \(measures)
        \(more)documents:
          - layout: report
        \(document)    body: \(body)

        """
    }

    // MARK: The next round

    @Test func `Every measure gets a blank round with its own fields, and the report moves on`() throws {
        let before = input(
            """
              - id: ก
                results:
                  ๖:
                    done: |
                      ๑. ทำแล้ว
                    remarks:     # ว่าง
                # ท้ายมาตรการ
              - {id: ข, results: {6: {done: ข, outcomes: ค}}}
              - id: ค
                title: ยังไม่มีผล
            """, document: "    round: ๖\n    date: 2566-04-05  # วันออก\n    number: ก 1\n")
        let after = input(
            """
              - id: ก
                results:
                  ๖:
                    done: |
                      ๑. ทำแล้ว
                    remarks:     # ว่าง
                  ๑๒:  # รอบ 12 เดือน: กรอกผล ถ้าเหมือนรอบก่อนเขียน 12: same
                    done:
                    remarks:
                # ท้ายมาตรการ
              - {id: ข, results: {6: {done: ข, outcomes: ค}, 12: {done: , outcomes: }}}   # รอบ 12 เดือน: กรอกผล ถ้าเหมือนรอบก่อนเขียน 12: same
              - id: ค
                title: ยังไม่มีผล
                results:
                  12:  # รอบ 12 เดือน: กรอกผล
                    done:
                    outcomes:
                    remarks:
            """,
            document: "    round: ๑๒\n    date:  # รอกรอก · รอบ 6 เดือน: 2566-04-05  # วันออก\n"
                + "    number:  # รอกรอก · รอบ 6 เดือน: ก 1\n")
        let found = try next(before)
        #expect(found.text == after)
        #expect(found.said == [] && found.stem == "ผล-2566-12")
    }

    @Test(arguments: [("6", "12"), ("3", "6"), ("9", "12")])
    func `An office of half years goes from 6 to 12, any other to the next quarter`(_ last: String, _ new: String)
        throws
    {
        let found = try next(input("  - {id: ก, results: {\(last): {done: ก}}}", document: "    round: \(last)\n"))
        #expect(
            found.text.contains("\(last): {done: ก}, \(new): {done: }}") && found.text.contains("    round: \(new)\n"))
    }

    @Test func `A file that also speaks of quarters goes from 6 to 9`() throws {
        let found = try next(input("  - {id: ก, results: {3: {done: ก}, 6: {done: ก}}}"))
        #expect(found.text.contains("6: {done: ก}, 9: {done: }}") && found.text.contains("round: 9"))
        let document = "    rounds: [6]\n    date: {3: 2566-01-05, 6: 2566-04-05}\n"
        #expect(
            try next(input("  - {id: ก, results: {6: {done: ก}}}", document: document)).text.contains("9: {done: }"))
    }

    @Test func `Values by round get their new entry: who signs is as before, dates and numbers are blank`() throws {
        let document = """
                rounds: all
                date: {6: 2566-04-10}
                number:
                  6: ก 1
                signer: {6: ปลัด}

            """
        let found = try next(input("  - {id: ก, results: {6: {done: ก}}}", document: document))
        #expect(found.text.contains("    date: {6: 2566-04-10, 12: }\n"))
        #expect(found.text.contains("      6: ก 1\n      12:  # รอกรอก\n"))
        #expect(found.text.contains("    signer: {6: ปลัด, 12: ปลัด}\n"))
    }

    @Test func `One date for all rounds becomes a date for each; a list of rounds grows, a single one moves`() throws {
        let measures = "  - {id: ก, results: {6: {done: ก}}}"
        let all = try next(input(measures, document: "    rounds: all\n    date: 2566-04-10\n")).text
        #expect(all.contains("    rounds: all\n    date: {6: 2566-04-10, 12: }\n"))
        let one = try next(input(measures, document: "    rounds: [6]\n    date: 2566-04-10\n")).text
        #expect(one.contains("    rounds: [12]\n    date:  # รอกรอก · รอบ 6 เดือน: 2566-04-10\n"))
        let quarters = "  - {id: ก, results: {3: {done: ก}, 6: {done: ก}}}"
        #expect(try next(input(quarters, document: "    rounds: [3, 6]\n")).text.contains("    rounds: [3, 6, 9]\n"))
        let list = "    rounds:\n      - 3\n      - 6   # สองรอบ\n"
        #expect(try next(input(quarters, document: list)).text.contains("      - 6   # สองรอบ\n      - 9\n"))
    }

    @Test func `A paper that leant on the one round with results says from now on which it is for`() throws {
        let table = "\n      - table: measures\n        columns: {ผล: result.done}"
        let found = try next(input("  - {id: ก, results: {6: {done: ก}}}", document: "", body: table))
        #expect(found.text.contains("columns: {ผล: result.done}\n    rounds: [12]\n"))
    }

    @Test func `What is said of every round is not taken for the old one`() throws {
        let measures = "  - {id: ก, results: {6: {done: ก}}}"
        let every = try next(input(measures, document: "    rounds: [6]\n", body: "รายงานทุกรอบ ๖ เดือน"))
        #expect(every.said == [])
        let both = try next(
            input(measures, document: "    rounds: [6]\n", body: "รายงานทุกรอบ ๖ เดือน บัดนี้รอบ ๖ เดือนครบแล้ว"))
        #expect(both.said.count == 1 && both.said[0].hasPrefix("next.names-round"))
    }

    @Test func `A paper of no round is kept where it was made before the round ended, and made anew where after`()
        throws
    {
        let measures = "  - {id: ก, results: {6: {done: ก}}}"
        let body = "แล้วเสร็จภายใน ๓๐ เมษายน ๒๕๖๖"
        let early = try next(input(measures, document: "    number: ก 1\n    date: 18 มกราคม 2566\n", body: body))
        #expect(early.text.contains("    number: ก 1\n    date: 18 มกราคม 2566\n") && early.said == [])
        let late = try next(input(measures, document: "    number: ก 1\n    date: ๗ เม.ย. ๖๖\n", body: body))
        #expect(
            late.text.contains(
                "    number:  # รอกรอก · รอบ 6 เดือน: ก 1\n    date:  # รอกรอก · รอบ 6 เดือน: ๗ เม.ย. ๖๖\n"))
        #expect(late.said == ["next.paper-anew:9", "next.paper-anew:10", "next.names-round:11"])
    }

    @Test func `What every measure says is blank for the new round, but for a remark`() throws {
        let more = "every-measure:\n  results:\n    6:\n      period: ม.ค. - มี.ค. ๖๖\n      remarks: ทุกรอบ\n"
        let found = try next(input("  - {id: ก, results: {6: {done: ก}}}", more: more))
        #expect(found.text.contains("      remarks: ทุกรอบ\n    12:\n      period:\n      remarks: ทุกรอบ\n"))
    }

    @Test func `Words of the old round in a document are noted by their line; a round without a result is a warning`()
        throws
    {
        let found = try next(
            input(
                "  - {id: ก, results: {6: {done: }}}",
                body:
                    "|\n      ก\n      รอบ ๖ เดือน\n      ถึงเดือนมีนาคม 2566\n      ภายใน ๓๐ เม.ย. ๖๖\n      ตาม พ.ศ. ๒๕๔๐"
            ))
        #expect(
            found.said == [
                "next.round-unfilled:6", "next.names-round:12", "next.names-round:13", "next.names-round:14",
            ])
    }

    // MARK: The next year

    @Test func `The next year: scores go to the year before, findings into comments, results and dates are blank`()
        throws
    {
        let analysis = """
            analysis:
              fiscal-year: ๒๕๖๕
              total: 80.93     # จากระบบ
              level: B
              indicators: {1: 86.42, ๒: {score: 70, name: ก}}
              findings:        # ที่พบ
                3:
                  text: |
                    ข้อความ
                # หมายเหตุกลาง
                I7: ข้อเจ็ด

            """
        let renewed = """
            analysis:
              fiscal-year: ๒๕๖๖
              total:  # ปี 2565: 80.93     # จากระบบ
              level:  # ปี 2565: B
              indicators: {1: , ๒: {score: , name: ก}}
              findings:        # ที่พบ
                # 3:
                #   text: |
                #     ข้อความ
                # หมายเหตุกลาง
                # I7: ข้อเจ็ด
              last-year: {1: 86.42, 2: 70}

            """
        let before = input(
            """
              - id: ก
                answers: 3
                period: ต.ค. ๖๕ - ก.ย. ๖๖
                results:
                  6: {done: ก}
                  # ระหว่างรอบ
                  12:
                    done: ข
            """, more: analysis, document: "    round: 12\n    date: 2566-10-05\n    number: ก 1   # ที่\n",
            body: "ปีงบประมาณ พ.ศ. ๒๕๖๖ ตาม พ.ศ. 2540")
        let after = input(
            """
              - id: ก
                answers: 3
                period: ต.ค. ๖๖ - ก.ย. ๖๗
                results:
                  6:  # รอบ 6 เดือน: กรอกผล
                    done:
                  # ระหว่างรอบ
            """, more: renewed, document: "    round: 6\n    date:  # รอกรอก\n    number:  # รอกรอก   # ที่\n",
            body: "ปีงบประมาณ พ.ศ. ๒๕๖๖ ตาม พ.ศ. 2540"
        ).replacingOccurrences(of: "fiscal-year: 2566   #", with: "fiscal-year: 2567   #")
        let found = try next(before)
        #expect(found.text == after)
        #expect(found.said == ["next.names-year:30"])
        #expect(found.stem == "ผล-2567")
        #expect(try next(before, toYear: true).text == found.text)
    }

    @Test func `The scores of two years ago give way to those of the last`() throws {
        let analysis = "analysis: {indicators: {1: 90}, last-year: {1: 80}, total: 90}\n"
        let found = try next(input("  - id: ก", more: analysis), toYear: true).text
        #expect(found.contains("analysis: {indicators: {1: }, last-year: {1: 90}, total: }\n"))
    }

    @Test func `A year can be taken before the last round; a file without measures has nothing but years`() throws {
        let found = try next(input("  - {id: ก, results: {6: {done: ก}}}"), toYear: true)
        #expect(found.text.contains("fiscal-year: 2567") && found.text.contains("results: {6: {done: }}}"))
        #expect(try next(Sample.memo).text.contains("    number:  # รอกรอก\n    date:  # รอกรอก\n"))
    }

    @Test func `A period that cannot be said of the next year is blank, with the old one beside it and a note`() throws
    {
        let found = try next(input("  - id: ก\n    period: 1 - 29 ก.พ. 2567"), toYear: true)
        #expect(found.text.contains("    period:  # ปีก่อน: 1 - 29 ก.พ. 2567\n") && found.said == ["next.period-blank:7"])
    }

    @Test(arguments: [
        ("ผล-2566", "ผล-2566-12", "ผล-2567-6"), ("ผล-๒๕๖๖-6", "ผล-๒๕๖๖-12", "ผล-๒๕๖๗-6"),
        ("ผลรอบ๖", "ผลรอบ๑๒", "ผลรอบ๖-2567"),
        ("2566 รอบ 6 เดือน", "2566 รอบ 12 เดือน", "2567 รอบ 6 เดือน"), ("rounds", "rounds-12", "rounds-6-2567"),
    ])
    func `A new file is called as the old one, with its year and its round`(
        _ old: String, _ round: String, _ year: String
    )
        throws
    {
        let press = Press(resources: Resources(named: Checkout.root))
        func stem(_ measures: String, _ stem: String) -> String? {
            press.next(SourceFile(name: "in.yaml", text: input(measures)), toYear: false).value?.stem(after: stem)
        }
        #expect(stem("  - {id: ก, results: {6: {done: ก}}}", old) == round)
        #expect(
            stem("  - {id: ก, results: {6: {done: ก}, 12: {done: ก}}}", round) == year)
    }

    // MARK: Every file

    private static let examples = [
        "bundle", "improvements-2566", "order", "report-2565", "results-2565", "results-2568", "rounds",
        "smallest-memo",
    ]

    /// The lines that are comments; what stands below a `|` is text.
    private func comments(_ text: String) -> [String] {
        var block: Int?
        return text.components(separatedBy: "\n").filter { line in
            let indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            if rest.isEmpty || rest == "\r" { return false }
            if let key = block, indent > key { return false }
            block = line.contains(/\|\s*(#.*)?$/) ? indent + (rest.hasPrefix("- ") ? 2 : 0) : nil
            return rest.hasPrefix("#")
        }
    }

    @Test(arguments: examples)
    func `Every example rolls on and on: it reads, it sets, its comments are kept`(_ name: String) throws {
        var text = try Checkout.text("Examples/\(name).yaml")
        for step in 0..<3 {
            let before = comments(text)
            text = try next(text).text
            var after = comments(text)[...]
            for comment in before {
                guard let place = after.firstIndex(of: comment) else {
                    Issue.record("\(name) \(step): \(comment)")
                    continue
                }
                after = after[(place + 1)...]
            }
            let press = Press(resources: Resources(named: Checkout.root))
            let outcome = press.read(SourceFile(name: "in.yaml", text: text), folder: Checkout.root + "/Examples")
            let job = try #require(outcome.value, "\(name) \(step): \(outcome.diagnostics)")
            for paper in job.papers {
                let flow = press.compose(paper, of: job)
                #expect(flow.value != nil, "\(name) \(step): \(flow.diagnostics)")
                guard step == 2, let flow = flow.value else { continue }
                #expect(press.set(flow).value != nil, "\(name)")
            }
        }
        #expect(text.contains("fiscal-year: 25"))
    }

    @Test(arguments: examples)
    func `An example whose rounds and layout are changed about rolls on all the same`(_ name: String) throws {
        let original = try Checkout.text("Examples/\(name).yaml")
        var random = SeededGenerator(seed: UInt64(name.utf8.count))
        for number in 0..<6 {
            var lines = original.components(separatedBy: "\n")
            if number % 2 == 1 { lines = lines.map { $0 + "\r" } }
            for _ in 0..<6 {
                let place = Int.random(in: 0..<lines.count, using: &random)
                let blanks = lines[place].prefix { $0 == " " }
                switch Int.random(in: 0..<4, using: &random) {
                case 0 where lines[place].hasSuffix("]") || lines[place].hasSuffix("}"):
                    lines[place] += "   # หมายเหตุ \(number)"
                case 1: lines.insert(blanks + "# แทรก \(number)" + (number % 2 == 1 ? "\r" : ""), at: place)
                case 2 where lines[place].contains("6:"):
                    lines[place] = lines[place].replacingOccurrences(of: "6:", with: "๖:")
                default: lines.insert(number % 2 == 1 ? "\r" : "", at: place)
                }
            }
            let text = lines.joined(separator: "\n")
            let press = Press(resources: Resources(named: Checkout.root))
            guard press.read(SourceFile(name: "in.yaml", text: text), folder: nil).value != nil else { continue }
            for toYear in [false, true] {
                let rolled = try next(text, toYear: toYear).text
                #expect(!comments(text).contains { !comments(rolled).contains($0) }, "\(name) \(number)")
                // Rolled again, from where it has come to.
                _ = try next(rolled)
            }
        }
    }
}
