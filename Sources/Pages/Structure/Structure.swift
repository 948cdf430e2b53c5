// The structure of a paper: its elements as a tree in the order in which they are read, whatever the order in which they
// are drawn. Whoever draws a thing looks here what it is content of; what belongs to no element is an artifact.

public struct Structure: Hashable, Sendable {
    /// A parent stands before its children; children of one parent stand as they are read.
    public private(set) var elements: [Element] = [Element(.document, parent: nil)]

    public init() {}

    /// The whole paper.
    public static let document = ElementID(index: 0)

    /// Puts a new element behind the other children of its parent.
    public mutating func add(_ kind: Element.Kind, in parent: ElementID) -> ElementID {
        elements.append(Element(kind, parent: parent))
        return ElementID(index: elements.count - 1)
    }

    /// The name of the element at a place of the list.
    public func id(_ index: Int) -> ElementID { ElementID(index: index) }

    public subscript(id: ElementID) -> Element {
        get { elements[id.index] }
        set { elements[id.index] = newValue }
    }

    /// Takes the structure of another paper in as a section of this one, and gives the new name of each of its elements.
    mutating func append(_ other: Structure) -> (ElementID) -> ElementID {
        let section = add(.section, in: Self.document)
        let offset = section.index
        for element in other.elements.dropFirst() {
            let parent = element.parent.map { ElementID(index: $0.index + offset) }
            elements.append(element.moved(to: parent))
        }
        return { ElementID(index: $0.index + offset) }
    }
}

extension Element {
    fileprivate func moved(to parent: ElementID?) -> Element {
        var element = Element(kind, parent: parent)
        element.alternative = alternative
        element.language = language
        element.columnSpan = columnSpan
        element.rowSpan = rowSpan
        return element
    }
}
