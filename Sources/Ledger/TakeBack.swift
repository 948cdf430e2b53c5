// The door of Ledger on the way back: a CSV file comes in beside the file that it was taken of, and the file goes out with
// the cells that differ, everything else byte for byte. With an error nothing is taken.

import Diagnostics
import Language
import Reading
import Revision

public struct TakenBack: Sendable {
    public let file: SourceFile
    /// How many cells were put into the file.
    public let cells: Int
}

/// `table` is the CSV as text, `id` its number among the sources. `deletesMissing`: a measure without a row is taken out.
public func takeBack(
    _ table: SourceFile, id: SourceID, _ kind: SheetKind, into file: SourceFile, root: Node, report: Report,
    deletesMissing: Bool
) -> Outcome<TakenBack> {
    let rows = CSVReading.read(table, id: id)
    guard let cells = rows.value else { return Outcome(nil, rows.diagnostics) }
    let text = Manuscript(file: file, root: root)
    switch kind {
    case .measures:
        var taking = MeasureTaking(sheet: MeasureSheet(text: text, report: report), deletesMissing: deletesMissing)
        let read = SheetReading.read(cells, kind: kind, own: taking.sheet.columns, table: id)
        taking.findings = rows.diagnostics + read.diagnostics
        if let sheet = read.value { taking.take(sheet) }
        return taking.outcome
    case .scores:
        guard let scores = ScoreSheet(text: text, report: report) else {
            return Outcome(nil, [Diagnostic(.csvNothing, at: root.span.part(at: 0, length: 0), ["analysis"])])
        }
        var taking = ScoreTaking(sheet: scores)
        let read = SheetReading.read(cells, kind: kind, own: SheetColumn.ofScores, table: id)
        taking.findings = rows.diagnostics + read.diagnostics
        if let sheet = read.value { taking.take(sheet) }
        return taking.outcome
    }
}
