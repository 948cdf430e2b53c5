// The columns of a table: the path of a value in a measure or an indicator, and the heading that a clerk reads. Finds the
// column that a heading means, in Thai or by its path.

import Domain
import Language
import Reading

public struct SheetColumn: Hashable, Sendable {
    /// What a cell of it holds, for how it is compared and checked.
    enum Content: Hashable { case id, text, codes, period, score, derived }

    /// `steps`, `more.งบประมาณ`, `results.6.done`.
    let path: [String]
    let heading: String
    let content: Content

    var key: String { path.joined(separator: ".") }

    init(_ path: [String], _ heading: String, _ content: Content = .text) {
        (self.path, self.heading, self.content) = (path, heading, content)
    }

    // MARK: The columns there are

    static let id = SheetColumn(["id"], "รหัส", .id)

    /// Those that every measure can fill, in the order of a report.
    static let ofMeasures: [SheetColumn] =
        [id, field("title"), SheetColumn(["answers"], "ตอบประเด็น", .codes)]
        + ["guidelines", "steps", "responsible", "follow-up", "period"].map(field)

    static let ofScores: [SheetColumn] = [
        SheetColumn(["number"], "ตัวชี้วัดที่", .id), SheetColumn(["name"], "ชื่อตัวชี้วัด", .derived),
        SheetColumn(["instrument"], "เครื่องมือ", .derived), SheetColumn(["score"], "คะแนน", .score),
        SheetColumn(["last-year"], "คะแนนปีก่อน", .score),
    ]

    private static func field(_ name: String) -> SheetColumn {
        let label = Shape.measureFields.first { $0.name == name }?.label?.th ?? name
        return SheetColumn([name], label, name == "period" ? .period : .text)
    }

    static func more(_ name: String) -> SheetColumn {
        let isTaken = ofMeasures.contains { $0.heading == name || $0.key == name }
        return SheetColumn(["more", name], isTaken ? "more." + name : name)
    }

    static func result(_ round: Round, _ field: FieldDeclaration) -> SheetColumn {
        SheetColumn(
            ["results", "\(round.rawValue)", field.name], "รอบ \(round.rawValue): " + (field.label?.th ?? field.name),
            field.name == "period" ? .period : .text)
    }

    /// Every column that a table of measures may have beside the office's own.
    private static let allOfMeasures =
        ofMeasures + Round.allCases.flatMap { round in Shape.resultFields.map { result(round, $0) } }

    // MARK: What a heading means

    /// The column of a heading; `own`: those that the file has, with its own names.
    static func named(_ heading: String, kind: SheetKind, own: [SheetColumn]) -> SheetColumn? {
        let wanted = folded(heading)
        let known = own + (kind == .measures ? allOfMeasures : ofScores)
        if let found = known.first(where: { folded($0.heading) == wanted || folded($0.key) == wanted }) { return found }
        // A name after `more.` makes a column of the office's own.
        guard kind == .measures, heading.hasPrefix("more."), heading.utf8.count > 5 else { return nil }
        return more(String(heading.dropFirst(5)))
    }

    /// The heading or the path that was probably meant.
    static func suggestion(for heading: String, kind: SheetKind, own: [SheetColumn]) -> String? {
        let known = own + (kind == .measures ? allOfMeasures : ofScores)
        return Reading.suggestion(for: heading, among: known.map(\.heading) + known.map(\.key))
    }

    /// Blanks, colons and the kind of digits say nothing; `เดือน` may stand behind a round.
    private static func folded(_ heading: String) -> String {
        let plain = Digits.converted(heading, to: .arabic).lowercased()
        let marks: Set<Unicode.Scalar> = [" ", ":", "\u{A0}", "\n", "\u{FEFF}"]
        let letters = String(String.UnicodeScalarView(plain.unicodeScalars.filter { !marks.contains($0) }))
        return letters.hasPrefix("รอบ") ? letters.replacing("เดือน", with: "") : letters
    }
}
