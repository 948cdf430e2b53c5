// The proof that nothing was dropped, slipped or doubled: opens a finished PDF with a reader of our own and holds each element
// of it against the pages that were drawn, and the texts of all against what was composed. Takes the bytes of the file, the
// papers and their pages; gives the first place where they differ. Writes nothing.

import Inspection
import Pages
import Syntax

/// `pages`: as they were drawn, those of several papers one after the other.
func readBack(_ pdf: [UInt8], of papers: [SetPaper], on pages: PageSet) -> TextDifference? {
    let texts = papers.flatMap(\.texts)
    let read: ReadPaper
    do { read = try ReadPaper(DocumentFile(pdf)) } catch {
        return TextDifference(expected: String(decoding: texts.first ?? [], as: UTF8.self), found: "\(error)")
    }
    if let difference = difference(between: texts, and: read.elements.readTexts) { return difference }
    // What is to be said of a difference takes lists of all texts: they are made where there is one.
    guard !read.isSame(as: pages) else { return nil }
    return difference(between: pages.readElements, and: read.elements)
        ?? difference(betweenArtifacts: pages.artifactTexts, and: read.artifacts)
        ?? TextDifference(expected: "\(pages.structure.elements.count)", found: "\(read.elements.count)")
}

/// Elements one by one, with what they are and where they hang: texts byte for byte.
func difference(between expected: [ReadElement], and found: [ReadElement]) -> TextDifference? {
    guard expected != found else { return nil }
    let place = zip(expected, found).prefix { $0 == $1 }.count
    func words(_ elements: [ReadElement]) -> String {
        elements.indices.contains(place) ? elements[place].dumped : "–"
    }
    return TextDifference(expected: words(expected), found: words(found))
}

/// What stands on each page beside what is read: running heads, numbers of pages.
private func difference(betweenArtifacts expected: [[UInt8]], and found: [[UInt8]]) -> TextDifference? {
    guard expected != found else { return nil }
    let place = zip(expected, found).prefix { $0 == $1 }.count
    func words(_ texts: [[UInt8]]) -> String {
        texts.indices.contains(place) ? String(decoding: texts[place], as: UTF8.self) : "–"
    }
    return TextDifference(expected: words(expected), found: words(found))
}

extension ReadElement {
    fileprivate var dumped: String {
        let words = [language, alternative].map { $0.map { " “\($0)”" } ?? "" }.joined()
        return "\(depth) \(type)\(words) “\(String(decoding: text, as: UTF8.self))”"
    }
}
