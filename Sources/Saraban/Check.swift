// Goes with an input or a layout as far as its pages and writes nothing. Takes a source, gives what was found and the
// pages, as the texts that may be kept.

import Diagnostics
import Language
import Pages

/// A file that was checked.
public struct Checked {
    public var findings: [Diagnostic] = []
    /// What allowances do not apply to: the pages of each paper that could be set, by name.
    public var pages: [(name: String, text: String)] = []
}

extension Press {
    /// `stem`: what the names of its papers begin with. `folder` is where its pictures are. Not `keepsPages`: the pages are
    /// set, but their texts, which are as large as they are, are not made.
    public func check(_ source: SourceFile, in folder: String, stem: String, keepsPages: Bool = true) -> Checked {
        Press.isLayout(source)
            ? checkLayout(source) : checkInput(source, in: folder, stem: stem, keepsPages: keepsPages)
    }

    private func checkLayout(_ source: SourceFile) -> Checked {
        let layout = layout(source)
        var checked = Checked(findings: layout.diagnostics)
        guard let value = layout.value else { return checked }
        let specimens = specimens(value)
        checked.findings += specimens.findings
        checked.pages = specimens.pages.map { kind, pages in
            (OutputName.safe(value.name + "-" + kind.rawValue), KeptPages.text(of: pages, from: source.lastName))
        }
        return checked
    }

    private func checkInput(
        _ source: SourceFile, in folder: String, stem: String, keepsPages: Bool
    ) -> Checked {
        let job = read(source, folder: folder)
        guard let value = job.value else { return Checked(findings: job.diagnostics) }
        var checked = Checked()
        var found = job.diagnostics
        for paper in value.papers {
            let pages = set(paper, of: value)
            found += pages.diagnostics
            guard keepsPages, let set = pages.value, !pages.hasErrors else { continue }
            let name = OutputName.name(stem: stem, paper: paper.name, isOnly: value.papers.count == 1)
            checked.pages.append((name, KeptPages.text(of: set, from: source.lastName)))
        }
        let allowances = value.report.allowances
        checked.findings = allowances.applied(to: found) + allowances.unused(for: found)
        return checked
    }
}

extension SourceFile {
    /// Its name without folders: kept pages are the same wherever the checkout lies.
    var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
