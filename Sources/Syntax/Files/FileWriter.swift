// Writes a PDF 1.7 file: takes objects under numbers that it has given out, and gives the bytes. Objects without data go
// into object streams, packed together (ISO 32000-1, 7.5.7); nothing in the file depends on anything but what is handed in.

public struct FileWriter {
    public private(set) var bytes: [UInt8] = []
    private var places: [CrossReferences.Place] = [.free]
    private let deflate: Deflate
    private var open = OpenStream()

    /// Objects on their way into one object stream.
    private struct OpenStream {
        var number: Int?
        var index = 0
        var header: [UInt8] = []
        var body: [UInt8] = []
    }

    /// Objects in one object stream: enough to pack well, few enough that a reader need not unpack the whole file for one.
    private static let objectsInStream = 200

    public init(_ deflate: Deflate) {
        self.deflate = deflate
        bytes.write("%PDF-1.7\n%")
        // Bytes above 127 tell programs that the file is no text (7.5.2).
        bytes += [0xB5, 0xED, 0xAE, 0xFB, 0x0A]
    }

    /// A number for an object that will be written later.
    public mutating func reserve() -> Int {
        places.append(.free)
        return places.count - 1
    }

    /// Numbers for as many objects, side by side.
    public mutating func reserve(_ count: Int) -> Range<Int> {
        let start = places.count
        places.append(contentsOf: repeatElement(.free, count: count))
        return start..<places.count
    }

    /// Writes an object without data under its number.
    public mutating func add(_ number: Int, _ write: (inout [UInt8]) -> Void) {
        if open.index == Self.objectsInStream { closeStream() }
        let stream = open.number ?? reserve()
        open.number = stream
        places[number] = .packed(stream: stream, index: open.index)
        open.header.write(number)
        open.header.write(" ")
        open.header.write(open.body.count)
        open.header.write(" ")
        write(&open.body)
        open.body.write("\n")
        open.index += 1
    }

    /// Writes an object without data, and gives its number.
    public mutating func add(_ write: (inout [UInt8]) -> Void) -> Int {
        let number = reserve()
        add(number, write)
        return number
    }

    /// Writes a stream under its number: its dictionary's entries but for the length, its data as they are.
    public mutating func addStream(
        _ number: Int, _ data: some ContiguousBytes, _ entries: (inout [UInt8]) -> Void
    ) {
        places[number] = .at(bytes.count)
        bytes.writeStream(number, data, entries)
    }

    /// The same, its data packed here.
    public mutating func addPacked(_ number: Int, _ data: [UInt8], _ entries: (inout [UInt8]) -> Void) {
        guard let packed = deflate.packed(data) else { return addStream(number, data, entries) }
        addStream(number, packed) { bytes in
            entries(&bytes)
            bytes.write("/Filter/FlateDecode")
        }
    }

    private mutating func closeStream() {
        guard let number = open.number else { return }
        let (count, first) = (open.index, open.header.count)
        let data = open.header + open.body
        open = OpenStream()
        addPacked(number, data) { bytes in
            bytes.write("/Type/ObjStm/N ")
            bytes.write(count)
            bytes.write("/First ")
            bytes.write(first)
        }
    }

    /// Ends the file. Its identifier is the fingerprint of all its bytes: the same content has the same.
    public mutating func finish(root: Int, information: Int?) -> [UInt8] {
        closeStream()
        let number = reserve()
        let start = bytes.count
        places[number] = .at(start)
        var identifier = 0
        addPacked(number, table()) { [places] bytes in
            bytes.write("/Type/XRef/Size ")
            bytes.write(places.count)
            bytes.write("/W[1 5 2]/Root")
            bytes.write(reference: root)
            if let information {
                bytes.write("/Info")
                bytes.write(reference: information)
            }
            identifier = FileIdentifier.writeBlank(to: &bytes)
        }
        bytes.write("startxref\n")
        bytes.write(start)
        bytes.write("\n%%EOF\n")
        FileIdentifier(ofBlank: bytes).write(at: identifier, in: &bytes)
        return bytes
    }

    private func table() -> [UInt8] {
        var table: [UInt8] = []
        table.reserveCapacity(places.count * 8)
        for (number, place) in places.enumerated() {
            let (kind, first, second): (UInt8, Int, Int) =
                switch place {
                case .free: (0, 0, number == 0 ? 0xFFFF : 0)
                case .at(let offset): (1, offset, 0)
                case .packed(let stream, let index): (2, stream, index)
                }
            table.writeRow(kind, first, second)
        }
        return table
    }
}
