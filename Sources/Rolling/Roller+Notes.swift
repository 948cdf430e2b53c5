// Looks through the texts that are carried over for words that belong to the old round or the old year: people must change
// those. Notes the line; changes nothing.

import Diagnostics
import Domain
import Reading
import Revision

extension Roller {
    /// `รอบ ๖ เดือน` in the texts of documents; in those that are made anew also days and months, which were the old
    /// round's.
    mutating func noteRound(_ last: Round) {
        let words = [Numerals.arabic, .thai].map { "รอบ " + Digits.converted("\(last.rawValue)", to: $0) + " เดือน" }
        for paper in papers.documents {
            let isAnew = fate(of: paper, from: last) != .stays || isDated(paper.node, after: last)
            for scalar in texts(of: paper).flatMap(\.value.scalars) {
                eachLine(of: scalar) { [report] line, offset in
                    let range =
                        Self.mention(of: words, in: line)
                        ?? (isAnew ? Self.dates(in: line, of: report.fiscalYear.value).first : nil)
                    return range.map { (.nextNamesRound, offset + $0.lowerBound..<offset + $0.upperBound) }
                }
            }
        }
    }

    /// The name of a round, unless it is said of every one: `ทุกรอบ ๖ เดือน`.
    private static func mention(of words: [String], in line: [UInt8]) -> Range<Int>? {
        let every = Array("ทุก".utf8)
        for word in words.map({ Array($0.utf8) }) {
            var rest = line[...]
            while let range = rest.firstRange(of: word) {
                if !line[..<range.lowerBound].reversed().starts(with: every.reversed()) { return range }
                rest = line[range.upperBound...]
            }
        }
        return nil
    }

    /// The fields of a document that are carried over as they are.
    private func texts(of paper: Papers.Paper) -> [Node.Entry] {
        paper.node.mapEntries.filter { entry in
            guard let type = paper.fields[entry.key.value] else { return false }
            return !type.isGivenAnew && !entry.isByRound(type)
        }
    }

    /// Days and months of a fiscal year and of those beside it; laws are older.
    private static func dates(in line: [UInt8], of year: FiscalYear) -> [Range<Int>] {
        let near = year.buddhistYear - 1...year.buddhistYear + 1
        let months = YearMention.find(utf8: line).filter { $0.month != nil && near.contains($0.buddhistYear) }
        let days = DateMention.find(utf8: line).filter { near.contains($0.day.buddhistYear) }
        return (days.map(\.range) + months.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The old year in the texts of measures and documents.
    mutating func noteYear(before year: FiscalYear) {
        let old = [year.buddhistYear - 1, year.buddhistYear - 2]
        let skipped: Set = ["results", "period", "id", "answers"]
        let measures = [text.root.value(of: "every-measure")] + (text.root.value(of: "measures")?.listItems ?? [])
        let texts = measures.compactMap { $0 }.flatMap { $0.mapEntries.filter { !skipped.contains($0.key.value) } }
        let fields = papers.documents.flatMap { paper in
            paper.node.mapEntries.filter { paper.fields[$0.key.value].map { !$0.isGivenAnew } ?? false }
        }
        let common = papers.common?.mapEntries.filter { papers.commonType($0.key.value)?.isGivenAnew == false } ?? []
        for scalar in (texts + common + fields).flatMap(\.value.scalars) {
            eachLine(of: scalar) { line, offset in
                let mention = YearMention.find(utf8: line).first { old.contains($0.buddhistYear) }
                return mention.map { (.nextNamesYear, offset + $0.range.lowerBound..<offset + $0.range.upperBound) }
            }
        }
    }

    /// Asks about each line of a text in the source; one note a line is enough.
    private mutating func eachLine(
        of scalar: Node, _ note: (_ line: [UInt8], _ offset: Int) -> (code: Code, range: Range<Int>)?
    ) {
        guard !scalar.range.isEmpty else { return }
        let file = text.file
        for line in file.line(at: scalar.range.lowerBound)...file.line(at: scalar.range.upperBound - 1) {
            let range = file.lineBytes(line).indices.clamped(to: scalar.range)
            guard let (code, place) = note(Array(file.bytes[range]), range.lowerBound) else { continue }
            findings.report(
                code, at: Span(source: scalar.span.source, lower: place.lowerBound, upper: place.upperBound),
                text.words(place))
        }
    }
}

extension [UInt8] {
    /// Where the bytes of a word first stand.
    fileprivate func firstRange(of word: String) -> Range<Int>? {
        let word = Array(word.utf8)
        guard word.count <= count else { return nil }
        return (0...count - word.count).first { self[$0..<$0 + word.count].elementsEqual(word) }
            .map { $0..<$0 + word.count }
    }
}
