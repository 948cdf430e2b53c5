// A paper as it is read: the text of each element, and the whole as a tree of lines. Takes pages with their structure;
// changes nothing.

extension PageSet {
    /// The text that stands for each element, in the order of the pages and of drawing; by the elements' index.
    public var textsOfElements: [[UInt8]] {
        var texts = [[UInt8]](repeating: [], count: structure.elements.count)
        for page in pages {
            for case .glyphs(let run) in page.items {
                if let element = run.element { texts[element.index] += run.text }
            }
        }
        return texts
    }

    /// A line for each element, indented below its parent, with its text and whatever else is its content.
    func readingOrder() -> [String] {
        guard structure.elements.count > 1 else { return [] }
        let texts = textsOfElements
        let things = thingsOfElements
        var lines = ["structure"]
        var open: [(element: Int, depth: Int)] = [(0, 1)]
        let children = structure.children
        while let (index, depth) = open.popLast() {
            let text = texts[index].isEmpty ? "" : " “\(String(decoding: texts[index], as: UTF8.self))”"
            lines.append(
                String(repeating: "  ", count: depth) + structure.elements[index].dumped + text
                    + (things[index].map { " + " + $0.joined(separator: ", ") } ?? ""))
            for child in children[index].reversed() { open.append((child, depth + 1)) }
        }
        return lines
    }

    /// The kinds of things beside text that stand for an element, each once.
    private var thingsOfElements: [Int: [String]] {
        var things: [Int: [String]] = [:]
        for page in pages {
            for item in page.items {
                guard let element = item.element, let name = item.thing,
                    things[element.index]?.contains(name) != true
                else { continue }
                things[element.index, default: []].append(name)
            }
        }
        return things
    }
}

extension Structure {
    /// The children of each element as they are read, by index.
    public var children: [[Int]] {
        var children = [[Int]](repeating: [], count: elements.count)
        for (index, element) in elements.enumerated() {
            if let parent = element.parent { children[parent.index].append(index) }
        }
        return children
    }
}

extension PageItem {
    /// Its name beside the text of an element.
    fileprivate var thing: String? {
        switch self {
        case .image: "image"
        case .checkbox: "checkbox"
        case .area: "areas"
        case .link(let link): link.uri
        case .jump: "jump"
        case .signatureField: "signature field"
        case .textField: "text field"
        case .glyphs, .stroke, .stamp, .pageNumber: nil
        }
    }
}

extension Element {
    fileprivate var dumped: String {
        name + (rowSpan > 1 ? " rows=\(rowSpan)" : "") + (columnSpan > 1 ? " columns=\(columnSpan)" : "")
            + (language.map { " lang=\($0)" } ?? "") + (alternative.map { " alt=“\($0)”" } ?? "")
    }

    private var name: String {
        switch kind {
        case .heading(let level): "heading-\(level)"
        case .list(let numbering): "list \(numbering)"
        case .headerCell(let scope): "header-cell of \(scope)"
        case .tableHead: "table-head"
        case .tableBody: "table-body"
        case .itemBody: "item-body"
        case .contentsEntry: "contents-entry"
        default: "\(kind)"
        }
    }
}
