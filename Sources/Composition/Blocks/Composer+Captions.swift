// Composes captions: counts tables and figures, and keeps what texts call them by.

import Domain
import Language

extension Composer {
    enum Captioned { case table, image, chart }

    /// A caption with its number, `ตารางที่ ๑ …`; nothing where there is none to show.
    func caption(_ caption: Caption?, of kind: Captioned, _ setting: Setting) -> FlowParagraph? {
        guard let caption else { return nil }
        let words = text(caption.words, setting).text
        let label = number(caption, kind, setting)
        guard label != nil || !words.isEmpty else { return nil }
        var text = FlowText()
        if let label {
            text.append(label, isBold: true, span: caption.words.span, isExact: false)
            if !words.isEmpty { text.append(" ", isBold: false, span: caption.words.span, isExact: false) }
        }
        text.append(words)
        let names = kind == .table ? ["table-caption", "caption", "plain"] : ["caption", "plain"]
        return FlowParagraph(text: text, style: style(anyOf: names), role: .caption)
    }

    /// The next number of a kind of caption, noted under the caption's name.
    private func number(_ caption: Caption, _ kind: Captioned, _ setting: Setting) -> String? {
        guard caption.isNumbered, let words = words(of: kind) else { return nil }
        captionCounts[words, default: 0] += 1
        let label = words.replacing("<n>", with: "\(captionCounts[words, default: 0])")
        if let name = caption.name, captionTexts[name.value] == nil { captionTexts[name.value] = label }
        return Digits.converted(label, to: setting.numerals.numerals(of: .labels))
    }

    private func words(of kind: Captioned) -> String? {
        switch kind {
        case .table: layout.captions.table
        case .image: layout.captions.image
        case .chart: layout.captions.chart
        }
    }

    /// What stands above a table that goes on: `ตารางที่ ๑ (ต่อ)`, or its whole caption where that has no number.
    func continued(_ caption: FlowParagraph, isNumbered: Bool) -> FlowBlock {
        var copy = caption
        if isNumbered, let label = caption.text.runs.first {
            copy.text.bytes.removeSubrange(label.length...)
            copy.text.runs.removeSubrange(1...)
        }
        let word = layout.captions.continued
        if !word.isEmpty { copy.text.append(FlowText(" " + word, span: caption.text.runs.first?.span)) }
        return FlowBlock(.paragraph(copy), before: copy.style.before)
    }
}
