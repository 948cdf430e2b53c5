import Fixtures
import Testing
import Typography

/// Words for those who compare texts.
@Suite struct WordCuttingTests {
    @Test func `Words, blanks and numbers are pieces of their own`() {
        let cutting = WordCutting(names: nil)
        #expect(cutting.words("จำนวน ๓๒ สำนวน") == ["จำนวน", " ", "๓๒", " ", "สำนวน"])
        #expect(cutting.words("ครั้งที่ 12/2566  รวม").joined(separator: "|").hasSuffix("|  |รวม"))
        #expect(cutting.words("") == [])
        let names = WordCutting(names: NameList(names: ["นายกานต์ พฤกษาทอง"]))
        #expect(names.words("โดยนายกานต์ พฤกษาทอง").suffix(3) == ["กานต์", " ", "พฤกษาทอง"])
    }

    @Test func `However odd a text is, its pieces are the text again, and none begins with a sign`() {
        let letters = Array("กขน ๆ1๒ำ้ิเแา.,(ฯ-Ax\u{200B}ห์ั".unicodeScalars)
        var random = Fixtures.SeededGenerator(seed: 8)
        let cutting = WordCutting(names: nil)
        for _ in 0..<500 {
            let scalars = (0..<Int.random(in: 1...24, using: &random)).compactMap { _ in
                letters.randomElement(using: &random)
            }
            let text = String(String.UnicodeScalarView(scalars))
            let words = cutting.words(text)
            #expect(words.joined().utf8.elementsEqual(text.utf8))
            // A sign alone after a blank has no letter to stand on.
            for (before, word) in zip(words, words.dropFirst()) where before.unicodeScalars.last.map(isThai) == true {
                #expect(word.unicodeScalars.first.map(isSign) != true, "\(words)")
            }
        }
    }

    private func isThai(_ scalar: Unicode.Scalar) -> Bool { (0x0E01...0x0E4E).contains(scalar.value) }
    private func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{0E33}" || scalar.properties.generalCategory == .nonspacingMark
    }
}
