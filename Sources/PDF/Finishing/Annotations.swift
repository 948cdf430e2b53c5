// Writes the links and the form fields of pages (ISO 32000-1, 12.5 and 12.7). Takes the things on a page, gives the numbers
// of its annotations.

import Geometry
import Pages
import Syntax

struct Annotations {
    let pages: [Page]
    /// What is said of each.
    private let structure: Structure
    /// The numbers of the page objects.
    let objects: Range<Int>
    private(set) var fields: FormFields

    init(pages: [Page], structure: Structure, objects: Range<Int>) {
        self.pages = pages
        self.structure = structure
        self.objects = objects
        fields = FormFields(of: pages)
    }

    /// The annotations of a page, each a child of its element.
    mutating func write(on index: Int, _ tree: inout StructureTree, _ writer: inout FileWriter) -> [Int] {
        var numbers: [Int] = []
        for item in pages[index].items {
            switch item {
            case .link(let link):
                let words = said(of: link.element) ?? link.uri
                numbers.append(
                    add(link.frame, link.element, words, on: index, &tree, &writer) { bytes in
                        bytes.write("/A<</S/URI/URI")
                        bytes.write(string: percentEncoded(link.uri))
                        bytes.write(">>")
                    })
            case .jump(let jump):
                let words = said(of: jump.element) ?? label(jump.place)
                numbers.append(
                    add(jump.frame, jump.element, words, on: index, &tree, &writer) { bytes in
                        bytes.write("/Dest")
                        write(jump.place, &bytes)
                    })
            case .textField(let field):
                let widget = widget(field.frame, field.element, named: field.name, on: index, &tree, &writer)
                fields.writeText(widget, field, &writer)
                numbers.append(widget.number)
            case .signatureField(let field):
                let widget = widget(field.frame, field.element, named: field.name, on: index, &tree, &writer)
                fields.writeSignature(widget, named: field.name, &writer)
                numbers.append(widget.number)
            default: break
            }
        }
        return numbers
    }

    private func said(of element: ElementID?) -> String? { element.flatMap { structure[$0].alternative } }

    private func widget(
        _ frame: Rectangle, _ element: ElementID?, named name: String, on index: Int, _ tree: inout StructureTree,
        _ writer: inout FileWriter
    ) -> FormFields.Widget {
        let number = writer.reserve()
        return FormFields.Widget(
            number: number, words: said(of: element) ?? name, frame: pages[index].upright(frame),
            page: objects.lowerBound + index, key: element.map { tree.note(annotation: number, of: $0, on: index) })
    }

    /// The fields that stand in several places: once all pages are written.
    mutating func writeSharedFields(_ writer: inout FileWriter) { fields.writeShared(&writer) }

    private func add(
        _ frame: Rectangle, _ element: ElementID?, _ words: String, on index: Int, _ tree: inout StructureTree,
        _ writer: inout FileWriter, _ target: (inout [UInt8]) -> Void
    ) -> Int {
        let number = writer.reserve()
        let key = element.map { tree.note(annotation: number, of: $0, on: index) }
        writer.add(number) { bytes in
            // 4: printed with the page, as PDF/A asks of every annotation.
            bytes.write("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect")
            bytes.write(pages[index].upright(frame))
            bytes.write("/P")
            bytes.write(reference: objects.lowerBound + index)
            bytes.write("/Contents")
            bytes.write(text: words)
            target(&bytes)
            if let key {
                bytes.write("/StructParent ")
                bytes.write(key)
            }
            bytes.write(">>")
        }
        return number
    }

    private func label(_ place: Destination) -> String {
        pages.indices.contains(place.page) ? pages[place.page].label ?? "\(place.page + 1)" : ""
    }

    /// A place that a click leads to: its page, its height, the zoom as it is.
    func write(_ place: Destination, _ bytes: inout [UInt8]) {
        guard pages.indices.contains(place.page) else { return bytes.write(" null") }
        bytes.write("[")
        bytes.write(objects.lowerBound + place.page)
        bytes.write(" 0 R/XYZ 0 ")
        bytes.write(pages[place.page].size.height - place.y)
        bytes.write(" null]")
    }
}

extension Page {
    /// A frame in coordinates of the PDF: y upwards from the foot of the paper.
    func upright(_ frame: Rectangle) -> Rectangle {
        Rectangle(origin: Point(x: frame.origin.x, y: size.height - frame.origin.y), size: frame.size)
    }
}

/// What is no plain character of an address is escaped (RFC 3986), so that no byte of it is misread.
func percentEncoded(_ uri: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in uri.utf8 {
        if byte > 0x20, byte < 0x7F, !"'()\\<>\"{}|^`".utf8.contains(byte) {
            result.append(byte)
        } else {
            result.append(UInt8(ascii: "%"))
            result.write(hex: byte)
        }
    }
    return result
}
