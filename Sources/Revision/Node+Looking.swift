// Asks a tree of YAML for its parts without a word about what is missing: for those who change a text that was read and
// judged before.

import Diagnostics
import Reading

extension Node {
    /// The entries of a map; none for anything else.
    public var mapEntries: [Entry] {
        if case .mapping(let entries) = content { entries } else { [] }
    }

    /// The items of a list; none for anything else.
    public var listItems: [Node] {
        if case .sequence(let items) = content { items } else { [] }
    }

    /// The text of a scalar, if it is one.
    public var text: String? {
        if case .scalar(let scalar) = content { scalar.text } else { nil }
    }

    /// Whether nothing stands behind its key.
    public var isLeftBlank: Bool { text.map { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } } ?? false }

    public func entry(of key: String) -> Entry? { mapEntries.first { $0.key.value.utf8.elementsEqual(key.utf8) } }
    public func value(of key: String) -> Node? { entry(of: key)?.value }

    /// All scalars in it, in the order of the source.
    public var scalars: [Node] {
        switch content {
        case .scalar: [self]
        case .sequence(let items): items.flatMap(\.scalars)
        case .mapping(let entries): entries.flatMap(\.value.scalars)
        }
    }

    /// Its stretch of the source.
    public var range: Range<Int> { Int(span.lower)..<Int(span.upper) }
}

extension Span {
    public var range: Range<Int> { Int(lower)..<Int(upper) }
}
