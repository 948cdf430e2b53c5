// Parts the changes of a section into those that several things share word for word (what `every-measure` says for all) and
// the others; codes that came or went without a word are told in one line.

struct Shared {
    /// Each of at least two changes that differ in their subject only.
    private(set) var groups: [[Change]] = []
    private(set) var others: [Change] = []

    /// Findings of which there is no more to tell than the code: those that are gone, and new ones without words.
    private(set) var listed: [Change] = []

    private struct Key: Hashable {
        let way: [String]
        let kind: ChangeKind
        let old: Said?
        let new: Said?
    }

    init(_ changes: [Change]) {
        var places: [Key: [Change]] = [:]
        for change in changes { if let key = Self.key(change) { places[key, default: []].append(change) } }
        for change in changes {
            if change.section == .findings, change.field == nil, change.kind == .removed || change.contents.isEmpty {
                listed.append(change)
                continue
            }
            guard let key = Self.key(change), let alike = places[key], alike.count > 1 else {
                others.append(change)
                continue
            }
            if alike[0] == change { groups.append(alike) }
        }
    }

    /// Only a field's value can be the same for several things. A change of place never is.
    private static func key(_ change: Change) -> Key? {
        guard change.section != .assessment, change.subject != nil, change.field != nil, change.kind != .moved else {
            return nil
        }
        return Key(way: change.way, kind: change.kind, old: change.old, new: change.new)
    }
}
