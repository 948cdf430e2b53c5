// Composes what is no prose: fields with leaders, pictures, rules, spaces.

import Diagnostics
import Domain
import Geometry
import Language
import Pictures

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
        let flow = FlowField(
            label: label, labelStyle: labelStyle, values: values, valueStyle: valueStyle, hasDots: field.hasDots,
            hangsValue: field.hangsValue)
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

    // MARK: Pictures

    func image(_ image: ImageBlock, _ options: BlockOptions, _ span: Span, _ setting: Setting) -> [FlowBlock] {
        guard image.place == nil || !setting.isNarrow else {
            findings.report(.blockNotHere, at: span, "at")
            return []
        }
        let picture = picture(image, span, setting)
        guard picture != nil || image.height != nil else { return [] }
        let height = image.height ?? picture?.naturalSize.height ?? .zero
        var flow = FlowPicture(
            picture: picture, size: size(of: picture, height: height), align: options.align ?? .left,
            place: image.place, room: image.room ?? .zero, caption: caption(image, setting))
        if image.place == nil, flow.size.width > setup.textWidth {
            let width = setup.textWidth
            flow = FlowPicture(
                picture: picture,
                size: Size(
                    width: width,
                    height: flow.size.height.scaled(by: width.millipoints, over: max(1, flow.size.width.millipoints))),
                align: flow.align, place: nil, room: flow.room, caption: flow.caption)
        }
        let before = image.place == nil ? style(anyOf: ["figure", "plain"]).before : .length(.zero)
        return [FlowBlock(.picture(flow), before: before)]
    }

    private func caption(_ image: ImageBlock, _ setting: Setting) -> FlowParagraph? {
        guard let template = image.caption else { return nil }
        let text = text(template, setting).text
        return text.isEmpty ? nil : FlowParagraph(text: text, style: style(anyOf: ["caption", "plain"]))
    }

    /// The proportions of a picture are never changed (ข้อ ๗๑ on the emblem).
    private func size(of picture: Picture?, height: Length) -> Size {
        guard let natural = picture?.naturalSize, natural.height > .zero else {
            return Size(width: height, height: height)
        }
        return Size(
            width: natural.width.scaled(by: height.millipoints, over: natural.height.millipoints), height: height)
    }

    private func picture(_ image: ImageBlock, _ span: Span, _ setting: Setting) -> Picture? {
        let path: Located<String>?
        switch image.source {
        case .file(let file): path = file
        case .reference(let reference):
            if case .value(.image(let file), _) = lookup.entity(reference.path, setting.scope) {
                path = file
            } else {
                path = nil
            }
        }
        guard let path else {
            findings.report(.composeNoEmblem, at: report.organization.span, image.blank ?? "", name(of: image))
            return nil
        }
        let outcome = pictures(path)
        findings += outcome.diagnostics
        return outcome.value
    }

    /// The field that an image comes from, to be named in a remedy.
    private func name(of image: ImageBlock) -> String {
        if case .reference(let reference) = image.source { reference.path.description } else { "" }
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
