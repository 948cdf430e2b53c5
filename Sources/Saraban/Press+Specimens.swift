// Proves a layout: makes a paper of every kind of specimen and gives what went wrong. Writes nothing.

import Diagnostics
import Language

extension Press {
    /// The errors of a layout's specimens: what nobody could fill in so that a paper came out. An abstract layout makes no
    /// paper.
    public func specimens(_ layout: Layout) -> [Diagnostic] {
        guard !layout.isAbstract else { return [] }
        reader.use(layout)
        var seen: Set<String> = []
        return Specimen.Kind.allCases.flatMap { kind -> [Diagnostic] in
            let specimen = Specimen(layout: layout, kind: kind)
            let file = SourceFile(name: specimen.name, text: specimen.text)
            let job = read(file, folder: nil)
            var found = job.diagnostics
            if let value = job.value {
                for paper in value.papers { found += set(paper, of: value).diagnostics }
            }
            // A fault of the layout shows in every specimen: once is enough.
            return found.filter { finding in
                finding.severity == .error && !finding.isExpected(of: kind)
                    && seen.insert(
                        "\(finding.code) \(layout.sources.contains { $0 == finding.span?.source } ? "\(String(describing: finding.span))" : "")"
                    ).inserted
            }
        }
    }
}

extension Diagnostic {
    /// Words without end are wider than any column.
    fileprivate func isExpected(of kind: Specimen.Kind) -> Bool { kind == .hostile && code == .setOverfull }
}
