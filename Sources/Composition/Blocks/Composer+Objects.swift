// Composes what is no prose: fields with leaders, rules, spaces.

import Diagnostics
import Domain
import Geometry
import Language

extension Composer {
    // MARK: Fields

    /// A label with its value. An optional field without a value is not there; a blank one is dots for the pen.
    func field(_ field: FieldBlock, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        let name = field.path.components.last ?? ""
        guard let declaration = layout.field(name) else { return [] }
        let entity = lookup.entity(field.path, setting.scope)
        let values = fieldValues(entity, field, setting)
        let isBlank = if case .value(.blank, _) = entity { true } else { false }
        guard !values.isEmpty || isBlank || (declaration.isRequired && field.hasDots) else { return [] }
        let labelStyle = field.labelStyle.flatMap { style($0.value) } ?? style(anyOf: ["label", "plain"])
        let valueStyle = setting.style.flatMap { style($0.value) } ?? style(anyOf: ["plain"])
        var label = FlowText()
        label.append(
            declaration.label?.th ?? declaration.name, isBold: false, span: declaration.span, isExact: false)
        var flow = FlowField(
            label: label, labelStyle: labelStyle, values: values, valueStyle: valueStyle, hasDots: field.hasDots,
            hangsValue: field.hangsValue)
        if values.isEmpty { flow.blank = blank(entity, field.path, label: label.string) }
        return [FlowBlock(.field(flow))]
    }

    private func fieldValues(_ entity: Entity, _ field: FieldBlock, _ setting: Setting) -> [FlowText] {
        let format = field.format.map { self.format($0, setting.scope) }
        guard case .value(let value, let scope) = entity else {
            let text = filledText(entity, format: format, setting)
            return text.isEmpty ? [] : [text]
        }
        var inner = setting.inside(scope)
        if case .inNumerals(let numerals, let plain) = value {
            inner.numerals = numerals.inside(inner.numerals)
            return fieldValues(.value(plain, scope), field, inner)
        }
        switch value {
        case .texts(let templates):
            let texts = templates.map { text($0, inner).text }.filter { !$0.isEmpty }
            return texts.count > 1 ? texts.enumerated().map { numbered($0.offset + 1, $0.element, setting) } : texts
        default:
            let text = filledText(.value(value, scope), format: format, setting)
            return text.isEmpty ? [] : [text]
        }
    }

    /// Several references or enclosures are numbered, unless the clerk has done so.
    private func numbered(_ number: Int, _ text: FlowText, _ setting: Setting) -> FlowText {
        let first = Digits.converted(String(text.string.prefix(2)), to: .arabic)
        if first.first?.isNumber == true { return text }
        let label = layout.lists.ordered.replacing("<n>", with: "\(number)")
        var result = FlowText(Digits.converted(label + " ", to: setting.numerals.numerals(of: .labels)))
        result.append(text)
        return result
    }

    // MARK: Rules and spaces

    func rule(_ rule: RuleBlock, _ options: BlockOptions, _ setting: Setting) -> [FlowBlock] {
        let count = rule.count.map { self.count(of: $0, setting) } ?? 1
        guard count > 0 else { return [] }
        let flow = FlowRule(
            stroke: rule.stroke, width: rule.width, align: options.align ?? .left, count: count,
            style: style(anyOf: ["plain"]))
        return [FlowBlock(.rule(flow))]
    }

    private func count(of count: RuleBlock.Count, _ setting: Setting) -> Int {
        guard case .reference(let reference) = count else {
            if case .number(let number) = count { return number }
            return 0
        }
        return switch lookup.entity(reference.path, setting.scope) {
        case .number(let number): number
        case .value(.count(let count), _): count
        default: 0
        }
    }

    func space(_ space: SpaceBlock, _ setting: Setting) -> [FlowBlock] {
        switch space {
        case .extent(let extent): return [FlowBlock(.space(extent))]
        case .reference(let reference):
            if case .value(.length(let extent), _) = lookup.entity(reference.path, setting.scope) {
                return [FlowBlock(.space(extent))]
            }
            return []
        }
    }
}
