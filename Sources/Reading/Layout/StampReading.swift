// Reads the stamps of a layout: what each says, how it looks and where it stands.

import Diagnostics
import Geometry
import Language

enum StampReading {
    static func stamps(_ node: Node, over known: [String: Stamp], _ findings: inout [Diagnostic]) -> [String: Stamp] {
        var stamps = known
        for entry in node.entries(&findings) {
            if let stamp = stamp(entry, &findings) { stamps[entry.key.value] = stamp }
        }
        return stamps
    }

    private static func stamp(_ entry: Node.Entry, _ findings: inout [Diagnostic]) -> Stamp? {
        guard var fields = Fields(entry.value, .stamp, at: entry.key.span, &findings) else { return nil }
        var stamp = Stamp(words: entry.key.value)
        if let words = fields.optional("words")?.word(&findings) { stamp.words = words.value }
        stamp.style = fields.optional("style")?.word(&findings)
        stamp.kind = fields.optional("kind")?.word(&findings)?.value
        stamp.colour = fields.optional("colour")?.oneOf(Stamp.Colour.self, &findings) ?? .red
        stamp.pages = fields.optional("pages")?.oneOf(Stamp.PageChoice.self, &findings) ?? .first
        stamp.turn = fields.integer("turn", &findings)?.value ?? 0
        stamp.hasFrame = fields.optional("frame")?.flag(&findings) ?? false
        let places = fields.required("at", &findings)
        fields.finish(&findings)
        guard let places else { return nil }
        if case .sequence(let nodes) = places.content {
            stamp.places = nodes.compactMap { place($0, &findings) }
        } else {
            stamp.places = [place(places, &findings)].compactMap { $0 }
        }
        return stamp.places.isEmpty ? nil : stamp
    }

    /// `{right: 2cm, top: 1.5cm}`, `{center: page, bottom: 1cm}`, `{center: page, middle: page}`.
    private static func place(_ node: Node, _ findings: inout [Diagnostic]) -> Stamp.Place? {
        guard var fields = Fields(node, .stampPlace, &findings) else { return nil }
        let top = fields.optional("top")?.length(.distance, &findings).map(Stamp.Place.Vertical.top)
        let bottom = fields.optional("bottom")?.length(.distance, &findings).map(Stamp.Place.Vertical.bottom)
        let middle = fields.choice("middle", &findings).map { _ in Stamp.Place.Vertical.middle }
        let left = fields.optional("left")?.length(.distance, &findings).map(ImageBlock.Place.Horizontal.left)
        let right = fields.optional("right")?.length(.distance, &findings).map(ImageBlock.Place.Horizontal.right)
        let center = fields.choice("center", &findings).map {
            ImageBlock.Place.Horizontal.center(ofPage: $0.value == "page")
        }
        let sides = ["left", "right", "center"].compactMap { fields.entry($0) }
        let heights = ["top", "bottom", "middle"].compactMap { fields.entry($0) }
        fields.finish(&findings)
        for given in [sides, heights] where given.count > 1 {
            findings.report(.blockTwoKinds, at: given[1].key.span, given[0].key.value, given[1].key.value)
        }
        guard let horizontal = left ?? right ?? center else {
            findings.report(.inputMissingKey, at: node.headSpan, "left")
            return nil
        }
        guard let vertical = top ?? bottom ?? middle else {
            findings.report(.inputMissingKey, at: node.headSpan, "top")
            return nil
        }
        return Stamp.Place(horizontal: horizontal, vertical: vertical)
    }
}
