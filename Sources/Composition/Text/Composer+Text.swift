// Fills the references of templates. Takes a template and the names in force, gives words with their places.

import Diagnostics
import Domain
import Language

/// A filled text, and how many of its references had something in them.
struct FilledText {
    var text = FlowText()
    var filled = 0
    var empty = 0
    /// Whether a reference in it came back to itself: that was said, and what is missing for it is no finding of its own.
    var isCircular = false

    /// Nothing to show: no words at all, or words around references that are all empty.
    var isVoid: Bool { text.isEmpty || (filled == 0 && empty > 0) }
}

extension Composer {
    /// A template with its references filled and its digits in the numerals in force.
    func text(_ template: Template, _ setting: Setting) -> FilledText {
        var filled = FilledText()
        fill(template, setting, isBold: false, &filled)
        filled.text.convert(to: setting.numerals)
        filled.text.markLinks()
        return filled
    }

    /// What an entity prints, with no findings: for titles and names.
    func quietText(_ entity: Entity, _ setting: Setting) -> String {
        let before = (findings, reportedCycles)
        var filled = FilledText()
        append(entity, format: nil, setting, span: document.span, isBold: false, isExplicit: false, &filled)
        (findings, reportedCycles) = before
        filled.text.convert(to: setting.numerals)
        return filled.text.string
    }

    func fill(_ template: Template, _ setting: Setting, isBold: Bool, _ filled: inout FilledText) {
        for piece in template.pieces {
            let bold = isBold || piece.isBold
            switch piece.content {
            case .words(let words):
                filled.text.append(words, isBold: bold, span: piece.span, isExact: true)
            case .reference(let reference):
                fill(reference, setting, isBold: bold, &filled)
            }
        }
    }

    private func fill(_ reference: Reference, _ setting: Setting, isBold: Bool, _ filled: inout FilledText) {
        guard enter(reference) else {
            filled.isCircular = true
            return
        }
        defer { resolving.removeLast() }
        let entity = lookup.entity(reference.path, setting.scope)
        let format = reference.format.map { self.format($0, setting.scope) }
        let (bytes, full, holes) = (filled.text.bytes.count, filled.filled, filled.empty)
        // What is named may hold texts of its own: their holes are theirs, whoever shows them.
        let wasQuiet = isQuiet
        isQuiet = false
        if format == PrintFormat.baht {
            appendBaht(entity, setting, reference, isBold: isBold, &filled)
        } else {
            append(
                entity, format: format, setting, span: reference.span, isBold: isBold,
                isExplicit: isOfInput(reference.span), &filled)
        }
        isQuiet = wasQuiet
        let isFilled = filled.text.bytes.count > bytes
        filled.filled = full + (isFilled ? 1 : 0)
        filled.empty = holes + (isFilled ? 0 : 1)
        guard !isFilled, !filled.isCircular, isOfInput(reference.span), !isQuiet else { return }
        if entity.isPending { return leaveRoom(for: entity, reference, isBold: isBold, &filled) }
        reportEmpty(reference)
    }

    /// What is still to be filled in is seen on the paper: a paper can be looked at before everything is known.
    private func leaveRoom(
        for entity: Entity, _ reference: Reference, isBold: Bool, _ filled: inout FilledText
    ) {
        findings.report(.bindingPending, at: reference.span, reference.path.description)
        let blank = blank(entity, reference.path, label: nil)
        let isField = reference.path.components.last.flatMap(layout.field) != nil
        let room = isField ? Self.fieldRoom : Self.room
        filled.text.append(blank, dots: room, isBold: isBold, span: reference.span)
        filled.filled += 1
        filled.empty -= 1
    }

    /// As many dots as a score by hand needs.
    static let room = String(repeating: ".", count: 16)

    /// As many as a whole date or number needs, by hand or typed: `๒๒ พฤศจิกายน ๒๕๖๖` is as wide as 39 of them in TH Sarabun.
    private static let fieldRoom = String(repeating: ".", count: 44)

    /// An amount in words: `1,500` is หนึ่งพันห้าร้อยบาทถ้วน.
    private func appendBaht(
        _ entity: Entity, _ setting: Setting, _ reference: Reference, isBold: Bool, _ filled: inout FilledText
    ) {
        var amount = FilledText()
        append(
            entity, format: nil, setting, span: reference.span, isBold: isBold, isExplicit: false, &amount)
        let typed = amount.text.string
        guard !typed.isEmpty else { return }
        guard let words = BahtText.satang(of: typed).flatMap(BahtText.text(satang:)) else {
            findings.report(.bindingNotAnAmount, at: reference.span, reference.path.description, typed)
            return filled.text.append(typed, isBold: isBold, span: reference.span, isExact: false)
        }
        filled.text.append(words, isBold: isBold, span: reference.span, isExact: false)
    }

    /// Notes that a reference is being filled, unless it is already: each circle is reported once, wherever it is shown.
    func enter(_ reference: Reference) -> Bool {
        if !resolving.isEmpty, !affords(reference) { return false }
        guard let start = resolving.firstIndex(of: reference.span) else {
            resolving.append(reference.span)
            return true
        }
        let circle = resolving[start...]
        if reportedCycles.isDisjoint(with: circle) {
            findings.report(.bindingCycle, at: reference.span, reference.path.description)
        }
        reportedCycles.formUnion(circle)
        return false
    }

    /// References inside references may double at every step: no paper needs so many, and none may hang the run.
    private func affords(_ reference: Reference) -> Bool {
        nestedReferences += 1
        if nestedReferences == Self.nestedLimit {
            findings.report(.bindingTooMany, at: reference.span, reference.path.description, "\(Self.nestedLimit)")
        }
        return nestedReferences < Self.nestedLimit
    }

    /// Of one paper: ten for each cell of a table of ten thousand.
    private static let nestedLimit = 100_000

    /// An empty value in a clerk's own words is an error; in a layout it makes its block vanish.
    private func reportEmpty(_ reference: Reference) {
        let usesResult = reference.path.components.contains("result")
        if usesResult, lookup.currentRound == nil {
            findings.report(.bindingNoRound, at: reference.span)
        } else {
            findings.report(.bindingEmpty, at: reference.span, reference.path.description)
        }
    }

    func isOfInput(_ span: Span) -> Bool { span.source == report.fiscalYear.span.source }

    /// A format's own name, or the word of the choice that a path leads to.
    func format(_ path: Path, _ scope: Scope) -> String {
        if path.components.count == 1, PrintFormat.all.contains(path.components[0]) { return path.components[0] }
        if case .value(.choice(let choice), _) = lookup.entity(path, scope) { return choice.value }
        return path.description
    }
}

extension Setting {
    /// The same setting with the names of another place.
    func inside(_ scope: Scope) -> Setting {
        var setting = self
        setting.scope = scope
        return setting
    }
}
