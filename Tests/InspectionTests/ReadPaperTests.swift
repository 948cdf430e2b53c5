import Syntax
import Testing

@testable import Inspection

/// The text of a PDF as its structure gives it.
@Suite struct ReadPaperTests {
    private static let map = """
        begincmap
        1 begincodespacerange <0000> <ffff> endcodespacerange
        3 beginbfchar
        <0001> <0e01>
        <0002> <0e330e48>
        <0003> <d83dde42>
        endbfchar
        2 beginbfrange
        <0010> <0012> <0e50>
        <0020> <0021> [<0041> <00420043>]
        endbfrange
        endcmap
        """

    /// One page with the content, under a structure of its own writing.
    private func paper(_ content: String, elements: [String]) throws -> ReadPaper {
        var writer = FileWriter(Deflate())
        let root = writer.reserve()
        let page = writer.reserve()
        let map = writer.reserve()
        writer.addPacked(map, Array(Self.map.utf8)) { _ in }
        let font = writer.add { bytes in
            bytes.write("<</Type/Font/Subtype/Type0/ToUnicode")
            bytes.write(reference: map)
            bytes.write(">>")
        }
        let stream = writer.reserve()
        writer.addPacked(stream, Array(content.utf8)) { _ in }
        writer.add(page) { bytes in
            bytes.write("<</Type/Page/Contents")
            bytes.write(reference: stream)
            bytes.write("/Resources<</Font<</F")
            bytes.write(reference: font)
            bytes.write(">>>>>>")
        }
        let pages = writer.add { bytes in
            bytes.write("<</Type/Pages/Kids[")
            bytes.write(reference: page)
            bytes.write("]>>")
        }
        let numbers = writer.reserve(elements.count)
        for (number, element) in zip(numbers, elements) {
            let kids = element.split(separator: " ", omittingEmptySubsequences: false)
            writer.add(number) { bytes in
                bytes.append(contentsOf: Array("<</S/\(kids[0])/Pg".utf8))
                bytes.write(reference: page)
                bytes.write("/K[")
                for kid in kids.dropFirst() {
                    if let child = Int(kid.dropFirst()), kid.first == "e" {
                        bytes.write(reference: numbers.lowerBound + child)
                        bytes.write(" ")
                    } else {
                        bytes.append(contentsOf: Array((kid + " ").utf8))
                    }
                }
                bytes.write("]>>")
            }
        }
        let tree = writer.add { bytes in
            bytes.write("<</Type/StructTreeRoot/K")
            bytes.write(reference: numbers.lowerBound)
            bytes.write(">>")
        }
        writer.add(root) { bytes in
            bytes.write("<</Pages")
            bytes.write(reference: pages)
            bytes.write("/StructTreeRoot")
            bytes.write(reference: tree)
            bytes.write(">>")
        }
        return try ReadPaper(DocumentFile(writer.finish(root: root, information: nil)))
    }

    private func dump(_ paper: ReadPaper) -> String {
        paper.elements.map {
            String(repeating: " ", count: $0.depth) + $0.type + " “" + String(decoding: $0.text, as: UTF8.self) + "”"
        }.joined(separator: "\n")
    }

    @Test func `Text is read in the order of the structure, whatever the order on the page`() throws {
        let content = """
            /P<</MCID 0>>BDC BT /F 1 Tf <0010>Tj ET EMC
            /Artifact BMC BT <0001>Tj ET EMC
            /P<</MCID 1>>BDC BT 1 0 0 1 5 5 Tm [<0001>-20<0011>5<0012>]TJ ET EMC
            """
        let paper = try paper(content, elements: ["Document e1 e2", "P 1", "P 0"])
        #expect(dump(paper) == "Document “”\n P “ก๑๒”\n P “๐”")
        #expect(paper.artifacts == [Array("ก".utf8)])
    }

    @Test func `Codes say what their map says: several characters, beyond the first plane, ranges, lists`() throws {
        let paper = try paper(
            "/P<</MCID 0>>BDC /F 1 Tf <00020003001100200021>Tj EMC", elements: ["P 0"])
        #expect(dump(paper) == "P “ำ่🙂๑ABC”")
    }

    @Test func `A code without a map is seen as unknown`() throws {
        let paper = try paper("/P<</MCID 0>>BDC /F 1 Tf <00010099>Tj EMC", elements: ["P 0"])
        #expect(dump(paper) == "P “ก\u{FFFD}”")
    }

    @Test func `Text that stands for its content is taken in its place`() throws {
        let paper = try paper(
            "/P<</MCID 0>>BDC /F 1 Tf <0001>Tj /Span<</ActualText<FEFF0E330E01>>>BDC <0010>Tj EMC <0011>Tj EMC",
            elements: ["P 0"])
        #expect(dump(paper) == "P “กำก๑”")
    }

    @Test func `Marks inside of strings, comments and pictures are no marks`() throws {
        let content = """
            /P<</MCID 0>>BDC /F 1 Tf % EMC
            (\\000\\001\\000\\020) Tj BI /W 1 ID EMC Tj <0001>Tj\u{1} EI <0012>Tj EMC <0011>Tj
            """
        let paper = try paper(content, elements: ["P 0"])
        #expect(dump(paper) == "P “ก๐๒”" && paper.artifacts == [Array("๑".utf8)])
    }

    @Test func `An element with parts of its own between others has all its text`() throws {
        let content =
            "/F 1 Tf /P<</MCID 0>>BDC <0010>Tj EMC /P<</MCID 1>>BDC <0011>Tj EMC /P<</MCID 2>>BDC <0012>Tj EMC"
        let paper = try paper(content, elements: ["P 0 e1 2", "Link 1"])
        #expect(dump(paper) == "P “๐๒”\n Link “๑”")
    }

    @Test func `A structure that leads back to itself is refused`() {
        #expect(throws: ReadFault.noStructure) { try self.paper("", elements: ["P e1", "P e0"]) }
    }

    @Test func `Strings before any font say nothing, and are passed over`() throws {
        for content in ["(a) Tj", "<01> Tj", "[(a) 3 (b)] TJ", "(a", "<01"] {
            let paper = try paper("/P<</MCID 0>>BDC \(content) EMC", elements: ["P 0"])
            #expect(paper.elements.map(\.text) == [[]], "\(content)")
        }
    }
}
