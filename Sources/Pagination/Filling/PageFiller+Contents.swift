// Fills in the page numbers of tables of contents, and where their entries lead, once all pages are there.

import Composition
import Geometry
import Pages

extension PageFiller {
    func fillPageNumbers() {
        guard !setter.numberStyles.isEmpty else { return }
        for index in pages.indices {
            pages[index].items = pages[index].items.flatMap { item -> [PageItem] in
                switch item {
                case .pageNumber(let slot): return number(slot)
                case .jump(var jump):
                    guard let place = anchorPlaces[jump.place.page] else { return [] }
                    jump.place = place
                    return [.jump(jump)]
                default: return [item]
                }
            }
        }
    }

    /// The number of a heading's page, its last digit at the right edge.
    private func number(_ slot: PageNumberSlot) -> [PageItem] {
        guard let page = anchorPlaces[slot.anchor]?.page, let label = pages[page].label,
            let style = setter.numberStyles[slot.anchor]
        else {
            return []
        }
        let text = FlowText(numerals(label, thai: labelsAreThai[page]))
        let set = setter.setLine(text, style)
        let x = slot.end.x - set.shaped.advance
        let leaves = slot.element.map(TextLeaves.one) ?? .none
        return setter.items(
            set, 0, text, style, at: x, align: .left, baseline: slot.end.y, leaves: leaves)
    }
}
