// Adds to a PDF without touching a byte of it (ISO 32000-1, 7.5.6): takes the file and objects, new ones or others under
// numbers that it has, gives the file with them behind it. Signatures over what was there stay as they are.

public struct UpdateWriter: ObjectSink {
    public private(set) var bytes: [UInt8]
    private let file: DocumentFile
    private var count: Int
    /// Where the objects of this update stand.
    private var places: [Int: Int] = [:]

    public init(_ file: DocumentFile) {
        self.file = file
        bytes = file.bytes
        count = file.objectCount
        // Some end marks have no line end behind them.
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    public mutating func reserve() -> Int {
        defer { count += 1 }
        return count
    }

    public mutating func add(_ number: Int, _ write: (inout [UInt8]) -> Void) {
        places[number] = bytes.count
        bytes.write(number)
        bytes.write(" 0 obj\n")
        write(&bytes)
        bytes.write("\nendobj\n")
    }

    public mutating func addStream(
        _ number: Int, _ data: some ContiguousBytes, _ entries: (inout [UInt8]) -> Void
    ) {
        places[number] = bytes.count
        bytes.writeStream(number, data, entries)
    }

    /// The file with all that was added. Its list of objects is of the kind that the file had: readers need not know more.
    public mutating func finish() -> [UInt8] {
        let previous = file.sections.first ?? 0
        let isTable = file.bytes[previous...].starts(with: Array("xref".utf8))
        let section: Int
        if isTable {
            section = bytes.count
            writeTable(previous)
        } else {
            let number = reserve()
            section = bytes.count
            places[number] = section
            writeStream(number, previous)
        }
        bytes.write("startxref\n")
        bytes.write(section)
        bytes.write("\n%%EOF\n")
        return bytes
    }

    /// The numbers of this update, in runs.
    private var runs: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for number in places.keys.sorted() {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }

    private mutating func writeTable(_ previous: Int) {
        bytes.write("xref\n")
        for run in runs {
            bytes.write(run.lowerBound)
            bytes.write(" ")
            bytes.write(run.count)
            bytes.write("\n")
            for number in run {
                var digits: [UInt8] = []
                digits.write(places[number] ?? 0)
                bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.count)))
                bytes += digits
                bytes.write(" 00000 n \n")
            }
        }
        bytes.write("trailer\n<<")
        bytes += trailerEntries(previous)
        bytes.write(">>\n")
    }

    private mutating func writeStream(_ number: Int, _ previous: Int) {
        var table: [UInt8] = []
        var index: [UInt8] = []
        for run in runs {
            index.write(run.lowerBound)
            index.write(" ")
            index.write(run.count)
            index.write(" ")
            for number in run { table.writeRow(1, places[number] ?? 0, 0) }
        }
        let trailer = trailerEntries(previous)
        bytes.writeStream(number, table) { bytes in
            bytes.write("/Type/XRef/W[1 5 2]/Index[")
            bytes += index
            bytes.write("]")
            bytes += trailer
        }
    }

    /// The first half of the identifier stays; the second is of the file as it is now.
    private func trailerEntries(_ previous: Int) -> [UInt8] {
        var entries: [UInt8] = []
        entries.write("/Size ")
        entries.write(count)
        entries.write("/Prev ")
        entries.write(previous)
        for key in ["Root", "Info"] {
            guard let number = file.trailer[key]?.reference else { continue }
            entries.write(name: key)
            entries.write(reference: number)
        }
        entries.write("/ID[")
        entries.writeHex(file.trailer["ID"]?.array?.first?.string ?? [])
        entries.writeHex(Array(Digest(of: bytes).bytes.prefix(16)))
        entries.write("]")
        return entries
    }
}

extension [UInt8] {
    fileprivate mutating func writeHex(_ string: [UInt8]) {
        write("<")
        for byte in string { write(hex: byte) }
        write(">")
    }
}
