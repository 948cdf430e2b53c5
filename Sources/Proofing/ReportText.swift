// The words of a report as somebody typed them, line by line, with the place that each stands in. Fills no references.

import Diagnostics
import Domain
import Language

struct ReportText {
    enum Place {
        case general
        case measure(Measure)
        case result(Measure, Round)
        case document(Document)
    }
    let place: Place
    /// The list item's label, and how deep it stands.
    let label: ListLabel?
    let level: Int
    /// Lines of one text follow each other; another text begins lists anew.
    let text: Int
    let template: Template

    /// The stretches of words between references, each with its place.
    var words: [(bytes: [UInt8], span: Span)] {
        template.pieces.compactMap { piece in
            if case .words(let words) = piece.content { (Array(words.utf8), piece.span) } else { nil }
        }
    }

    static func all(of report: Report) -> [ReportText] {
        var reading = Collection()
        reading.record(report.organization, .general)
        for person in report.people { reading.record(person.record, .general) }
        if let analysis = report.analysis {
            reading.record(analysis.record, .general)
            for finding in analysis.findings { reading.record(finding.record, .general) }
        }
        for measure in report.measures {
            reading.record(measure.record, .measure(measure))
            for (_, value) in measure.more.sorted(by: { $0.key < $1.key }) { reading.value(value, .measure(measure)) }
            for (round, result) in measure.results.sorted(by: { $0.key < $1.key }) {
                reading.record(result, .result(measure, round))
            }
        }
        for document in report.documents { reading.record(document.record, .document(document)) }
        return reading.texts
    }
}

/// Goes through values and blocks in their order.
private struct Collection {
    var texts: [ReportText] = []
    private var number = 0
    /// Texts that several measures share (`every-measure`) stand in one place and are looked at once.
    private var seen: Set<Span> = []

    mutating func record(_ record: Record, _ place: ReportText.Place) {
        for (_, value) in record.values.sorted(by: { $0.key < $1.key }) { self.value(value, place) }
    }

    mutating func value(_ value: Value, _ place: ReportText.Place) {
        switch value {
        case .text(let templates), .joined(let templates), .texts(let templates): lines(templates, place)
        case .content(let blocks): self.blocks(blocks, place)
        case .records(let records): for record in records { self.record(record, place) }
        case .inNumerals(_, let plain): self.value(plain, place)
        case .byRound(let values):
            for (_, value) in values.sorted(by: { $0.key < $1.key }) { self.value(value, place) }
        case .date, .period, .round, .person, .choice, .count, .length, .image, .path, .blank: break
        }
    }

    private mutating func lines(_ templates: [Template], _ place: ReportText.Place) {
        paragraphs(templates.map { Paragraph(label: nil, level: 0, text: $0) }, place)
    }

    private mutating func paragraphs(_ paragraphs: [Paragraph], _ place: ReportText.Place) {
        number += 1
        for paragraph in paragraphs where seen.insert(paragraph.label?.text.span ?? paragraph.text.span).inserted {
            texts.append(
                ReportText(
                    place: place, label: paragraph.label, level: paragraph.level, text: number,
                    template: paragraph.text))
        }
    }

    private mutating func blocks(_ blocks: [Block], _ place: ReportText.Place) {
        for block in blocks { self.block(block, place) }
    }

    private mutating func block(_ block: Block, _ place: ReportText.Place) {
        switch block.kind {
        case .text(let paragraphs): self.paragraphs(paragraphs, place)
        case .heading(let templates), .line(let templates): lines(templates, place)
        case .list(let list):
            if case .items(let paragraphs) = list.source { self.paragraphs(paragraphs, place) }
        case .table(let table): self.table(table, place)
        case .image(let image): caption(image.caption, place)
        case .images(let images): for one in images.images.map(\.caption) + [images.caption] { caption(one, place) }
        case .chart(let chart): caption(chart.caption, place)
        case .part(_, let fields): record(Record(values: fields, span: block.span), place)
        case .row(let blocks, _), .each(_, _, let blocks): self.blocks(blocks, place)
        case .group(let group): self.blocks(group.blocks, place)
        case .tableOfContents, .page, .space, .rule, .field, .content, .sign: break
        }
    }

    private mutating func table(_ table: TableBlock, _ place: ReportText.Place) {
        caption(table.caption, place)
        if let lead = table.options.lead { blocks(lead, place) }
        var rows = table.options.foot ?? []
        if case .written(let written) = table.source { rows = written + rows }
        for row in rows { for cell in row.cells { blocks(cell.blocks, place) } }
    }

    private mutating func caption(_ caption: Caption?, _ place: ReportText.Place) {
        if let caption { lines([caption.words], place) }
    }
}
