// What belongs together in a galley, and how much is still to come. Takes pieces, gives heights and words; places nothing.

import Geometry

extension [Piece] {
    /// The boxes tied together from a place on, and what they need; a table that follows needs its beginning.
    func chunk(from start: Int, startHeight: (SetTable) -> Length) -> (end: Int, height: Length) {
        var height = Length.zero
        var index = start
        while index < count {
            switch self[index] {
            case .box(let box):
                height = height + box.height
                index += 1
                if !box.keepsNext { return (index, height) }
            case .space(let space, _):
                height = height + space
                index += 1
            case .table(let table):
                return (index, height + startHeight(table))
            case .share, .onPage:
                index += 1
            }
        }
        return (index, height)
    }

    /// The height of all from each on.
    var restHeights: [Length] {
        var heights = [Length](repeating: .zero, count: count + 1)
        for index in indices.reversed() { heights[index] = heights[index + 1] + self[index].height }
        return heights
    }

    /// The words that a page begins with where this place is its first.
    func words(from index: Int) -> [UInt8]? {
        for piece in self[index...] {
            switch piece {
            case .box(let box) where !box.words.isEmpty: return box.words
            case .table: return nil
            default: break
            }
        }
        return nil
    }
}
