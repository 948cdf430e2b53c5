// The door of Ledger on the way out: a file that was read without an error comes in, a table of it goes out as CSV.

import Diagnostics
import Language
import Reading
import Revision

/// Nothing, with a finding, for a table of what the file has not.
public func takeOut(
    _ kind: SheetKind, of file: SourceFile, root: Node, report: Report
) -> Outcome<[UInt8]> {
    let text = Manuscript(file: file, root: root)
    let sheet: Sheet
    switch kind {
    case .measures: sheet = MeasureSheet(text: text, report: report).sheet
    case .scores:
        guard let scores = ScoreSheet(text: text, report: report) else {
            return Outcome(nil, [Diagnostic(.csvNothing, at: root.span.part(at: 0, length: 0), ["analysis"])])
        }
        sheet = scores.sheet
    }
    let rows = sheet.rows.map { row in sheet.columns.map { row.cells[$0] ?? "" } }
    return Outcome(csv([sheet.columns.map(\.heading)] + rows))
}
