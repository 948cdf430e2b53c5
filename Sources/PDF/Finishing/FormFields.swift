// Writes the fields that are filled after the paper is made (ISO 32000-1, 12.7): an empty one where each signer signs, one
// for each number and date that comes later. Takes their names and places; draws nothing, since the paper leaves the room.

import Geometry
import Pages
import Syntax

struct FormFields {
    /// The fields of the form, in the order of the pages.
    private var numbers: [Int] = []
    private var names: Set<String> = []
    /// How often each name of a field for words stands on the pages.
    private let counts: [String: Int]
    /// The fields that stand in several places, by their names.
    private var shared: [String: SharedField] = [:]
    /// The families that fields are to be filled in.
    private var families: [String] = []
    /// The appearance of an empty field, by its size.
    private var appearances: [Size: Int] = [:]

    /// A field with a place for each time that it is named.
    private struct SharedField {
        let number: Int
        let words: String
        let appearance: [UInt8]
        var widgets: [Int] = []
    }

    /// A field as it stands on a page.
    struct Widget {
        let number: Int
        /// What is said of it.
        let words: String
        let frame: Rectangle
        let page: Int
        /// By which it is found in the structure.
        let key: Int?
    }

    init(of pages: [Page]) {
        var counts: [String: Int] = [:]
        for page in pages {
            for case .textField(let field) in page.items { counts[field.name, default: 0] += 1 }
        }
        self.counts = counts
    }

    mutating func writeSignature(_ widget: Widget, named name: String, _ writer: inout FileWriter) {
        numbers.append(widget.number)
        let name = unused(name)
        write(widget, &writer) { bytes in
            // 132: printed with the page, and moved or changed by nobody.
            bytes.write("/FT/Sig/F 132/T")
            bytes.write(text: name)
        }
    }

    /// Fields for words are read-only to whoever opens the PDF: what fills them must shape Thai and bring its font along, as
    /// `saraban fill` does. Programs that only show PDFs would write with the glyphs of this paper, in a font cut down to
    /// them.
    mutating func writeText(_ widget: Widget, _ field: TextField, _ writer: inout FileWriter) {
        if !families.contains(field.font) { families.append(field.font) }
        var appearance: [UInt8] = []
        appearance.write(name: field.font)
        appearance.write(" ")
        appearance.write(field.drawnSize)
        appearance.write(" Tf 0 g")
        guard counts[field.name, default: 0] > 1 else {
            numbers.append(widget.number)
            let name = unused(field.name)
            return write(widget, &writer) { bytes in
                bytes.write("/F 4")
                Self.writeEntries(name, widget.words, appearance, &bytes)
            }
        }
        var parent =
            shared[field.name]
            ?? SharedField(number: writer.reserve(), words: widget.words, appearance: appearance)
        if parent.widgets.isEmpty { numbers.append(parent.number) }
        parent.widgets.append(widget.number)
        shared[field.name] = parent
        write(widget, &writer) { bytes in
            bytes.write("/F 4/DA")
            bytes.write(string: appearance)
            bytes.write("/Parent")
            bytes.write(reference: parent.number)
        }
    }

    /// What a field for words is wherever it stands. 1: read-only.
    private static func writeEntries(_ name: String, _ words: String, _ appearance: [UInt8], _ bytes: inout [UInt8]) {
        bytes.write("/FT/Tx/Ff 1/T")
        bytes.write(text: name)
        bytes.write("/TU")
        bytes.write(text: words)
        bytes.write("/DA")
        bytes.write(string: appearance)
    }

    private mutating func write(_ widget: Widget, _ writer: inout FileWriter, _ field: (inout [UInt8]) -> Void) {
        let appearance = appearance(widget.frame.size, &writer)
        writer.add(widget.number) { bytes in
            bytes.write("<</Type/Annot/Subtype/Widget")
            field(&bytes)
            bytes.write("/Contents")
            bytes.write(text: widget.words)
            bytes.write("/Rect")
            bytes.write(widget.frame)
            bytes.write("/P")
            bytes.write(reference: widget.page)
            bytes.write("/AP<</N")
            bytes.write(reference: appearance)
            bytes.write(">>")
            if let key = widget.key {
                bytes.write("/StructParent ")
                bytes.write(key)
            }
            bytes.write(">>")
        }
    }

    /// The fields that stand in several places: once all pages are written.
    mutating func writeShared(_ writer: inout FileWriter) {
        for (name, field) in shared.sorted(by: { $0.value.number < $1.value.number }) {
            let name = unused(name)
            writer.add(field.number) { bytes in
                bytes.write("<<")
                Self.writeEntries(name, field.words, field.appearance, &bytes)
                bytes.write("/Kids[")
                for widget in field.widgets { bytes.write(reference: widget) }
                bytes.write("]>>")
            }
        }
    }

    /// The form of the document; nothing where there is no field. `font`: one of the paper's, since a form must name one.
    func write(font: Int?, _ bytes: inout [UInt8]) {
        guard !numbers.isEmpty else { return }
        bytes.write("/AcroForm<</Fields[")
        for number in numbers { bytes.write(reference: number) }
        bytes.write("]/SigFlags 0")
        if let font, !families.isEmpty {
            bytes.write("/DR<</Font<<")
            for family in families {
                bytes.write(name: family)
                bytes.write(reference: font)
            }
            bytes.write(">>>>")
        }
        bytes.write(">>")
    }

    /// Programs find a field by its name. A full stop would part it into a tree of names.
    private mutating func unused(_ name: String) -> String {
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "." ? "-" : $0 }))
        var candidate = plain
        var count = 1
        while !names.insert(candidate).inserted {
            count += 1
            candidate = "\(plain) \(count)"
        }
        return candidate
    }

    private mutating func appearance(_ size: Size, _ writer: inout FileWriter) -> Int {
        if let known = appearances[size] { return known }
        let number = writer.reserve()
        writer.addStream(number, [UInt8]()) { bytes in
            bytes.write("/Type/XObject/Subtype/Form/Resources<<>>/BBox[0 0 ")
            bytes.write(size.width)
            bytes.write(" ")
            bytes.write(size.height)
            bytes.write("]")
        }
        appearances[size] = number
        return number
    }
}
