// What a set text has to be told of: letters without glyphs, lines that fall short, words that had to be cut. Takes a set
// text and where its words came from; reports, and changes nothing.

import Composition
import Diagnostics
import Geometry
import Language
import Typography

extension GalleySetter {
    /// Reports what the font or the measure of a text could not do.
    func check(_ set: SetText, _ text: FlowText, _ style: Style) {
        for missing in set.shaped.missing {
            let name = "U+" + hexadecimal(missing.scalar)
            let sign = Unicode.Scalar(missing.scalar).map { String(Character($0)) } ?? ""
            report(.textMissingGlyph, name, at: text.span(at: missing.offset), [sign, name])
        }
        if style.form == .filled, let line = set.shortLines.first, let last = line.drawn.last {
            let offset = Int(set.shaped.clusters[last].end)
            report(
                .setShortLine, "\(offset)", at: text.span(at: max(0, offset - 1)),
                [wordAround(offset, set.shaped.bytes)])
        }
        checkCuts(set, text)
        if set.isOverfull { report(.setOverfull, text.string, at: text.span(at: 0), [text.string]) }
    }

    /// Lines that had to end where none should: a cut word is reported once a text, for the remedy is the same for all
    /// its words; words that belong together and are parted, once a column.
    private func checkCuts(_ set: SetText, _ text: FlowText) {
        guard set.worstEnd >= .glue else { return }
        // An address parts after its signs where it must; that is no fault of the column.
        let ends = set.lines.filter { line in
            guard line.endsBy >= .glue, let last = line.drawn.last else { return false }
            return line.endsBy >= .cluster || set.shaped.clusters[last].kind != .solid
        }
        let cut = ends.first { $0.endsBy >= .bond }
        guard let last = (cut ?? ends.first)?.drawn.last else { return }
        let offset = Int(set.shaped.clusters[last].end)
        let arguments = [wordAround(offset, set.shaped.bytes), column.map { " “\($0)”" } ?? ""]
        if cut != nil {
            report(.setBrokenWord, "\(offset)", at: text.span(at: offset), arguments)
        } else if reported.insert(Reported(code: .setPartedWords, key: column ?? text.string, span: nil)).inserted {
            findings.append(Diagnostic(.setPartedWords, at: text.span(at: offset), arguments))
        }
    }

    /// A little of the text on both sides of a break, for the finding.
    private func wordAround(_ offset: Int, _ bytes: [UInt8]) -> String {
        var start = max(0, offset - 30)
        var end = min(bytes.count, offset + 30)
        while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self) + "|"
            + String(decoding: bytes[offset..<end], as: UTF8.self)
    }

    private func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
