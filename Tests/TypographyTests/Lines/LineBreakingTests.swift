// Where lines end: words, names, brackets, text without breaks, narrow columns, titles.

import Fixtures
import Geometry
import Language
import Testing

@testable import Typography

@Suite("Lines") struct LineBreakingTests {
    static let run = "การดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้เป็นที่ยอมรับของประชาชนอย่างต่อเนื่องตลอดทั้งปี"

    @Test(
        "LB-01: a run without blanks breaks at words only, and takes at most a line more than it must",
        arguments: 0..<16)
    func run(_ number: Int) throws {
        let width = 90 + Double(number) * 25
        let set = try #require(SetLines(Self.run, width: width))
        let tiers = Segmented(Self.run).tiers
        for line in set.setText.lines.dropLast() {
            let end = Int(set.setText.shaped.clusters[line.clusters.upperBound].start)
            #expect((1...2).contains(tiers[end]))
        }
        #expect(set.lines.joined() == Self.run)
        #expect(set.setText.lines.allSatisfy { $0.width <= .points(width) })
        // A compound is cut to save a line only where that is worth it.
        let fewest = greedyCount(Self.run, width: width)
        #expect((fewest...fewest + 1).contains(set.lines.count))
    }

    /// How many lines a breaker needs that fills each as far as it goes.
    private func greedyCount(_ text: String, width: Double) -> Int {
        let tiers = Segmented(text).tiers
        guard let shaped = SetLines(text, width: 100_000)?.setText.shaped else { return 0 }
        var count = 1
        var start = 0
        var best = 0
        for (index, cluster) in shaped.clusters.enumerated() {
            if index > 0, (1...2).contains(tiers[Int(cluster.start)]) { best = index }
            let used = shaped.clusters[start...index].reduce(0) { $0 + Int($1.advance) }
            guard used > Int(width * 1000), best > start else { continue }
            count += 1
            start = best
        }
        return count
    }

    @Test("LB-01: golden breaks at 300 pt")
    func golden() throws {
        #expect(
            try #require(SetLines(prose, width: 300, first: 230)).lines == [
                "ด้วยเทศบาลตำบลสวนลำดวนได้จัดทำมาตรการส่งเสริม",
                "คุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ",
                "พ.ศ. ๒๕๖๖ เพื่อให้การปฏิบัติราชการเป็นไปด้วยความซื่อสัตย์สุจริต",
                "ตรวจสอบได้ และเป็นประโยชน์ต่อประชาชนในเขตเทศบาลอย่างแท้จริง",
                "จึงขอให้ทุกส่วนราชการถือปฏิบัติตามมาตรการดังกล่าวโดยเคร่งครัด",
                "และรายงานผลการดำเนินการ (รอบ ๖ เดือน) ให้ทราบต่อไป",
            ])
    }

    @Test("LB-02, LB-03: a name is broken only where it is wider than the line; its title goes with it")
    func names() throws {
        let text = "แต่งตั้งนายธนกฤตพิพัฒน์ รุ่งเรืองไพศาล ปลัดองค์การบริหารส่วนตำบลบึงบัวทองคำเป็นประธานกรรมการ"
        let names = ["นายธนกฤตพิพัฒน์ รุ่งเรืองไพศาล", "องค์การบริหารส่วนตำบลบึงบัวทองคำ"]
        let pieces = ["นายธนกฤตพิพัฒน์", "รุ่งเรืองไพศาล", "บึงบัวทองคำ"]
        for width in stride(from: 40.0, through: 420, by: 7) {
            let set = try #require(SetLines(text, width: width, names: names))
            for piece in pieces where SetLines.width(piece) <= width {
                #expect(set.lines.contains { $0.contains(piece) }, "\(width): \(set.lines)")
            }
        }
        // Given name and surname part only where both do not fit.
        let wide = SetLines.width("นายธนกฤตพิพัฒน์ รุ่งเรืองไพศาล") + 1
        for width in stride(from: wide, through: 420, by: 7) {
            let set = try #require(SetLines(text, width: width, names: names))
            #expect(set.lines.contains { $0.contains("ธนกฤตพิพัฒน์ รุ่งเรืองไพศาล") }, "\(width): \(set.lines)")
        }
    }

    @Test("LB-07, LB-08: no line begins with a closing sign or ๆ, none ends with an opening one, at any width")
    func signs() throws {
        let text = "หลัก “คุณธรรม” และ (ITA) กับเรื่องต่าง ๆ และต่างๆ ฯลฯ) ร้อยละ ๘๐% ของ “ผู้มาติดต่อ” (ทุกคน) ไปยัง กรุงเทพฯ"
        let closing: Set<Character> = ["”", ")", "]", "ฯ", "ๆ", ",", ".", ":", ";", "!", "?", "%", "/"]
        for width in stride(from: 30.0, through: 300, by: 3) {
            let set = try #require(SetLines(text, width: width))
            for (line, words) in zip(set.setText.lines, set.lines).dropFirst() where line.clusters.lowerBound > 0 {
                let before = set.setText.lines.first { $0.clusters.upperBound == line.clusters.lowerBound }
                guard let before, before.endsBy < .cluster else { continue }
                let isSpared = words.hasPrefix("ฯลฯ") && SetLines.width("ต่างๆ ฯลฯ)") > width
                #expect(isSpared || !(words.first.map(closing.contains) ?? true), "\(width): \(set.lines)")
            }
            for (line, words) in zip(set.setText.lines, set.lines) where line.endsBy < .cluster {
                #expect(!["“", "(", "["].contains(words.last ?? " "), "\(width): \(set.lines)")
            }
        }
    }

    @Test(
        "LB-07: a colon or ฯลฯ that stands behind a space begins a line only where the word before it would else be cut",
        arguments: [("กระดาษ ฯลฯ", "กระดาษ"), ("facebook ฯลฯ ได้", "facebook"), ("Assessment : ITA", "Assessment")])
    func sparedSigns(_ text: String, _ word: String) throws {
        let sign = word == "Assessment" ? ":" : "ฯลฯ"
        let whole = SetLines.width("\(word) \(sign)")
        let narrow = try #require(SetLines("ทั้ง \(text)", width: whole - 1))
        #expect(narrow.lines.contains { $0.hasSuffix(word) }, "\(narrow.lines)")
        let wide = try #require(SetLines("ทั้ง \(text)", width: whole + 1))
        #expect(wide.lines.contains("\(word) \(sign)"), "\(wide.lines)")
    }

    @Test("LB-04: a no-break space holds number and unit together; LB-13: a line ends after a slash, not before")
    func glue() throws {
        let text = "เป็นเงิน ๑๐\u{A0}บาท ตาม พ.ศ.\u{A0}๒๕๖๘ บรรจุ/โอน/ย้าย"
        for width in stride(from: 40.0, through: 200, by: 3) {
            let set = try #require(SetLines(text, width: width))
            for part in ["๑๐\u{A0}บาท", "พ.ศ.\u{A0}๒๕๖๘"] where SetLines.width(part) <= width {
                #expect(set.lines.contains { $0.contains(part) }, "\(width): \(set.lines)")
            }
            #expect(!set.lines.contains { $0.hasPrefix("/") })
        }
    }

    @Test("LB-14: 20,000 letters without a place to break: cut at clusters, in work that grows with the text")
    func noBreaks() throws {
        func work(_ count: Int) throws -> (lines: Int, steps: Int) {
            let typesetter = try #require(Desk.typesetter())
            let text = String(repeating: "ก", count: count)
            let set = try #require(SetLines(text, width: 300, with: typesetter))
            #expect(set.lines.joined() == text && set.setText.worstEnd == .cluster && !set.setText.isOverfull)
            return (set.lines.count, typesetter.lineSteps)
        }
        let short = try work(2_000)
        let long = try work(20_000)
        #expect(long.lines >= 10 * short.lines - 10 && long.lines <= 10 * short.lines)
        #expect(long.steps <= 11 * short.steps && short.steps > 0)
        // And of prose: a line of 450 pt has no more than some forty words.
        let typesetter = try #require(Desk.typesetter())
        _ = SetLines(String(repeating: prose, count: 60), width: 450, with: typesetter)
        #expect(typesetter.lineSteps <= 40 * 60 * prose.unicodeScalars.count)
    }

    @Test("LB-15: a column narrower than its words breaks them at syllables or clusters, and nothing sticks out")
    func narrow() throws {
        // 12 mm less 1.9 mm at either side.
        let room = (12.0 - 2 * 1.9) * 72.0 / 25.4
        let set = try #require(SetLines("ผู้รับผิดชอบ มาตรการ คณะกรรมการ", width: room))
        #expect(set.setText.worstEnd >= .syllable && !set.setText.isOverfull)
        #expect(set.setText.lines.allSatisfy { $0.width <= .points(room) })
        #expect(set.lines.joined() == "ผู้รับผิดชอบมาตรการคณะกรรมการ")
        // Narrower than a letter: every cluster has a line of its own, and that is said. ั keeps the letter behind it.
        let none = try #require(SetLines("กำลัง", width: 1))
        #expect(none.lines == ["กำ", "ลัง"] && none.setText.isOverfull)
    }

    @Test("A word too wide for its line parts where two words meet in it, else at a syllable")
    func parts() throws {
        let words = [
            ("พระราชกฤษฎีกา", ["พระราช", "กฤษฎีกา"]), ("ศาลาการเปรียญ", ["ศาลา", "การเปรียญ"]),
            ("ประชาสัมพันธ์", ["ประชา", "สัมพันธ์"]), ("อิเล็กทรอนิกส์", ["อิเล็กทรอ", "นิกส์"]),
        ]
        for (word, parts) in words {
            let set = try #require(SetLines(word, width: SetLines.width(word) - 1))
            #expect(set.lines == parts)
        }
    }

    @Test(
        "A word cut at any letter keeps more than three letters on both lines",
        arguments: ["Transparency", "www", "Assessments"])
    func anyLetter(_ word: String) throws {
        let width = SetLines.width(word)
        for share in [0.55, 0.7, 0.85, 0.99] {
            let set = try #require(SetLines("(\(word) ITA", width: width * share))
            for line in set.lines.filter({ $0 != "ITA" }) {
                #expect(word.count < 6 || line.filter(\.isLetter).count > 3, "\(set.lines)")
            }
        }
    }

    @Test("A cut word does not fill up the line before it by two letters")
    func cutBehindAWord() throws {
        // 20 mm: `(Integrity` and two letters more would fit.
        let set = try #require(SetLines("(Integrity Transparency Assessment", width: 56.69))
        #expect(set.lines.first == "(Integrity", "\(set.lines)")
    }

    @Test("One word that must be cut leaves the rest of its paragraph alone", arguments: [LineForm.ragged, .filled])
    func localCuts(_ form: LineForm) throws {
        // The letters before the first space fit on no line; in filled lines the glue of dates and names would be worth
        // cutting for the looks, if it were offered.
        let long = String(repeating: "ก", count: 60)
        let text =
            long + " ประชุมวันที่ ๒๒ พฤษภาคม พ.ศ. ๒๕๖๖ ณ ห้องประชุม นายสมชาย ใจงาม ได้รับเงิน ๑,๒๐๐ บาท ตามมาตรา ๙ แห่งระเบียบ"
        let tiers = Segmented(text).tiers
        for width in stride(from: 90.0, through: 200, by: 1) {
            let set = try #require(SetLines(text, width: width, form: form))
            for line in set.setText.lines where line.endsBy > .compound {
                let end = Int(set.setText.shaped.clusters[line.clusters.upperBound].start)
                guard end > long.utf8.count else { continue }
                let start = (0..<end).last { (1...2).contains(tiers[$0]) } ?? 0
                let next = (end...set.bytes.count).first { (1...2).contains(tiers[$0]) } ?? set.bytes.count
                let held = String(decoding: set.bytes[start..<next], as: UTF8.self)
                #expect(SetLines.width(held.trimmed) > width, "\(width): \(held)")
            }
        }
    }

    @Test("A date that must part does so before its year", arguments: ["วันที่ ๓ ตุลาคม ๒๕๖๕", "วันที่ ๑๕ มกราคม ๒๕๕๘"])
    func dates(_ date: String) throws {
        let set = try #require(SetLines(date, width: SetLines.width(date) - 1))
        #expect(set.lines == [String(date.dropLast(5)), String(date.suffix(4))])
    }

    @Test("A date inside a text parts before its year too, though an earlier cut would fill the lines better")
    func datesInText() throws {
        let date = "วันที่ ๓ ตุลาคม"
        var parted = 0
        for width in stride(from: SetLines.width(date) + 1, through: SetLines.width(date + " ๒๕๖๕") - 1, by: 1) {
            let set = try #require(SetLines("ดำเนินการจัดทำคู่มือแล้วใน\(date) ๒๕๖๕", width: width))
            #expect(set.lines.contains { $0.hasSuffix(date) }, "\(width): \(set.lines)")
            parted += 1
        }
        #expect(parted > 5)
    }

    @Test("A worse break is taken only where no other way keeps all lines inside", arguments: [40.0, 60, 90, 150, 260])
    func tiers(_ width: Double) throws {
        let set = try #require(SetLines(prose, width: width))
        #expect(!set.setText.isOverfull)
        if width >= 150 { #expect(set.setText.worstEnd <= .compound) }
    }

    @Test("Glue gives way only where the words that it holds are together wider than the line")
    func glueGivesWay() throws {
        let text = "ประชุมวันที่ ๒๒ พฤษภาคม พ.ศ. ๒๕๖๖ ณ ห้องประชุม ได้รับเงิน ๑,๒๐๐ บาท ตามมาตรา ๙ แห่งระเบียบ"
        let tiers = Segmented(text).tiers
        var loosened = 0
        for width in stride(from: 40.0, through: 120, by: 2) {
            let set = try #require(SetLines(text, width: width))
            for line in set.setText.lines where line.endsBy == .glue {
                let end = Int(set.setText.shaped.clusters[line.clusters.upperBound].start)
                let start = (0..<end).last { (1...2).contains(tiers[$0]) } ?? 0
                let next = (end...set.bytes.count).first { (1...2).contains(tiers[$0]) } ?? set.bytes.count
                let held = String(decoding: set.bytes[start..<next], as: UTF8.self)
                #expect(SetLines.width(held.trimmed) > width, "\(width): \(held)")
                loosened += 1
            }
        }
        #expect(loosened > 10)
    }

    @Test("A title's lines are about equally long, and no more than they must be")
    func balanced() throws {
        let title = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ"
        let whole = SetLines.width(title)
        var (balanced, natural) = (0.0, 0.0)
        for count in 2...4 {
            let width = whole / Double(count) * 1.3
            let set = try #require(SetLines(title, width: width, form: .balanced))
            let plain = try #require(SetLines(title, width: width))
            #expect(set.lines.count == plain.lines.count)
            let widths = set.setText.lines.map(\.width.points)
            let spread = (widths.max() ?? 0) - (widths.min() ?? 0)
            let others = plain.setText.lines.map(\.width.points)
            // No line is shorter than the longest by more than a long word; without balance the last one is.
            #expect(spread < 60, "\(set.lines)")
            balanced += spread
            natural += (others.max() ?? 0) - (others.min() ?? 0)
        }
        #expect(balanced * 2 < natural)
    }

    @Test("RP-04: the same text breaks alike whatever was set before")
    func determinism() throws {
        let typesetter = try #require(Desk.typesetter())
        for width in stride(from: 60.0, through: 450, by: 30) {
            let first = try #require(SetLines(prose, width: width, with: typesetter))
            let again = try #require(SetLines(prose, width: width))
            #expect(first.lines == again.lines)
            for line in first.lines.indices {
                #expect(
                    first.setText.positions(ofLine: line, align: .thaiDistributed)
                        == again.setText.positions(ofLine: line, align: .thaiDistributed))
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
