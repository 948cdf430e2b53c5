// A paragraph's text on its way to the shaper: bytes of UTF-8, which stretch of them is bold, which is not to
// be spread.

public struct StyledText: Sendable, Hashable {
    public struct Run: Sendable, Hashable {
        /// In bytes.
        public var length: Int
        public var isBold: Bool
        /// Not to be spread when its line is justified: an address.
        public var isSolid: Bool
        public init(length: Int, isBold: Bool, isSolid: Bool = false) {
            self.length = length
            self.isBold = isBold
            self.isSolid = isSolid
        }
    }

    public var bytes: [UInt8]
    public var runs: [Run]

    public init(bytes: [UInt8], runs: [Run]) {
        self.bytes = bytes
        self.runs = runs
    }
}
