// Pages as text: what stands where, in points from the upper left corner.

import Geometry

extension PageSet {
    public func dump() -> String {
        var lines: [String] = []
        for (number, page) in pages.enumerated() {
            lines.append("page \(number + 1) \(page.size.width.text)×\(page.size.height.text)")
            for item in page.items { lines.append("  " + item.dumped) }
        }
        return lines.joined(separator: "\n") + "\n"
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
        case .signatureField(let field): "signature \(field.frame.text) \(field.name)"
        }
    }
}
