// The texts of a paper in the order in which they are read, as composed and before anything is placed. Takes a flow, gives
// a text for each heading, paragraph, label, cell and entry: what is read of the finished paper is held against it.

extension Flow {
    /// Texts without ink are left out, and so is what is seen and not read: running heads, marks, stamps, what a table
    /// says again on a later page, and the words inside of charts, which are read by the chart’s alternative. Of a table
    /// of contents the entries’ words are here; a reader gets a blank and the number of the page behind each.
    public var readingTexts: [[UInt8]] {
        var texts: [[UInt8]] = []
        for section in sections { section.blocks.addReadingTexts(to: &texts) }
        return texts
    }
}

extension [FlowBlock] {
    fileprivate func addReadingTexts(to texts: inout [[UInt8]]) {
        var isInHeading = false
        for block in self {
            if case .paragraph(let paragraph) = block.kind {
                paragraph.addReadingTexts(isInHeading: &isInHeading, to: &texts)
            } else {
                isInHeading = false
                block.addReadingTexts(to: &texts)
            }
        }
    }
}

extension FlowParagraph {
    /// The lines of one heading are one text, a blank between them.
    fileprivate func addReadingTexts(isInHeading: inout Bool, to texts: inout [[UInt8]]) {
        if case .text(let label)? = label, !text.bytes.isEmpty { label.addReadingText(to: &texts) }
        guard case .heading = role else {
            isInHeading = false
            return text.addReadingText(to: &texts)
        }
        let count = texts.count
        if isInHeading, continuesHeading, !texts.isEmpty {
            texts[count - 1].append(0x20)
            if !text.isBlank { texts[count - 1] += text.bytes }
        } else {
            text.addReadingText(to: &texts)
            isInHeading = texts.count > count
        }
    }
}

extension FlowText {
    fileprivate func addReadingText(to texts: inout [[UInt8]]) { if !isBlank { texts.append(bytes) } }
}

extension FlowBlock {
    fileprivate func addReadingTexts(to texts: inout [[UInt8]]) {
        switch kind {
        case .paragraph: [self].addReadingTexts(to: &texts)
        case .field(let field): field.addReadingTexts(to: &texts)
        case .table(let table): table.addReadingTexts(to: &texts)
        case .picture(let picture): if picture.place == nil { picture.caption?.text.addReadingText(to: &texts) }
        case .chart(let chart): chart.caption?.text.addReadingText(to: &texts)
        case .contents(let contents): for entry in contents.entries { entry.text.addReadingText(to: &texts) }
        case .group(let blocks, _): blocks.addReadingTexts(to: &texts)
        case .row(let blocks, _, _): for block in blocks { block.addReadingTexts(to: &texts) }
        case .space, .rule, .signatureField: break
        }
    }
}

extension FlowField {
    /// The label with the first value behind two blanks, as a field is typed; each further value by itself.
    fileprivate func addReadingTexts(to texts: inout [[UInt8]]) {
        guard !label.isBlank else { return values.forEach { $0.addReadingText(to: &texts) } }
        texts.append(label.bytes)
        guard let first = values.first else { return }
        texts[texts.count - 1] += [0x20, 0x20] + (first.isBlank ? [] : first.bytes)
        for value in values.dropFirst() { value.addReadingText(to: &texts) }
    }
}

extension FlowTable {
    fileprivate func addReadingTexts(to texts: inout [[UInt8]]) {
        for cell in header.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
            cell.blocks.addReadingTexts(to: &texts)
        }
        for (number, row) in rows.enumerated() {
            if isGroupRowRead(number) { row.groupRow.addReadingTexts(to: &texts) }
            if isGroupLabelRead(number) { row.groupLabel.addReadingTexts(to: &texts) }
            for cell in row.cells { cell.addReadingTexts(to: &texts) }
        }
        if rows.isEmpty { empty.addReadingTexts(to: &texts) }
    }
}
