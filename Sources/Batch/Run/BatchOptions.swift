// What is asked of a run over many inputs.

import Diagnostics
import Saraban

public struct BatchOptions: Sendable {
    public var pattern = OutputPattern.plain
    public var pdf = PDFOptions()
    /// How many inputs are made at a time.
    public var jobs = 1
    /// Whether outputs that somebody else has changed are replaced.
    public var force = false
    /// Whether outputs that no input makes any more are removed.
    public var prunes = false
    /// Whether outputs are read, however they look from outside.
    public var verifiesOutputs = false
    /// What makes papers be refused that would else be made: told by whoever grades.
    public var strictness = "no"
    /// What of the findings of an input counts, and how.
    public var grade: @Sendable ([Diagnostic]) -> [Diagnostic] = { $0 }
    /// Whether the report is written as JSON, with all findings of all inputs.
    public var reportsJSON = false
    /// In which language findings are told.
    public var language = MessageLanguage.th

    public init() {}

    /// What of it may change outputs, for the manifest.
    var settings: String {
        let day = pdf.day.map { "\($0.year)-\($0.month.rawValue)-\($0.day)" } ?? "paper"
        return
            "names \(pattern.text.inOneLine) profile \(pdf.profile.rawValue) source \(pdf.attachesSource) date \(day)"
            + " strict \(strictness)"
    }
}
