// Lists the headings that follow a table of contents. Takes the finished sections; numbers headings and fills in entries.

import Language

extension Composer {
    /// What stands before the table of contents (the cover, the preface) is not listed in it.
    func listContents() {
        var anchors = 0
        var open: (section: Int, block: Int, contents: FlowContents)?
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                switch sections[section].blocks[block].kind {
                case .contents(let contents):
                    close(open)
                    open = (section, block, contents)
                case .paragraph(var paragraph):
                    guard let level = level(of: paragraph), level <= open?.contents.levels ?? 0 else { continue }
                    paragraph.anchor = anchors
                    sections[section].blocks[block].kind = .paragraph(paragraph)
                    let style = style(anyOf: ["contents-\(level)", "contents", "plain"])
                    open?.contents.entries.append(.init(anchor: anchors, text: paragraph.text, style: style))
                    anchors += 1
                default: break
                }
            }
        }
        close(open)
    }

    private func level(of paragraph: FlowParagraph) -> Int? {
        if case .heading(let level) = paragraph.role { level } else { nil }
    }

    private func close(_ open: (section: Int, block: Int, contents: FlowContents)?) {
        guard let open else { return }
        sections[open.section].blocks[open.block].kind = .contents(open.contents)
    }
}
