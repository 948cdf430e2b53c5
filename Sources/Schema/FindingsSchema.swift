// The schema of what `--format json` prints. Its version is that of the renderer.

import Diagnostics

/// The schema of findings in JSON.
public func findingsSchema() -> JSON {
    let text = type("string")
    let label = JSON.object([("enum", .words(Related.Label.allCases.map(\.rawValue)))])
    let places: [(String, JSON)] = [
        ("file", types("string")), ("line", types("integer")), ("column", types("integer")),
        ("endLine", types("integer")), ("endColumn", types("integer")), ("offset", types("integer")),
        ("endOffset", types("integer")),
    ]
    let related = object([("label", label), ("message", text)] + places)
    let finding = object(
        [
            ("code", JSON.object([("enum", .words(Code.allCases.map(\.rawValue)))])),
            ("severity", .object([("enum", .words(Severity.allCases.map(\.rawValue)))])), ("message", text),
            ("help", types("string")),
        ] + places + [("related", list(related))])
    guard
        case .object(let whole) = object([
            ("version", .object([("const", .number(JSONRenderer.version))])), ("diagnostics", list(finding)),
        ])
    else { return .null }
    return .object(
        [("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text("Findings of Saraban"))]
            + whole)
}

private func type(_ name: String) -> JSON { .object([("type", .text(name))]) }

/// A value that may be unknown.
private func types(_ name: String) -> JSON { .object([("type", .words([name, "null"]))]) }

private func list(_ item: JSON) -> JSON { .object([("type", .text("array")), ("items", item)]) }

/// Fields may be added without a new version, so others are let stand.
private func object(_ properties: [(String, JSON)]) -> JSON {
    .object([
        ("type", .text("object")), ("properties", .object(properties)), ("required", .words(properties.map(\.0))),
    ])
}
