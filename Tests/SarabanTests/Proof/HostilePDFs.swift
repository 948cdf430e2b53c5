// PDFs that are made to crash, to hang or to fill the memory of whoever reads them: each a paper of ours with something
// added, or no paper at all.

import Syntax

struct HostilePDFs {
    private let paper: [UInt8]

    /// `paper`: one of ours.
    init(of paper: [UInt8]) { self.paper = paper }

    func all() throws -> [(name: String, bytes: [UInt8])] {
        try trees() + bombs() + lists() + naked()
    }

    private func update(_ change: (inout PDFUpdate) throws -> Void) throws -> [UInt8] {
        var update = try PDFUpdate(of: paper)
        try change(&update)
        return update.finished()
    }

    // MARK: Trees without end

    private func trees() throws -> [(name: String, bytes: [UInt8])] {
        [
            (
                "structure leads to itself",
                try update { file in
                    let element = file.next
                    file.add("<</S/P/K \(element) 0 R>>")
                    file.setRoot(("StructTreeRoot", "<</K \(element) 0 R>>"))
                }
            ),
            (
                "lists in lists in deep structure",
                try update { file in
                    let first = file.next
                    for number in 0..<199 {
                        let kid = "\(first + number + 1) 0 R"
                        file.add(
                            "<</S/P/K " + String(repeating: "[", count: 60) + kid + String(repeating: "]", count: 60)
                                + ">>")
                    }
                    file.add("<</S/P>>")
                    file.setRoot(("StructTreeRoot", "<</K \(first) 0 R>>"))
                }
            ),
            (
                "structure as deep as a well",
                try update { file in
                    let first = file.next
                    for number in 0..<20_000 { file.add("<</S/P/K \(first + number + 1) 0 R>>") }
                    file.setRoot(("StructTreeRoot", "<</K \(first) 0 R>>"))
                }
            ),
            (
                "pages lead to themselves",
                try update { file in
                    let node = file.next
                    file.add("<</Kids[" + String(repeating: "\(node) 0 R ", count: 1_000) + "]>>")
                    file.setRoot(("Pages", "\(node) 0 R"))
                }
            ),
            (
                "attachments lead to themselves",
                try update { file in
                    let node = file.next
                    file.add("<</Kids[" + String(repeating: "\(node) 0 R ", count: 1_000) + "]>>")
                    file.setRoot(("Names", "<</EmbeddedFiles \(node) 0 R>>"))
                }
            ),
        ]
    }

    // MARK: Much out of little

    private static let zeros = [UInt8](repeating: 0x30, count: 1 << 27)

    private func bombs() throws -> [(name: String, bytes: [UInt8])] {
        [
            (
                "a thousand large attachments",
                try update { file in
                    let bomb = file.addStream(Self.zeros)
                    let one = "(a)<</F(a)/EF<</F \(bomb) 0 R>>>>"
                    file.setRoot(
                        ("Names", "<</EmbeddedFiles<</Names[" + String(repeating: one, count: 1_000) + "]>>>>"))
                }
            ),
            (
                "a thousand pages of one content",
                try update { file in
                    let bomb = file.addStream(Self.zeros)
                    let kids = (0..<1_000).map { _ in "\(file.add("<</Type/Page/Contents \(bomb) 0 R>>")) 0 R" }
                    let node = file.add("<</Kids[" + kids.joined(separator: " ") + "]>>")
                    file.setRoot(("Pages", "\(node) 0 R"))
                }
            ),
            (
                "letters that stand for whole books",
                try pages(
                    map: "beginbfrange\n"
                        + String(repeating: "<0000><ffff><" + String(repeating: "0e01", count: 250) + ">\n", count: 400),
                    content: "/F 1 Tf <" + String(repeating: "0001", count: 1 << 22) + "> Tj")
            ),
            (
                "text shown again and again",
                try pages(
                    map: "beginbfchar\n<0001><" + String(repeating: "0e01", count: 120) + ">",
                    content: "/F 1 Tf " + String(repeating: "<00010001000100010001> Tj ", count: 1 << 18))
            ),
            (
                "numbers of content that nobody has",
                try pages(
                    map: "", content: "/F 1 Tf /P<</MCID 1000000>>BDC <0001> Tj EMC /P<</MCID -9>>BDC <0001> Tj EMC",
                    count: 20_000)
            ),
            (
                "marks in marks",
                try pages(
                    map: "",
                    content: String(repeating: "/P BMC ", count: 1 << 20)
                        + String(repeating: "/P<</MCID 1>>BDC EMC ", count: 1 << 18))
            ),
            (
                "one stretch that all elements have",
                try update { file in
                    let elements = (0..<2_000).map { _ in
                        "\(file.add("<</S/P/Pg \(file.file.pages[0]) 0 R/K[" + String(repeating: "1 2 3 4 ", count: 1_000) + "]>>")) 0 R"
                    }
                    file.setRoot(("StructTreeRoot", "<</K[" + elements.joined(separator: " ") + "]>>"))
                }
            ),
            (
                "a list of millions",
                try update { file in
                    let stream = file.addStream(
                        Array("9999999 0 [".utf8) + Self.zeros.map { _ in 0x20 }.prefix(1)
                            + Array(String(repeating: "0 ", count: 1 << 23).utf8) + Array("]".utf8),
                        "/Type/ObjStm/N 1/First 10")
                    file.setRoot(("StructTreeRoot", "\(stream) 0 R"))
                }
            ),
        ]
    }

    /// The paper's first page, as often as wished, with another content in a font that says what a map says.
    private func pages(map: String, content: String, count: Int = 1) throws -> [UInt8] {
        try update { file in
            let map = file.addStream(Array(map.utf8))
            let font = file.add("<</Type/Font/Subtype/Type0/ToUnicode \(map) 0 R>>")
            let content = file.addStream(Array(content.utf8))
            let page = "<</Type/Page/Contents \(content) 0 R/Resources<</Font<</F \(font) 0 R/1 \(font) 0 R>>>>>>"
            let kids = (0..<count).map { _ in "\(file.add(page)) 0 R" }
            let node = file.add("<</Kids[" + kids.joined(separator: " ") + "]>>")
            file.setRoot(("Pages", "\(node) 0 R"))
        }
    }

    // MARK: Words for people

    private func lists() throws -> [(name: String, bytes: [UInt8])] {
        let papers = String(repeating: "<rdf:li>a b c d</rdf:li>", count: 100_000)
        let packet = "<saraban:papers><rdf:Seq>\(papers)</rdf:Seq></saraban:papers><saraban:version>1</saraban:version>"
        var whole = Array("%PDF-1.7\n1 0 obj\n<</Metadata 2 0 R>>\nendobj\n".utf8)
        let place = whole.count
        whole += Array("2 0 obj\n<</Length \(packet.utf8.count)>>\nstream\n\(packet)\nendstream\nendobj\n".utf8)
        let table = whole.count
        let second = String(repeating: "0", count: 10 - "\(place)".count) + "\(place)"
        whole += Array(
            "xref\n1 2\n0000000009 00000 n \n\(second) 00000 n \ntrailer\n<</Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
                .utf8)
        return [
            ("a paper named again and again", whole),
            (
                "a field whose name takes over the screen",
                try update { file in
                    let field = file.add("<</FT/Sig/V 1/T(\u{1B}]0;owned\u{7}\u{1B}[31m\r\nunchanged)>>")
                    file.setRoot(("AcroForm", "<</Fields[\(field) 0 R]>>"))
                }
            ),
        ]
    }

    // MARK: No paper at all

    private func naked() throws -> [(name: String, bytes: [UInt8])] {
        func file(_ body: String, _ start: Int) -> [UInt8] {
            Array("%PDF-1.7\n\(body)\nstartxref\n\(start)\n%%EOF\n".utf8)
        }
        func table(_ entries: String) -> [UInt8] {
            file("1 0 obj\n<</Type/XRef\(entries)>>\nstream\n0000000000\nendstream", 9)
        }
        var chain = "%PDF-1.7\n"
        var last = 0
        for _ in 0..<60_000 {
            let here = chain.utf8.count
            chain += "xref\n0 0\ntrailer\n<</Prev \(last)>>\n"
            last = here
        }
        let deep = String(repeating: "<</A", count: 200_000) + String(repeating: "[", count: 200_000)
        return [
            ("list leads to itself", file("xref\n0 0\ntrailer\n<</Prev 9>>", 9)),
            ("list beside itself", file("xref\n0 0\ntrailer\n<</XRefStm 9/Prev 9>>", 9)),
            ("a chain of lists", Array((chain + "startxref\n\(last)\n%%EOF\n").utf8)),
            ("a list of so many", file("xref\n0 99999999999\n0000000000 00000 n \ntrailer\n<<>>", 9)),
            (
                "a list from the end of numbers",
                file("xref\n9223372036854775807 2\n0000000000 00000 n \n0000000000 00000 n \ntrailer\n<<>>", 9)
            ),
            ("numbers too large for any", file("xref\n0 1\n99999999999999999999999 00000 n \ntrailer\n<<>>", 9)),
            ("places before the file", file("xref\n0 1\n-000000009 00000 n \ntrailer\n<</Root -1 0 R/Prev -9>>", 9)),
            ("a list beyond the file", file("", 1 << 62)), ("a list before the file", file("", -1)),
            ("deep values", file("xref\n0 0\ntrailer\n\(deep)", 9)),
            ("wide entries", table("/Size 9/W[999999999 1 1]/Length 10")),
            ("widths below nothing", table("/Size 9/W[-1 -1 -1]/Length 10")),
            ("no widths", table("/Size 9999999999999/W[0 0 0]/Length 10")),
            ("a huge size", table("/Size 9223372036854775807/W[1 0 0]/Length 10")),
            ("a huge index", table("/Size 9/W[1 0 0]/Index[8388606 1 9223372036854775807 9]/Length 10")),
            ("a length below nothing", table("/Size 9/W[1 1 1]/Length -10")),
            ("a length beyond the file", table("/Size 9/W[1 1 1]/Length 9223372036854775807")),
            ("an object stream in itself", objectStreamInItself),
        ]
    }

    /// Its length is one of its own objects, and so is the catalogue.
    private var objectStreamInItself: [UInt8] {
        var writer = Array(
            "%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 2/First 8/Length 2 0 R>>\nstream\n2 0 3 3 9 <<>>\nendstream\nendobj\n"
                .utf8)
        let place = writer.count
        let entries: [UInt8] = [0, 0, 0, 1, 9, 0, 2, 1, 0, 2, 1, 1]
        writer += Array("4 0 obj\n<</Type/XRef/Size 4/W[1 1 1]/Root 3 0 R/Length 12>>\nstream\n".utf8) + entries
        return writer + Array("\nendstream\nendobj\nstartxref\n\(place)\n%%EOF\n".utf8)
    }
}
