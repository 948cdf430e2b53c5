// Proves a layout: makes a paper of every kind of specimen and gives what went wrong, and the pages. Writes nothing.

import Diagnostics
import Language
import Pages

extension Press {
    /// The errors of a layout's specimens: what nobody could fill in so that a paper came out; and the pages of those that
    /// did. An abstract layout makes no paper.
    func specimens(_ layout: Layout) -> (findings: [Diagnostic], pages: [(Specimen.Kind, PageSet)]) {
        guard !layout.isAbstract else { return ([], []) }
        reader.use(layout)
        var seen: Set<String> = []
        var findings: [Diagnostic] = []
        var pages: [(Specimen.Kind, PageSet)] = []
        for kind in Specimen.Kind.allCases {
            let specimen = specimen(Specimen(layout: layout, kind: kind))
            if let set = specimen.value { pages.append((kind, set)) }
            // A fault of the layout shows in every specimen: once is enough.
            findings += specimen.diagnostics.filter { finding in
                let isOfLayout = layout.sources.contains { $0 == finding.span?.source }
                let place = isOfLayout ? String(describing: finding.span) : ""
                return finding.severity == .error && !finding.isExpected(of: kind)
                    && seen.insert("\(finding.code) \(place)").inserted
            }
        }
        return (findings, pages)
    }

    /// A specimen has one paper.
    private func specimen(_ specimen: Specimen) -> Outcome<PageSet> {
        let job = read(SourceFile(name: specimen.name, text: specimen.text), folder: nil)
        guard let value = job.value, let paper = value.papers.first else { return Outcome(nil, job.diagnostics) }
        let pages = set(paper, of: value)
        return Outcome(pages.value, job.diagnostics + pages.diagnostics)
    }
}

extension Diagnostic {
    /// Words without end are wider than any column.
    fileprivate func isExpected(of kind: Specimen.Kind) -> Bool { kind == .hostile && code == .setOverfull }
}
