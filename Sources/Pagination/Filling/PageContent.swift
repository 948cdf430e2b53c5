// What stands on a page that is being filled, in the order in which it is read. Takes items in their places, gives them with the
// rest of the page shared out; decides nothing.

import Geometry
import Pages

struct PageContent {
    /// Cut where a share of the page's rest goes.
    private var segments: [[PageItem]] = [[]]
    private var shares: [Int] = []
    /// Pictures stand where they stand, whatever the shares do.
    private var fixed: [PageItem] = []

    mutating func add(_ item: PageItem) { segments[segments.count - 1].append(item) }
    mutating func add(fixed items: [PageItem]) { fixed += items }

    /// What comes from now on stands so many parts of the rest lower.
    mutating func add(share: Int) {
        segments.append([])
        shares.append(share)
    }

    /// Behind the last item, and a way to put more there later: what is read before what stands lower.
    var slot: Int { segments[segments.count - 1].count }
    mutating func insert(_ items: [PageItem], at slot: Int) {
        segments[segments.count - 1].insert(contentsOf: items, at: slot)
    }

    /// All of it; `rest` is what of the page's height is left for the shares.
    func parts(rest: Length) -> [[PageItem]] {
        let total = shares.reduce(0, +)
        var given = 0
        var parts = [fixed]
        for (index, segment) in segments.enumerated() {
            if index > 0 { given += shares[index - 1] }
            let offset = total > 0 ? rest.scaled(by: given, over: total) : .zero
            parts.append(offset == .zero ? segment : segment.map { $0.moved(by: Point(x: .zero, y: offset)) })
        }
        return parts
    }
}
