// Numbers for clusters that were seen before. Takes a cluster as words of 64 bits, gives its number, from 0 in the order
// of first sight; words are kept, so that no two clusters ever share a number.

struct ClusterTable {
    /// Where the words of each cluster end.
    private var ends: [Int32] = []
    private var words: [UInt64] = []
    /// A number and one, by hash; 0 is free. Its length is a power of two.
    private var slots = [Int32](repeating: 0, count: 1024)

    /// The cluster's number, and whether it was not known.
    mutating func number(of key: [UInt64]) -> (number: Int, isNew: Bool) {
        let mask = slots.count - 1
        var slot = Self.hash(key) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if isEqual(number, key) { return (number, false) }
            slot = (slot + 1) & mask
        }
        let number = ends.count
        words += key
        ends.append(Int32(words.count))
        slots[slot] = Int32(number + 1)
        if ends.count * 2 > slots.count { grow() }
        return (number, true)
    }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    private func isEqual(_ number: Int, _ key: [UInt64]) -> Bool {
        let range = range(number)
        guard range.count == key.count else { return false }
        for index in key.indices where words[range.lowerBound + index] != key[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in ends.indices {
            var slot = Self.hash(Array(words[range(number)])) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number + 1)
        }
    }

    /// A multiplicative hash: the table is not for strangers.
    private static func hash(_ key: [UInt64]) -> Int {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in key {
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
