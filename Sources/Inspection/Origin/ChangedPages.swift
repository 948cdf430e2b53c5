// Whether the pages of a file still are those that it was made with: takes the file as it is and as it was made, gives the
// first page that is another. What is drawn counts, whatever the structure says of it; fields and links on pages may
// change, as they do when somebody signs.

import Syntax

extension DocumentFile {
    /// Counted from 1; nothing where all pages are the same.
    public func firstChangedPage(since made: DocumentFile) -> Int? {
        let (then, now) = (made.pages, pages)
        var seen: Set<Int> = []
        for (index, number) in then.enumerated() {
            guard index < now.count, now[index] == number, isSame(number, in: made, &seen) else { return index + 1 }
        }
        return now.count > then.count ? then.count + 1 : nil
    }

    /// Whether an object and all that it leads to are as they were.
    private func isSame(_ first: Int, in made: DocumentFile, _ seen: inout Set<Int>) -> Bool {
        var waiting = [first]
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted else { continue }
            let (then, now) = (made.object(number).drawn, object(number).drawn)
            guard shares(number, with: made) || (then == now && hasSameData(number, as: made)) else { return false }
            _ = now.redirected { reference in
                waiting.append(reference)
                return .null
            }
        }
        return true
    }

    private func hasSameData(_ number: Int, as made: DocumentFile) -> Bool {
        switch (packedData(number), made.packedData(number)) {
        case (nil, nil): true
        case (let now?, let then?): bytes[now].elementsEqual(made.bytes[then])
        default: false
        }
    }
}

extension Object {
    /// Without what leads away from a page, and what may be added to it.
    fileprivate var drawn: Object {
        guard case .dictionary(var dictionary) = self else { return self }
        for key in ["Parent", "Annots"] { dictionary[key] = nil }
        return .dictionary(dictionary)
    }
}
