// Where objects are written to: a new file, or the end of one that is there.

public protocol ObjectSink {
    /// A number for an object that will be written later.
    mutating func reserve() -> Int
    /// Writes an object without data under its number.
    mutating func add(_ number: Int, _ write: (inout [UInt8]) -> Void)
    /// Writes a stream under its number: its dictionary's entries but for the length, its data as they are.
    mutating func addStream(_ number: Int, _ data: some ContiguousBytes, _ entries: (inout [UInt8]) -> Void)
}

extension FileWriter: ObjectSink {}
