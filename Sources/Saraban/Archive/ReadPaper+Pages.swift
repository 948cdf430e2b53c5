// Whether what was read of a PDF is what stands on the pages that it was drawn from. Goes through the pages as they lie and copies
// nothing: a long paper has millions of letters.

import Inspection
import PDF
import Pages

extension ReadPaper {
    /// Element by element, with what each is and where it hangs; page by page what stands beside the elements. All texts
    /// byte for byte.
    func isSame(as pages: PageSet) -> Bool {
        guard let places = places(of: pages.structure), artifacts.count == pages.pages.count else { return false }
        /// How much of each element’s text has been found.
        var found = [Int](repeating: 0, count: elements.count)
        for (page, artifact) in zip(pages.pages, artifacts) {
            var beside = 0
            for case .glyphs(let run) in page.items {
                if let element = run.element {
                    let place = places[element.index]
                    guard elements[place].text.has(run.text, at: &found[place]) else { return false }
                } else {
                    guard artifact.has(run.text, at: &beside) else { return false }
                }
            }
            guard beside == artifact.count else { return false }
        }
        return zip(elements, found).allSatisfy { $0.text.count == $1 }
    }

    /// Where each element of a structure stands in the list of those that were read; nothing where one is another.
    private func places(of structure: Structure) -> [Int]? {
        guard structure.elements.count == elements.count else { return nil }
        let children = structure.children
        var places = [Int](repeating: 0, count: elements.count)
        var open = [(index: 0, depth: 0)]
        var place = 0
        while let (index, depth) = open.popLast() {
            let (element, read) = (structure.elements[index], elements[place])
            guard read.depth == depth, read.type == element.kind.standardType, read.language == element.language,
                // What is said of a link stands at its annotation.
                read.alternative == (element.kind == .link ? nil : element.alternative)
            else { return nil }
            places[index] = place
            place += 1
            for child in children[index].reversed() { open.append((child, depth + 1)) }
        }
        return places
    }
}

extension [UInt8] {
    /// Whether a stretch stands at a place; the place moves behind it.
    fileprivate func has(_ stretch: [UInt8], at place: inout Int) -> Bool {
        let end = place + stretch.count
        guard end <= count, self[place..<end].elementsEqual(stretch) else { return false }
        place = end
        return true
    }
}
