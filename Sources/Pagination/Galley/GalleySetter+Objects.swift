// Sets what is no prose: fields on dots, rows side by side, rules, places to sign.

import Composition
import Geometry
import Language
import Pages
import Typography

extension GalleySetter {
    /// Between a field's label and its value: two word spaces, as the regulation types it (A2).
    private static let fieldGap = 500
    private static let fieldBlanks = 2
    /// Between two blocks side by side.
    static let rowGap = Length.points(4)
    /// Between a value and the dots that follow it, in thousandths of the size.
    private static let leaderGap = 150
    /// A dot's width, in thousandths of the size.
    private static let dotWidth = 55
    /// The line of a rule in points: half a point, as Word's single border.
    static let ruleWidth = Length.points(0.5)

    func set(_ field: FlowField, width: Length) -> [Box] {
        let text = field.values.isEmpty ? field.label : field.label.followed(byBlanks: Self.fieldBlanks)
        let label = setLine(text, field.labelStyle)
        let gap = field.valueStyle.size.scaled(by: Self.fieldGap, over: 1000)
        let indent = field.labelStyle.left + (label.lines.first?.width ?? .zero) + gap
        let leading = max(field.labelStyle.leading, field.valueStyle.leading)
        let baseline = max(
            typesetter.baseline(field.labelStyle.type, leading: field.labelStyle.leading),
            typesetter.baseline(field.valueStyle.type, leading: field.valueStyle.leading))
        let paragraph = field.label.isBlank ? nil : add(.paragraph)
        // Label and value are spans: one behind the other, and told apart.
        let leaves = leaves(of: text, in: paragraph, isParted: !field.values.isEmpty || field.blank != nil)
        var boxes = values(
            field, paragraph, indent: indent, width: width, leading: leading, baseline: baseline)
        if boxes.isEmpty {
            let room = blankField(field, in: paragraph, from: indent, to: width, baseline)
            boxes = [Box(height: leading, items: dots(field, from: indent, to: width, baseline) + room)]
        }
        boxes[0].items =
            items(
                label, 0, text, field.labelStyle, at: field.labelStyle.left, align: .left, baseline: baseline,
                leaves: leaves) + boxes[0].items
        return boxes
    }

    /// The first value belongs to the paragraph of the label; each other one is its own.
    private func values(
        _ field: FlowField, _ paragraph: ElementID?, indent: Length, width: Length, leading: Length, baseline: Length
    ) -> [Box] {
        let style = field.valueStyle
        let hang = field.hangsValue ? indent : .zero
        var boxes: [Box] = []
        for (number, text) in field.values.enumerated() {
            let first = number == 0 || field.hangsValue ? indent : .zero
            let set = set(text, style, LineMeasure(first: width - first, others: width - hang))
            let isLabelled = number == 0 && paragraph != nil
            let owner = isLabelled ? paragraph : text.isBlank ? nil : add(.paragraph)
            let leaves = leaves(of: text, in: owner, isParted: isLabelled)
            for index in set.lines.indices {
                let isFirst = boxes.isEmpty
                let x = index == 0 ? first : hang
                let base = isFirst ? baseline : typesetter.baseline(style.type, leading: style.leading)
                let isLast = index == set.lines.count - 1
                let end = x + set.lines[index].width + style.size.scaled(by: Self.leaderGap, over: 1000)
                boxes.append(
                    Box(
                        height: isFirst ? leading : style.leading,
                        items: items(set, index, text, style, at: x, align: .left, baseline: base, leaves: leaves)
                            + (isLast ? dots(field, from: end, to: width, base) : [])))
            }
        }
        return boxes
    }

    /// What is still to be written stands on the dots.
    private func blankField(
        _ field: FlowField, in paragraph: ElementID?, from: Length, to: Length, _ baseline: Length
    ) -> [PageItem] {
        guard let blank = field.blank, let paragraph, to > from else { return [] }
        var area = TextField(
            name: blank.name, font: field.valueStyle.font, size: field.valueStyle.size,
            drawnSize: typesetter.drawnSize(field.valueStyle.type), baseline: Point(x: from, y: baseline),
            width: to - from)
        area.element = form(for: blank, in: paragraph)
        return [.textField(area)]
    }

    /// Round dots on the baseline, in what the value leaves of the line.
    private func dots(_ field: FlowField, from: Length, to: Length, _ baseline: Length) -> [PageItem] {
        guard field.hasDots, to > from else { return [] }
        return [dots(from: from, to: to, y: baseline, size: field.valueStyle.size)]
    }

    func dots(from: Length, to: Length, y: Length, size: Length) -> PageItem {
        .stroke(
            Stroke(
                from: Point(x: from, y: y), to: Point(x: to, y: y), width: size.scaled(by: Self.dotWidth, over: 1000),
                pattern: .dots))
    }

    // MARK: Rows

    /// Blocks side by side, their tops on one line.
    func row(_ blocks: [FlowBlock], _ columns: [ColumnWidth], gap: Length, width: Length) -> Box {
        let widths = resolve(columns, width: width)
        var box = Box(height: .zero)
        var x = Length.zero
        for (index, (block, columnWidth)) in zip(blocks, widths).enumerated() {
            var y = Length.zero
            let room = index + 1 < widths.count ? columnWidth - gap : columnWidth
            for piece in set([block], width: room) {
                if case .box(let inner) = piece {
                    box.items += inner.items.map { $0.moved(by: Point(x: x, y: y)) }
                    if box.words.isEmpty { box.words = inner.words }
                }
                y = y + piece.height
            }
            box.height = max(box.height, y)
            x = x + columnWidth
        }
        return box
    }

    /// Lengths as they are; shares of what those leave. Lengths that leave too little all shrink alike.
    func resolve(_ columns: [ColumnWidth], width: Length) -> [Length] {
        var fixed = Length.zero
        var shares = 0
        var sharing = 0
        for column in columns {
            switch column {
            case .length(let length): fixed = fixed + length
            case .share, .automatic:
                shares += column.parts
                sharing += 1
            }
        }
        let room = width - min(width / max(1, columns.count), Self.leastShare) * sharing
        let rest = width - min(fixed, room)
        return columns.map { column in
            switch column {
            case .length(let length) where fixed > room:
                room.scaled(by: length.millipoints, over: fixed.millipoints)
            case .length(let length): length
            case .share, .automatic: rest.scaled(by: column.parts, over: shares)
            }
        }
    }

    /// What a column of shares keeps to stand in.
    private static let leastShare = Length.millimetres(8)

    // MARK: Rules and signatures

    func offset(_ align: Alignment, of width: Length, in room: Length) -> Length {
        switch align {
        case .center: (room - width) / 2
        case .right: room - width
        default: .zero
        }
    }

    func set(_ rule: FlowRule, width: Length) -> [Box] {
        let length = min(rule.width ?? width, width)
        let x = offset(rule.align, of: length, in: width)
        switch rule.stroke {
        case .line:
            let y = Self.ruleWidth * 4
            let stroke = Stroke(
                from: Point(x: x, y: y), to: Point(x: x + length, y: y), width: Self.ruleWidth)
            return Array(repeating: Box(height: y * 2, items: [.stroke(stroke)]), count: rule.count)
        case .dots:
            let baseline = typesetter.baseline(rule.style.type, leading: rule.style.leading)
            let item = dots(from: x, to: x + length, y: baseline, size: rule.style.size)
            return Array(repeating: Box(height: rule.style.leading, items: [item]), count: rule.count)
        }
    }

    /// A place of three lines by six centimetres above, in the room that was left for the ink.
    func signatureField(_ name: String, signer: String, width: Length) -> Box {
        let size = Size(width: min(width, .millimetres(60)), height: lineHeight * 3)
        let frame = Rectangle(
            origin: Point(x: (width - size.width) / 2, y: .zero - size.height), size: size)
        var field = SignatureField(frame: frame, name: name)
        field.element = add(.form)
        if let form = field.element { structure[form].alternative = spoken(signer: signer) }
        var box = Box(height: .zero, items: [.signatureField(field)])
        box.keepsNext = true
        return box
    }
}

extension ColumnWidth {
    /// Parts of what the lengths leave, in thousandths; where nothing is fitted, an automatic column is one part.
    fileprivate var parts: Int {
        if case .share(let share) = self { return share }
        return 1000
    }
}
