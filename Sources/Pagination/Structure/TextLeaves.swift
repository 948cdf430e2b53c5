// Which element each stretch of a text is content of. Takes byte offsets, gives elements.

import Pages

enum TextLeaves {
    /// The text is no content: a running head, or what is said again.
    case none
    case one(ElementID)
    /// Each with the byte that it ends before, in the order of the text.
    case several([(end: Int, element: ElementID, field: ElementID?)])

    /// The element at a byte, and the byte that it ends before.
    func stretch(at byte: Int) -> (element: ElementID?, end: Int) {
        switch self {
        case .none: (nil, Int.max)
        case .one(let element): (element, Int.max)
        case .several(let stretches):
            stretches.first { byte < $0.end }.map { ($0.element, $0.end) } ?? (stretches.last?.element, Int.max)
        }
    }

    /// The form element of the field that stands over the text at a byte.
    func field(at byte: Int) -> ElementID? {
        guard case .several(let stretches) = self else { return nil }
        return stretches.first { byte < $0.end }?.field
    }
}
