// Adds objects behind a PDF as a program would that signs or fills it: new ones, and others in the place of old ones.

import Syntax

struct PDFUpdate {
    private var bytes: [UInt8]
    private let start: Int
    private var places: [Int: Int] = [:]
    private let old: DocumentFile
    private(set) var next: Int

    init(of file: [UInt8]) throws {
        bytes = file
        start = file.count
        old = try DocumentFile(file)
        next = old.objectCount
    }

    var root: Int { old.trailer["Root"]?.reference ?? 0 }
    var file: DocumentFile { old }

    /// Puts an object in a place, or in a new one.
    @discardableResult
    mutating func add(_ body: String, as number: Int? = nil) -> Int {
        let number = number ?? next
        next = max(next, number + 1)
        places[number] = bytes.count
        bytes += Array("\(number) 0 obj\n\(body)\nendobj\n".utf8)
        return number
    }

    /// A stream, packed.
    @discardableResult
    mutating func addStream(_ data: [UInt8], _ entries: String = "", as number: Int? = nil) -> Int {
        let number = number ?? next
        next = max(next, number + 1)
        places[number] = bytes.count
        let packed = Deflate().packed(data) ?? []
        bytes += Array("\(number) 0 obj\n<</Length \(packed.count)/Filter/FlateDecode\(entries)>>\nstream\n".utf8)
        bytes += packed + Array("\nendstream\nendobj\n".utf8)
        return number
    }

    /// The catalogue with other entries.
    mutating func setRoot(_ entries: (key: String, value: String)...) { set(entries, of: root) }

    /// An object with other entries.
    mutating func set(_ entries: [(key: String, value: String)], of number: Int) {
        var dictionary = old.object(number).dictionary ?? Object.Dictionary()
        for entry in entries { dictionary[entry.key] = nil }
        var text: [UInt8] = []
        text.write(entriesOf: dictionary)
        add(
            "<<" + String(decoding: text, as: UTF8.self) + entries.map { "/\($0.key) \($0.value)" }.joined() + ">>",
            as: number)
    }

    /// The file with a list of what was added, and where it stands.
    func finished() -> [UInt8] {
        var result = bytes
        let table = result.count
        var text = "xref\n"
        for (number, place) in places.sorted(by: { $0.key < $1.key }) {
            text += "\(number) 1\n" + String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
        }
        text += "trailer\n<</Size \(next)/Root \(root) 0 R/Prev \(old.sections[0])>>\nstartxref\n\(table)\n%%EOF\n"
        result += Array(text.utf8)
        return result
    }
}
