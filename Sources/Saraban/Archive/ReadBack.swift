// The proof that nothing was dropped: reads the text of a finished PDF back by its structure and holds it against what was
// composed. Takes the bytes of the file and the texts, gives the first place where they differ. White space is no
// difference, since lines and cells have their own.

import Inspection
import Syntax

/// The first place where a PDF does not say what it should.
struct TextDifference: Equatable {
    let expected: String
    let found: String
}

func readBack(_ pdf: [UInt8], against texts: [[UInt8]]) -> TextDifference? {
    let read: ReadPaper
    do { read = try ReadPaper(DocumentFile(pdf)) } catch {
        return TextDifference(expected: String(decoding: texts.first ?? [], as: UTF8.self), found: "\(error)")
    }
    return difference(between: texts, and: read.readTexts)
}

/// Where two lists of texts first differ, white space apart.
func difference(between expected: [[UInt8]], and found: [[UInt8]]) -> TextDifference? {
    difference(between: inked(expected), and: inked(found))
}

extension ReadPaper {
    /// The texts of the elements in their order. A figure is read by its alternative, not by the words drawn in it. Behind the words of an entry of a table of contents stands the number of a
    /// page, which was not known when the paper was composed.
    var readTexts: [[UInt8]] {
        var texts: [[UInt8]] = []
        var entry: (depth: Int, text: [UInt8])?
        for element in elements {
            if let open = entry, element.depth <= open.depth {
                texts.append(open.text.withoutLastWord)
                entry = nil
            }
            if element.type == "TOCI" {
                entry = (element.depth, element.text)
            } else if entry != nil {
                entry?.text += element.text
            } else if !element.text.isEmpty, element.type != "Figure" {
                texts.append(element.text)
            }
        }
        if let entry { texts.append(entry.text.withoutLastWord) }
        return texts
    }
}

extension [UInt8] {
    fileprivate var withoutLastWord: [UInt8] { lastIndex(of: 0x20).map { Array(self[..<$0]) } ?? self }
}

/// All that is to be seen of texts: without blanks and signs to the line breaker.
private func inked(_ texts: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(texts.reduce(0) { $0 + $1.count })
    for text in texts {
        var index = 0
        while index < text.count {
            let length = unseenLength(text, at: index)
            if length == 0 { result.append(text[index]) }
            index += max(1, length)
        }
    }
    return result
}

/// How many bytes of a blank or of a sign without ink stand at a place.
private func unseenLength(_ text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    // No-break space, soft hyphen.
    case 0xC2 where index + 1 < text.count: return text[index + 1] == 0xA0 || text[index + 1] == 0xAD ? 2 : 0
    case 0xE2 where index + 2 < text.count:
        // Thin space, zero width space, narrow no-break space, word joiner.
        let unseen: [(UInt8, UInt8)] = [(0x80, 0x89), (0x80, 0x8B), (0x80, 0xAF), (0x81, 0xA0)]
        return unseen.contains { $0 == (text[index + 1], text[index + 2]) } ? 3 : 0
    // Byte order mark.
    case 0xEF where index + 2 < text.count: return text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
}

private func difference(between expected: [UInt8], and found: [UInt8]) -> TextDifference? {
    guard expected != found else { return nil }
    let place =
        zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        ?? min(expected.count, found.count)
    return TextDifference(expected: excerpt(expected, at: place), found: excerpt(found, at: place))
}

/// So many bytes before and behind a place are shown.
private let excerptReach = 60

private func excerpt(_ bytes: [UInt8], at place: Int) -> String {
    var start = max(0, place - excerptReach)
    var end = min(bytes.count, place + excerptReach)
    // Not from the middle of a letter.
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
}
