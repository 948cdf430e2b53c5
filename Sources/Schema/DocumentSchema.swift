// The schema of documents: each has the fields of the layout that it names, with the parts that may stand in them.

import Diagnostics
import Language

struct DocumentSchema {
    let forms: FormSchema
    let layouts: [Layout]
    let language: MessageLanguage

    var definitions: [(String, JSON)] {
        [("document", document), ("everyDocument", everyDocument)]
            + layouts.flatMap { layout in [("document-" + layout.name, of(layout))] + contents(of: layout) }
    }

    /// A document: its layout leads to the keys that it may have.
    private var document: JSON {
        let names = JSON.object([("enum", .words(layouts.map(\.name)))])
        let choices = layouts.map { layout in
            JSON.object([
                (
                    "if",
                    .object([
                        ("properties", .object([("layout", .object([("const", .text(layout.name))]))])),
                        ("required", .words(["layout"])),
                    ])
                ), ("then", .ref("document-" + layout.name)),
            ])
        }
        return .object([
            ("type", .text("object")), ("properties", .object([("layout", names)])),
            ("required", .words(["layout"])), ("allOf", .list(choices)),
        ])
    }

    /// Required fields are not required here: `every-document` may give them.
    private func of(_ layout: Layout) -> JSON {
        let own = forms.properties(MapKind.document.keys, in: language).map { name, schema in
            (name, known(name, in: layout).map { forms.described($0, description(of: schema)) } ?? schema)
        }
        return forms.object(own + layout.fields.map { ($0.name, value(of: $0, in: layout)) }, required: ["layout"])
    }

    /// What only this layout can say of a key: its pages, its stamps.
    private func known(_ name: String, in layout: Layout) -> JSON? {
        switch name {
        case "layout": .object([("const", .text(layout.name))])
        case "page": forms.of(.choice(layout.pages.keys.sorted()))
        case "stamps": forms.of(.some(.choice(layout.stamps.keys.sorted())))
        default: nil
        }
    }

    private func description(of schema: JSON) -> String? {
        guard case .object(let fields) = schema,
            case .text(let words)? = fields.first(where: { $0.0 == "description" })?.1
        else { return nil }
        return words
    }

    private func value(of field: FieldDeclaration, in layout: Layout) -> JSON {
        forms.value(
            of: field, in: language, hasRounds: true,
            content: field.parts.isEmpty ? "content" : contentName(field, layout))
    }

    /// The content of fields in which parts of the layout may stand.
    private func contents(of layout: Layout) -> [(String, JSON)] {
        layout.fields.filter { !$0.parts.isEmpty }.map { field in
            let parts = field.parts.compactMap { layout.parts[$0] }.map { part in
                (part.name, forms.part(part, in: language))
            }
            return (contentName(field, layout), forms.content(parts))
        }
    }

    private func contentName(_ field: FieldDeclaration, _ layout: Layout) -> String {
        "content-\(layout.name)-\(field.name)"
    }

    /// The fields of all layouts: a value must fit one that declares it.
    private var everyDocument: JSON {
        var order: [String] = []
        var schemas: [String: [JSON]] = [:]
        for layout in layouts {
            for field in layout.fields {
                if schemas[field.name] == nil { order.append(field.name) }
                let schema = value(of: field, in: layout)
                let isKnown = schemas[field.name, default: []].contains { $0.written == schema.written }
                if !isKnown { schemas[field.name, default: []].append(schema) }
            }
        }
        let stamps = Set(layouts.flatMap(\.stamps.keys)).sorted()
        let properties =
            order.map { ($0, JSON.any(of: schemas[$0] ?? [])) } + [("stamps", forms.of(.some(.choice(stamps))))]
        return .any(of: [forms.object(properties), .nothing])
    }
}
