// Pages as text: what stands where, in points from the upper left corner; then what it is to a reader.

import Geometry

extension PageSet {
    public func dump() -> String { (placed(asOne: false) + readingOrder()).joined(separator: "\n") + "\n" }

    /// What stands where, and nothing else. `asOne`: runs that are parted only by what they are to a reader are one.
    func placed(asOne: Bool) -> [String] {
        var lines: [String] = []
        for (number, page) in pages.enumerated() {
            lines.append("page \(number + 1) \(page.size.width.text)×\(page.size.height.text)")
            for item in asOne ? page.items.joined : page.items { lines.append("  " + item.dumped) }
        }
        return lines
    }
}

extension [PageItem] {
    /// The same with the runs of a line that go on from each other put together.
    fileprivate var joined: [PageItem] {
        guard contains(where: { if case .glyphs(let run) = $0 { run.goesOn } else { false } }) else { return self }
        var items: [PageItem] = []
        for item in self {
            if case .glyphs(let next) = item, next.goesOn, case .glyphs(let run)? = items.last {
                items[items.count - 1] = .glyphs(run.followed(by: next))
            } else {
                items.append(item)
            }
        }
        return items
    }
}

extension GlyphRun {
    /// Its text with that of a run behind it; the glyphs are not told.
    fileprivate func followed(by next: GlyphRun) -> GlyphRun {
        let end = next.width > .zero ? next.origin.x + next.width : origin.x + width
        return GlyphRun(
            font: font, size: size, origin: origin, glyphs: [], text: text + next.text, clusters: [],
            width: end - origin.x)
    }
}

extension Length {
    /// Points with two decimals.
    fileprivate var text: String {
        let hundredths = (abs(millipoints) + 5) / 10
        let rest = hundredths % 100
        return (millipoints < 0 ? "-" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Rectangle {
    fileprivate var text: String { "\(origin.x.text) \(origin.y.text) \(size.width.text)×\(size.height.text)" }
}

extension PageItem {
    fileprivate var dumped: String {
        switch self {
        case .glyphs(let run):
            "text \(run.origin.x.text) \(run.origin.y.text) w=\(run.width.text) f=\(run.font) s=\(run.size.text) "
                + "“\(String(decoding: run.text, as: UTF8.self))”"
        case .stroke(let stroke):
            "\(stroke.pattern == .dots ? "dots" : "rule") \(stroke.from.x.text) \(stroke.from.y.text) → "
                + "\(stroke.to.x.text) \(stroke.to.y.text)"
        case .image(let image): "image \(image.picture) \(image.frame.text)"
        case .checkbox(let box): "checkbox \(box.frame.text)\(box.isTicked ? " ticked" : "")"
        case .area(let area):
            "area" + (area.fill.map { " fill=\($0)" } ?? "") + (area.outline.map { " line=\($0.text)" } ?? "")
                + area.points.map { " \($0.x.text),\($0.y.text)" }.joined()
        case .jump(let jump): "jump \(jump.frame.text) to \(jump.place.page + 1) \(jump.place.y.text)"
        case .stamp(let stamp):
            "stamp “\(stamp.words)” \(stamp.ink.rawValue) \(stamp.middle.x.text) \(stamp.middle.y.text)"
                + (stamp.turn == 0 ? "" : " turned \(stamp.turn)")
        case .pageNumber(let slot): "number of \(slot.anchor) \(slot.end.x.text) \(slot.end.y.text)"
        case .link(let link): "link \(link.frame.text) \(link.uri)"
        case .textField(let field): "field \(field.frame.text) \(field.name)"
        case .signatureField(let field): "signature \(field.frame.text) \(field.name)"
        }
    }
}
