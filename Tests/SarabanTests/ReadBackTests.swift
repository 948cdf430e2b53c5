import Diagnostics
import Foundation
import Inspection
import Pages
import Syntax
import Testing

@testable import Saraban

/// The proof that a PDF says what was composed.
@Suite struct ReadBackTests {
    private let press = Press(resources: Resources(named: Checkout.root))

    private func set(_ example: String) throws -> (papers: [SetPaper], job: Job) {
        let path = Checkout.root + "/Examples/\(example).yaml"
        let file = SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        let job = try #require(press.read(file, folder: Checkout.root + "/Examples").value)
        return (try #require(press.setPapers(job.papers, of: job).value), job)
    }

    private func text(_ string: String) -> [UInt8] { Array(string.utf8) }

    @Test func `EX-08: Another word, one letter less or one mark more is a difference, and so is another order`() throws
    {
        let (papers, job) = try set("rounds")
        let pdf = try #require(press.pdf([papers[0]], in: job, PDFOptions()).value)
        #expect(readBack(pdf, of: [papers[0]], on: papers[0].pages) == nil)
        let read = try ReadPaper(DocumentFile(pdf)).elements.readTexts
        let texts = papers[0].texts
        #expect(difference(between: texts, and: read) == nil && texts.count > 8)
        for index in texts.indices {
            var less = texts
            var letter = 1
            // A whole letter, from its first byte on.
            while less[index].count > letter, less[index][less[index].count - letter] & 0xC0 == 0x80 { letter += 1 }
            less[index].removeLast(letter)
            #expect(difference(between: less, and: read) != nil, "\(index)")
            var more = texts
            more[index] += text("่")
            #expect(difference(between: more, and: read) != nil, "\(index)")
        }
        #expect(difference(between: Array(texts.dropLast()), and: read) != nil)
        #expect(difference(between: texts.reversed(), and: read) != nil)
    }

    @Test func `EX-08: A word that slips into the next text, and two texts made one, are a difference`() throws {
        let (papers, job) = try set("report-2565")
        let pdf = try #require(press.pdf([papers[0]], in: job, PDFOptions()).value)
        let read = try ReadPaper(DocumentFile(pdf)).elements.readTexts
        var slipped = 0
        for index in read.indices.dropLast() {
            guard let blank = read[index].lastIndex(of: 0x20) else { continue }
            var moved = read
            moved[index + 1] = Array(moved[index][blank...]) + moved[index + 1]
            moved[index].removeSubrange(blank...)
            #expect(difference(between: moved, and: read) != nil, "\(index)")
            var joined = read
            joined[index] += joined.remove(at: index + 1)
            #expect(difference(between: joined, and: read) != nil, "\(index)")
            slipped += 1
        }
        #expect(slipped > 20)
    }

    @Test
    func `EX-08: Neither how white a blank is nor signs without ink make a difference; a blank more or less does`() {
        let texts = ["เทศบาล ตำบล", "ก"].map(text)
        let spread = ["\u{FEFF} เทศ\u{200B}บาล\u{A0}\u{2009}\u{202F}\tตำ\u{2060}บล\u{AD} ", " ", "ก\r\n", "\u{200B}"]
            .map(text)
        #expect(difference(between: texts, and: spread) == nil)
        #expect(difference(between: texts, and: ["เทศบาลตำบล", "ก"].map(text)) != nil)
        #expect(difference(between: texts, and: ["เทศบาล ตำ บล", "ก"].map(text)) != nil)
    }

    /// Whatever is said of an element is compared.
    @Test func `EX-08, EX-09: Another type, depth, blank, alternative or language of any element is a difference`()
        throws
    {
        let (papers, job) = try set("report-2565")
        let pages = papers[0].pages
        let pdf = try #require(press.pdf([papers[0]], in: job, PDFOptions()).value)
        let elements = pages.readElements
        #expect(difference(between: elements, and: try ReadPaper(DocumentFile(pdf)).elements) == nil)
        #expect(elements.count > 100 && elements.contains { $0.alternative != nil && $0.language == nil })
        for (index, element) in elements.enumerated() {
            let others = [
                ReadElement(
                    type: element.type + "1", depth: element.depth, text: element.text,
                    alternative: element.alternative, language: element.language),
                ReadElement(
                    type: element.type, depth: element.depth + 1, text: element.text,
                    alternative: element.alternative, language: element.language),
                ReadElement(
                    type: element.type, depth: element.depth, text: element.text + [0x20],
                    alternative: element.alternative, language: element.language),
                ReadElement(
                    type: element.type, depth: element.depth, text: element.text,
                    alternative: (element.alternative ?? "") + "ๆ", language: element.language),
                ReadElement(
                    type: element.type, depth: element.depth, text: element.text,
                    alternative: element.alternative, language: (element.language ?? "") + "x"),
            ]
            for other in others {
                var changed = elements
                changed[index] = other
                #expect(difference(between: elements, and: changed) != nil, "\(index)")
            }
        }
        #expect(difference(between: elements, and: elements.dropLast()) != nil)
    }

    @Test func `EX-08: Two cells that change their words, and a number of a page that is read, are told`() throws {
        let (papers, job) = try set("report-2565")
        let paper = papers[0]
        let pdf = try #require(press.pdf([paper], in: job, PDFOptions()).value)
        var (texts, artifacts) = (0, 0)
        for page in paper.pages.pages.indices {
            let items = paper.pages.pages[page].items
            for (index, item) in items.enumerated() {
                guard case .glyphs(var run) = item else { continue }
                var changed = paper.pages
                if run.element == nil { artifacts += 1 } else { texts += 1 }
                run.text = run.text.reversed()
                guard run.text != run.text.reversed() else { continue }
                changed.pages[page].items[index] = .glyphs(run)
                #expect(readBack(pdf, of: [paper], on: changed) != nil, "\(page) \(index)")
                if texts > 20, artifacts > 3 { return }
            }
        }
        Issue.record("\(texts) texts, \(artifacts) artifacts")
    }

    @Test func `A file that is cut off is told, and the pages of a bundle are compared as one`() throws {
        let (papers, job) = try set("bundle")
        let pages = press.bundled(papers)
        let pdf = try #require(press.pdf(papers, in: job, isBundle: true, PDFOptions()).value)
        #expect(readBack(pdf, of: papers, on: pages) == nil)
        #expect(readBack(pdf, of: papers, on: papers[0].pages) != nil)
        #expect(readBack(Array(pdf.dropLast(100)), of: papers, on: pages) != nil)
    }

    @Test func `What differs is shown around its first place, in whole letters`() throws {
        let (papers, job) = try set("smallest-memo")
        let pdf = try #require(press.pdf(papers, in: job, PDFOptions()).value)
        let read = try ReadPaper(DocumentFile(pdf)).elements.readTexts
        var texts = papers.flatMap(\.texts)
        texts[3] = text("แทรก") + texts[3]
        let lost = try #require(difference(between: texts, and: read))
        #expect(lost.expected.contains("แทรก") && !lost.found.contains("แทรก"))
        #expect(!lost.expected.contains("\u{FFFD}") && !lost.found.contains("\u{FFFD}"))
    }
}
