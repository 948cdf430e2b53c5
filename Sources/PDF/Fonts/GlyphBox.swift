// The box around an outline, in units of the font. Read from the head of a glyph, moved, joined with others.

struct GlyphBox: Sendable, Equatable {
    var left = Int.max
    var bottom = Int.max
    var right = Int.min
    var top = Int.min

    var isEmpty: Bool { left > right }

    /// Around nothing yet.
    init() {}

    /// As the outline itself says.
    init(of outline: ArraySlice<UInt8>) {
        guard outline.count >= TrueTypeOutlines.header else { return }
        func word(_ index: Int) -> Int {
            let place = outline.startIndex + 2 * index
            return signed(Int(outline[place]) << 8 | Int(outline[place + 1]))
        }
        (left, bottom, right, top) = (word(1), word(2), word(3), word(4))
    }

    mutating func join(_ other: GlyphBox, movedBy x: Int, _ y: Int) {
        guard !other.isEmpty else { return }
        (left, bottom) = (min(left, other.left + x), min(bottom, other.bottom + y))
        (right, top) = (max(right, other.right + x), max(top, other.top + y))
    }
}
