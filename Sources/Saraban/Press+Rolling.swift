// Rolls an input to its next round or year. Takes a file, gives the new one as text with notes; writes nothing.

import Diagnostics
import Domain
import Language
import Reading
import Rolling

/// The file of the next round or year.
public struct NextFile: Sendable {
    public let file: SourceFile
    private let rolled: Rolled

    fileprivate init(_ rolled: Rolled) { (file, self.rolled) = (rolled.file, rolled) }

    /// What it is called beside a file of this name, both without their ending.
    public func stem(after stem: String) -> String { rolled.step.name(after: stem, of: rolled.year) }

    /// Where it has come to, in words.
    public func destination(_ language: MessageLanguage) -> String {
        switch (rolled.step, language) {
        case (.round(let round, _), .th): "รอบ \(round.rawValue) เดือน ปีงบประมาณ \(rolled.year.buddhistYear)"
        case (.round(let round, _), .en): "round \(round.rawValue) of the fiscal year \(rolled.year.buddhistYear)"
        case (.year(let year, _), .th): "ปีงบประมาณ \(year.buddhistYear)"
        case (.year(let year, _), .en): "the fiscal year \(year.buddhistYear)"
        }
    }
}

extension Press {
    /// The input of the next round; of the next year where the last round is done, or where that is asked for. Nothing where
    /// the input has errors, or would have.
    public func next(_ file: SourceFile, toYear: Bool) -> Outcome<NextFile> {
        let outcome = reader.report(file)
        guard let report = outcome.value, let root = root(of: file) else { return Outcome(nil, outcome.diagnostics) }
        let rolled = roll(file, root: root, report: report, toYear: toYear) { name in
            reader.layout(named: name)?.value?.fields ?? []
        }
        guard let value = rolled.value else { return Outcome(nil, rolled.diagnostics) }
        let check = reader.report(value.file)
        if check.hasErrors {
            let refusal = Diagnostic(.nextNotValid, at: nil, [], path: file.name)
            return Outcome(nil, [refusal] + check.diagnostics.filter { $0.severity == .error })
        }
        return Outcome(NextFile(value), rolled.diagnostics)
    }
}
