// Findings come in, the code that a run ends with goes out (sysexits where there is one). A signal ends a run with
// 128 and its number, by itself.

import Diagnostics

enum Exit {
    /// The input has errors.
    static let input: Int32 = 1
    /// Two inputs were compared, and differ: as diff(1) ends, and no fault of anybody's.
    static let differs: Int32 = 1
    /// What was asked for makes no sense.
    static let usage: Int32 = 64
    /// A fault of the program.
    static let fault: Int32 = 70
    /// A file could not be read or written.
    static let files: Int32 = 74

    /// Where several codes would do, the one that says most about where to look.
    static func code(of findings: [Diagnostic]) -> Int32 {
        code(ofErrors: findings.filter { $0.severity == .error }.map(\.code))
    }

    /// The same of errors of which the codes are left; with `--strict` a code whose severity is less is among them.
    static func code(ofErrors errors: some Sequence<Code>) -> Int32 {
        let codes = Set(errors.map { code(of: $0) })
        return [fault, files, usage, input].first { codes.contains($0) } ?? 0
    }

    private static func code(of code: Code) -> Int32 {
        switch code {
        case .drawingFailed, .outputTextLost: fault
        case .fileUnreadable, .fileMissing, .fileIsFolder, .fileNoPermission, .fontMissing: files
        case .outputWouldReplace, .outputFailed, .outputNoFolder, .outputNoPermission, .outputNoRoom, .outputExists:
            files
        case .outputSigned, .outputIsInput, .batchOutputChanged, .batchLocked: files
        case .environmentEpoch: usage
        default: input
        }
    }
}
