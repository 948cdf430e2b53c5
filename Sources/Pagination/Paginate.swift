// The door of Pagination: a flow and a typesetter in, pages out.

import Composition
import Diagnostics
import Geometry
import Language
import Pages
import Typography

/// Sets a paper and cuts it into pages. What cannot be set (a font that is missing, a letter without a glyph) is a
/// finding at the place in the sources that it came from.
public func paginate(_ flow: Flow, with typesetter: Typesetter) -> Outcome<PageSet> {
    paginate(flow, with: typesetter, rowsAtOnce: RowSetting.usualStretch)
}

/// `rowsAtOnce`: how many rows of a long table are set before the first of them is placed; pages are the same with any.
func paginate(_ flow: Flow, with typesetter: Typesetter, rowsAtOnce: Int) -> Outcome<PageSet> {
    guard let first = flow.sections.first else {
        return Outcome(PageSet(pages: [], fonts: [], pictures: [], title: flow.title))
    }
    let missing = missingFonts(flow, typesetter)
    guard missing.isEmpty else { return Outcome(nil, missing) }
    typesetter.names = NameList(names: flow.names.names, posts: flow.names.posts, words: flow.names.words)
    let setter = GalleySetter(
        typesetter: typesetter, setup: first.setup, rememberWords: flow.continuation != nil,
        alike: AlikeTables(flow.sections))
    setter.rowsAtOnce = rowsAtOnce
    let filler = PageFiller(flow: flow, setter: setter, first: first)
    for section in flow.sections {
        setter.lineHeight = section.lineHeight
        setter.setup = section.setup
        filler.fill(section)
    }
    filler.fillPageNumbers()
    filler.stampPages()
    var findings = setter.findings + filler.findings
    // How full the pages of a paper are that cannot be set says nothing.
    if findings.hasErrors { findings.removeAll { $0.code == .pageNearlyEmpty } }
    var pages = PageSet(
        pages: filler.pages, fonts: typesetter.fontFiles.map(\.path), pictures: setter.pictures, title: flow.title)
    pages.outline = filler.outline
    pages.structure = setter.structure
    return Outcome(findings.hasErrors ? nil : pages, findings)
}

/// The families that the styles of a flow name and that cannot be set.
private func missingFonts(_ flow: Flow, _ typesetter: Typesetter) -> [Diagnostic] {
    var families: Set<String> = []
    for section in flow.sections { for block in section.blocks { block.collectFonts(&families) } }
    if let header = flow.header { families.insert(header.style.font) }
    for stamp in flow.stamps { families.insert(stamp.style.font) }
    if let mark = flow.continuation { families.insert(mark.style.font) }
    return families.sorted().compactMap { missingFont($0, typesetter) }
}

/// Why a family cannot be set; nothing where it can.
func missingFont(_ name: String, _ typesetter: Typesetter) -> Diagnostic? {
    guard case .failure(let fault) = typesetter.family(name) else { return nil }
    switch fault {
    case .missing(let missing):
        let files = missing.files.isEmpty ? name : missing.files.joined(separator: ", ")
        return Diagnostic(.fontMissing, at: nil, [name, files, missing.folders.joined(separator: ", ")])
    case .fakesDigits(let font, let replacements):
        return Diagnostic(.fontFakesDigits, at: nil, [font, replacements.joined(separator: ", ")])
    }
}

extension FlowBlock {
    fileprivate func collectFonts(_ families: inout Set<String>) {
        switch kind {
        case .paragraph(let paragraph): families.insert(paragraph.style.font)
        case .field(let field):
            families.insert(field.labelStyle.font)
            families.insert(field.valueStyle.font)
        case .group(let blocks, _), .row(let blocks, _, _): for block in blocks { block.collectFonts(&families) }
        case .table(let table):
            for cell in table.header { for block in cell.blocks { block.collectFonts(&families) } }
            for row in table.rows {
                for block in row.groupLabel + row.groupRow + row.cells.joined() { block.collectFonts(&families) }
            }
            for block in table.empty + table.repeatedLead { block.collectFonts(&families) }
            if case .word(let blocks) = table.continuation { for block in blocks { block.collectFonts(&families) } }
        case .picture(let picture):
            if let caption = picture.caption { families.insert(caption.style.font) }
        case .contents(let contents): for entry in contents.entries { families.insert(entry.style.font) }
        case .chart(let chart):
            families.insert(chart.style.font)
            if let caption = chart.caption { families.insert(caption.style.font) }
        case .rule(let rule): families.insert(rule.style.font)
        default: break
        }
    }
}
