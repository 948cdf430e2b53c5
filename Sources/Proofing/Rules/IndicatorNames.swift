// An indicator's number, name and instrument agree, where a file gives its own.

import Diagnostics
import Domain

enum IndicatorNames: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let catalogue = proof.catalogue else { return }
        for indicator in proof.report.analysis?.indicators ?? [] {
            guard let known = catalogue.indicator(indicator.number.value) else { continue }
            if !indicator.name.isEmpty, !known.isNamed(indicator.name) {
                findings.report(
                    .itaIndicatorName, at: indicator.number.span, "\(known.number)", indicator.name, known.name)
            }
            if let instrument = indicator.instrument, instrument != known.instrument {
                findings.report(
                    .itaInstrument, at: indicator.number.span, "\(known.number)", instrument.rawValue,
                    known.instrument.rawValue)
            }
        }
        for text in proof.texts { check(text, catalogue, &findings) }
    }

    /// `ตัวชี้วัดที่ 3 การใช้งบประมาณ` in a text: the name of another indicator behind the number.
    private static func check(_ text: ReportText, _ catalogue: ItaCatalogue, _ findings: inout [Diagnostic]) {
        for (bytes, span) in text.words {
            for mention in IndicatorMention.find(utf8: bytes, in: catalogue) {
                guard let named = mention.named, named.number != mention.number,
                    let known = catalogue.indicator(mention.number)
                else { continue }
                findings.report(
                    .itaIndicatorName, at: span.part(at: mention.range.lowerBound, length: mention.range.count),
                    "\(mention.number)", named.name, known.name)
            }
        }
    }
}
