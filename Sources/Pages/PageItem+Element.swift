// What a thing on the page is content of.

extension PageItem {
    /// Nothing for an artifact.
    public var element: ElementID? {
        switch self {
        case .glyphs(let run): run.element
        case .image(let image): image.element
        case .checkbox(let box): box.element
        case .area(let area): area.element
        case .link(let link): link.element
        case .jump(let jump): jump.element
        case .signatureField(let field): field.element
        case .textField(let field): field.element
        case .pageNumber(let slot): slot.element
        case .stroke, .stamp: nil
        }
    }
}
