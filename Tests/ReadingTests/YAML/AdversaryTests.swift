// Broken and hostile files: nothing crashes or hangs, and every finding lies inside its file.

import Diagnostics
import Testing

@testable import Reading

@Suite struct AdversaryTests {
    /// A small generator with a seed, so that a failure can be repeated (splitmix64, Steele et al. 2014).
    struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let documents = [
        """
        saraban: 1
        people:
          นายก: {name: นายสมมุติ ตัวอย่างดี, position: นายกเทศมนตรี}
        measures:
          - id: ดุลพินิจ
            title: มาตรการตรวจสอบการใช้ดุลพินิจ   # หมายเหตุ
            answers: [3, 7, 10]
            steps: |
              รายงานผล (ITA: ๒๕๖๖)
              - รอบ ๖ เดือน

              - รอบ ๑๒ เดือน
            results:
              6: {period: "เดือนมีนาคม ๒๕๖๖", done: 'ก'}

        """,
        "\u{FEFF}a: >-\r\n  ก\r\n  ข\r\nb: \"ค\\u0E01\\\r\n  ง\"\r\nc: [๑,๕๐๐ บาท, {x}, 'y']\r\n? d\r\n: e\r\n",
        "- ก (A : B)\n- [ ] งาน\n- -ก\n  -ข\n- name:ก\n- โครงการ #1\n- &a x\n- *a\n- !t y\n- <<: z\n",
    ]

    /// What a clerk, a converter or an attacker may strew in.
    static let morsels: [String] = [
        ":", ": ", "#", " #", "-", "- ", "?", "[", "]", "{", "}", ",", "|", ">", "\"", "'", "&", "*", "!", "%", "@",
        "`", "\\",
        "\t", "\n", "\r", "\r\n", "  ", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "---\n", "...\n", "<<: ", "ก", "ำ",
        "น้ำ", "๑,๕๐๐",
        "ÁÒµÃ", "à¸¡", "😀", "\\u", "\\x0", "**", "|2-", ">+9", "!!", "&ก", "key:value", "\n-ก",
    ]

    static func mutated(_ seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(state: seed)
        var bytes = Array(documents[Int.random(in: 0..<documents.count, using: &generator)].utf8)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
            case 1: if place < bytes.count { bytes.remove(at: place) }
            case 2: bytes.removeLast(min(bytes.count - place, 20))
            case 3:
                let end = min(place + 12, bytes.count)
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
            default:
                let morsel = morsels[Int.random(in: 0..<morsels.count, using: &generator)]
                bytes.insert(contentsOf: morsel.utf8, at: place)
            }
        }
        return bytes
    }

    @Test("IN-03, IN-04: of 2,000 mutated files none crashes, and each is read or refused with a place inside it")
    func mutations() {
        for seed in UInt64(0)..<2000 { check(AdversaryTests.mutated(seed), seed) }
    }

    private func check(_ bytes: [UInt8], _ seed: UInt64) {
        var sources = Sources()
        let file = SourceFile(name: "a.yaml", bytes: bytes)
        let id = sources.add(file)
        let outcome = compose(file, id: id)
        #expect(outcome.value != nil || outcome.hasErrors, "seed \(seed)")
        for finding in outcome.diagnostics {
            let spans = [finding.span].compactMap { $0 } + finding.related.map(\.span)
            let isEncoding = finding.code == .fileEncoding || finding.code == .fileEncodingThai
            let areInside = spans.allSatisfy { span in
                let isOnLetter = Int(span.lower) >= bytes.count || bytes[Int(span.lower)] & 0xC0 != 0x80
                return span.source == id && span.lower >= 0 && span.lower <= span.upper && span.upper <= bytes.count
                    && (isOnLetter || isEncoding)
            }
            // Recorded by hand: an expectation for each span makes the test ten times slower.
            if !areInside {
                Issue.record("seed \(seed): \(finding.code.rawValue) lies outside of \(bytes.count) bytes")
            }
        }
        if let root = outcome.value, !areNodesInside(root, bytes) { Issue.record("seed \(seed): a node lies outside") }
        let words = HumanRenderer(width: 40).render(outcome.diagnostics, in: sources)
        #expect(!words.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "seed \(seed)")
    }

    private func areNodesInside(_ root: Node, _ bytes: [UInt8]) -> Bool {
        var open = [root]
        while let node = open.popLast() {
            guard node.span.lower <= node.span.upper, node.span.upper <= bytes.count else { return false }
            switch node.content {
            case .sequence(let items): open += items
            case .mapping(let entries): open += entries.map(\.value)
            case .scalar(let scalar):
                let lines = scalar.text.utf8.count { $0 == 0x0A } + 1
                guard scalar.lineOffsets.count == lines,
                    scalar.lineOffsets.allSatisfy({ $0 >= 0 && $0 <= bytes.count })
                else { return false }
            }
        }
        return true
    }

    @Test(
        "IN-03: hostile shapes take time in proportion to their size",
        arguments: [
            "a: b\n", "- - ", "{", "[{x},", "a (: b, ", "[a (: b, ", "a:1,", "#\n", " #", "\t", "? ", ": ", "'", "\"\\",
            "|\n", "-ก\n  ",
            "{a: ๑,๕๐๐}, ", "ก\n\n", "&a ", "!a ", "*a ", "- a: >\n   ก\n   ข\n",
        ])
    func hostile(_ morsel: String) {
        // Sixty kilobytes in a debug build: a quadratic step would take minutes.
        let text = "x: [" + String(repeating: morsel, count: 60_000 / morsel.utf8.count)
        #expect(seconds { check(Array(text.utf8), 0) } < 10)
        let block = String(repeating: morsel, count: 60_000 / morsel.utf8.count)
        #expect(seconds { check(Array(block.utf8), 0) } < 10)
    }

    @Test("IN-03: a hundred thousand keys in one map are fine")
    func manyKeys() {
        let text = (0..<100_000).map { "กุญแจ\($0): ค่า\n" }.joined()
        let outcome = composed(text)
        #expect(outcome.diagnostics == [])
        guard case .mapping(let entries)? = outcome.value?.content else { return }
        #expect(entries.count == 100_000)
    }
}
