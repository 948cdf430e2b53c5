// A paper that was composed and set, with what its PDF will be held against.

import Composition
import Diagnostics
import Pages
import Syntax

public struct SetPaper: Sendable {
    public let paper: Paper
    public let pages: PageSet
    /// What a reader gets, in reading order, as it was composed.
    let texts: [[UInt8]]

    public init(paper: Paper, flow: Flow, pages: PageSet) {
        self.paper = paper
        self.pages = pages
        texts = flow.readingTexts
    }

    /// What tells whether a paper says the same: the fingerprint of its texts.
    var textDigest: String {
        var bytes: [UInt8] = []
        for text in texts {
            bytes += text
            bytes.append(0x0A)
        }
        return Digest(of: bytes).hex
    }
}

extension Press {
    /// Composes and sets one paper.
    public func setPaper(_ paper: Paper, of job: Job) -> Outcome<SetPaper> {
        let flow = compose(paper, of: job)
        guard let composed = flow.value else { return Outcome(nil, flow.diagnostics) }
        let pages = set(composed)
        return Outcome(
            pages.value.map { SetPaper(paper: paper, flow: composed, pages: $0) },
            flow.diagnostics + pages.diagnostics)
    }

    /// Papers one after the other. Nothing if one of them cannot be set.
    public func setPapers(_ papers: [Paper], of job: Job) -> Outcome<[SetPaper]> {
        var sets: [SetPaper] = []
        var findings: [Diagnostic] = []
        for paper in papers {
            let set = setPaper(paper, of: job)
            findings += set.diagnostics
            if let value = set.value { sets.append(value) }
        }
        return Outcome(sets.count == papers.count ? sets : nil, findings)
    }

    /// The pages of papers one after the other, under an outline that names them.
    public func bundled(_ papers: [SetPaper]) -> PageSet { PageSet.joined(papers.map { ($0.paper.name, $0.pages) }) }

    /// What the PDF of a paper says of where it came from: its name, the fingerprints of its text and of its layout.
    func origin(of set: SetPaper, in job: Job) -> String {
        let layout = job.layouts[set.paper.document.layout.value]
        let name = layout?.name ?? set.paper.document.layout.value
        return [set.paper.name, set.textDigest, name, digest(of: layout)].joined(separator: " ")
    }
}
