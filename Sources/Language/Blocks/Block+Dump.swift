// Blocks as text, one line for each where it fits, with their options behind.

import Diagnostics
import Domain
import Geometry

extension Block {
    /// The block as lines, those inside of it indented.
    public var dumped: [String] {
        var lines: [String] = []
        dump("", &lines)
        return lines
    }

    func dump(_ indent: String, _ lines: inout [String]) {
        let inner = indent + "  "
        let marks = options.dumped
        switch kind {
        case .text(let paragraphs):
            if !marks.isEmpty || paragraphs.isEmpty { lines.append(indent + "text" + marks) }
            for paragraph in paragraphs { lines.append(indent + paragraph.dumped) }
        case .list(let list): list.dump(indent, marks, &lines)
        case .table(let table): table.dump(indent, marks, &lines)
        case .part(let name, let fields):
            lines.append(indent + "part \(name.value)" + marks)
            Record(values: fields, span: span).dump(inner, &lines)
        case .row(let blocks, let columns):
            lines.append(indent + "row [" + columns.map(\.dumped).joined(separator: ", ") + "]" + marks)
            for block in blocks { block.dump(inner, &lines) }
        case .group(let group):
            lines.append(indent + "group" + (group.axis.map { " axis=\($0.points)pt" } ?? "") + marks)
            for block in group.blocks { block.dump(inner, &lines) }
        case .each(let path, let name, let blocks):
            lines.append(indent + "each \(path)" + (name.map { " as \($0)" } ?? "") + marks)
            for block in blocks { block.dump(inner, &lines) }
        default: lines.append(indent + line + marks)
        }
    }

    private var line: String {
        switch kind {
        case .heading(let templates), .line(let templates):
            "\(kindName) " + templates.map(\.dumped).joined(separator: " ⏎ ")
        case .image(let image): image.dumped
        case .images(let images):
            "images " + images.images.map(\.dumped).joined(separator: ", ") + " across=\(images.across)"
                + (images.height.map { " height=\($0.points)pt" } ?? "")
                + (images.caption.map { " caption=\($0.dumped)" } ?? "")
        case .chart(let chart):
            "chart \(chart.source) \(chart.kind.rawValue)" + (chart.height.map { " height=\($0.points)pt" } ?? "")
                + (chart.caption.map { " caption=\($0.dumped)" } ?? "")
        case .tableOfContents(let levels): "table-of-contents \(levels)"
        case .page(let page): "page \(page.setup?.value ?? "new")" + page.numbering.dumped
        case .space(.extent(let extent)): "space \(extent.dumped)"
        case .space(.reference(let reference)): "space \(reference.dumped)"
        case .rule(let rule): rule.dumped
        case .field(let field): field.dumped
        case .content(let path), .sign(let path): "\(kindName) \(path)"
        default: kindName
        }
    }

    /// The key that names the kind.
    public var kindName: String {
        switch kind {
        case .text: "text"
        case .heading: "heading"
        case .list: "list"
        case .table: "table"
        case .image: "image"
        case .images: "images"
        case .chart: "chart"
        case .tableOfContents: "table-of-contents"
        case .page: "page"
        case .space: "space"
        case .rule: "rule"
        case .part(let name, _): name.value
        case .line: "line"
        case .field: "field"
        case .row: "row"
        case .group: "group"
        case .each: "each"
        case .content: "content"
        case .sign: "sign"
        }
    }
}

extension PageNumbering {
    public var dumped: String {
        switch self {
        case .continued: ""
        case .hidden: " no-number"
        case .from(let number): " from \(number)"
        case .letters: " letters"
        }
    }
}

extension BlockOptions {
    /// ` style=title align=center`: those that are given.
    public var dumped: String {
        let parts: [(String, String?)] = [
            ("style", style?.value), ("align", align?.rawValue), ("before", before?.dumped), ("keep", keep?.rawValue),
            ("keep-with-previous", keepWithPrevious.map { "\($0)" }), ("numerals", numerals?.dumped),
            ("when", when?.description), ("role", role?.value),
        ]
        return parts.compactMap { name, value in value.map { " \(name)=\($0)" } }.joined()
    }
}

extension Paragraph {
    fileprivate var dumped: String {
        "text \(level) " + (label.map { "[\($0.text.value)] " } ?? "") + text.dumped
    }
}

extension ListBlock {
    fileprivate func dump(_ indent: String, _ marks: String, _ lines: inout [String]) {
        switch source {
        case .path(let path):
            lines.append(indent + "list \(path)" + (item.map { " item \($0.dumped)" } ?? "") + marks)
        case .items(let paragraphs):
            lines.append(indent + "list" + marks)
            for paragraph in paragraphs { lines.append(indent + "  " + paragraph.dumped) }
        }
    }
}

extension ImageBlock {
    fileprivate var dumped: String {
        let name: String
        switch source {
        case .file(let file): name = file.value
        case .reference(let reference): name = reference.dumped
        }
        let parts: [(String, String?)] = [
            ("height", height.map { "\($0.points)pt" }), ("at", place?.dumped), ("room", room.map { "\($0.points)pt" }),
            ("blank", blank), ("caption", caption?.dumped),
            ("alternative", alternative?.dumped),
        ]
        return "image \(name)" + parts.compactMap { name, value in value.map { " \(name)=\($0)" } }.joined()
    }
}

extension ImageBlock.Alternative {
    fileprivate var dumped: String {
        switch self {
        case .words(let words): words.dumped
        case .none: "none"
        }
    }
}

extension Caption {
    public var dumped: String {
        words.dumped + (name.map { " name=\($0.value)" } ?? "") + (isNumbered ? "" : " number=none")
    }
}

extension ImageBlock.Place {
    fileprivate var dumped: String {
        let side: String
        switch horizontal {
        case .left(let length): side = "left \(length.points)pt"
        case .right(let length): side = "right \(length.points)pt"
        case .center(let ofPage): side = ofPage ? "center page" : "center text"
        }
        return "(\(side), top \(top.points)pt)"
    }
}

extension RuleBlock {
    fileprivate var dumped: String {
        let number: String
        switch count {
        case nil: number = ""
        case .number(let count): number = " ×\(count)"
        case .reference(let reference): number = " ×\(reference.dumped)"
        }
        return "rule \(stroke.rawValue)" + (width.map { " width=\($0.points)pt" } ?? "") + number
    }
}

extension FieldBlock {
    fileprivate var dumped: String {
        "field \(path)" + (hasDots ? " dots" : "") + (hangsValue ? " hang" : "") + (format.map { " | \($0)" } ?? "")
            + (labelStyle.map { " label-style=\($0.value)" } ?? "")
    }
}

extension ColumnWidth {
    var dumped: String {
        switch self {
        case .length(let length): "\(length.points)pt"
        case .share(let thousandths): "\(thousandths)‰"
        case .automatic: "auto"
        }
    }
}
