// Makes the elements of what is being set: children of the parent in force, in the order in which they are read. Takes
// blocks of the flow; what is only measured or said again gets none.

import Composition
import Pages

extension GalleySetter {
    /// A new child of the parent in force; nothing where nothing is to be read.
    func add(_ kind: Element.Kind) -> ElementID? { add(kind, in: parent) }

    func add(_ kind: Element.Kind, in parent: ElementID?) -> ElementID? { parent.map { structure.add(kind, in: $0) } }

    /// Sets something as content of an element; without one, as something that is only seen.
    func inside<T>(_ element: ElementID?, _ body: () -> T) -> T {
        let outer = parent
        parent = element
        defer { parent = outer }
        return body()
    }

    /// What a text of an element is content of: the element itself, or a child for each stretch that is read in its own
    /// way. `isParted`: children in any case, since more text of the element will come.
    func leaves(of text: FlowText, in owner: ElementID?, isParted: Bool = false) -> TextLeaves {
        guard let owner, !text.isBlank else { return .none }
        let stretches = text.stretches
        if stretches.count == 1, !isParted {
            switch stretches[0].kind {
            case .plain: return .one(owner)
            case .english:
                structure[owner].language = Self.english
                return .one(owner)
            case .link, .blank: break
            }
        }
        return .several(
            stretches.map { stretch in
                let leaf = leaf(for: stretch.kind, in: owner)
                guard case .blank(let blank) = stretch.kind else { return (stretch.end, leaf, nil) }
                // A form element holds its field and nothing else: the dots are text before it.
                return (stretch.end, leaf, form(for: blank, in: owner))
            })
    }

    private func leaf(for kind: TextStretch.Kind, in owner: ElementID) -> ElementID {
        switch kind {
        case .plain, .blank: return structure.add(.span, in: owner)
        case .english:
            let span = structure.add(.span, in: owner)
            structure[span].language = Self.english
            return span
        case .link(let uri):
            let link = structure.add(.link, in: owner)
            structure[link].alternative = spoken(address: uri)
            return link
        }
    }

    func form(for blank: FlowBlank, in owner: ElementID) -> ElementID {
        let form = structure.add(.form, in: owner)
        structure[form].alternative = spoken(blank: blank.label)
        return form
    }

    static let english = "en"

    // MARK: Paragraphs

    /// What the label of a paragraph and its words belong to.
    typealias ParagraphElements = (label: ElementID?, words: ElementID?, isParted: Bool)

    /// The elements of the paragraph that is being set.
    func elements(of paragraph: FlowParagraph) -> ParagraphElements {
        guard parent != nil else { return (nil, nil, false) }
        let isHeadingLine = paragraph.isHeadingLine && sequence.heading != nil
        if !isHeadingLine { sequence.heading = nil }
        if case .item(let level) = paragraph.role { return item(paragraph, level) }
        sequence.lists = []
        guard !paragraph.text.isBlank else { return (nil, nil, false) }
        switch paragraph.role {
        case .heading(let level):
            if !isHeadingLine { (sequence.heading, sequence.isHeadingParted) = heading(level) }
            return (nil, sequence.heading, sequence.isHeadingParted)
        case .caption:
            if sequence.isTableCaption { sequence.table = add(.table) }
            return (nil, add(.caption, in: sequence.isTableCaption ? sequence.table : parent), false)
        case .paragraph, .item:
            return (nil, sequence.owner ?? add(.paragraph), false)
        }
    }

    /// No level is left out on the way down, whatever levels the layout has its headings at.
    private func heading(_ level: Int) -> (ElementID?, isParted: Bool) {
        headingLevel = max(1, min(level, headingLevel + 1, Self.deepestHeading))
        let lines = sequence.headingLines
        let kinds = lines.map { $0.text.stretches.map(\.kind) }
        return (add(.heading(headingLevel)), lines.count > 1 && kinds.contains { $0 != [.plain] })
    }

    private static let deepestHeading = 6

    // MARK: Lists

    private func item(_ paragraph: FlowParagraph, _ level: Int) -> ParagraphElements {
        while let last = sequence.lists.last, last.level > level { sequence.lists.removeLast() }
        let isBlank = paragraph.text.isBlank
        guard let label = paragraph.label else {
            // A further paragraph of the item above it.
            if isBlank { return (nil, nil, false) }
            return (nil, add(.paragraph, in: sequence.lists.last?.body ?? parent), false)
        }
        let item = add(.item, in: list(level, label.numbering))
        let labelElement = add(.label, in: item)
        guard let body = add(.itemBody, in: item), let labelElement else { return (nil, nil, false) }
        sequence.lists[sequence.lists.count - 1].body = body
        if case .checkbox(let isTicked) = label { structure[labelElement].alternative = spoken(isTicked: isTicked) }
        guard !isBlank else { return (labelElement, nil, false) }
        return (labelElement, sequence.goesOn(itemAt: level) ? add(.paragraph, in: body) : body, false)
    }

    /// The open list of a level and a kind of labels, or a new one inside the item that is open.
    private func list(_ level: Int, _ numbering: Element.Numbering) -> ElementID? {
        if let last = sequence.lists.last, last.level == level {
            if last.numbering == numbering { return last.list }
            sequence.lists.removeLast()
        }
        guard let list = add(.list(numbering), in: sequence.lists.last?.body ?? parent) else { return nil }
        sequence.lists.append(.init(level: level, numbering: numbering, list: list, body: list))
        return list
    }
}

extension FlowParagraph.Label {
    fileprivate var numbering: Element.Numbering {
        switch self {
        case .checkbox: .none
        case .text(let text):
            text.string.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                ? .decimal : .disc
        }
    }
}
