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
        guard !pdf.file.hasGenerations else {
            return Outcome(nil, [Diagnostic(.fillRewritten, at: nil, [pdf.name], path: pdf.name)])
        }
        var filling = Filling(press: self, pdf: pdf, replaces: replaces)
        for (name, words) in words { filling.take(words, for: name) }
        guard !filling.findings.hasErrors else { return Outcome(nil, filling.findings) }
        switch fillPDF(pdf.file, filling.filled) {
        case .failure(let fault):
            let none = PageSet(pages: [], fonts: [], pictures: [], title: "")
            return Outcome(nil, filling.findings + [diagnostic(fault, none, nil)])
        case .success(let bytes): return proved(bytes, filling.filled, filling.findings)
        }
    }

    /// What is drawn is read back before it is given out.
    private func proved(_ bytes: [UInt8], _ fields: [FilledField], _ findings: [Diagnostic]) -> Outcome<[UInt8]> {
        let file = try? DocumentFile(bytes)
        for field in fields {
            for place in field.places {
                let found = file?.appearanceText(ofWidget: place.object) ?? ""
                if difference(between: [Array(field.words.utf8)], and: [Array(found.utf8)]) != nil {
                    return Outcome(nil, findings + [Diagnostic(.outputTextLost, at: nil, [field.words, found])])
                }
            }
        }
        return Outcome(bytes, findings)
    }
}

/// The words of one run on their way into the fields of a file.
private struct Filling {
    let press: Press
    let pdf: OpenedPDF
    let replaces: Bool
    let fields: [ReadField]
    var filled: [FilledField] = []
    var findings: [Diagnostic] = []

    init(press: Press, pdf: OpenedPDF, replaces: Bool) {
        self.press = press
        self.pdf = pdf
        self.replaces = replaces
        fields = pdf.file.textFields
    }

    mutating func take(_ words: String, for name: String) {
        let meant = fields(called: name)
        guard let field = meant.first, meant.count == 1 else {
            let names = (meant.isEmpty ? fields : meant).map(\.name).joined(separator: ", ")
            return report(meant.isEmpty ? .fillNoField : .fillSeveral, name, names)
        }
        if let signature = pdf.file.signature(locking: field.name) {
            return report(.fillLocked, field.name, signature)
        }
        if let value = field.value ?? filled.first(where: { $0.object == field.object })?.words, !replaces {
            return report(.fillFilled, field.name, value)
        }
        guard words.unicodeScalars.contains(where: { !$0.properties.isWhitespace && !$0.isUnseen }) else {
            return report(.fillEmpty, field.name)
        }
        filled.removeAll { $0.object == field.object }
        var places: [FilledField.Place] = []
        for place in field.places {
            let set = set(words, in: place, of: field.name)
            if places.isEmpty || set.value == nil { findings += set.diagnostics }
            guard let value = set.value else { return }
            places.append(value)
        }
        filled.append(FilledField(object: field.object, words: words, places: places))
    }

    /// By its own name first: what stands before one field may be the name of another. In a bundle, `number` is the number
    /// of the one paper that waits for it.
    private func fields(called name: String) -> [ReadField] {
        for isMeant in [{ $0.name == name }, { $0.name.hasSuffix("/" + name) }, { $0.words.hasSuffix(" " + name) }]
            as [(ReadField) -> Bool]
        {
            let meant = fields.filter(isMeant)
            if !meant.isEmpty { return meant }
        }
        return []
    }

    private mutating func report(_ code: Code, _ words: String...) {
        findings.append(Diagnostic(code, at: nil, words, path: pdf.name))
    }

    private func set(_ words: String, in place: ReadField.Place, of field: String) -> Outcome<FilledField.Place> {
        let typesetter = press.typesetter()
        guard let setter = typesetter.value else { return Outcome(nil, typesetter.diagnostics) }
        // The field was made for a line of the paper's own size.
        let size = place.size.height.scaled(by: 1000, over: TextField.height)
        let baseline = Point(x: .zero, y: place.size.height - size.scaled(by: TextField.depth, over: 1000))
        let line = setLine(words, font: place.font, size: size, on: place.size, baseline: baseline, with: setter)
        guard let placed = line.value else { return Outcome(nil, line.diagnostics) }
        guard placed.width <= place.size.width else {
            return Outcome(nil, [Diagnostic(.fillTooLong, at: nil, [words, field], path: pdf.name)])
        }
        // Between the words and the dots behind them.
        let taken = placed.width + size.scaled(by: Self.gap, over: 1000)
        let isRowLeft = place.size.width - taken >= size.scaled(by: Self.leastDots, over: 1000)
        return Outcome(
            FilledField.Place(
                object: place.object, pages: placed.pages, width: isRowLeft ? taken : place.size.width),
            line.diagnostics)
    }

    /// In thousandths of the size.
    private static let gap = 150
    /// Fewer dots than this wide are a speck and no row, in thousandths of the size.
    private static let leastDots = 1_500
}
