// Holds pages against those that were kept. Takes both, gives what differs in the order of the pages: things that stayed
// are matched first, so that one line more does not make everything behind it another thing.

/// What differs, nothing where the pages are the same.
public func changes(from before: KeptPages, to now: KeptPages) -> [PageChange] {
    var changes: [PageChange] = []
    if before.pageCount != now.pageCount { changes.append(.count(before: before.pageCount, now: now.pageCount)) }
    var comparison = PageComparison(before.items, now.items)
    return changes + comparison.run()
}

private struct PageComparison {
    private let before: [KeptItem]
    private let now: [KeptItem]
    private var changes: [PageChange] = []
    /// Things that went the same way, wherever they stand; each way once, in the order of their first.
    private var moves: [Move] = []

    private struct Move {
        var first: KeptItem
        var last: KeptItem
        var count: Int
        let way: Way
    }

    private struct Way {
        let pages: Int
        let x: Int
        let y: Int

        /// Places are rounded when they are written: two things that go together may differ by a hundredth.
        func isNearly(_ other: Way) -> Bool {
            pages == other.pages && abs(x - other.x) <= 1 && abs(y - other.y) <= 1
        }
        var isNone: Bool { isNearly(Way(pages: 0, x: 0, y: 0)) }
    }

    init(_ before: [KeptItem], _ now: [KeptItem]) {
        self.before = before
        self.now = now
    }

    mutating func run() -> [PageChange] {
        var (old, new) = (0, 0)
        for (oldMatch, newMatch) in matches + [(before.count, now.count)] {
            gap(before[old..<oldMatch], now[new..<newMatch])
            if oldMatch < before.count { pair(before[oldMatch], now[newMatch]) }
            (old, new) = (oldMatch + 1, newMatch + 1)
        }
        return changes
            + moves.map { move in
                .moved(
                    first: move.first, last: move.last, count: move.count, pages: move.way.pages, x: move.way.x,
                    y: move.way.y)
            }
    }

    /// Pairs of places that hold the same thing, in order.
    private var matches: [(Int, Int)] {
        let (oldKeys, newKeys) = (before.map(\.key), now.map(\.key))
        let head = zip(oldKeys, newKeys).prefix { $0 == $1 }.count
        let limit = min(oldKeys.count, newKeys.count) - head
        let tail = zip(oldKeys.reversed(), newKeys.reversed()).prefix(limit).prefix { $0 == $1 }.count
        let old = Array(oldKeys[head..<(oldKeys.count - tail)])
        let new = Array(newKeys[head..<(newKeys.count - tail)])
        let middle = commonPlaces(old, new).map { ($0.0 + head, $0.1 + head) }
        return (0..<head).map { ($0, $0) } + middle
            + (0..<tail).map { (oldKeys.count - tail + $0, newKeys.count - tail + $0) }
    }

    /// More of the two than this, multiplied, and the search would be felt: then only what stands on both sides in the
    /// same place counts as the same.
    private static let searchLimit = 16_000_000

    private func commonPlaces(_ old: [String], _ new: [String]) -> [(Int, Int)] {
        guard old.count * new.count <= Self.searchLimit else {
            return zip(old.indices, new.indices).filter { old[$0] == new[$1] }
        }
        let difference = new.difference(from: old)
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in difference {
            switch change {
            case .remove(let place, _, _): removed.insert(place)
            case .insert(let place, _, _): inserted.insert(place)
            }
        }
        return Array(
            zip(
                old.indices.filter { !removed.contains($0) }, new.indices.filter { !inserted.contains($0) }))
    }

    private mutating func pair(_ old: KeptItem, _ new: KeptItem) {
        if old.look != new.look { changes.append(.reshaped(before: old, now: new)) }
        let way = Way(pages: new.page - old.page, x: new.x - old.x, y: new.y - old.y)
        guard !way.isNone else { return }
        guard let known = moves.lastIndex(where: { $0.way.isNearly(way) }) else {
            moves.append(Move(first: old, last: old, count: 1, way: way))
            return
        }
        moves[known].count += 1
        // Words tell better than rules where it begins and ends.
        if moves[known].first.words == nil, old.words != nil { moves[known].first = old }
        if moves[known].last.words == nil || old.words != nil { moves[known].last = old }
    }

    /// What has no match on either side: words in place of words, the rest gone or new.
    private mutating func gap(_ old: ArraySlice<KeptItem>, _ new: ArraySlice<KeptItem>) {
        if old.count == new.count, zip(old, new).allSatisfy({ $0.kind == $1.kind && $0.words != nil }) {
            for (old, new) in zip(old, new) { changes.append(.reworded(before: old, now: new)) }
            return
        }
        if let first = old.first, let last = old.last {
            changes.append(.removed(first: first, last: last, count: old.count))
        }
        if let first = new.first, let last = new.last {
            changes.append(.added(first: first, last: last, count: new.count))
        }
    }
}

extension KeptItem {
    /// Things with the same key are the same thing, wherever they stand and however they look. A page is no thing: the
    /// number of pages says enough.
    fileprivate var key: String { kind + (words.map { " " + $0 } ?? "") }
}
