// Fills in the page numbers of tables of contents, once all pages are there.

import Composition
import Geometry
import Pages

extension PageFiller {
    func fillPageNumbers() {
        guard !setter.numberStyles.isEmpty else { return }
        for index in pages.indices {
            pages[index].items = pages[index].items.flatMap { item -> [PageItem] in
                guard case .pageNumber(let slot) = item else { return [item] }
                return number(slot)
            }
        }
    }

    /// The number of a heading's page, its last digit at the right edge.
    private func number(_ slot: PageNumberSlot) -> [PageItem] {
        guard let page = anchorPages[slot.anchor], let (style, isThai) = setter.numberStyles[slot.anchor] else {
            return []
        }
        let text = FlowText(digits(page, thai: isThai))
        let set = setter.setLine(text, style)
        let x = slot.end.x - set.shaped.advance
        return setter.items(set, 0, text, style, at: x, align: .left, baseline: slot.end.y)
    }
}
