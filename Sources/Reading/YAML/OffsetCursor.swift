// A character index of libyaml comes in, the byte offset goes out. Walks from the last place it was asked for:
// marks come in order but for small steps back, so all walks together are about one pass over the text.

struct OffsetCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var offset: Int

    /// Counts characters from `start`, behind a byte order mark.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        offset = start
    }

    mutating func offset(ofCharacter target: Int) -> Int {
        while index < target, offset < bytes.count {
            offset += 1
            while offset < bytes.count, Byte.continues(bytes[offset]) { offset += 1 }
            index += 1
        }
        while index > target, offset > 0 {
            offset -= 1
            while offset > 0, Byte.continues(bytes[offset]) { offset -= 1 }
            index -= 1
        }
        return offset
    }
}
