// What tells a file from every other: a fingerprint of all that it says. Takes the content before the list of objects, the
// list, and the objects where reading begins; a file with another of these says something else.

public struct FileIdentifier: Hashable, Sendable {
    /// 16 of them (ISO 32000-1, 14.4).
    public let bytes: [UInt8]

    /// `table`: the entries of the list as they are before they are packed.
    public init(content: ArraySlice<UInt8>, table: [UInt8], root: Int, information: Int?) {
        var all = Array(content)
        all += table
        all.write(root)
        all.write(" ")
        all.write(information ?? 0)
        bytes = Array(Digest(of: all).bytes.prefix(Self.size))
    }

    public static let size = 16
}

extension DocumentFile {
    /// The identifier that a file of one revision ought to have; nothing where its list of objects is no stream.
    public var expectedIdentifier: FileIdentifier? {
        guard let section = sections.first, sections.count == 1, let root = trailer["Root"]?.reference,
            let table = streamData(at: section)
        else { return nil }
        return FileIdentifier(
            content: bytes[..<section], table: table, root: root, information: trailer["Info"]?.reference)
    }
}
