// A layout as text: what Reading understood of it and of those it extends, complete.

import Diagnostics
import Geometry

extension Layout {
    public func dump() -> String {
        var lines = ["layout \(name)" + (isAbstract ? " abstract" : "") + (label.map { " “\($0.th)”" } ?? "")]
        for field in fields { field.dump("field ", "  ", &lines) }
        for (name, page) in pages.sorted(by: { $0.key < $1.key }) { lines.append("page \(name) \(page.dumped)") }
        for (name, style) in styles.sorted(by: { $0.key < $1.key }) { lines.append("style \(name) \(style.dumped)") }
        lines.append("lists \(lists.unordered) \(lists.ordered)")
        tables.dump("tables ", &lines)
        for (name, stamp) in stamps.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "stamp \(name) “\(stamp.words)” \(stamp.colour.rawValue) on \(stamp.pages.rawValue) turned \(stamp.turn)"
            )
        }
        if let header {
            lines.append(
                "header from \(header.fromPage) top \(header.top.points)pt “\(header.text.dumped)” "
                    + "style=\(header.style.value)")
        }
        if let continuation {
            lines.append(
                "continuation “\(continuation.text.dumped)” style=\(continuation.style.value) \(continuation.words) words"
            )
        }
        for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
            lines.append("part \(name)")
            for field in part.fields { field.dump("  field ", "    ", &lines) }
            for block in part.blocks { block.dump("  ", &lines) }
        }
        for block in blocks { block.dump("", &lines) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension FieldDeclaration {
    fileprivate func dump(_ head: String, _ indent: String, _ lines: inout [String]) {
        var words = "\(name) \(type.name)"
        if case .choice(let choices) = type { words += " of " + choices.map(\.name).joined(separator: "|") }
        if isRequired { words += " required" }
        if isMain { words += " main" }
        if !parts.isEmpty { words += " parts " + parts.joined(separator: ",") }
        if let label { words += " “\(label.th)”" }
        lines.append(head + words)
        if let defaultValue { defaultValue.dump(indent + "default ", indent + "  ", &lines) }
        if case .records(let inner) = type {
            for field in inner { field.dump(indent + "field ", indent + "  ", &lines) }
        }
    }
}

extension PageSetup {
    fileprivate var dumped: String {
        let size = "\(Int(size.width.millimetres.rounded()))×\(Int(size.height.millimetres.rounded()))"
        let sides = [margin.left, margin.right, margin.top, margin.bottom].map {
            "\(($0.millimetres * 10).rounded() / 10)"
        }
        return "\(size) margins \(sides.joined(separator: " "))"
            + (scale == .one ? "" : " scale \(scale.numerator)/\(scale.denominator)")
    }
}

extension Style {
    fileprivate var dumped: String {
        let lengths: [(String, Length)] = [("first-line", firstLine), ("left", left), ("right", right)]
        let extents = [("before", before), ("after", after)].filter { $0.1 != .length(.zero) }
        return "\(font) \(size.points)/\(leading.points) \(weight.rawValue) \(align.rawValue)"
            + lengths.filter { $0.1 != .zero }.map { " \($0.0)=\($0.1.points)pt" }.joined()
            + extents.map { " \($0.0)=\($0.1.dumped)" }.joined()
            + (hangsLabel ? " hang" : "") + (isBalanced ? " balance" : "") + (keepsNext ? " keep-next" : "")
    }
}
