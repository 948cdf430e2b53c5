// The schemas for editors and programs, as text. Takes what is to be described; reads the layouts at hand.

import Diagnostics
import Language
import Schema

/// What a schema describes.
public enum SchemaSubject: String, Sendable, CaseIterable { case input, layout, findings }

extension Press {
    /// A JSON Schema (2020-12). Layouts with errors have no fields in it, and say why.
    public func schema(of subject: SchemaSubject, in language: MessageLanguage) -> Outcome<String> {
        switch subject {
        case .layout: return Outcome(layoutSchema(in: language).indented)
        case .findings: return Outcome(findingsSchema().indented)
        case .input:
            var findings: [Diagnostic] = []
            let layouts = layoutNames.sorted().compactMap { name -> Layout? in
                let layout = reader.layout(named: name)
                findings += layout?.diagnostics ?? []
                return layout?.value
            }
            return Outcome(inputSchema(layouts, in: language).indented, findings)
        }
    }
}
