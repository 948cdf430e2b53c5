// A text as it was handed in: its name and its bytes. Gives lines and columns for byte offsets; never reads a disk.

/// The number of a source in its `Sources`.
public struct SourceID: Hashable, Sendable {
    public let index: Int32
    public init(index: Int32) { self.index = index }
}

/// One input, layout or catalogue, as bytes. Offsets are byte offsets everywhere.
public struct SourceFile: Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// The offset at which each line begins; a line ends at LF (a CR before it belongs to the line end).
    public let lineStarts: [Int]
    /// How many scalars stand before each stretch of bytes: a column of a line of megabytes is found without counting from
    /// the line's start.
    private let scalarsBefore: [Int]
    private static let stretch = 1024

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        var counts: [Int] = []
        var scalars = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stretch == 0 { counts.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte == 0x0A { starts.append(offset + 1) }
        }
        counts.append(scalars)
        lineStarts = starts
        scalarsBefore = counts
    }

    public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    /// The line (from 0) that holds a byte offset.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line (from 0) without its end.
    public func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(line) else { return [] }
        let start = lineStarts[line]
        // A CR that no LF follows ends no line: it is a character that may not stand there.
        guard line + 1 < lineStarts.count else { return bytes[min(start, bytes.count)...] }
        var end = lineStarts[line + 1] - 1
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<max(start, end)]
    }

    /// Line and column, both from 1; the column counts Unicode scalars, as editors do.
    public func position(at offset: Int) -> (line: Int, column: Int) {
        let clamped = min(max(offset, 0), bytes.count)
        let line = line(at: clamped)
        return (line + 1, scalars(before: clamped) - scalars(before: lineStarts[line]) + 1)
    }

    private func scalars(before offset: Int) -> Int {
        let stretch = offset / Self.stretch
        let rest = bytes[(stretch * Self.stretch)..<offset]
        return rest.reduce(scalarsBefore[stretch]) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}

/// The sources of one run, by number, so that a span stays two integers.
public struct Sources: Sendable {
    public private(set) var files: [SourceFile] = []
    public init() {}

    public mutating func add(_ file: SourceFile) -> SourceID {
        files.append(file)
        return SourceID(index: Int32(files.count - 1))
    }

    /// Lets the bytes of a source go that nothing will point into any more. Its number stays taken.
    public mutating func release(_ id: SourceID) {
        guard let file = self[id] else { return }
        files[Int(id.index)] = SourceFile(name: file.name, bytes: [])
    }

    public subscript(id: SourceID) -> SourceFile? {
        files.indices.contains(Int(id.index)) ? files[Int(id.index)] : nil
    }
}
