// What stands on finished pages, seen by its ink: justified lines of a memo, marks beside the rules of a table.

import Fixtures
import Geometry
import Pages
import Testing

@Suite("Ink on pages") struct InkTests {
    /// A stretch of one line on a page with its ink, in thousandths of a point from the page's left edge and from the
    /// baseline.
    private struct InkedRun {
        let text: String
        let y: Int
        let boxes: [InkBox]
        /// Where the last letter's advance ends.
        let right: Int
        /// The widest distance from the beginning of a space to what follows it.
        let widestSpace: Int

        func moved(down distance: Int) -> InkedRun {
            InkedRun(text: text, y: y + distance, boxes: boxes, right: right, widestSpace: widestSpace)
        }
    }

    private func inked(_ paged: Paged) throws -> [[InkedRun]] {
        let set = try #require(paged.set)
        return try set.pages.map { page in
            try page.items.compactMap { item in
                guard case .glyphs(let run) = item else { return nil }
                let ink = try #require(Ink(path: set.fonts[run.font], size: run.size))
                let x = run.origin.x.millipoints
                let boxes = ink.boxes(run).map {
                    InkBox(left: $0.left + x, right: $0.right + x, bottom: $0.bottom, top: $0.top)
                }
                return InkedRun(
                    text: String(decoding: run.text, as: UTF8.self), y: run.origin.y.millipoints, boxes: boxes,
                    right: x + run.width.millipoints, widestSpace: widestSpace(run))
            }
        }
    }

    private func widestSpace(_ run: GlyphRun) -> Int {
        var (byte, glyph, widest) = (0, 0, 0)
        for cluster in run.clusters {
            let next = glyph + Int(cluster.glyphs)
            if run.text[byte] == UInt8(ascii: " "), next < run.glyphs.count {
                widest = max(widest, Int(run.glyphs[next].x - run.glyphs[glyph].x))
            }
            byte += Int(cluster.bytes)
            glyph = next
        }
        return widest
    }

    private static let memo = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลสวนลำดวน, emblem: ""}
        people:
          นิติกร: {name: นายเมธา ชื่นฤดี, position: นิติกร}
        documents:
          - layout: memo
            number:
            date: 2566-05-22
            office: กองคลัง
            subject: รายงานผล
            to: ปลัดเทศบาล
            signer: นิติกร
            body: |
              ตามที่เทศบาลตำบลสวนลำดวนได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ มีผลคะแนนรวม ๘๗.๔๒ คะแนน อยู่ในระดับ A สูงกว่าปีที่ผ่านมาซึ่งได้ ๘๓.๑๐ คะแนน เนื่องจากหน่วยงานได้ปรับปรุงการเปิดเผยข้อมูลบนเว็บไซต์ให้ครบถ้วนและเป็นปัจจุบัน โดยตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ การใช้ทรัพย์สินของทางราชการ ซึ่งผู้ตอบแบบวัดเห็นว่าขั้นตอนการขออนุญาตใช้ทรัพย์สินยังไม่ชัดเจน และบุคลากรบางส่วนยังไม่ทราบแนวปฏิบัติที่ถูกต้อง นั้น
              สำนักปลัดเทศบาลได้ประชุมร่วมกับหัวหน้าส่วนราชการทุกกองเพื่อวิเคราะห์สาเหตุของปัญหา และได้ยกร่างแนวปฏิบัติเกี่ยวกับการยืมทรัพย์สินของทางราชการขึ้นใหม่ โดยกำหนดให้ผู้ยืมต้องกรอกแบบคำขอ ระบุวัตถุประสงค์ ระยะเวลา และผู้รับผิดชอบ ให้หัวหน้าส่วนราชการเจ้าของทรัพย์สินเป็นผู้พิจารณาอนุญาตภายใน ๓ วันทำการ และให้เจ้าหน้าที่พัสดุบันทึกการยืมและการส่งคืนไว้ในทะเบียนคุมทุกครั้ง
              เพื่อให้การแก้ไขปัญหาเป็นไปอย่างต่อเนื่องและสามารถตรวจสอบได้ เห็นควรเผยแพร่แนวปฏิบัติดังกล่าวทางเว็บไซต์ของเทศบาลและปิดประกาศ ณ ที่ทำการ พร้อมทั้งจัดอบรมให้ความรู้แก่พนักงานเทศบาล ลูกจ้างประจำ และพนักงานจ้างทุกคน รวมทั้งผู้ปฏิบัติงานในศูนย์พัฒนาเด็กเล็กและสถานีดับเพลิง โดยเน้นกรณีตัวอย่างที่เคยเกิดขึ้นจริงและแนวทางป้องกันมิให้เกิดซ้ำ ภายในเดือนมิถุนายน ๒๕๖๖ แล้วรายงานผลการดำเนินการต่อผู้บริหารท้องถิ่นทุกไตรมาส
              อนึ่ง การดำเนินการตามแนวปฏิบัตินี้ไม่ใช้งบประมาณเพิ่มเติม เนื่องจากใช้วิทยากรภายในหน่วยงานและใช้ห้องประชุมของเทศบาล ซึ่งเพียงพอสำหรับผู้เข้าอบรมทั้งสองรุ่น ส่วนค่าอาหารว่างและเครื่องดื่มให้เบิกจ่ายจากงบประมาณรายจ่ายประจำปีของสำนักปลัดเทศบาล แผนงานบริหารงานทั่วไป หมวดค่าใช้สอย ตามระเบียบของทางราชการ
              สำหรับการติดตามและประเมินผล สำนักปลัดเทศบาลจะสุ่มสอบถามผู้มาติดต่อและบุคลากรทุกเดือน เดือนละไม่น้อยกว่า ๓๐ ราย แล้วนำข้อเสนอแนะที่ได้รับมาปรับปรุงแนวปฏิบัติและคู่มือสำหรับประชาชนให้เหมาะสมกับสภาพการปฏิบัติงานจริงยิ่งขึ้น โดยจะรวบรวมผลเป็นรายไตรมาสเสนอต่อคณะกรรมการบริหารความเสี่ยงการทุจริต เพื่อประกอบการจัดทำรายงานประจำปีและการเตรียมความพร้อมรับการประเมินในปีงบประมาณ พ.ศ. ๒๕๖๗ ต่อไป
        """

    @Test("JU-01, JU-03 nineteen justified lines of a memo: none short of the margin, no gap of nine points")
    func memo() throws {
        let paged = Paged(input: Self.memo)
        #expect(paged.findings.allSatisfy { $0.code.rawValue == "image.not-given" }, "\(paged.said)")
        // Lines by page and height, the page's number and its continuation mark left out.
        let runs = try inked(paged).enumerated().flatMap { page, runs in
            runs.filter { !$0.text.hasPrefix("/") && !$0.text.hasPrefix("- ") }.map { $0.moved(down: page * 1_000_000) }
        }
        // The body begins under เรียน and ends over the signer's brackets.
        let first = try #require(runs.first { $0.text.hasPrefix("ตามที่เทศบาล") }).y
        let last = try #require(runs.first { $0.text.hasPrefix("(นาย") }).y
        let lines = Dictionary(grouping: runs.filter { (first..<last).contains($0.y) }, by: \.y)
        // 21 cm less the margin of 2 cm.
        let margin = Length.millimetres(190).millipoints
        let full = lines.values.filter { line in line.map(\.right).max() == margin }
        // One short line for each of the six paragraphs, the closing one among them.
        #expect(lines.count == full.count + 6 && full.count >= 19, "\(full.count) of \(lines.count)")
        for line in lines.values {
            let text = line.map(\.text).joined()
            #expect(text.first != " ", "\(text)")
            #expect((line.map(\.right).max() ?? 0) <= margin, "\(text)")
            #expect(line.map(\.widestSpace).max() ?? 0 < 9_000, "\(text)")
        }
    }

    @Test("TH-06 the highest marks and the lowest vowels touch no rule of a table, in its first line and in its last")
    func cells() throws {
        let layout = sheet().replacing("size: 10pt, leading: 20pt", with: "size: 16pt, leading: 20.96pt")
        let words = "ปี๊ป ญี่ปุ่น อู้ฟู่ กิ์ฎู ฏู้"
        let paged = Paged(
            "    body:\n      - table:\n          - [\(words), \(words)]\n          - [\(words), \"**\(words)**\"]\n          - [\(words), ก]",
            layout: layout)
        #expect(paged.said.isEmpty, "\(paged.said)")
        let runs = try inked(paged)[0]
        #expect(runs.count >= 5)
        for rule in paged.rules(0) {
            let (top, bottom) = (rule.from.y.millipoints - 250, rule.from.y.millipoints + 250)
            for run in runs {
                for box in run.boxes { #expect(run.y - box.top > bottom || run.y - box.bottom < top, "\(run.text)") }
            }
        }
    }

    @Test("TH-06 the marks of a page’s first line stay below its margin by all but a quarter of a point")
    func firstLine() throws {
        let layout = sheet().replacing("size: 10pt, leading: 20pt", with: "size: 16pt, leading: 20.96pt")
        let runs = try inked(Paged("    body: กิ์ ปี๊ป ญี่ปุ่น", layout: layout))[0]
        let top = runs.flatMap { run in run.boxes.map { run.y - $0.top } }.min() ?? 0
        #expect(top >= 60_000 - 250, "\(top)")
    }
}
