import Foundation
import Inspection
import Syntax
import Testing

/// What people look for in a PDF is found: each time that it stands in the paper.
@Suite struct FoundTextTests {
    /// The lines that programs find, with all white space as one blank: words stand over the ends of lines.
    private func texts(_ pdf: [UInt8]) throws -> [String] {
        try Scratch.with { scratch in
            try scratch.write(pdf, "a.pdf")
            return try [
                ["pdftotext", "-raw", "a.pdf", "-"], ["mutool", "draw", "-q", "-F", "txt", "-o", "-", "a.pdf"],
            ].map { command in
                let run = try Run.program(command[0], Array(command.dropFirst()), in: scratch.path)
                #expect(run.code == 0, "\(run.error)")
                return Letters(run.text).description
            }
        }
    }

    /// A syllable with Sara Am, which no line parts.
    private static var saraAm: Regex<Substring> {
        #/[\u{E01}-\u{E2E}][\u{E48}-\u{E4B}]?\u{E33}/#
            .matchingSemantics(.unicodeScalar)
    }

    /// By bytes: what is one letter to a reader differs.
    private func count(of word: String, in text: String) -> Int {
        text.withCString { start in
            var (count, place) = (0, start)
            while let found = strstr(place, word) {
                count += 1
                place = UnsafePointer(found) + word.utf8.count
            }
            return count
        }
    }

    private func papers() throws -> [Archive.File] {
        try Archive.made.get().files.filter { $0.name.hasPrefix("a3/") }
    }

    /// All that the structure says and all artifacts.
    private func said(_ file: Archive.File) throws -> String {
        let paper = try ReadPaper(DocumentFile(file.bytes))
        let texts = paper.elements.map(\.text) + paper.artifacts
        return Letters(texts.map { String(decoding: $0, as: UTF8.self) }.joined()).description
    }

    @Test func `EX-09: Every น้ำ, ประจำปี, จำนวน, ๒๕๖๘ and every word with Sara Am is found as often as it is said`() throws
    {
        var words: [String: Int] = ["น้ำ": 0, "ประจำปี": 0, "จำนวน": 0, "๒๕๖๘": 0, "เจตจำนง": 0, "คำสั่ง": 0]
        for example in try Checkout.files(below: "Examples", ending: ".yaml") where !example.contains("/out/") {
            // EX-01.
            for match in try Checkout.text(example).matches(of: Self.saraAm) {
                words[String(match.0)] = 0
            }
        }
        #expect(words.count > 15)
        for file in try papers() {
            let said = try said(file)
            let found = try texts(file.bytes)
            for word in words.keys {
                let count = count(of: word, in: said)
                words[word, default: 0] += count
                for text in found {
                    #expect(self.count(of: word, in: text) == count, "\(file.name): \(word)")
                }
            }
            #expect(found.allSatisfy { !$0.unicodeScalars.contains("\u{E4D}") }, "\(file.name)")
        }
        #expect(words.values.reduce(0, +) > 1_000)
        for word in ["น้ำ", "ประจำปี", "จำนวน", "๒๕๖๘"] { #expect(words[word, default: 0] > 0, "\(word)") }
    }

    @Test func `EX-07: A table is read row by row, each cell by itself, whatever the order in which it was drawn`()
        throws
    {
        let file = try #require(try papers().first { $0.name.hasPrefix("a3/every-ครบ") })
        let elements = try ReadPaper(DocumentFile(file.bytes)).elements
        var rows: [[String]] = []
        var cell: Int?
        for element in elements {
            let text = String(decoding: element.text, as: UTF8.self)
            switch element.type {
            case "TR": rows.append([])
            case "TH", "TD":
                rows[rows.count - 1].append(text)
                cell = element.depth
            default:
                if let depth = cell, element.depth > depth, !rows.isEmpty {
                    rows[rows.count - 1][rows[rows.count - 1].count - 1] += text
                } else {
                    cell = nil
                }
            }
        }
        // Written rows with merged cells; rows of measures with a heading of two levels.
        for row in [["ก", "ข", "ค"], ["สูง", "ก", "ข"], ["กว้าง"], ["", "Integrity and Transparency"], ["รวม", "๒"]] {
            #expect(rows.contains(row), "\(rows)")
        }
        #expect(rows.contains(["ม", "๑.ต้น", "มาตรการน้ำดื่ม https://www.thungsaithan.go.th/ita"]), "\(rows)")
    }
}
