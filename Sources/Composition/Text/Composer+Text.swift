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

    private func fill(_ template: Template, _ setting: Setting, isBold: Bool, _ filled: inout FilledText) {
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
        let before = filled
        // What is named may hold texts of its own: their holes are theirs, whoever shows them.
        let wasQuiet = isQuiet
        isQuiet = false
        append(
            entity, format: format, setting, span: reference.span, isBold: isBold,
            isExplicit: isOfInput(reference.span), &filled)
        isQuiet = wasQuiet
        let isFilled = filled.text.bytes.count > before.text.bytes.count
        filled.filled = before.filled + (isFilled ? 1 : 0)
        filled.empty = before.empty + (isFilled ? 0 : 1)
        if !isFilled, !filled.isCircular, isOfInput(reference.span), !isQuiet { reportEmpty(reference) }
    }

    /// Notes that a reference is being filled, unless it is already: each circle is reported once, wherever it is shown.
    func enter(_ reference: Reference) -> Bool {
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
        if path.components.count == 1, Self.formatNames.contains(path.components[0]) { return path.components[0] }
        if case .value(.choice(let choice), _) = lookup.entity(path, scope) { return choice.value }
        return path.description
    }

    private static let formatNames = Set(
        DateFormat.allCases.map(\.rawValue) + PeriodFormat.allCases.map(\.rawValue) + ["names", "brackets", "bare"])

    /// Adds what an entity prints. `isExplicit`: the clerk asked for this format, so that it wins over typed words.
    func append(
        _ entity: Entity, format: String?, _ setting: Setting, span: Span, isBold: Bool, isExplicit: Bool,
        _ filled: inout FilledText
    ) {
        func add(_ words: String) { filled.text.append(words, isBold: isBold, span: span, isExact: false) }
        switch entity {
        case .text(let words): bracketed(format, add) { add(words) }
        case .number(let number): add("\(number)")
        case .score(let score): add(score.text)
        case .fiscalYear(let year): add("\(year.buddhistYear)")
        case .round(let round): add(self.text(of: round, format))
        case .indicator(let indicator): add(format == "names" ? indicator.name : "\(indicator.number.value)")
        case .finding(let finding): add(format == "names" ? name(of: finding) : finding.code.value)
        case .list(let entities): add(joined(entities, setting))
        case .organization, .person, .measure, .answer:
            let shown = shownField(of: entity).flatMap { lookup.member($0, of: entity) } ?? .empty
            bracketed(format, add) {
                append(
                    shown, format: nil, setting, span: span, isBold: isBold, isExplicit: isExplicit, &filled)
            }
        case .value(let value, let scope):
            let isBracketed = format == "brackets"
            if isBracketed { add("(") }
            let before = filled.text.bytes.count
            append(value, format: format, setting.inside(scope), span, isBold, isExplicit, &filled)
            if isBracketed {
                if filled.text.bytes.count > before { add(")") } else { filled.text.removeLastRun() }
            }
        default: break
        }
    }

    private func bracketed(_ format: String?, _ add: (String) -> Void, _ body: () -> Void) {
        if format == "brackets" { add("(") }
        body()
        if format == "brackets" { add(")") }
    }

    private func append(
        _ value: Value, format: String?, _ setting: Setting, _ span: Span, _ isBold: Bool, _ isExplicit: Bool,
        _ filled: inout FilledText
    ) {
        func add(_ words: String) { filled.text.append(words, isBold: isBold, span: span, isExact: false) }
        switch value {
        case .text(let templates), .texts(let templates):
            for (index, template) in templates.enumerated() {
                if index > 0 { add(" ") }
                fill(template, setting, isBold: isBold, &filled)
            }
        case .joined(let templates): fillJoined(templates, setting, isBold, &filled)
        // Inside another text the digits follow that text.
        case .inNumerals(_, let plain):
            append(plain, format: format, setting, span, isBold, isExplicit, &filled)
        case .content(let blocks): fillInline(blocks, setting, isBold, &filled)
        case .date(let date):
            let style = format.flatMap(DateFormat.init(rawValue:)) ?? .long
            add(isExplicit && format != nil ? style.text(of: date.value.value) : date.value.text(style))
        case .period(let period):
            let style = format.flatMap(PeriodFormat.init(rawValue:)) ?? .months
            let days = isExplicit && format != nil ? period.value.days(in: report.fiscalYear.value) : nil
            add(days.map(style.text(of:)) ?? period.value.text(style))
        case .round(let round): add(text(of: round.value, format))
        case .choice(let choice): add(choice.value)
        case .count(let count): add("\(count)")
        case .person(let id):
            guard let person = report.person(id.value) else { return }
            append(
                .person(person), format: format, setting, span: span, isBold: isBold, isExplicit: isExplicit, &filled)
        case .image(let path): add(path.value)
        case .path, .byRound, .records, .length, .blank: break
        }
    }

    /// Pieces joined by spaces; one whose reference is empty is left out without a word.
    private func fillJoined(_ templates: [Template], _ setting: Setting, _ isBold: Bool, _ filled: inout FilledText) {
        let wasQuiet = isQuiet
        isQuiet = true
        defer { isQuiet = wasQuiet }
        var isFirst = true
        for template in templates {
            var piece = FilledText()
            fill(template, setting, isBold: isBold, &piece)
            guard piece.empty == 0, !piece.text.isEmpty else { continue }
            if !isFirst { filled.text.append(" ", isBold: isBold, span: nil, isExact: false) }
            isFirst = false
            filled.text.append(piece.text)
            filled.filled += 1
        }
    }

    /// Paragraphs inside a sentence stand one behind the other.
    private func fillInline(_ blocks: [Block], _ setting: Setting, _ isBold: Bool, _ filled: inout FilledText) {
        var isFirst = true
        for block in blocks {
            guard case .text(let paragraphs) = block.kind else { continue }
            for paragraph in paragraphs {
                if !isFirst { filled.text.append(" ", isBold: isBold, span: nil, isExact: false) }
                isFirst = false
                if let label = paragraph.label {
                    filled.text.append(label.text.value + " ", isBold: isBold, span: label.text.span, isExact: false)
                }
                fill(paragraph.text, setting, isBold: isBold, &filled)
            }
        }
    }

    private func text(of round: Round, _ format: String?) -> String {
        guard let days = round.days(of: report.fiscalYear.value) else { return "\(round.rawValue)" }
        switch format {
        case "months": return PeriodFormat.months.text(of: days)
        case "short": return PeriodFormat.short.text(of: days)
        default: return "\(round.rawValue)"
        }
    }

    private func shownField(of entity: Entity) -> String? {
        switch entity {
        case .organization, .person: "name"
        case .measure, .answer: "title"
        default: nil
        }
    }

    private func name(of finding: Finding) -> String { finding.indicator?.name ?? finding.code.value }

    /// `ก`, `ก และข`, `ก ข และค`: names as Thai lists them.
    private func joined(_ entities: [Entity], _ setting: Setting) -> String {
        let names = entities.map { entity -> String in
            switch entity {
            case .indicator(let indicator): indicator.name
            case .finding(let finding): name(of: finding)
            default: quietText(entity, setting)
            }
        }.filter { !$0.isEmpty }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: " ") + " และ" + last
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

extension FlowText {
    mutating func removeLastRun() {
        guard let run = runs.popLast() else { return }
        bytes.removeLast(run.length)
    }
}
