// Fuzz target: any bytes as an input, beside the shipped layouts. A report or an error; the same whatever was read before;
// what is mended stays a file of as many lines, and needs no more mending.

import Diagnostics
import Reading

// The fuzzer calls from one thread.
private nonisolated(unsafe) var first = UsedReader(period: 64)
private nonisolated(unsafe) var second = UsedReader(period: 101)

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(name: "in.yaml", bytes: handedOver(start, count))
    let reader = first.next()
    let outcome = reader.report(file)
    Claims.check(outcome.diagnostics, in: reader.sources)
    claim(
        (outcome.value == nil) == outcome.hasErrors,
        "a report against its findings")
    let dump = outcome.value?.dump()
    Learning.note(dump: dump ?? "")
    checkAgain(file, outcome.diagnostics, in: reader, dump: dump)
    checkFixing(file, outcome.diagnostics, in: reader)
    return 0
}

private func checkAgain(_ file: SourceFile, _ findings: [Diagnostic], in reader: Reader, dump: String?) {
    let other = second.next()
    let again = other.report(file)
    Claims.checkSame(findings, in: reader.sources, again.diagnostics, in: other.sources)
    claim(again.value?.dump() == dump, "read twice, a different report")
}

/// As `Press.fixed` does it: one change may lay bare another.
private let passes = 20

private func checkFixing(_ file: SourceFile, _ findings: [Diagnostic], in reader: Reader) {
    var (mended, changes) = (file, fixes(for: findings, in: file, of: reader))
    guard !changes.isEmpty else { return }
    let isSound = !findings.hasErrors
    for _ in 0..<passes where !changes.isEmpty {
        mended = SourceFile(name: file.name, bytes: applied(changes, to: mended))
        let outcome = reader.report(mended)
        changes = fixes(for: outcome.diagnostics, in: mended, of: reader)
        claim(!isSound || !outcome.hasErrors, "mending a sound file makes an error")
    }
    claim(changes.isEmpty, "mended \(passes) times, and there is more to mend")
    claim(mended.lineStarts.count == file.lineStarts.count, "mending changes the number of lines")
}

private func fixes(for findings: [Diagnostic], in file: SourceFile, of reader: Reader) -> [Fix] {
    guard let index = reader.sources.files.lastIndex(where: { $0.name == file.name && $0.bytes == file.bytes }) else {
        return []
    }
    return Diagnostics.fixes(for: findings, of: SourceID(index: Int32(index)), in: file)
}
