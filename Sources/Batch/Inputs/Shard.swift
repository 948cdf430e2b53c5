// A share of the inputs: takes keys, says which belong to it. The share of a key hangs on the key alone, so that it stays the
// same as inputs come and go.

import Syntax

public struct Shard: Hashable, Sendable {
    /// From 0.
    public let index: Int
    public let count: Int

    /// Nothing for a share that there is none of.
    public init?(index: Int, count: Int) {
        guard count > 0, (0..<count).contains(index) else { return nil }
        self.index = index
        self.count = count
    }

    /// `2/8`, from 0; nothing for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let index = Int(parts[0]), let count = Int(parts[1])
        else { return nil }
        self.init(index: index, count: count)
    }

    public static let whole = Shard(one: ())
    private init(one: Void) { (index, count) = (0, 1) }

    public var isWhole: Bool { count == 1 }

    public func contains(_ key: String) -> Bool {
        guard count > 1 else { return true }
        let digest = Digest(of: Array(key.utf8)).bytes
        let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return number % UInt64(count) == UInt64(index)
    }
}
