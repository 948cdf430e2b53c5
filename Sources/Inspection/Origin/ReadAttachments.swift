// The files inside a PDF (ISO 32000-1, 7.11.4): takes a file, gives their names and their bytes.

import Syntax

public struct ReadAttachment: Sendable, Equatable {
    /// As it was called where it came from; nothing to trust as a path.
    public let name: String
    public let bytes: [UInt8]
    /// What it is to the paper: `Source`, `Data`.
    public let relationship: String?
}

extension DocumentFile {
    /// In the order of their keys. Those that cannot be unpacked are left out.
    public var attachments: [ReadAttachment] {
        let names = resolved(catalogue["Names"]).dictionary
        guard let root = names?["EmbeddedFiles"] else { return [] }
        var seen: Set<Int> = []
        return specifications(root, depth: 0, &seen).compactMap(attachment)
    }

    private static let deepestTree = 32

    /// A node that is led to twice is read once: a tree that leads back to itself has no end.
    private func specifications(_ node: Object, depth: Int, _ seen: inout Set<Int>) -> [Object.Dictionary] {
        if let number = node.reference, !seen.insert(number).inserted { return [] }
        guard depth < Self.deepestTree, let node = resolved(node).dictionary else { return [] }
        let own = resolved(node["Names"]).array ?? []
        let here = own.enumerated().compactMap { $0.offset % 2 == 1 ? resolved($0.element).dictionary : nil }
        let below = resolved(node["Kids"]).array ?? []
        return here + below.flatMap { specifications($0, depth: depth + 1, &seen) }
    }

    private func attachment(_ specification: Object.Dictionary) -> ReadAttachment? {
        let name = resolved(specification["UF"]).string ?? resolved(specification["F"]).string
        guard let file = resolved(specification["EF"]).dictionary?["F"]?.reference, let bytes = data(file) else {
            return nil
        }
        return ReadAttachment(
            name: name.map(text(ofString:)) ?? "", bytes: bytes, relationship: specification["AFRelationship"]?.name)
    }
}
