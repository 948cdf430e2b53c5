// Which namespace a prefix stands for, element by element; bounded, so that no lookup can be made long.

struct Namespaces {
    enum Meaning { case svg, foreign, undeclared }

    private static let svg = "http://www.w3.org/2000/svg"

    private var declared: [(prefix: String, isSVG: Bool)] = []
    /// For each open element how many declarations stood before it.
    private var marks: [Int] = []

    /// Takes in the declarations of an element that begins; false when there are too many.
    mutating func enter(_ element: XMLElement) -> Bool {
        marks.append(declared.count)
        for attribute in element.attributes {
            let isSVG = attribute.value.elementsEqual(Self.svg.utf8)
            if attribute.name.prefix == "xmlns" {
                declared.append((attribute.name.local, isSVG))
            } else if attribute.name == XMLName(prefix: "", local: "xmlns") {
                declared.append(("", isSVG))
            }
        }
        return declared.count <= PictureLimits.namespaces
    }

    mutating func leave() {
        if let mark = marks.popLast() { declared.removeSubrange(mark...) }
    }

    /// A file without any declaration is taken at its word that it is an SVG.
    func meaning(of prefix: String) -> Meaning {
        if let found = declared.last(where: { $0.prefix == prefix }) { return found.isSVG ? .svg : .foreign }
        return prefix.isEmpty ? .svg : .undeclared
    }
}
