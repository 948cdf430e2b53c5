// Fills the blank numbers and dates of a finished PDF. Takes the file and words by the names of fields, gives the file with
// the update behind it: signatures stay valid, and nothing moves. Writes nothing.

import Composition
import Diagnostics
import Geometry
import Inspection
import PDF
import Pages
import Pagination
import Syntax

/// A field that waits for words.
public struct OpenField: Sendable, Equatable {
    /// `number`, as the input calls it.
    public let name: String
    /// `ช่องเติม ที่`, as it is read out.
    public let words: String
    /// What stands in it already.
    public let value: String?
}

extension OpenedPDF {
    /// The fields for words.
    public var fields: [OpenField] {
        file.textFields.map { OpenField(name: $0.name, words: $0.words, value: $0.value) }
    }
}

extension Press {
    /// `replaces`: whether a field that was filled may be filled anew.
    public func fill(
        _ pdf: OpenedPDF, with words: [(field: String, words: String)], replaces: Bool
    ) -> Outcome<[UInt8]> {
        let fields = pdf.file.textFields
        var filled: [FilledField] = []
        var findings: [Diagnostic] = []
        for (name, words) in words {
            // Its own name first: what stands before one field may be the name of another.
            guard let field = fields.first(where: { $0.name == name }) ?? fields.first(where: { $0.isCalled(name) })
            else {
                let names = fields.map(\.name).joined(separator: ", ")
                findings.append(Diagnostic(.fillNoField, at: nil, [name, names], path: pdf.name))
                continue
            }
            if let value = field.value ?? filled.first(where: { $0.object == field.object })?.words, !replaces {
                findings.append(Diagnostic(.fillFilled, at: nil, [field.name, value], path: pdf.name))
                continue
            }
            guard words.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !$0.isUnseen }) else {
                findings.append(Diagnostic(.fillEmpty, at: nil, [field.name], path: pdf.name))
                continue
            }
            filled.removeAll { $0.object == field.object }
            let set = set(words, in: field, of: pdf)
            findings += set.diagnostics
            if let value = set.value { filled.append(value) }
        }
        guard !findings.hasErrors else { return Outcome(nil, findings) }
        switch fillPDF(pdf.file, filled) {
        case .failure(let fault):
            let none = PageSet(pages: [], fonts: [], pictures: [], title: "")
            return Outcome(nil, findings + [diagnostic(fault, none, nil)])
        case .success(let bytes): return proved(bytes, filled, findings)
        }
    }

    private func set(_ words: String, in field: ReadField, of pdf: OpenedPDF) -> Outcome<FilledField> {
        let typesetter = typesetter()
        guard let setter = typesetter.value else { return Outcome(nil, typesetter.diagnostics) }
        // The field was made for a line of the paper's own size.
        let size = field.size.height.scaled(by: 1000, over: TextField.height)
        let baseline = Point(x: .zero, y: field.size.height - size.scaled(by: TextField.depth, over: 1000))
        let line = setLine(words, font: field.font, size: size, on: field.size, baseline: baseline, with: setter)
        guard let placed = line.value else { return Outcome(nil, line.diagnostics) }
        guard placed.width <= field.size.width else {
            return Outcome(nil, [Diagnostic(.fillTooLong, at: nil, [words, field.name], path: pdf.name)])
        }
        // Between the words and the dots behind them.
        let gap = size.scaled(by: Self.gap, over: 1000)
        return Outcome(
            FilledField(
                object: field.object, words: words, pages: placed.pages,
                width: min(placed.width + gap, field.size.width)),
            line.diagnostics)
    }

    /// In thousandths of the size.
    private static let gap = 150

    /// What is drawn is read back before it is given out.
    private func proved(_ bytes: [UInt8], _ fields: [FilledField], _ findings: [Diagnostic]) -> Outcome<[UInt8]> {
        let file = try? DocumentFile(bytes)
        for field in fields {
            let found = file?.appearanceText(ofField: field.object) ?? ""
            if difference(between: [Array(field.words.utf8)], and: [Array(found.utf8)]) != nil {
                return Outcome(nil, findings + [Diagnostic(.outputTextLost, at: nil, [field.words, found])])
            }
        }
        return Outcome(bytes, findings)
    }
}

extension ReadField {
    /// By what stands before it on the paper.
    fileprivate func isCalled(_ name: String) -> Bool { words.hasSuffix(" " + name) }
}
