// Takes the measures or the scores of an input out as CSV, and back into it. Takes files, gives bytes and files; writes
// nothing.

import Diagnostics
import Ledger
import Reading

/// What can be taken out of an input as a table.
public typealias TableKind = SheetKind

extension Press {
    /// A table of an input as the bytes of a CSV file. Nothing where the input has errors.
    public func table(_ kind: TableKind, of file: SourceFile) -> Outcome<[UInt8]> {
        let outcome = reader.report(file)
        guard let report = outcome.value, let root = root(of: file) else { return Outcome(nil, outcome.diagnostics) }
        return takeOut(kind, of: file, root: root, report: report)
    }

    /// An input with the cells of a CSV file that differ, and how many they were.
    public func taken(
        _ table: SourceFile, _ kind: TableKind, into file: SourceFile, deletesMissing: Bool
    ) -> Outcome<(file: SourceFile, cells: Int)> {
        let outcome = reader.report(file)
        guard let report = outcome.value, let root = root(of: file) else { return Outcome(nil, outcome.diagnostics) }
        if isWorkbook(table.bytes) {
            return Outcome(nil, [Diagnostic(.csvWorkbook, at: nil, [table.name], path: table.name)])
        }
        guard let (text, encoding) = decodedCSV(table) else {
            return Outcome(nil, [Diagnostic(.csvEncoding, at: nil, [], path: table.name)])
        }
        let id = reader.add(text)
        var taken = takeBack(
            text, id: id, kind, into: file, root: root, report: report, deletesMissing: deletesMissing)
        if encoding != .utf8 {
            let start = Span(source: id, lower: 0, upper: 0)
            taken.diagnostics.insert(Diagnostic(.csvDecoded, at: start, [encoding.rawValue]), at: 0)
        }
        guard let value = taken.value else { return Outcome(nil, taken.diagnostics) }
        let check = reader.report(value.file)
        if check.hasErrors {
            let refusal = Diagnostic(.csvNotValid, at: nil, [], path: table.name)
            return Outcome(nil, taken.diagnostics + [refusal] + check.diagnostics.filter { $0.severity == .error })
        }
        return Outcome((value.file, value.cells), taken.diagnostics)
    }

    /// The tree of a file that was read, its places those of the source that findings point into.
    func root(of file: SourceFile) -> Node? {
        let id = sources.files.lastIndex { $0.name == file.name && $0.bytes == file.bytes } ?? 0
        return Reading.compose(file, id: SourceID(index: Int32(id))).value
    }
}
