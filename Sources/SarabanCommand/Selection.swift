// Which papers of an input were asked for: by document, by round. Reports a name that none of them bears.

import Diagnostics
import Saraban

struct Selection {
    /// Months; nothing for all rounds.
    let round: Int?
    /// Ids; none for all documents.
    let documents: [String]

    func papers(of job: Job, in input: InputFile) -> Outcome<[Paper]> {
        let known = Set(job.papers.map(\.document.id.value))
        var findings: [Diagnostic] = []
        for id in documents where !known.contains(id) {
            let names = known.sorted().joined(separator: ", ")
            findings.append(Diagnostic(.selectionUnknown, at: nil, [id, names], path: input.name))
        }
        let papers = job.papers.filter { isWanted($0) }
        if papers.isEmpty, findings.isEmpty {
            findings.append(Diagnostic(.outputNothing, at: nil, [], path: input.name))
        }
        return Outcome(papers, findings)
    }

    private func isWanted(_ paper: Paper) -> Bool {
        guard documents.isEmpty || documents.contains(paper.document.id.value) else { return false }
        // A paper that is made once belongs to every round.
        guard let round, let own = paper.round else { return true }
        return own.rawValue == round
    }
}
