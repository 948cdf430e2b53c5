// Takes the bytes behind the bracket of a hexadecimal string one by one (ISO 32000-1, 7.3.4.3), and gives what they stand for.

public struct HexString {
    public private(set) var bytes: [UInt8] = []
    private var half: UInt8?

    public init() {}

    /// Begins another string in the same memory.
    public mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        half = nil
    }

    /// Whether a byte is the bracket that ends the string; what is no digit is passed over.
    @inline(__always)
    public mutating func isClosed(by byte: UInt8) -> Bool {
        guard let digit = hexDigit(byte) else {
            guard byte == UInt8(ascii: ">") else { return false }
            // The last digit of an odd number of them stands for its sixteenfold.
            if let half { bytes.append(half << 4) }
            half = nil
            return true
        }
        if let high = half {
            bytes.append(high << 4 | digit)
            half = nil
        } else {
            half = digit
        }
        return false
    }
}

@inline(__always)
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
