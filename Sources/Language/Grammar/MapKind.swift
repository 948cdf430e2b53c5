// The maps with fixed keys of both languages. Takes a kind, gives its keys; declared fields come beside them.

public enum MapKind: String, Sendable, CaseIterable {
    // Inputs
    case input, analysis, indicator, measure, everyMeasure, document, numerals, textInNumerals
    // Blocks
    case block, placedImage, imagePlace, column, cell, tableForm
    // Layouts
    case layout, fieldDeclaration, label, part, page, margin, style, stamp, stampPlace, lists, captions, tableDefaults
    case header, continuation, regulationRule
    // The catalogue of fonts
    case catalogue, fontCandidate

    public var keys: [Key] {
        switch self {
        case .input: InputKeys.input
        case .analysis: InputKeys.analysis
        case .indicator: InputKeys.indicator
        case .measure: InputKeys.measure
        case .everyMeasure: InputKeys.everyMeasure
        case .document: InputKeys.document
        case .numerals: InputKeys.numerals
        case .textInNumerals: InputKeys.textInNumerals
        case .block: BlockKeys.options
        case .placedImage: BlockKeys.placedImage
        case .imagePlace: BlockKeys.imagePlace
        case .column: TableKeys.column
        case .cell: TableKeys.cell
        case .tableForm: TableKeys.form
        case .tableDefaults: TableKeys.repetition
        case .layout: LayoutKeys.layout
        case .fieldDeclaration: LayoutKeys.fieldDeclaration
        case .label: LayoutKeys.labelKeys
        case .part: LayoutKeys.part
        case .lists: LayoutKeys.lists
        case .captions: LayoutKeys.captions
        case .header: LayoutKeys.header
        case .continuation: LayoutKeys.continuation
        case .regulationRule: LayoutKeys.regulationRule
        case .page: PageKeys.page
        case .margin: PageKeys.margin
        case .style: PageKeys.style
        case .stamp: PageKeys.stamp
        case .stampPlace: PageKeys.stampPlace
        case .catalogue: FontKeys.catalogue
        case .fontCandidate: FontKeys.candidate
        }
    }

    public func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}
