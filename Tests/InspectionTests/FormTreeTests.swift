import Inspection
import Syntax
import Testing

/// Fields of forms, also of those that other programs write.
@Suite struct FormTreeTests {
    /// A file whose form names the objects, from 1 on: `e2` stands for the second.
    private func file(_ objects: [String]) throws -> DocumentFile {
        var writer = FileWriter(Deflate())
        let root = writer.reserve()
        let numbers = writer.reserve(objects.count)
        for (number, object) in zip(numbers, objects) {
            let body = object.replacing(/e(\d)/) { "\(numbers.lowerBound + (Int($0.1) ?? 0)) 0 R" }
            writer.add(number) { $0 += Array(body.utf8) }
        }
        writer.add(root) { bytes in
            bytes.write("<</AcroForm")
            bytes.write(reference: numbers.lowerBound)
            bytes.write(">>")
        }
        return try DocumentFile(writer.finish(root: root, information: nil))
    }

    private func dump(_ objects: [String]) throws -> [String] {
        try file(objects).formFields.map { field in
            "\(field.name) \(field.type ?? "-") \(field.value == nil ? "empty" : "full") \(field.widgets.count)"
        }
    }

    @Test func `A field has the kind, the value and the name of those above it`() throws {
        let objects = [
            "<</Fields[e1 e4]>>", "<</T(a)/FT/Tx/V(x)/Kids[e2 e3]>>", "<</T(b)>>", "<</T(c)/FT/Sig/V null>>",
            "<</T(d)/FT/Tx/Kids[e5 e6]>>", "<</Subtype/Widget>>", "<</Subtype/Widget>>",
        ]
        #expect(try dump(objects) == ["a.b Tx full 1", "a.c Sig empty 1", "d Tx empty 2"])
    }

    @Test func `A form that names itself, or goes down without end, comes to an end`() throws {
        #expect(try dump(["<</Fields[e1]>>", "<</T(a)/Kids[e1 e2]>>", "<</T(b)/Kids[e1]>>"]).isEmpty)
        #expect(try dump(["<</Fields[e1 e2]>>", "<</T(a)/Kids[e1]>>", "<</T(b)>>"]) == ["b - empty 1"])
        #expect(try dump(["<</Fields[e1 7 (x) null]>>", "(no field)"]).isEmpty)
        let chain = (1..<9).map { "<</T(a)/Kids[e\($0 + 1)]>>" }
        #expect(try dump(["<</Fields[e1]>>"] + chain + ["<</T(a)>>"]).count == 1)
    }

    @Test func `A field for words is one whose every place has a size and a font`() throws {
        let place = "/Rect[0 0 50 20]/DA(/sarabun 16 Tf)"
        func fields(_ objects: String...) throws -> [ReadField] { try file(objects).textFields }
        #expect(try fields("<</Fields[e1]>>", "<</T(a)/FT/Tx\(place)>>").map(\.places.count) == [1])
        let two = try fields(
            "<</Fields[e1]>>", "<</T(a)/FT/Tx/DA(/sarabun 16 Tf)/Kids[e2 e3]>>", "<</Rect[0 0 50 20]>>",
            "<</Rect[70 20 0 0]/DA(/other 16 Tf)>>")
        #expect(two.first?.places.map(\.font) == ["sarabun", "other"])
        #expect(two.first?.places.map(\.size.width.points) == [50, 70])
        #expect(try fields("<</Fields[e1]>>", "<</T(a)/FT/Tx/Rect[0 0 50 20]>>").isEmpty)
        #expect(try fields("<</Fields[e1]>>", "<</T(a)/FT/Tx/Rect[0 0 0 20]/DA(/s 16 Tf)>>").isEmpty)
        #expect(try fields("<</Fields[e1]>>", "<</T(a)/FT/Sig\(place)>>").isEmpty)
        #expect(try fields("<</Fields[e1]>>", "<</FT/Tx\(place)>>").isEmpty)
    }
}
