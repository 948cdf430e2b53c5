// A text of a scalar comes in, its words without the blanks and line ends around them go out.

extension String {
    /// Without the blanks and line ends around it.
    public var trimmingBlanks: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
        let head = utf8.drop(while: isBlank)
        let end = head.lastIndex { !isBlank($0) }.map { head.index(after: $0) } ?? head.startIndex
        return String(head[..<end]) ?? self
    }
}
