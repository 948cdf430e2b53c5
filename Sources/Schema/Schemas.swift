// The schemas that editors and other programs get: of inputs, of layouts, of the findings in JSON. Made from the
// declarations that Reading keeps to, and from the fields of the layouts at hand.

import Diagnostics
import Language

private let dialect = ("$schema", JSON.text("https://json-schema.org/draft/2020-12/schema"))

/// The schema of inputs: documents have the fields of their layouts.
public func inputSchema(_ layouts: [Layout], in language: MessageLanguage) -> JSON {
    let forms = FormSchema(isLayout: false)
    let usable = layouts.filter { !$0.isAbstract }
    let documents = DocumentSchema(forms: forms, layouts: usable, language: language)
    let maps: [MapKind] = [
        .indicator, .numerals, .textInNumerals, .placedImage, .imagePlace, .column, .cell, .tableForm,
    ]
    let definitions =
        shared + [
            ("analysis", forms.map(.analysis, Shape.analysisFields, in: language)),
            ("measure", forms.map(.measure, Shape.measureFields, in: language)),
            ("everyMeasure", forms.map(.everyMeasure, Shape.measureFields, in: language)),
        ] + maps.map { ($0.rawValue, forms.map($0, in: language)) } + forms.blocks(in: language)
        + [("content", forms.content())] + documents.definitions
    return whole(
        title: language == .th ? "แฟ้มข้อมูลของสารบรรณ" : "Input of Saraban", forms.map(.input, in: language), definitions)
}

/// The schema of layouts. Parts that a layout declares are blocks with any keys here.
public func layoutSchema(in language: MessageLanguage) -> JSON {
    let forms = FormSchema(isLayout: true)
    let maps: [MapKind] = [
        .numerals, .textInNumerals, .placedImage, .imagePlace, .column, .cell, .tableForm, .tableDefaults,
        .fieldDeclaration, .label, .part, .page, .margin, .style, .stamp, .stampPlace, .lists, .captions, .header,
        .continuation, .regulationRule,
    ]
    let definitions =
        shared + maps.map { ($0.rawValue, forms.map($0, in: language)) } + forms.blocks(in: language)
        + [("content", forms.content())]
    return whole(
        title: language == .th ? "แบบเอกสารของสารบรรณ" : "Layout of Saraban", forms.map(.layout, in: language),
        definitions)
}

private func whole(title: String, _ schema: JSON, _ definitions: [(String, JSON)]) -> JSON {
    guard case .object(let fields) = schema else { return schema }
    return .object([dialect, ("title", .text(title))] + fields + [("$defs", .object(definitions))])
}

/// What both languages call by name.
private let shared: [(String, JSON)] = [
    ("scalar", .object([("type", .words(["string", "number", "boolean"]))])),
    ("line", .scalar(Patterns.line)),
    ("lines", .any(of: [.ref("scalar"), .object([("type", .text("array")), ("items", .ref("scalar"))]), .nothing])),
    ("name", .scalar(Patterns.name)), ("path", .scalar(Patterns.path)),
    (
        "score",
        .any(of: [
            .object([("type", .text("number")), ("minimum", .number(0)), ("maximum", .number(100))]),
            .string(Patterns.score),
        ])
    ),
    ("round", .any(of: [.object([("enum", .list([3, 6, 9, 12].map(JSON.number)))]), .string(Patterns.round)])),
]
