// Text in every form of Unicode comes out as it was typed: nothing is composed, decomposed or folded on the way.

import Fixtures
import Foundation
import Testing

@Suite("Spellings") struct SpellingTests {
    private static let prose =
        "น้ำท่วมตำบลบึงทอง ปี ๒๕๖๖ กำหนดให้ผู้นำชุมชนทำบัญชี ค่าน้ำมัน ๓ m² café ๚ะ๛"

    @Test("TH-13 a text in NFC, NFD, NFKC and NFKD is drawn as typed, ำ whole or in two as the clerk had it")
    func forms() throws {
        let forms = [
            Self.prose, Self.prose.precomposedStringWithCanonicalMapping,
            Self.prose.decomposedStringWithCanonicalMapping,
            Self.prose.precomposedStringWithCompatibilityMapping, Self.prose.decomposedStringWithCompatibilityMapping,
        ]
        #expect(Set(forms.map { Array($0.unicodeScalars) }).count == 4)
        for form in forms {
            let paged = Paged("    body: \"\(form)\"")
            let drawn = paged.words.flatMap { $0 }.joined(separator: " ")
            // A line may end at a space, which is not drawn.
            let typed = Array(form.unicodeScalars.filter { $0 != " " })
            #expect(Array(drawn.unicodeScalars.filter { $0 != " " }) == typed)
        }
    }

    @Test("TH-13 the compatibility form of ำ is reported, and kept")
    func saraAm() {
        let apart = "น้ำ".decomposedStringWithCompatibilityMapping
        let paged = Paged("    body: \(apart)")
        #expect(paged.words == [[apart]] && Array(paged.words[0][0].unicodeScalars) == Array(apart.unicodeScalars))
        #expect(!Desk(input("  - {layout: sheet, body: \(apart)}"), layouts: ["sheet": sheet()]).findings.isEmpty)
    }

    @Test("LB-04, LB-05, LB-06 signs to the line breaker are not in what is drawn, so that the word is found")
    func invisible() {
        let typed = "กา\u{200B}รบ้าน กรุง\u{2060}เทพ ประ\u{AD}ชา ข้อ\u{FEFF}ความ"
        #expect(Paged("    body: \"\(typed)\"").words == [["การบ้าน กรุงเทพ ประชา ข้อความ"]])
    }

    @Test("A tab inside a text is a space")
    func tab() {
        let paged = Paged("    body: \"นายก\\tปลัด\"")
        #expect(paged.words == [["นายก ปลัด"]], "\(paged.said)")
    }
}
