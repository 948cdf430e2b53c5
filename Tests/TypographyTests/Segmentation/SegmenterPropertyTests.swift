// What holds for every text, tried on texts from a seeded generator; and that work grows with the text alone.
import Testing

@testable import Typography

/// SplitMix64: the same texts in every run.
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

/// A text of letters and marks in no order, with words between: what a fuzzer would write.
func randomText(_ generator: inout SeededGenerator) -> String {
    let words = [
        "เทศบาล", "การ", "ประเมิน", "นาย", "จังหวัด", "พ.ศ.", " ", "๒๕๖๘", "ITA", "(", ")", "ๆ", "ฯลฯ", "/", "www.a.th",
        "é",
    ]
    let other: [Unicode.Scalar] = [
        " ", "\u{A0}", "\u{2060}", "\u{200B}", "\u{200D}", "-", ".", "\u{301}", "“", "”", "1",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.append(contentsOf: (words.randomElement(using: &generator) ?? "").unicodeScalars)
        case 1: text.append(other.randomElement(using: &generator) ?? " ")
        default: text.append(Unicode.Scalar(UInt16.random(in: 0x0E01...0x0E5B, using: &generator)) ?? "ก")
        }
    }
    return String(text)
}

@Suite("Segmenter, properties") struct SegmenterPropertyTests {
    /// Vowels and marks that lean on the character before them.
    static let leaning = Set("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎".unicodeScalars)
    static let leading = Set("เแโใไ".unicodeScalars)

    @Test("LB-11 no tier splits a character or a cluster", arguments: 0..<200)
    func clusters(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let segmenter = Segmenter()
        for _ in 0..<20 {
            let line = Segmented(randomText(&generator), syllables: true, with: segmenter)
            check(line)
        }
    }

    private func check(_ line: Segmented) {
        #expect(line.tiers.count == line.bytes.count + 1 && line.tiers.last == 1 && line.tiers.first == 0)
        #expect(line.tiers.allSatisfy { $0 <= BreakTier.sign.rawValue })
        var before: Unicode.Scalar = " "
        for (index, scalar) in line.scalars() {
            defer { before = scalar }
            for inner in 1..<max(1, UTF8.width(scalar)) { #expect(line.tiers[index + inner] == 0) }
            guard index > 0, line.tiers[index] != 0 else { continue }
            #expect(
                !Self.leaning.contains(scalar) && !Self.leading.contains(before) && before != "ั", "\(line.marked())")
            #expect(
                scalar != " " && scalar != "\u{A0}" && scalar != "\u{2060}" && before != "\u{A0}"
                    && before != "\u{2060}")
            // After a zero width space the author has asked for the break (LB-05).
            let isEtCetera = line.bytes[index...].starts(with: "ฯลฯ".utf8) && before == " "
            if BreakTier.offered.contains(line.tiers[index]), before != "\u{200B}", !isEtCetera {
                #expect(!["ๆ", "ฯ", ")", "”"].contains(scalar) && !["(", "“"].contains(before), "\(line.marked())")
            }
        }
    }

    @Test("A text alone and the same memory used again give the same", arguments: 0..<20)
    func reuse(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let segmenter = Segmenter()
        for _ in 0..<20 {
            let text = randomText(&generator)
            #expect(Segmented(text, with: segmenter).tiers == Segmented(text).tiers)
        }
    }

    @Test("LB-02 a declared name is not split at tiers 1-3", arguments: 0..<40)
    func names(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let parts = ["สม", "ใจ", "ดี", "บุญ", "ทอง", "แก้ว", "มา", "รัตน์", "ชัย", "หนอง", "เจริญ", "พร"]
        let name = (0..<Int.random(in: 2...4, using: &generator))
            .compactMap { _ in parts.randomElement(using: &generator) }.joined()
        let list = NameList(names: [name])
        for text in ["เรียน \(name) ทราบ", "แจ้ง\(name)และ", "ที่\(name)"] {
            #expect(Segmented(text, names: list).tiers(inside: name).allSatisfy { $0 > .glue }, "\(text)")
        }
    }

    @Test("Bytes that are not UTF-8 do no harm", arguments: 0..<50)
    func invalid(_ seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        let bytes = (0..<200).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) } + [0xE0, 0xB8]
        var tiers: [UInt8] = []
        bytes.withUnsafeBufferPointer { Segmenter().breaks(in: $0, names: nil, into: &tiers) }
        #expect(tiers.count == bytes.count + 1)
    }

    @Test(
        "LB-14 work is linear, whatever the text",
        arguments: ["ก", "่", "ตากลม", "เ", "์", ".", "ก.", "การ", "นาย", "a,", "a\u{301}", "๑.", "ๆ "])
    func linear(_ unit: String) {
        let short = steps(String(repeating: unit, count: 2_000))
        let long = steps(String(repeating: unit, count: 20_000))
        #expect(long <= 11 * short + 1_000)
        // No word is longer than 32 letters, so no place in the text sees more steps than that and its cluster.
        #expect(long <= 34 * 20_000 * unit.unicodeScalars.count)
    }

    private func steps(_ text: String) -> Int {
        let segmenter = Segmenter()
        _ = Segmented(text, names: NameList(names: ["กกก", "นายกกก"]), syllables: true, with: segmenter)
        return segmenter.latticeSteps
    }
}
