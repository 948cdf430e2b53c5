// How a PDF of ours has fared since it was made: whether the bytes that were made are still there as they were, what has
// been added behind them, which of its fields are signed. Takes a file, gives values; proves no signature.

import Syntax

public struct Revisions {
    /// Whether the file as it was made is there, byte for byte, whatever stands behind it.
    public let isIntact: Bool
    /// How often something was added: a signature, a number, a stamp.
    public let additions: Int
    /// The fields that bear a signature.
    public let signedFields: [String]
    /// How long the file was when it was made.
    public let madeLength: Int
    /// The file as it was made; nothing where it cannot be read.
    public let made: DocumentFile?

    public init(_ file: DocumentFile) {
        let first = file.sections.last ?? 0
        additions = file.sections.count - 1
        madeLength = endOfRevision(file.bytes, from: first)
        made = additions == 0 ? file : try? DocumentFile(Array(file.bytes[..<madeLength]))
        // What stands behind the end of a file that nobody has added to is no part of it.
        let endsHere = additions > 0 || madeLength == file.bytes.count
        isIntact = endsHere && made.map { $0.sections == [first] && $0.hasRightIdentifier } ?? false
        signedFields = file.signedFields
    }
}

/// Behind the end mark of the revision whose list of objects stands at a place.
private func endOfRevision(_ bytes: [UInt8], from section: Int) -> Int {
    let mark = Array("%%EOF\n".utf8)
    var place = max(0, section)
    while place + mark.count <= bytes.count {
        if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) { return place + mark.count }
        place += 1
    }
    return bytes.count
}

extension DocumentFile {
    /// The names of signature fields that have a value.
    fileprivate var signedFields: [String] {
        formFields.filter { $0.type == "Sig" && $0.value != nil }.map(\.name)
    }
}
