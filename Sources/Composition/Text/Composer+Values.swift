// What entities and values print inside a text: names, scores, dates, rounds, lists of names.

import Diagnostics
import Domain
import Language

extension Composer {
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
        case .indicator(let indicator): add(format == PrintFormat.names ? indicator.name : "\(indicator.number.value)")
        case .finding(let finding): add(format == PrintFormat.names ? name(of: finding) : finding.code.value)
        case .list(let entities): add(joined(entities, setting))
        case .organization, .person, .measure, .answer:
            let shown = shownField(of: entity).flatMap { lookup.member($0, of: entity) } ?? .empty
            bracketed(format, add) {
                append(
                    shown, format: nil, setting, span: span, isBold: isBold, isExplicit: isExplicit, &filled)
            }
        case .value(let value, let scope):
            let isBracketed = format == PrintFormat.brackets
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
        if format == PrintFormat.brackets { add("(") }
        body()
        if format == PrintFormat.brackets { add(")") }
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

extension FlowText {
    fileprivate mutating func removeLastRun() {
        guard let run = runs.popLast() else { return }
        bytes.removeLast(run.length)
    }
}
