// Writes the fields that are filled after the paper is made (ISO 32000-1, 12.7): an empty one where each signer signs, one
// for each number and date that comes later. Takes their names and places; draws nothing, since the paper leaves the room.

import Geometry
import Pages
import Syntax

struct FormFields {
    private var numbers: [Int] = []
    private var names: Set<String> = []
    /// The families that fields are to be filled in.
    private var families: [String] = []
    /// The appearance of an empty field, by its size.
    private var appearances: [Size: Int] = [:]

    /// A field as it stands on a page.
    private struct Widget {
        let number: Int
        let name: String
        /// What is said of it.
        let words: String
        let frame: Rectangle
        let page: Int
        /// By which it is found in the structure.
        let key: Int?
    }

    mutating func writeSignature(
        _ number: Int, named name: String, _ words: String, frame: Rectangle, page: Int, key: Int?,
        _ writer: inout FileWriter
    ) {
        let widget = Widget(number: number, name: unused(name), words: words, frame: frame, page: page, key: key)
        // 132: printed with the page, and moved or changed by nobody.
        write(widget, &writer) { $0.write("/FT/Sig/F 132") }
    }

    mutating func writeText(
        _ number: Int, _ field: TextField, _ words: String, frame: Rectangle, page: Int, key: Int?,
        _ writer: inout FileWriter
    ) {
        if !families.contains(field.font) { families.append(field.font) }
        var appearance: [UInt8] = []
        appearance.write(name: field.font)
        appearance.write(" ")
        appearance.write(field.drawnSize)
        appearance.write(" Tf 0 g")
        let widget = Widget(number: number, name: unused(field.name), words: words, frame: frame, page: page, key: key)
        write(widget, &writer) { bytes in
            bytes.write("/FT/Tx/F 4/DA")
            bytes.write(string: appearance)
        }
    }

    private mutating func write(_ widget: Widget, _ writer: inout FileWriter, _ kind: (inout [UInt8]) -> Void) {
        let appearance = appearance(widget.frame.size, &writer)
        numbers.append(widget.number)
        writer.add(widget.number) { bytes in
            bytes.write("<</Type/Annot/Subtype/Widget")
            kind(&bytes)
            bytes.write("/T")
            bytes.write(text: widget.name)
            bytes.write("/TU")
            bytes.write(text: widget.words)
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

    /// The form of the document; nothing where there is no field. `font`: one of the paper's, for programs that fill fields
    /// by themselves.
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
