import Pages

/// Papers as one file, each under a name of its own.
func joined(_ papers: [PageSet]) -> PageSet {
    PageSet.joined(papers.enumerated().map { ("ฉบับ-\($0.offset + 1)", $0.element) })
}
