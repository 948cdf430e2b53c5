// The names that elements of a structure have in a PDF (ISO 32000-1, 14.8.4).

import Pages

extension Element.Kind {
    /// The same as text: `TD`.
    public var standardType: String { name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }

    var name: StaticString {
        switch self {
        case .document: "Document"
        case .section: "Sect"
        case .heading(let level): Self.headings[min(max(level, 1), Self.headings.count) - 1]
        case .paragraph: "P"
        case .span: "Span"
        case .link: "Link"
        case .list: "L"
        case .item: "LI"
        case .label: "Lbl"
        case .itemBody: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .row: "TR"
        case .headerCell: "TH"
        case .cell: "TD"
        case .caption: "Caption"
        case .figure: "Figure"
        case .contents: "TOC"
        case .contentsEntry: "TOCI"
        case .reference: "Reference"
        case .form: "Form"
        }
    }

    private static let headings: [StaticString] = ["H1", "H2", "H3", "H4", "H5", "H6"]
}

extension Element.Numbering {
    var name: StaticString {
        switch self {
        case .none: "None"
        case .disc: "Disc"
        case .decimal: "Decimal"
        }
    }
}

extension Element.Scope {
    var name: StaticString { self == .column ? "Column" : "Row" }
}
