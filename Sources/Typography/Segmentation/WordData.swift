// Reads the compiled word lists (CResources/words/compile-words.py) in place. Checks the header, parses nothing.

import CResources

/// A double array trie over codes of one byte. The format is described at `DoubleArray` in the script.
struct Trie {
    let units: UnsafePointer<UInt32>

    /// Bits that must equal the code for a unit to be the child by that code.
    private static let labelMask: UInt32 = 0x8000_00FF

    var root: UInt32 { units[0] }

    @inline(__always) func child(of unit: UInt32, by code: UInt8) -> UInt32? {
        let next = units[Int(unit >> 9) + Int(code)]
        return next & Trie.labelMask == UInt32(code) ? next : nil
    }

    /// The value of the word that ends at this unit.
    @inline(__always) func value(at unit: UInt32) -> WordValue? {
        unit & 0x100 != 0 ? WordValue(rawValue: units[Int(unit >> 9)]) : nil
    }
}

/// What the trie stores for a word: its cost and where its splits and roles stand.
struct WordValue {
    let rawValue: UInt32
    /// In 1/256 nat.
    var cost: Int { Int(rawValue & 0x1FFF) }
    var detail: UInt32 { rawValue >> 13 & 0x3FFFF }
}

/// The sections of the word data, as pointers into the program's read-only data.
struct WordData {
    let words: Trie
    let syllables: Trie
    /// Pairs: mask of splits (bit k: before character k), roles.
    let details: UnsafePointer<UInt32>
    /// In 1/256 nat.
    let unknownCost: Int
    let unknownCharacterCost: Int
    let userCost: Int

    static let formatVersion: UInt32 = 1
    /// "SRBWORDS" as two little-endian words.
    static let magic: (UInt32, UInt32) = (0x5742_5253, 0x5344_524F)
    static let headerSize = 64

    /// The data built into the program; nil if it is not of this version.
    static func embedded() -> WordData? { WordData(embeddedBytes) }

    static var embeddedBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: saraban_words_start(), count: saraban_words_size)
    }

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= WordData.headerSize, let start = bytes.baseAddress else { return nil }
        let header = start.assumingMemoryBound(to: UInt32.self)
        guard header[0] == WordData.magic.0, header[1] == WordData.magic.1, header[2] == WordData.formatVersion,
            Int(header[3]) == bytes.count
        else { return nil }
        func section(_ offset: UInt32, _ count: UInt32, unit: Int) -> UnsafePointer<UInt32>? {
            guard Int(offset) + Int(count) * unit <= bytes.count, offset % 4 == 0 else { return nil }
            return (start + Int(offset)).assumingMemoryBound(to: UInt32.self)
        }
        guard let words = section(header[7], header[8], unit: 4),
            let details = section(header[11], header[12], unit: 8),
            let syllables = section(header[9], header[10], unit: 4)
        else { return nil }
        self.words = Trie(units: words)
        self.syllables = Trie(units: syllables)
        self.details = details
        unknownCost = Int(header[13])
        unknownCharacterCost = Int(header[14])
        userCost = Int(header[15])
    }

    func splits(_ detail: UInt32) -> UInt32 { details[2 * Int(detail)] }
    func roles(_ detail: UInt32) -> Role { Role(rawValue: details[2 * Int(detail) + 1]) }
}
