// The places of a draft where a value stands, each with the path that a change of it is told by; and drafts with one value
// changed.

import Fixtures

extension Draft {
    /// A value that can be changed.
    struct Place {
        /// Indices from the outermost map.
        let steps: [Int]
        let path: [String]
        let value: Draft
    }

    /// Keys whose values the draft hangs together by.
    private static let fixed: Set = ["saraban", "id", "layout", "answers"]

    func places(_ steps: [Int] = [], _ path: [String] = []) -> [Place] {
        switch self {
        case .text, .prose: return [Place(steps: steps, path: path, value: self)]
        case .map(let entries):
            return entries.enumerated().flatMap { index, entry -> [Place] in
                if Self.fixed.contains(entry.0) { return [] }
                return entry.1.places(steps + [index], path + [entry.0])
            }
        case .list(let items):
            return items.enumerated().flatMap { index, item -> [Place] in
                // What has an id is told by it; lists inside of papers are told as one.
                guard let id = item.id else {
                    return item.places(steps + [index], path).map {
                        Place(steps: $0.steps, path: path, value: $0.value)
                    }
                }
                return item.places(steps + [index], path + [id])
            }
        }
    }

    private var id: String? {
        guard case .map(let entries) = self, case .text(let id)? = entries.first(where: { $0.0 == "id" })?.1 else {
            return nil
        }
        return id
    }

    /// The draft with another value at a place, or without it.
    func with(_ value: Draft?, at steps: [Int]) -> Draft {
        guard let step = steps.first else { return value ?? self }
        let rest = Array(steps.dropFirst())
        switch self {
        case .text, .prose: return self
        case .map(var entries):
            if rest.isEmpty, value == nil {
                entries.remove(at: step)
            } else {
                entries[step].1 = entries[step].1.with(value, at: rest)
            }
            return .map(entries)
        case .list(var items):
            if rest.isEmpty, value == nil {
                items.remove(at: step)
            } else {
                items[step] = items[step].with(value, at: rest)
            }
            return .list(items)
        }
    }

    /// The list at a key of the outermost map, in another order.
    func shuffling(_ key: String, _ random: inout SeededGenerator) -> Draft {
        guard case .map(var entries) = self, let index = entries.firstIndex(where: { $0.0 == key }),
            case .list(var items) = entries[index].1
        else { return self }
        items.shuffle(using: &random)
        entries[index].1 = .list(items)
        return .map(entries)
    }
}
