import Diagnostics
import Foundation
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

    @Test func `EX-08: A PDF that says another word, one letter less or one mark more is not given out`() throws {
        let (papers, job) = try set("rounds")
        let pdf = try #require(press.pdf([papers[0]], in: job, PDFOptions()).value)
        let texts = papers[0].texts
        #expect(readBack(pdf, against: texts) == nil && texts.count > 8)
        for index in texts.indices {
            var less = texts
            var letter = 1
            // A whole letter, from its first byte on.
            while less[index].count > letter, less[index][less[index].count - letter] & 0xC0 == 0x80 { letter += 1 }
            less[index].removeLast(letter)
            #expect(readBack(pdf, against: less) != nil, "\(index)")
            var more = texts
            more[index] += Array("่".utf8)
            #expect(readBack(pdf, against: more) != nil, "\(index)")
        }
        #expect(readBack(pdf, against: Array(texts.dropLast())) != nil)
        #expect(readBack(pdf, against: texts.reversed()) != nil)
    }

    @Test func `EX-08: White space and signs without ink make no difference`() throws {
        let (papers, job) = try set("smallest-memo")
        let pdf = try #require(press.pdf(papers, in: job, PDFOptions()).value)
        let spread = papers.flatMap(\.texts).map {
            $0 + Array(" \u{A0}\u{AD}\u{200B}\u{2009}\u{202F}\u{2060}\u{FEFF}\t".utf8)
        }
        #expect(readBack(pdf, against: spread) == nil)
        #expect(readBack(Array(pdf.dropLast(100)), against: spread) != nil)
    }

    @Test func `What differs is shown around its first place, in whole letters`() throws {
        let (papers, job) = try set("smallest-memo")
        let pdf = try #require(press.pdf(papers, in: job, PDFOptions()).value)
        var texts = papers.flatMap(\.texts)
        texts[3] = Array("แทรก".utf8) + texts[3]
        let lost = try #require(readBack(pdf, against: texts))
        #expect(lost.expected.contains("แทรก") && !lost.found.contains("แทรก"))
        #expect(!lost.expected.contains("\u{FFFD}") && !lost.found.contains("\u{FFFD}"))
    }
}
