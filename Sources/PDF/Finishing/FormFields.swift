// Writes the fields that are filled after the paper is made (ISO 32000-1, 12.7): an empty one where each signer signs.
// Takes their names and places; draws nothing, since the paper leaves the room.

import Geometry
import Syntax

struct FormFields {
    private var numbers: [Int] = []
    private var names: Set<String> = []
    /// The appearance of an empty field, by its size.
    private var appearances: [Size: Int] = [:]

    /// `key`: by which the field is found in the structure.
    mutating func writeSignature(
        _ number: Int, named name: String, _ words: String, frame: Rectangle, page: Int, key: Int?,
        _ writer: inout FileWriter
    ) {
        let name = unused(name)
        let appearance = appearance(frame.size, &writer)
        numbers.append(number)
        writer.add(number) { bytes in
            // 132: printed with the page, and moved or changed by nobody.
            bytes.write("<</Type/Annot/Subtype/Widget/FT/Sig/F 132/T")
            bytes.write(text: name)
            bytes.write("/TU")
            bytes.write(text: words)
            bytes.write("/Contents")
            bytes.write(text: words)
            bytes.write("/Rect")
            bytes.write(frame)
            bytes.write("/P")
            bytes.write(reference: page)
            bytes.write("/AP<</N")
            bytes.write(reference: appearance)
            bytes.write(">>")
            if let key {
                bytes.write("/StructParent ")
                bytes.write(key)
            }
            bytes.write(">>")
        }
    }

    /// The form of the document; nothing where there is no field.
    func write(_ bytes: inout [UInt8]) {
        guard !numbers.isEmpty else { return }
        bytes.write("/AcroForm<</Fields[")
        for number in numbers { bytes.write(reference: number) }
        bytes.write("]/SigFlags 0>>")
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
