import Diagnostics
import Fixtures
import Testing
import Typography

@testable import Comparison

/// What is shown of prose that changed, and the words that show it.
@Suite struct StretchTests {
    private static let prose =
        "สำนักปลัดเทศบาลได้นำผลคะแนนรายตัวชี้วัดมาวิเคราะห์ร่วมกับทุกส่วนราชการ และเสนอมาตรการส่งเสริมคุณธรรมและความโปร่งใส จำนวน ๓ มาตรการ น้ำใจที่ผู้บริหารให้ไว้ครั้งนี้ยิ่งใหญ่"

    private let cutting = WordCutting(names: nil)

    @Test func `Both lines can be put together again from their stretches`() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<200 {
            let old = cutting.words(Self.prose)
            let new = changed(old, &random)
            let found = stretches(from: old, to: new)
            #expect(found.old == old && found.new == new)
        }
    }

    @Test func `No mark of ours stands inside a letter with its signs`() {
        var random = SeededGenerator(seed: 7)
        let excerpt = Excerpt(colour: false)
        for _ in 0..<200 {
            let old = cutting.words(Self.prose)
            let shown = excerpt.text(stretches(from: old, to: changed(old, &random)))
            for (scalar, next) in zip(shown.unicodeScalars, shown.unicodeScalars.dropFirst())
            where "[]-+… ".unicodeScalars.contains(scalar) {
                #expect(cellWidth(of: next) > 0 && next != "\u{0E33}", "\(shown)")
            }
        }
    }

    @Test func `Common words far from any change are left out`() {
        let long = String(repeating: "ก ข ค ง จ ", count: 20)
        let shown = shown("เริ่ม " + long + "๑๐" + long + "จบ", "เริ่ม " + long + "๑๒" + long + "จบ")
        #expect(shown.hasPrefix("…") && shown.hasSuffix(" …") && shown.contains("[-๑๐-][+๑๒+]"), "\(shown)")
        #expect(cellWidth(of: shown) < 80, "\(shown)")
        let two = self.shown("๑ " + long + "๒", "๓ " + long + "๔")
        #expect(two.hasPrefix("[-๑-][+๓+] ก ข") && two.hasSuffix("ง จ [-๒-][+๔+]") && two.contains(" … "), "\(two)")
    }

    @Test func `Thai and Arabic digits are one, and so is a line that only has others`() {
        #expect(passages(from: [Line("รุ่นที่ ๑")], to: [Line("รุ่นที่ 1")], cut: cutting.words).isEmpty)
        #expect(shown("ครั้งที่ ๑ ณ หอประชุม", "ครั้งที่ 1 ณ ห้องประชุม") == "ครั้งที่ 1 ณ [-หอประชุม-][+ห้องประชุม+]")
    }

    @Test func `A line that is no wording of another is gone, and the other is new`() {
        let lines = passages(
            from: ["ข้อแรกคงเดิม", "จัดอบรมสองรุ่น"].map { Line($0) },
            to: ["ข้อแรกคงเดิม", "เผยแพร่แผนงานบนเว็บไซต์", "ข้อใหม่ท้ายสุด"].map { Line($0) }, cut: cutting.words)
        let excerpt = Excerpt(colour: false)
        #expect(
            lines.flatMap(excerpt.lines) == [
                "[-จัดอบรมสองรุ่น-]", "[+เผยแพร่แผนงานบนเว็บไซต์+]", "[+ข้อใหม่ท้ายสุด+]",
            ])
    }

    @Test func `What cannot be seen within a line is shown by the whole lines`() {
        let lines = passages(from: [Line("  - ข้อย่อย")], to: [Line("- ข้อย่อย")], cut: cutting.words)
        #expect(lines.flatMap(Excerpt(colour: false).lines) == ["[-  - ข้อย่อย-]", "[+- ข้อย่อย+]"])
    }

    private func shown(_ old: String, _ new: String) -> String {
        Excerpt(colour: false).text(stretches(from: cutting.words(old), to: cutting.words(new)))
    }

    /// Some words gone, some doubled, some others put in.
    private func changed(_ words: [String], _ random: inout SeededGenerator) -> [String] {
        words.flatMap { word -> [String] in
            switch Int.random(in: 0..<12, using: &random) {
            case 0: []
            case 1: [word, "น้ำ"]
            case 2: ["ที่ดิน"]
            default: [word]
            }
        }
    }
}
