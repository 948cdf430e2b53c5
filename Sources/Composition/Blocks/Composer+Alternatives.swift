// Finds the words for a picture that those who cannot see it are given: its own, its caption, the name of the field that it
// comes from. Reports a picture of the input that says nothing.

import Diagnostics
import Language

extension Composer {
    /// Nothing for a picture that only adorns.
    func alternative(_ image: ImageBlock, caption: FlowParagraph?, _ setting: Setting) -> String? {
        switch image.alternative {
        case .some(.none): return nil
        case .words(let template):
            let words = text(template, setting).text.string
            if !words.isEmpty { return words }
        case nil: break
        }
        if let caption { return caption.text.string }
        if let label = label(of: image.source) { return label }
        if isOfInput(image.span) { findings.report(.imageWithoutAlternative, at: image.span) }
        return Self.anyPicture
    }

    /// What is said of a picture of which nothing is known.
    private static let anyPicture = "ภาพประกอบ"

    /// What the field is called that a picture comes from: `ตราครุฑ`.
    private func label(of source: ImageBlock.Source) -> String? {
        guard case .reference(let reference) = source, let name = reference.path.components.last else { return nil }
        if reference.path.components.first == "organization" {
            return Shape.organizationFields.first { $0.name == name }?.label?.th
        }
        return layout.field(name)?.label?.th
    }
}
