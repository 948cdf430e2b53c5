// Goes through a tree of elements as it is read. Takes what an element holds, gives elements with their texts in reading
// order; false where the tree is none.

import Syntax

struct StructureWalk {
    let file: DocumentFile
    var pages: ReadPages
    var elements: [ReadElement] = []
    private var seen: Set<Int> = []
    /// What the texts of all elements may still come to: a stretch of a page can be named without end.
    private var room: Int

    /// A structure as deep is a loop.
    private static let deepest = 200

    init(file: DocumentFile, pages: ReadPages) {
        self.file = file
        self.pages = pages
        room = file.textRoom
    }

    /// Whether what an element holds is what it may hold. `element`: where text goes.
    mutating func take(_ kids: Object, page: Int?, depth: Int, into element: Int?) -> Bool {
        switch kids {
        case .array(let items):
            for item in items {
                // A list in a list is no structure, and could be as deep as it likes.
                if case .array = item { return false }
                guard take(item, page: page, depth: depth, into: element) else { return false }
            }
            return true
        case .integer(let number): return note(number, page, element)
        case .reference(let number): return takeElement(number, page: page, depth: depth)
        case .dictionary(let dictionary):
            guard dictionary["Type"]?.name == "MCR", let number = dictionary["MCID"]?.integer else {
                return dictionary["Type"]?.name == "OBJR"
            }
            return note(number, dictionary["Pg"]?.reference ?? page, element)
        default: return false
        }
    }

    private mutating func note(_ number: Int, _ page: Int?, _ element: Int?) -> Bool {
        guard let page, let element, let text = pages.text(page) else { return false }
        let before = elements[element].text.count
        text.append(number, to: &elements[element].text)
        room -= elements[element].text.count - before
        return room >= 0
    }

    private mutating func takeElement(_ number: Int, page: Int?, depth: Int) -> Bool {
        guard depth < Self.deepest, seen.insert(number).inserted, let element = file.object(number).dictionary,
            let type = element["S"]?.name
        else { return false }
        elements.append(
            ReadElement(
                type: type, depth: depth, text: [],
                alternative: file.resolved(element["Alt"]).string.map(text(ofString:)),
                language: file.resolved(element["Lang"]).string.map(text(ofString:))))
        guard let kids = element["K"] else { return true }
        return take(
            file.isElement(kids) ? kids : file.resolved(kids), page: element["Pg"]?.reference ?? page, depth: depth + 1,
            into: elements.count - 1)
    }
}

extension DocumentFile {
    /// Whether a reference leads to an element and not to a list of them.
    fileprivate func isElement(_ object: Object) -> Bool {
        guard let number = object.reference else { return false }
        if case .dictionary = self.object(number) { return true }
        return false
    }
}
