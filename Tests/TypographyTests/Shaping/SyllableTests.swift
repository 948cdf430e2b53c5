// Every syllable in the faces that papers are drawn with: a glyph for all, marks apart from each other, in their line.

import Fixtures
import Geometry
import Testing
import Typography

@Suite("Syllables") struct SyllableTests {
    @Test("TH-01, FN-03 in every syllable the marks stand apart, and off the letter", arguments: Face.all)
    func apart(_ face: Face) throws {
        let bench = try #require(Bench(face))
        // No Thai word has ็ and a tone on one letter; the fonts let them touch.
        for syllable in Syllables.all where !syllable.isShortenedWithTone {
            let shaped = bench.shape(syllable)
            #expect(shaped.missing.isEmpty && shaped.clusters.count == 1, "\(syllable)")
            let boxes = bench.ink.boxes(shaped.clusters[0], of: shaped)
            // The marks of a tall letter stand beside its arm, inside its box.
            let first = syllable.isTall ? 1 : 0
            for one in boxes.indices.dropFirst(first) {
                for other in boxes.indices where other > one {
                    #expect(boxes[one].overlap(boxes[other]) <= 0, "\(syllable)")
                }
            }
        }
    }

    @Test("TH-01 over a tall letter marks move to the left", arguments: Face.all)
    func tall(_ face: Face) throws {
        let bench = try #require(Bench(face))
        // The tail of ฬ stays under the marks in this font.
        for letter in ["ป", "ฝ", "ฟ"] {
            for mark in ["ี", "่", "้", "ิ", "ื", "์", "ั", "ี่", "ี้"] {
                let shifted = bench.shape(letter + mark).glyphs.dropFirst().map(\.xOffset)
                let usual = bench.shape("บ" + mark).glyphs.dropFirst().map(\.xOffset)
                #expect(zip(shifted, usual).allSatisfy { $0 < $1 }, "\(letter + mark)")
            }
        }
    }

    @Test("TH-02 of ำ with a tone the ring stands below the tone, before it in the run", arguments: Face.all)
    func saraAm(_ face: Face) throws {
        let bench = try #require(Bench(face))
        for letter in ["น", "ก", "จ", "ค", "ป", "ฝ"] {
            for tone in ["่", "้", "๊", "๋"] {
                let shaped = bench.shape(letter + tone + "ำ")
                let boxes = bench.ink.boxes(shaped.clusters[0], of: shaped)
                try #require(boxes.count == 4)
                #expect(boxes[1].top <= boxes[2].bottom, "\(letter + tone)ำ: the ring is below the tone")
                #expect(boxes[0].right <= boxes[3].left, "\(letter + tone)ำ: า stands behind the letter")
            }
        }
    }

    @Test("TH-05 ญ and ฐ lose their foot before a vowel below; the vowel goes below ฎ and ฏ", arguments: Face.all)
    func feet(_ face: Face) throws {
        let bench = try #require(Bench(face))
        for letter in ["ญ", "ฐ"] {
            let whole = try #require(bench.ink.boxes(bench.shape(letter).clusters[0], of: bench.shape(letter)).first)
            for vowel in ["ุ", "ู", "ฺ"] {
                let shaped = bench.shape(letter + vowel)
                let boxes = bench.ink.boxes(shaped.clusters[0], of: shaped)
                #expect(boxes[0].bottom > whole.bottom, "\(letter + vowel)")
            }
        }
        for letter in ["ฎ", "ฏ"] {
            let (low, usual) = (bench.shape(letter + "ู"), bench.shape("ดู"))
            let bottoms = [low, usual].map { bench.ink.boxes($0.clusters[0], of: $0).map(\.bottom).min() ?? 0 }
            #expect(bottoms[0] < bottoms[1])
        }
    }

    @Test("TH-06 no mark of a line reaches more than a quarter of a point beyond its line", arguments: Face.all)
    func lineBox(_ face: Face) throws {
        let bench = try #require(Bench(face))
        // 850 and 460 thousandths of 16 pt, as the catalogue has it.
        let boxes = Syllables.all.flatMap { syllable in
            let shaped = bench.shape(syllable)
            return bench.ink.boxes(shaped.clusters[0], of: shaped)
        }
        #expect((boxes.map(\.top).max() ?? 0) <= 13_600 + 250)
        #expect((boxes.map(\.bottom).min() ?? 0) >= -7_360)
    }
}

/// A weight that papers are drawn with.
struct Face: Sendable, CustomTestStringConvertible {
    let isBold: Bool
    var testDescription: String { isBold ? "bold" : "regular" }
    static let all = [Face(isBold: false), Face(isBold: true)]
}

/// A typesetter and the outlines of the face it draws with, at the official 16 pt.
struct Bench {
    let ink: Ink
    private let typesetter: Typesetter
    private let face: Face

    init?(_ face: Face) {
        guard let typesetter = Desk.typesetter() else { return nil }
        self.typesetter = typesetter
        self.face = face
        let shaped = Bench.shape("ก", face, typesetter)
        guard let drawn = shaped.faces.first,
            let ink = Ink(path: typesetter.fontFiles[drawn.font].path, size: drawn.size)
        else { return nil }
        self.ink = ink
    }

    func shape(_ text: String) -> ShapedText { Bench.shape(text, face, typesetter) }

    private static func shape(_ text: String, _ face: Face, _ typesetter: Typesetter) -> ShapedText {
        let bytes = Array(text.utf8)
        return typesetter.shape(
            StyledText(bytes: bytes, runs: [.init(length: bytes.count, isBold: face.isBold)]),
            TypeStyle(font: "sarabun", size: .points(16)))
    }
}

extension String {
    fileprivate var isTall: Bool { unicodeScalars.first.map { "ปฝฟ".unicodeScalars.contains($0) } ?? false }
    fileprivate var isShortenedWithTone: Bool {
        unicodeScalars.contains("็") && unicodeScalars.contains { ("\u{E48}"..."\u{E4B}").contains($0) }
    }
}
