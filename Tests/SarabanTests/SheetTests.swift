import Diagnostics
import Fixtures
import Foundation
import Saraban
import Testing

/// Measures and scores as CSV, there and back.
@Suite struct SheetTests {
    private static let examples = [
        "bundle", "improvements-2566", "report-2565", "results-2565", "results-2568", "rounds",
    ]

    private struct Taken {
        let text: String?
        let cells: Int
        /// `code C7 line:column`, what it says of itself first.
        let said: [String]
        let words: String
    }

    private func table(_ kind: TableKind, of text: String) throws -> String {
        let press = Press(resources: Resources(named: Checkout.root))
        let outcome = press.table(kind, of: SourceFile(name: "in.yaml", text: text))
        return String(decoding: try #require(outcome.value, "\(outcome.diagnostics)"), as: UTF8.self)
    }

    private func take(
        _ csv: [UInt8], _ kind: TableKind = .measures, into text: String, deletesMissing: Bool = false
    ) -> Taken {
        let press = Press(resources: Resources(named: Checkout.root))
        let file = SourceFile(name: "in.yaml", text: text)
        let outcome = press.taken(
            SourceFile(name: "in.csv", bytes: csv), kind, into: file, deletesMissing: deletesMissing)
        let said = outcome.diagnostics.map { finding -> String in
            guard let span = finding.span, let source = press.sources[span.source] else { return finding.code.rawValue }
            let place = source.position(at: Int(span.lower))
            return "\(finding.code.rawValue) \(finding.arguments.first ?? "") \(place.line):\(place.column)"
        }
        let words = outcome.diagnostics.map { sentence(of: $0) }.joined(separator: "\n")
        return Taken(
            text: outcome.value.map { String(decoding: $0.file.bytes, as: UTF8.self) },
            cells: outcome.value?.cells ?? 0,
            said: said, words: words)
    }

    private func sentence(of finding: Diagnostic) -> String {
        let (message, help) = Diagnostics.text(of: finding, in: .en)
        return message + " · " + help
    }

    private func take(
        _ csv: String, _ kind: TableKind = .measures, into text: String, deletesMissing: Bool = false
    ) -> Taken { take(Array(csv.utf8), kind, into: text, deletesMissing: deletesMissing) }

    /// A file with two measures.
    private static let file = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลสวนลำดวน}
        analysis: {fiscal-year: 2565, indicators: {1: 90.50, 3: 80}}   # คะแนน
        every-measure:
          responsible: สำนักปลัด
        measures:
          # แรก
          - id: ก
            title: 'มาตรการ: หนึ่ง'   # ชื่อ
            answers: [3, 1]
            steps: |
              - จัดทำคู่มือ
              - อบรม
            more: {ช่วง: 6-12, งบประมาณ: 1500}
            results:
              6: {done: ทำแล้ว}   # รอบหก
              12: same
          # สอง
          - id: ข
            title: มาตรการสอง
            period: ต.ค. ๖๕ - ก.ย. ๖๖
        documents: []

        """

    // MARK: There and back

    @Test(arguments: examples, TableKind.allCases)
    func `A table that comes back as it went changes no byte, however it was saved`(_ name: String, _ kind: TableKind)
        throws
    {
        let text = try Checkout.text("Examples/\(name).yaml")
        let out = try table(kind, of: text)
        #expect(out.utf8.starts(with: [0xEF, 0xBB, 0xBF]) && out.hasSuffix("\r\n"))
        let rows = CSVText.rows(out)
        #expect(rows.count >= 4 && Set(rows.map(\.count)).count == 1)
        let padded = rows.map { $0 + ["", ""] } + [[], rows[0].map { _ in "" }]
        let shuffled = rows.map { row in row.indices.map { row[($0 + 3) % row.count] } }
        let forms = [
            out, String(out.unicodeScalars.dropFirst()), CSVText.text(rows, by: ";"),
            CSVText.text(rows, by: "\t", end: "\n"),
            CSVText.text(rows, end: "\r"), "sep=;\r\n" + CSVText.text(rows, by: ";"),
            CSVText.text(rows, isAllQuoted: true),
            CSVText.text(padded), CSVText.text(shuffled),
            // Line ends inside cells as Windows writes them.
            CSVText.text(rows.map { $0.map { $0.replacing("\n", with: "\r\n") } }),
        ]
        for (number, form) in forms.enumerated() {
            let taken = take(form, kind, into: text)
            #expect(taken.text.map { Array($0.utf8) } == Array(text.utf8), "\(name) \(number)")
            #expect(taken.cells == 0 && taken.said == [], "\(name) \(number): \(taken.said.prefix(3))")
        }
    }

    @Test(arguments: examples)
    func `IN-13: Excel’s Unicode text and TIS-620 are read, and a note says so`(_ name: String) throws {
        let text = try Checkout.text("Examples/\(name).yaml")
        let rows = CSVText.rows(try table(.measures, of: text))
        let tabbed = CSVText.text(rows, by: "\t")
        for isLittle in [true, false] {
            let units = ("\u{FEFF}" + tabbed).utf16.flatMap { unit -> [UInt8] in
                isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
            let taken = take(units, into: text)
            #expect(taken.text == text && taken.said == ["csv.decoded UTF-16 1:1"], "\(taken.said)")
        }
        let thai = try #require(CSVText.text(rows).data(using: Self.cp874))
        let taken = take(Array(thai), into: text)
        #expect(taken.text == text && taken.said == ["csv.decoded TIS-620 (CP874) 1:1"], "\(taken.said)")
    }

    /// DOS Thai, as CoreFoundation numbers it.
    private static let cp874 = String.Encoding(rawValue: 0x8000_0000 | 0x041D)

    @Test(arguments: examples)
    func `One cell that is changed changes one value, and a table taken again says so`(_ name: String) throws {
        let text = try Checkout.text("Examples/\(name).yaml")
        let rows = CSVText.rows(try table(.measures, of: text))
        let fixed: Set = ["รหัส", "ตอบประเด็น"]
        let texts = rows[0].indices.filter { !fixed.contains(rows[0][$0]) && !rows[0][$0].contains("ระยะเวลา") }
        let words = [
            "คำใหม่", "- ข้อหนึ่ง\n- ข้อสอง", "ก: ข # ค", "'อ้าง'", "=1+1", "  เยื้อง", "{ก}", "ท้าย \nบรรทัด", "[ ] ช่อง", "*",
            "๑,๕๐๐",
            "\"คำ\"", "ก\n\nข", "", "same as", "null", "@ก", "-", "\tก",
        ]
        var random = SeededGenerator(seed: 1300 + UInt64(name.utf8.count))
        for _ in 0..<12 {
            let row = Int.random(in: 1..<rows.count, using: &random)
            let column = try #require(texts.randomElement(using: &random))
            let word = try #require(words.randomElement(using: &random))
            var changed = rows
            changed[row][column] =
                word.unicodeScalars.first.map { "=+-@'\t".unicodeScalars.contains($0) } == true ? "'" + word : word
            guard changed != rows, rows[row][column] != "same" else { continue }
            let taken = take(CSVText.text(changed), into: text)
            let after = try #require(taken.text, "\(name) \(row) \(rows[0][column]) “\(word)”: \(taken.words)")
            #expect(taken.cells == 1 && taken.said == [], "\(taken.said)")
            let again = CSVText.rows(try table(.measures, of: after))
            // A new column would be one more difference.
            let differing = zip(again, changed).flatMap { zip($0, $1).filter { $0 != $1 } }
            #expect(
                again.count == changed.count && differing.isEmpty,
                "\(differing) \(name) \(row) \(rows[0][column]) “\(word)”")
            let comments = { (text: String) in
                text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("#") }
            }
            #expect(comments(after) == comments(text))
        }
    }

    @Test func `Each change in its place: quotes and bars stay, brackets stay, what is new stands behind`() throws {
        let csv = """
            รหัส,มาตรการ,ตอบประเด็น,steps,ผู้รับผิดชอบ,more.งบประมาณ,รอบ ๖ เดือน: ผลการดำเนินการ,results.6.remarks,รอบ 12: ผลการดำเนินการ,ระยะเวลา
            ก,มาตรการ: แรก,3,"'- จัดทำคู่มือใหม่
            - อบรม",กองคลัง,2000,ทำครบแล้ว,ไม่มี,ทำต่อ,
            ข,มาตรการสอง,"9, O42",,สำนักปลัด,,"ก
            ข",,,2565-10 - 2566-03

            """
        let after = Self.file.replacingOccurrences(of: "'มาตรการ: หนึ่ง'", with: "'มาตรการ: แรก'")
            .replacingOccurrences(of: "answers: [3, 1]", with: "answers: 3")
            .replacingOccurrences(of: "- จัดทำคู่มือ\n", with: "- จัดทำคู่มือใหม่\n")
            .replacingOccurrences(of: "งบประมาณ: 1500", with: "งบประมาณ: 2000")
            .replacingOccurrences(of: "{done: ทำแล้ว}", with: "{done: ทำครบแล้ว, remarks: ไม่มี}")
            .replacingOccurrences(
                of: "      12: same\n", with: "      12:\n        done: ทำต่อ\n    responsible: กองคลัง\n"
            )
            .replacingOccurrences(
                of: "period: ต.ค. ๖๕ - ก.ย. ๖๖\n",
                with:
                    "period: 2565-10 - 2566-03\n    answers: [9, O42]\n    results:\n      6:\n        done: |\n          ก\n          ข\n"
            )
        let taken = take(csv, into: Self.file)
        #expect(taken.text == after, "\(taken.words)")
        #expect(taken.said == [] && taken.cells == 11)
    }

    @Test func `A new row is a measure behind the others, written as they are`() throws {
        let rows = CSVText.rows(try table(.measures, of: Self.file))
        var new = rows[0].map { _ in "" }
        new.replaceSubrange(0..<6, with: ["ค", "มาตรการสาม", "O1", "", "'- ก\n- ข", "สำนักปลัด"])
        new[rows[0].firstIndex(of: "งบประมาณ") ?? 0] = "1,500"
        new[rows[0].firstIndex(of: "รอบ 6: ผลการดำเนินการ") ?? 0] = "ทำ"
        let taken = take(CSVText.text(rows + [new]), into: Self.file)
        let added = [
            "  - id: ค", "    title: มาตรการสาม", "    answers: O1", "    steps: |", "      - ก", "      - ข",
            "    more:",
            "      งบประมาณ: 1,500", "    results:", "      6:", "        done: ทำ", "documents: []",
        ]
        let after = Self.file.replacingOccurrences(of: "documents: []", with: added.joined(separator: "\n"))
        #expect(taken.text == after, "\(taken.text ?? taken.words)")
        #expect(taken.said == ["csv.new-row A4 5:1"])
    }

    @Test func `A missing row is told and kept; it goes only where that is asked for, and comments stay even then`()
        throws
    {
        let rows = CSVText.rows(try table(.measures, of: Self.file))
        let csv = CSVText.text([rows[0], rows[2]])
        let kept = take(csv, into: Self.file)
        #expect(kept.text == Self.file && kept.said == ["csv.missing-row ก 9:5"], "\(kept.said)")
        let gone = take(csv, into: Self.file, deletesMissing: true)
        let text = try #require(gone.text)
        #expect(
            !text.contains("id: ก\n") && text.contains("  # แรก\n  # สอง\n  - id: ข\n")
                && gone.said == ["csv.deleted-row ก 9:5"])
    }

    @Test func `Scores: a number in other words is the same, a new one is put behind, a blank one is taken away`()
        throws
    {
        let rows = CSVText.rows(try table(.scores, of: Self.file))
        #expect(rows.map { $0[0] } == ["ตัวชี้วัดที่", "1", "3"])
        #expect(take("number,score\n1,90.5\n๓,80.00\n", .scores, into: Self.file).text == Self.file)
        let taken = take("ตัวชี้วัดที่,คะแนน,คะแนนปีก่อน\n1,91.25,88\n3,,\n9,77,\n", .scores, into: Self.file)
        #expect(
            taken.text
                == Self.file.replacingOccurrences(
                    of: "indicators: {1: 90.50, 3: 80}}",
                    with: "indicators: {1: 91.25, 3: , 9: 77}, last-year: {1: 88}}"), "\(taken.text ?? taken.words)")
        let missing = take("number,score\n1,90.5\n", .scores, into: Self.file)
        #expect(missing.said == ["csv.missing-score 3 4:54"] && missing.text == Self.file, "\(missing.said)")
    }

    // MARK: Cells that cannot be taken

    @Test(arguments: [
        ("ก,#REF!,,", "csv.excel-error B2 2:3", "it was “มาตรการ: หนึ่ง”"),
        ("ก,#####,,", "csv.excel-error B2 2:3", "Excel"),
        ("ก,2.57E+03,,", "csv.scientific B2 2:3", "2.57E+03"), ("ก,,6-Dec,", "csv.excel-date C2 2:4", "it was “6-12”"),
        ("ก,,12/6/2566,", "csv.excel-date C2 2:4", "ช่วง"), ("ก,,๖ ธ.ค. ๖๖,", "csv.excel-date C2 2:4", "ช่วง"),
        ("ข,,,Oct-65", "csv.excel-date D2 2:5", "ระยะเวลา"),
        ("ข,,,30 ก.พ. 2566", "csv.not-a-period D2 2:5", "30 ก.พ. 2566"),
        ("ก,,,,,\u{7}", "csv.no-heading F2 2:7", "heading"),
    ])
    func `IN-13: What Excel made of a cell is told with its cell, its heading and what it was`(
        _ row: String, _ code: String, _ words: String
    ) {
        let other = row.hasPrefix("ก") ? "ข,มาตรการสอง,,ต.ค. ๖๕ - ก.ย. ๖๖" : "ก,มาตรการ: หนึ่ง,6-12,"
        let taken = take("รหัส,มาตรการ,ช่วง,ระยะเวลา\n\(row)\n\(other)\n", into: Self.file)
        #expect(taken.text == nil && taken.said.contains(code), "\(taken.said)")
        #expect(taken.words.contains(words), "\(taken.words)")
    }

    @Test func `IN-13: Commas that Excel put into a number are a warning, and the number stays`() {
        let taken = take("id,more.งบประมาณ\nก,\"1,500\"\nข,\n", into: Self.file)
        #expect(taken.text == Self.file && taken.said == ["csv.number-commas B2 2:3"], "\(taken.said)")
        let score = take("number,score\n1,\"90,5\"\n3,80\n", .scores, into: Self.file)
        #expect(score.text == nil && score.said == ["csv.not-a-score B2 2:3"], "\(score.said)")
    }

    @Test(arguments: [
        ("รหัส,ผู้รับผิชอบ\nก,x\n", ["csv.unknown-column B1 1:6"]), ("id,title,มาตรการ\n", ["csv.column-twice C1 1:10"]),
        ("มาตรการ\nก\n", ["csv.no-id-column รหัส 1:1"]), ("", ["csv.empty  1:1"]),
        ("id,title\nก,ก\nก,ข\n", ["csv.row-twice A3 3:1"]), ("id,title\n,ไม่มีรหัส\n", ["csv.no-id 2 2:1"]),
        ("id,title\nก,\"เปิด\nไว้\nข,ก\n", ["csv.unclosed-quote 2 2:3"]),
        ("id,title\nก,\"ก\"ข\n", ["csv.text-after-quote 2 2:6"]),
        ("id,title\nก,ก\u{0}\n", ["csv.zero-byte"]), ("id,answers\nก,99\n", ["csv.not-a-code B2 2:3"]),
        ("id,title\nก,ก\u{7}\n", ["csv.control-character B2 2:3"]),
        ("id,title\nก,<people.ใคร.name>\n", ["csv.not-valid"]), ("id,title\nค ง,ใหม่\n", ["csv.not-valid"]),
    ])
    func `IN-13: A table that cannot be taken whole is not taken at all, and says where`(
        _ csv: String, _ wanted: [String]
    ) {
        let taken = take(csv, into: Self.file)
        #expect(taken.text == nil, "\(taken.text ?? "")")
        for code in wanted { #expect(taken.said.contains { $0.hasPrefix(code) }, "\(taken.said)") }
        #expect(!taken.words.contains("{"), "\(taken.words)")
    }

    @Test
    func `IN-13: An unknown column is answered with the one that was meant; a cut row keeps what it does not say`() {
        #expect(take("รหัส,ผู้รับผิชอบ\nก,x\n", into: Self.file).words.contains("did you mean “ผู้รับผิดชอบ”?"))
        let short = take("id,title,steps\nก\nข,มาตรการสอง,\n", into: Self.file)
        #expect(short.text == Self.file && short.said == ["csv.short-row 2 2:1"], "\(short.said)")
    }

    @Test func `IN-12: A workbook is told to be saved as CSV; bytes of no encoding are no text`() {
        for bytes: [UInt8] in [[0x50, 0x4B, 0x03, 0x04, 0x14, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]] {
            let taken = take(bytes, into: Self.file)
            #expect(taken.text == nil && taken.said == ["csv.workbook"] && taken.words.contains("CSV UTF-8"))
        }
        #expect(take([0x69, 0x64, 0xFF, 0x81, 0x0A], into: Self.file).said == ["csv.encoding"])
    }

    @Test func `Cells that a spreadsheet would run stand behind an apostrophe, and come back exactly`() throws {
        for words in ["=cmd|' /C calc'!A0", "+66", "-ก", "@x", "'ก", "'=ก", "''"] {
            let quoted = "\"" + words + "\""
            let text = Self.file.replacingOccurrences(of: "'มาตรการ: หนึ่ง'", with: quoted)
            let out = try table(.measures, of: text)
            let cell = CSVText.rows(out)[1][1]
            #expect(cell == "'" + words, "\(cell)")
            #expect(take(out, into: text).text == text)
        }
    }

    @Test func `A value of blocks goes out as it is written, and cannot be changed from a table`() throws {
        let text = Self.file.replacingOccurrences(
            of: "    steps: |\n      - จัดทำคู่มือ\n      - อบรม\n", with: "    steps: [ก, ข]\n")
        let out = try table(.measures, of: text)
        #expect(CSVText.rows(out)[1][4] == "[ก, ข]" && take(out, into: text).text == text)
        let taken = take("id,steps\nก,ค\nข,\n", into: text)
        #expect(taken.text == nil && taken.said == ["csv.not-text B2 2:3"])
    }
}
