// The marks between which Cairo has drawn, and what each stands around. Takes the content of a page as Cairo wrote it,
// gives it with marks of our own: artifacts without a number, content of elements numbered from 0.

import Pages
import Syntax

/// What a stretch of a page's content is.
enum Mark: Hashable {
    case artifact
    case content(ElementID)
}

/// A page's content, and whose each numbered stretch is.
struct MarkedPage {
    let bytes: [UInt8]
    let elements: [ElementID]
}

/// Cairo numbers its marks from 0 on every page, in the order in which they were begun. Nothing where the content is not
/// what was drawn.
func remarked(_ content: [UInt8], _ marks: [Mark], names: (ElementID) -> StaticString) -> MarkedPage? {
    var result: [UInt8] = []
    result.reserveCapacity(content.count + marks.count * 8)
    var elements: [ElementID] = []
    var copied = 0
    var found = 0
    let isWhole = content.withUnsafeBufferPointer { bytes in
        while let mark = CairoMark(after: copied, in: bytes) {
            guard mark.number == found, found < marks.count else { return false }
            result.append(contentsOf: bytes[copied..<mark.range.lowerBound])
            switch marks[found] {
            case .artifact: result.write("/Artifact BMC\n")
            case .content(let element):
                result.append(UInt8(ascii: "/"))
                result.write(names(element))
                result.write("<</MCID ")
                result.write(elements.count)
                result.write(">>BDC\n")
                elements.append(element)
            }
            copied = mark.range.upperBound
            found += 1
        }
        result.append(contentsOf: bytes[copied...])
        return found == marks.count
    }
    return isWhole ? MarkedPage(bytes: result, elements: elements) : nil
}

/// `/Span << /MCID 12 >> BDC` on a line of its own. No text on the page can look so: Cairo never writes a line end inside
/// a string but behind a backslash.
private struct CairoMark {
    let number: Int
    /// With its line end.
    let range: Range<Int>

    private static let start: StaticString = "\n/Span << /MCID "
    private static let end: StaticString = " >> BDC\n"

    init?(after place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard let found = find(Self.start, from: max(0, place - 1), in: bytes) else { return nil }
        var next = found + Self.start.utf8CodeUnitCount
        var number = 0
        while next < bytes.count, bytes[next] >= UInt8(ascii: "0"), bytes[next] <= UInt8(ascii: "9"), number < 1 << 30 {
            number = number * 10 + Int(bytes[next] - UInt8(ascii: "0"))
            next += 1
        }
        guard matches(Self.end, at: next, in: bytes) else { return nil }
        self.number = number
        range = found + 1..<next + Self.end.utf8CodeUnitCount
    }
}
