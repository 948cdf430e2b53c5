// Writes what a reader's side bar shows: the headings as a tree (ISO 32000-1, 12.3.3), and the labels of pages (12.4.2).

import Pages
import Syntax

struct OutlineObjects {
    private struct Node {
        let entry: OutlineEntry
        let parent: Int?
        /// Its place among the children of its parent.
        let place: Int
        var children: [Int] = []
    }

    private var nodes: [Node] = []
    private var roots: [Int] = []

    /// An entry hangs below the last one of a smaller level.
    init(_ entries: [OutlineEntry]) {
        var open: [Int] = []
        for entry in entries where !entry.title.isEmpty {
            while let last = open.last, nodes[last].entry.level >= entry.level { open.removeLast() }
            let index = nodes.count
            let siblings = open.last.map { nodes[$0].children } ?? roots
            nodes.append(Node(entry: entry, parent: open.last, place: siblings.count))
            if let parent = open.last { nodes[parent].children.append(index) } else { roots.append(index) }
            open.append(index)
        }
    }

    /// The number of the outline; nothing where there are no headings.
    func write(_ annotations: Annotations, _ writer: inout FileWriter) -> Int? {
        guard !nodes.isEmpty else { return nil }
        let root = writer.reserve()
        let numbers = writer.reserve(nodes.count)
        for (index, node) in nodes.enumerated() {
            let siblings = node.parent.map { nodes[$0].children } ?? roots
            writer.add(numbers.lowerBound + index) { bytes in
                bytes.write("<</Title")
                bytes.write(text: node.entry.title)
                bytes.write("/Parent")
                bytes.write(reference: node.parent.map { numbers.lowerBound + $0 } ?? root)
                if node.place > 0 { write("/Prev", siblings[node.place - 1], numbers, &bytes) }
                if node.place + 1 < siblings.count { write("/Next", siblings[node.place + 1], numbers, &bytes) }
                // The first level is shown open; a closed entry says with a minus how many it would show.
                let count = node.children.count
                write(node.children, count: node.parent == nil ? count : -count, numbers, &bytes)
                bytes.write("/Dest")
                annotations.write(node.entry.place, &bytes)
                bytes.write(">>")
            }
        }
        writer.add(root) { bytes in
            bytes.write("<</Type/Outlines")
            write(roots, count: roots.reduce(roots.count) { $0 + nodes[$1].children.count }, numbers, &bytes)
            bytes.write(">>")
        }
        return root
    }

    private func write(_ key: StaticString, _ index: Int, _ numbers: Range<Int>, _ bytes: inout [UInt8]) {
        bytes.write(key)
        bytes.write(reference: numbers.lowerBound + index)
    }

    private func write(_ children: [Int], count: Int, _ numbers: Range<Int>, _ bytes: inout [UInt8]) {
        guard let first = children.first, let last = children.last else { return }
        write("/First", first, numbers, &bytes)
        write("/Last", last, numbers, &bytes)
        bytes.write("/Count ")
        bytes.write(count)
    }
}

/// The labels of pages, where they are not what a reader counts itself.
func writePageLabels(_ pages: [Page], _ writer: inout FileWriter) -> Int? {
    guard pages.enumerated().contains(where: { $0.element.label != "\($0.offset + 1)" }) else { return nil }
    return writer.add { bytes in
        bytes.write("<</Nums[")
        var next: Int?
        for (index, page) in pages.enumerated() {
            let label = page.label ?? "\(index + 1)"
            let number = Int(label)
            defer { next = number.map { $0 + 1 } }
            if let number, number == next { continue }
            bytes.write(index)
            if let number, number > 0 {
                bytes.write("<</S/D/St ")
                bytes.write(number)
            } else {
                bytes.write("<</P")
                bytes.write(text: label)
            }
            bytes.write(">>")
        }
        bytes.write("]>>")
    }
}
