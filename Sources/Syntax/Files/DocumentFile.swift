// A PDF file opened for reading: takes its bytes, gives its objects by number and the data of its streams. Trusts nothing:
// every place is checked, every size has a limit.

public final class DocumentFile {
    public let bytes: [UInt8]
    /// The newest trailer.
    public let trailer: Object.Dictionary
    /// Where the cross-reference sections stand, the newest first: one for each time that the file was written or added to.
    public let sections: [Int]
    /// Whether a number was freed and given to another object: then a number alone does not name one, and nobody who knows
    /// numbers only can add to the file.
    public let hasGenerations: Bool
    private let places: [CrossReferences.Place]
    private let deflate = Deflate()
    private var packed: [Int: PackedObjects] = [:]
    /// Object streams that are being read: one that names itself is damaged.
    private var opening: Set<Int> = []

    private struct PackedObjects {
        let bytes: [UInt8]
        /// Where each object begins, by its index.
        let starts: [Int]
    }

    /// What unpacked data may come to: pages of pictures without compression included.
    public static let streamLimit = 1 << 28
    /// What an object stream may come to: each of its bytes may become an object of many.
    private static let objectStreamLimit = 1 << 25
    /// What all streams of a small file may come to; those of papers unpack to twenty times their size.
    private static let leastRoom = 1 << 26
    /// What may still be unpacked of all streams, and read as objects: the same bytes can be asked for without end.
    private var dataRoom: Int
    private var objectRoom: Int

    public init(_ bytes: [UInt8]) throws(FileFault) {
        self.bytes = bytes
        let found = try CrossReferences(of: bytes, deflate)
        guard found.trailer["Encrypt"] == nil else { throw .encrypted }
        trailer = found.trailer
        hasGenerations = found.hasGenerations
        sections = found.sections
        places = found.places
        dataRoom = max(Self.leastRoom, bytes.count * 64)
        objectRoom = max(Self.leastRoom, bytes.count * 64)
    }

    public var objectCount: Int { places.count }

    /// Null for what is not there, as the standard asks.
    public func object(_ number: Int) -> Object { entry(number)?.object ?? .null }

    /// Whether an object stands in the very place where another file, of which this is a later state, has it.
    public func shares(_ number: Int, with other: DocumentFile) -> Bool {
        guard places.indices.contains(number), other.places.indices.contains(number),
            places[number] == other.places[number]
        else { return false }
        if case .packed(let stream, _) = places[number] { return stream != number && shares(stream, with: other) }
        return true
    }

    /// What an object is, its reference followed.
    public func resolved(_ object: Object?) -> Object {
        guard case .reference(let number)? = object else { return object ?? .null }
        return self.object(number)
    }

    public var catalogue: Object.Dictionary { resolved(trailer["Root"]).dictionary ?? Object.Dictionary() }

    // MARK: Streams

    /// The data of a stream as they lie in the file; nothing where the object is none.
    public func packedData(_ number: Int) -> Range<Int>? {
        guard let entry = entry(number), let start = entry.dataStart, case .dictionary(let dictionary) = entry.object,
            let length = resolved(dictionary["Length"]).integer, length >= 0, start <= bytes.count - length
        else { return nil }
        return start..<start + length
    }

    /// The data of a stream, unpacked where they are packed.
    public func data(_ number: Int) -> [UInt8]? { data(number, limit: Self.streamLimit) }

    private func data(_ number: Int, limit: Int) -> [UInt8]? {
        guard let range = packedData(number), let dictionary = object(number).dictionary else { return nil }
        let limit = min(limit, dataRoom)
        let data: [UInt8]?
        switch resolved(dictionary["Filter"]) {
        case .null: data = range.count <= limit ? Array(bytes[range]) : nil
        case .name("FlateDecode"), .array([.name("FlateDecode")]):
            data = bytes.withUnsafeBufferPointer {
                deflate.unpacked(UnsafeBufferPointer(rebasing: $0[range]), limit: limit)
            }
        default: data = nil
        }
        dataRoom = max(0, dataRoom - (data?.count ?? range.count))
        return data
    }

    // MARK: Objects

    private func entry(_ number: Int) -> (object: Object, dataStart: Int?)? {
        guard places.indices.contains(number) else { return nil }
        switch places[number] {
        case .free: return nil
        case .at(let offset): return bytes.withUnsafeBufferPointer { parsed($0, at: offset, number) }
        case .packed(let stream, let index): return packedObject(stream, index).map { ($0, nil) }
        }
    }

    private func parsed(
        _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ number: Int
    ) -> (object: Object, dataStart: Int?)? {
        guard offset >= 0, offset < bytes.count, objectRoom > 0 else { return nil }
        var parser = ObjectParser(bytes, at: offset)
        defer { objectRoom -= parser.place - offset }
        guard parser.integer() == number, parser.integer() != nil, parser.take("obj"), let object = parser.object()
        else {
            return nil
        }
        guard case .dictionary = object else { return (object, nil) }
        return (object, parser.takeStream())
    }

    private func packedObject(_ stream: Int, _ index: Int) -> Object? {
        guard let objects = packedObjects(stream), objects.starts.indices.contains(index) else { return nil }
        return objects.bytes.withUnsafeBufferPointer { bytes in
            guard objectRoom > 0 else { return nil }
            var parser = ObjectParser(bytes, at: objects.starts[index])
            defer { objectRoom -= parser.place - objects.starts[index] }
            return parser.object()
        }
    }

    /// Whether a value stands here, or in an object that is in no stream.
    private func isPlain(_ value: Object?) -> Bool {
        guard let number = value?.reference else { return true }
        if places.indices.contains(number), case .at = places[number] { return true }
        return false
    }

    private func packedObjects(_ stream: Int) -> PackedObjects? {
        if let known = packed[stream] { return known }
        guard places.indices.contains(stream), case .at = places[stream], opening.insert(stream).inserted else {
            return nil
        }
        defer { opening.remove(stream) }
        // Numbers of an object stream stand in it, not in another one (7.5.7): a chain of them would eat the stack.
        guard let dictionary = object(stream).dictionary, dictionary["Type"]?.name == "ObjStm",
            isPlain(dictionary["Length"]), isPlain(dictionary["Filter"]),
            let count = dictionary["N"]?.integer, let first = dictionary["First"]?.integer,
            let data = data(stream, limit: Self.objectStreamLimit), count >= 0, count <= data.count, first >= 0
        else { return nil }
        let starts = data.withUnsafeBufferPointer { bytes in
            var parser = ObjectParser(bytes, at: 0)
            var starts: [Int] = []
            for _ in 0..<count {
                guard parser.integer() != nil, let offset = parser.integer(), offset >= 0, offset <= bytes.count - first
                else { break }
                starts.append(first + offset)
            }
            return starts
        }
        let objects = PackedObjects(bytes: data, starts: starts)
        packed[stream] = objects
        return objects
    }
}

/// Why bytes cannot be read as a PDF.
public enum FileFault: Error, Hashable, Sendable {
    /// They do not begin as one.
    case noPDF
    /// What it says can only be read with a key.
    case encrypted
    /// The list of objects is missing or damaged at this place.
    case damaged(at: Int)
}
