// Finds what belongs together in two lists: by one likeness after the other, each thing once.

struct Pairs<Element> {
    private(set) var both: [(old: Element, new: Element)] = []
    private(set) var onlyOld: [Element] = []
    private(set) var onlyNew: [Element] = []

    /// `likenesses` are tried in their order; an element without one (`nil`) is like nothing. The pairs come in the order
    /// of the newer list.
    init(_ old: [Element], _ new: [Element], by likenesses: [(Element) -> String?]) {
        var partner = [Int?](repeating: nil, count: new.count)
        var isTaken = [Bool](repeating: false, count: old.count)
        for likeness in likenesses {
            var places: [Key: [Int]] = [:]
            for index in old.indices.reversed() where !isTaken[index] {
                if let key = likeness(old[index]) { places[Key(key), default: []].append(index) }
            }
            for index in new.indices where partner[index] == nil {
                guard let key = likeness(new[index]), let place = places[Key(key)]?.popLast() else { continue }
                partner[index] = place
                isTaken[place] = true
            }
        }
        for (index, element) in new.enumerated() {
            if let place = partner[index] { both.append((old[place], element)) } else { onlyNew.append(element) }
        }
        for (index, element) in old.enumerated() where !isTaken[index] { onlyOld.append(element) }
    }

    /// Compared by bytes, with digits alike.
    private struct Key: Hashable {
        let bytes: [UInt8]
        init(_ text: String) { bytes = Array(alike(text).utf8) }
    }
}
