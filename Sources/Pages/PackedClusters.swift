// The clusters of a run in as few bytes as they take: there are millions on the pages of a long paper, and nearly all are
// a letter or two drawn by a glyph or two. Takes clusters, gives them back as they were.

struct PackedClusters: Sendable {
    /// A byte for each cluster, its bytes above and its glyphs below; or `escape` and both in full.
    private var packed: [UInt8] = []
    private static let escape: UInt8 = 0xFF

    init(_ clusters: [GlyphRun.Cluster]) {
        let isPlain = clusters.allSatisfy { Self.short($0) != nil }
        packed.reserveCapacity(isPlain ? clusters.count : 0)
        for cluster in clusters {
            if let short = Self.short(cluster) {
                packed.append(short)
            } else {
                packed.append(Self.escape)
                append(cluster.bytes)
                append(cluster.glyphs)
            }
        }
    }

    var all: [GlyphRun.Cluster] {
        var clusters: [GlyphRun.Cluster] = []
        clusters.reserveCapacity(packed.count)
        var place = 0
        while place < packed.count {
            let byte = packed[place]
            if byte == Self.escape {
                clusters.append(.init(bytes: number(at: place + 1), glyphs: number(at: place + 5)))
                place += 9
            } else {
                clusters.append(.init(bytes: Int32(byte >> 4), glyphs: Int32(byte & 0xF)))
                place += 1
            }
        }
        return clusters
    }

    private static func short(_ cluster: GlyphRun.Cluster) -> UInt8? {
        guard (0...0xF).contains(cluster.bytes), (0...0xF).contains(cluster.glyphs) else { return nil }
        let byte = UInt8(cluster.bytes) << 4 | UInt8(cluster.glyphs)
        return byte == escape ? nil : byte
    }

    private mutating func append(_ number: Int32) {
        for shift in [0, 8, 16, 24] { packed.append(UInt8(truncatingIfNeeded: number >> Int32(shift))) }
    }

    private func number(at place: Int) -> Int32 {
        (0..<4).reduce(0) { $0 | Int32(truncatingIfNeeded: UInt32(packed[place + $1]) << (8 * UInt32($1))) }
    }
}
