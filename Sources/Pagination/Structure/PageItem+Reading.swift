// Says what a thing on the page is to a reader, or that it is only seen. Moves nothing.

import Pages

extension PageItem {
    /// The same as content of an element; rules are never read.
    func part(of element: ElementID) -> PageItem {
        switch self {
        case .glyphs(var run):
            run.element = element
            return .glyphs(run)
        case .area(var area):
            area.element = element
            return .area(area)
        default: return self
        }
    }

    /// The same said once more: seen, and not read. Where a click leads is still the link that was read.
    fileprivate var saidAgain: PageItem {
        switch self {
        case .glyphs(var run):
            run.element = nil
            return .glyphs(run)
        case .image(var image):
            image.element = nil
            return .image(image)
        case .checkbox(var box):
            box.element = nil
            return .checkbox(box)
        case .area(var area):
            area.element = nil
            return .area(area)
        case .stroke, .stamp, .link, .jump, .pageNumber, .signatureField, .textField: return self
        }
    }
}

extension [PageItem] {
    /// The same said once more, without fields: a form element holds one.
    var saidAgain: [PageItem] {
        compactMap { item in
            if case .textField = item { return nil }
            return item.saidAgain
        }
    }
}

extension CellGalley {
    /// The same said once more.
    var saidAgain: CellGalley { CellGalley(lines: boxes.map(\.saidAgain)) }
}

extension CellLine {
    fileprivate var saidAgain: CellLine {
        var box = box
        box.items = box.items.saidAgain
        return CellLine(box: box, gap: gap)
    }
}
