// Lists the headings that follow a table of contents. Takes the finished sections; numbers headings and fills in entries.

import Language

extension Composer {
    /// What stands before the table of contents (the cover, the preface) is not listed in it.
    func listContents() {
        var listing = ContentsListing()
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                var listed = sections[section].blocks[block]
                if case .contents(let contents) = listed.kind {
                    close(listing)
                    listing.open = (section, block, contents)
                } else {
                    list(&listed, &listing)
                    sections[section].blocks[block] = listed
                }
            }
        }
        close(listing)
    }

    /// Headings inside groups are headings too.
    private func list(_ block: inout FlowBlock, _ listing: inout ContentsListing) {
        switch block.kind {
        case .paragraph(var paragraph):
            guard case .heading(let level) = paragraph.role, let open = listing.open, level <= open.contents.levels
            else {
                listing.lastLevel = nil
                return
            }
            paragraph.anchor = listing.add(paragraph, level, style(level, listedIn: open.section))
            block.kind = .paragraph(paragraph)
        case .group(var blocks, let axis):
            for index in blocks.indices { list(&blocks[index], &listing) }
            block.kind = .group(blocks, axis: axis)
        default: listing.lastLevel = nil
        }
    }

    /// The style of an entry on the pages of its table of contents.
    private func style(_ level: Int, listedIn section: Int) -> Style {
        let names = ["contents-\(level)", "contents", "plain"]
        let style = names.lazy.compactMap { self.layout.styles[$0] }.first ?? Style()
        return style.scaled(by: sections[section].setup.scale)
    }

    private func close(_ listing: ContentsListing) {
        guard let (section, block, contents) = listing.open else { return }
        if contents.entries.isEmpty { findings.report(.contentsEmpty, at: contents.span) }
        sections[section].blocks[block].kind = .contents(contents)
    }
}

/// A table of contents that is being filled.
private struct ContentsListing {
    var open: (section: Int, block: Int, contents: FlowContents)?
    /// The level of the heading right before, if one stands there.
    var lastLevel: Int?
    private var anchors = 0

    /// Lists a heading and gives its anchor; the lines of one title are one entry.
    mutating func add(_ heading: FlowParagraph, _ level: Int, _ style: Style) -> Int? {
        defer { lastLevel = level }
        let text = heading.text
        if lastLevel == level, heading.continuesHeading, let last = open?.contents.entries.indices.last {
            open?.contents.entries[last].text.append(FlowText(" "))
            open?.contents.entries[last].text.append(text)
            return nil
        }
        open?.contents.entries.append(.init(anchor: anchors, text: text, style: style))
        anchors += 1
        return anchors - 1
    }
}
