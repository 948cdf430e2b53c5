// Sets one line for a place that a finished paper has left open. Takes words, a family, a size and the place; gives a page
// of the place's own size, and how wide the words are.

import Composition
import Diagnostics
import Geometry
import Language
import Pages
import Typography

/// A line on a page of its own.
public struct PlacedLine: Sendable {
    public let pages: PageSet
    public let width: Length
}

/// `baseline`: where it begins, from the page's upper left corner. A letter without a glyph is a finding.
public func setLine(
    _ words: String, font: String, size: Length, on page: Size, baseline: Point, with typesetter: Typesetter
) -> Outcome<PlacedLine> {
    if let missing = missingFont(font, typesetter) { return Outcome(nil, [missing]) }
    let margin = PageSetup.Margin(left: .zero, right: .zero, top: .zero, bottom: .zero)
    let setter = GalleySetter(
        typesetter: typesetter, setup: PageSetup(size: page, margin: margin, scale: .one), rememberWords: false)
    // Seen on the page and read from the field's value.
    setter.parent = nil
    let style = Style(font: font, size: size)
    let text = FlowText(words)
    let set = setter.setLine(text, style)
    let items = setter.items(set, 0, text, style, at: baseline.x, align: .left, baseline: baseline.y)
    let pages = PageSet(
        pages: [Page(size: page, items: items)], fonts: typesetter.fontFiles.map(\.path), pictures: [], title: words)
    return Outcome(
        setter.findings.hasErrors ? nil : PlacedLine(pages: pages, width: set.shaped.advance), setter.findings)
}
