// Writes the structure of a paper into its PDF: the tree of elements, and the way back from content to element
// (ISO 32000-1, 14.7). Takes the structure and where the content of each element stands.

import Geometry
import Pages
import Syntax

struct StructureTree {
    let root: Int
    private let tree: Int
    private let elements: Range<Int>
    private let structure: Structure
    private let pages: Range<Int>
    /// The numbered stretches of pages that each element has.
    private var content: [[(page: Int, number: Int)]]
    /// The annotations that each element has.
    private var annotations: [ElementID: [(page: Int, object: Int)]] = [:]
    /// What the content of each page belongs to, in the order of its numbers.
    private var ofPages: [[ElementID]]
    /// What each annotation belongs to: their keys come behind those of the pages.
    private var ofAnnotations: [ElementID] = []
    /// The frames of figures, in coordinates of the PDF.
    private let frames: [ElementID: Rectangle]

    /// `pages`: the numbers of the page objects.
    init(_ structure: Structure, pages: Range<Int>, frames: [ElementID: Rectangle], _ writer: inout FileWriter) {
        self.structure = structure
        self.pages = pages
        self.frames = frames
        root = writer.reserve()
        tree = writer.reserve()
        elements = writer.reserve(structure.elements.count)
        content = Array(repeating: [], count: structure.elements.count)
        ofPages = Array(repeating: [], count: pages.count)
    }

    mutating func note(_ elements: [ElementID], on page: Int) {
        ofPages[page] = elements
        for (number, element) in elements.enumerated() { content[element.index].append((page, number)) }
    }

    /// The key under which an annotation names its element.
    mutating func note(annotation object: Int, of element: ElementID, on page: Int) -> Int {
        annotations[element, default: []].append((page, object))
        ofAnnotations.append(element)
        return pages.count + ofAnnotations.count - 1
    }

    // MARK: Writing

    func write(_ writer: inout FileWriter) {
        writer.add(root) { bytes in
            bytes.write("<</Type/StructTreeRoot/K")
            bytes.write(reference: elements.lowerBound)
            bytes.write("/ParentTree")
            bytes.write(reference: tree)
            bytes.write("/ParentTreeNextKey ")
            bytes.write(pages.count + ofAnnotations.count)
            bytes.write(">>")
        }
        let children = structure.children
        for index in structure.elements.indices {
            writer.add(elements.lowerBound + index) { write(index, children[index], &$0) }
        }
        writeParentTree(&writer)
    }

    private func write(_ index: Int, _ children: [Int], _ bytes: inout [UInt8]) {
        let element = structure.elements[index]
        bytes.write("<</S/")
        bytes.write(element.kind.name)
        bytes.write("/P")
        bytes.write(reference: element.parent.map { elements.lowerBound + $0.index } ?? root)
        if let language = element.language {
            bytes.write("/Lang")
            bytes.write(text: language)
        }
        // The words of a link are read; what is said of it stands at its annotation.
        if element.kind != .link, let alternative = element.alternative {
            bytes.write("/Alt")
            bytes.write(text: alternative)
        }
        writeAttributes(of: index, element, &bytes)
        writeKids(of: index, children, &bytes)
        bytes.write(">>")
    }

    private func writeKids(of index: Int, _ children: [Int], _ bytes: inout [UInt8]) {
        let own = content[index]
        let annotations = self.annotations.isEmpty ? [] : self.annotations[structure.id(index)] ?? []
        let home = own.first?.page ?? annotations.first?.page
        if let home {
            bytes.write("/Pg")
            bytes.write(reference: pages.lowerBound + home)
        }
        let count = own.count + annotations.count + children.count
        guard count > 0 else { return }
        bytes.write("/K")
        if count > 1 { bytes.write("[") }
        for (page, number) in own {
            if page == home {
                bytes.write(" ")
                bytes.write(number)
            } else {
                bytes.write("<</Type/MCR/Pg")
                bytes.write(reference: pages.lowerBound + page)
                bytes.write("/MCID ")
                bytes.write(number)
                bytes.write(">>")
            }
        }
        for (page, object) in annotations {
            bytes.write("<</Type/OBJR/Pg")
            bytes.write(reference: pages.lowerBound + page)
            bytes.write("/Obj")
            bytes.write(reference: object)
            bytes.write(">>")
        }
        for child in children { bytes.write(reference: elements.lowerBound + child) }
        if count > 1 { bytes.write("]") }
    }

    private func writeAttributes(of index: Int, _ element: Element, _ bytes: inout [UInt8]) {
        switch element.kind {
        case .list(let numbering):
            bytes.write("/A<</O/List/ListNumbering/")
            bytes.write(numbering.name)
            bytes.write(">>")
        case .headerCell(let scope):
            bytes.write("/A<</O/Table/Scope/")
            bytes.write(scope.name)
            writeSpans(element, &bytes)
            bytes.write(">>")
        case .cell where element.columnSpan > 1 || element.rowSpan > 1:
            bytes.write("/A<</O/Table")
            writeSpans(element, &bytes)
            bytes.write(">>")
        case .figure:
            guard let frame = frames[structure.id(index)] else { return }
            bytes.write("/A<</O/Layout/Placement/Block/BBox")
            bytes.write(frame)
            bytes.write(">>")
        default: break
        }
    }

    private func writeSpans(_ element: Element, _ bytes: inout [UInt8]) {
        if element.columnSpan > 1 {
            bytes.write("/ColSpan ")
            bytes.write(element.columnSpan)
        }
        if element.rowSpan > 1 {
            bytes.write("/RowSpan ")
            bytes.write(element.rowSpan)
        }
    }

    private func writeParentTree(_ writer: inout FileWriter) {
        let lists = ofPages.map { elements in writer.add { write(elements, &$0) } }
        writer.add(tree) { bytes in
            bytes.write("<</Nums[")
            for (key, list) in lists.enumerated() {
                bytes.write(key)
                bytes.write(reference: list)
                bytes.write(" ")
            }
            for (index, element) in ofAnnotations.enumerated() {
                bytes.write(pages.count + index)
                bytes.write(reference: elements.lowerBound + element.index)
                bytes.write(" ")
            }
            bytes.write("]>>")
        }
    }

    private func write(_ elements: [ElementID], _ bytes: inout [UInt8]) {
        bytes.write("[")
        for element in elements { bytes.write(reference: self.elements.lowerBound + element.index) }
        bytes.write("]")
    }
}

extension [UInt8] {
    /// `[left lower right upper]` of a frame whose origin is its upper left corner, y upwards already.
    mutating func write(_ frame: Rectangle) {
        write("[")
        write(frame.origin.x)
        write(" ")
        write(frame.origin.y - frame.size.height)
        write(" ")
        write(frame.origin.x + frame.size.width)
        write(" ")
        write(frame.origin.y)
        write("]")
    }
}
