// What the XML reader hands out, one at a time: an element begins, an element ends, all is read.

import Diagnostics

enum XMLEvent {
    case start(XMLElement)
    case end
    case finished
}

/// The start tag of an element.
struct XMLElement {
    /// As written, with its prefix if it has one.
    let name: XMLName
    let attributes: [XMLAttribute]
    /// The offsets of the tag in the file, from `<` to `>`.
    let range: Range<Int>
}

struct XMLAttribute {
    let name: XMLName
    /// Without quotes. When nothing was replaced in it, its indices are offsets in the file.
    let value: ArraySlice<UInt8>
    let isVerbatim: Bool
    /// The offsets of the value in the file, without its quotes.
    let valueRange: Range<Int>
}

struct XMLName: Equatable {
    let prefix: String
    let local: String

    var text: String { prefix.isEmpty ? local : prefix + ":" + local }
}

/// The fault at which reading an SVG ends, and where it stands.
struct XMLFault: Error {
    let code: Code
    let range: Range<Int>
    var arguments: [String] = []
}
