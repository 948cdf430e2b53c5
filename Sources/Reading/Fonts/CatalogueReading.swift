// Reads the font catalogue (`Fonts/catalogue.yaml`). Opens no font.

import Diagnostics
import Language

extension Reader {
    /// The families and folders of a catalogue.
    public func catalogue(_ file: SourceFile) -> Outcome<FontCatalogue> {
        let outcome = compose(file, id: add(file))
        var findings = outcome.diagnostics
        guard let node = outcome.value, var fields = Fields(node, .catalogue, &findings) else {
            return Outcome(nil, findings)
        }
        var families: [FontFamily] = []
        for entry in fields.required("families", &findings)?.entries(&findings) ?? [] {
            guard let items = entry.value.items(&findings) else { continue }
            if items.isEmpty { findings.report(.inputBlank, at: entry.value.span) }
            families.append(
                FontFamily(
                    name: entry.key.value, candidates: items.compactMap { Self.candidate($0, &findings) }))
        }
        let folders = fields.optional("folders")?.ids(&findings)?.map(\.value) ?? []
        fields.finish(&findings)
        return Outcome(findings.hasErrors ? nil : FontCatalogue(families: families, folders: folders), findings)
    }

    private static func candidate(_ node: Node, _ findings: inout [Diagnostic]) -> FontCandidate? {
        guard var fields = Fields(node, .fontCandidate, &findings) else { return nil }
        let name = fields.required("name", &findings)?.word(&findings)
        let regular = fields.required("regular", &findings)?.word(&findings)
        let bold = fields.required("bold", &findings)?.word(&findings)
        let scale = fields.required("size-scale", &findings).flatMap { Self.scale($0, &findings) }
        let ascent = fields.integer("ascent", &findings)
        let descent = fields.integer("descent", &findings)
        fields.finish(&findings)
        guard let name, let regular, let bold, let scale, let ascent, let descent else { return nil }
        return FontCandidate(
            name: name.value, regular: regular.value, bold: bold.value, sizeScale: scale, ascent: ascent.value,
            descent: descent.value)
    }

    private static func scale(_ node: Node, _ findings: inout [Diagnostic]) -> Double? {
        guard let word = node.word(&findings) else { return nil }
        guard let value = Double(word.value), value > 0.1, value < 10 else {
            findings.report(.inputNotARatio, at: word.span, word.value)
            return nil
        }
        return value
    }
}
