// Documents in the layout `sheet` from a seeded generator, with the words that must come out again. Running text is
// Thai; each column of a table has letters of its own, so that what stands on a page can be told apart.

import Fixtures

struct RandomDocument {
    /// The keys of the document beside its layout.
    private(set) var text = "    body:\n"
    /// The running text without blanks, labels included.
    private(set) var running = ""
    /// The words of each column without blanks.
    private(set) var columns = ["", "", ""]
    let hasMark: Bool
    /// Whether sections end pages before they are full.
    let hasSections: Bool
    private var generator: SeededGenerator

    static let widths = [100.0, 120, 80]
    private static let vocabulary = [
        "เทศบาล", "การ", "ประเมิน", "มาตรการ", "น้ำ", "ผู้รับผิดชอบ", "และ", "ตำบล", "คุณธรรม", "ต่าง ๆ", "พ.ศ. ๒๕๖๖",
        "รายงาน", "ที่", "ความโปร่งใส", "กำกับ", "ฯลฯ", "ข้อมูล", "ปี่",
    ]
    private static let foreign = ["OIT", "ข้อ O12", "Open Data", " www.suanlamduan.go.th/ita "]
    private static let letters = ["abcdefg", "hijklmn", "opqrstu"]

    private let vocabulary: [String]
    private let isMixed: Bool

    /// `isMixed`: also words that are read in another way, and lists in lists.
    init(seed: UInt64, isMixed: Bool = false) {
        generator = SeededGenerator(seed: seed)
        self.isMixed = isMixed
        vocabulary = Self.vocabulary + (isMixed ? Self.foreign : [])
        hasMark = seed % 2 == 1
        hasSections = seed % 3 == 2
        for _ in 0..<Int.random(in: 3...14, using: &generator) { addBlock() }
        // The last words of a document stand on a page of their own sometimes.
        addText()
    }

    var layout: String {
        sheet(hasMark ? "continuation: {text: /<next>..., style: mark, words: 3}" : "")
            .replacing("  body: {like: base}", with: "  body: {like: base, before: 6pt, align: thai-distributed}")
    }

    private mutating func addBlock() {
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: addHeading()
        case 1, 2: addTable()
        case 3: text += "      - space: \(Int.random(in: 1...3, using: &generator)) lines\n"
        case 4 where hasSections:
            text += "      - page: \(["new", "wide", "standard"].randomElement(using: &generator) ?? "new")\n"
        case 5: addText(keep: true)
        default: addText()
        }
    }

    private mutating func words(_ range: ClosedRange<Int>) -> String {
        (0..<Int.random(in: range, using: &generator)).map { _ in
            vocabulary.randomElement(using: &generator) ?? ""
        }.joined(separator: Bool.random(using: &generator) ? " " : "")
    }

    private mutating func addHeading() {
        let words = "หัวข้อ" + words(1...4)
        text += "      - heading: \(words)\n"
        running += words.withoutBlanks
    }

    private mutating func addText(keep: Bool = false) {
        text += "      - text: |\n"
        for number in 0..<(keep ? 2 : Int.random(in: 1...4, using: &generator)) {
            let inside = ["    - ", "    ๑. ", "    "]
            let label =
                (["", "", "- ", "๑. "] + (isMixed && number > 0 ? inside : [])).randomElement(using: &generator) ?? ""
            let words = "ก" + words(keep ? 1...8 : 1...90)
            text += "          \(label)\(words)\n"
            running += (label + words).withoutBlanks
        }
        if keep { text += "        keep: together\n" }
    }

    private mutating func addTable() {
        text += "      - table:\n"
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            text += "          -\n"
            for column in 0..<3 { addCell(column) }
        }
        text += "        columns: [\"1\", \"2\", \"3\"]\n        widths: [100pt, 120pt, 80pt]\n"
    }

    private mutating func addCell(_ column: Int) {
        let isTall = Int.random(in: 0..<12, using: &generator) == 0
        let count = Int.random(in: 0...(isTall ? 260 : 14), using: &generator)
        guard count > 0 else {
            text += "              - \"\"\n"
            return
        }
        text += "              - |\n"
        var line = ""
        for number in 0..<count {
            let word = String(
                (0..<Int.random(in: 1...9, using: &generator)).compactMap { _ in
                    Self.letters[column].randomElement(using: &generator)
                })
            columns[column] += word
            line += word + (Int.random(in: 0..<20, using: &generator) == 0 || number == count - 1 ? "\n" : " ")
        }
        for part in line.split(separator: "\n") { text += "                \(part)\n" }
    }
}

extension String {
    var withoutBlanks: String { String(unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" }.map(Character.init)) }
}
