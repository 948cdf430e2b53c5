// Papers come in, the contents of files go out: a PDF each, a PNG a page, or a dump. Writes nothing.

import Diagnostics
import Saraban

/// The contents of one file, and what it will be called before its suffix.
struct Product {
    let name: String
    let bytes: [UInt8]
    /// Nothing where pages mean nothing.
    var pages: Int?
}

struct PaperMaking {
    let press: Press
    let emission: Emission
    let resolution: Int
    let options: PDFOptions
    /// Whether all papers go into one file.
    var isBundle = false

    func products(_ papers: [Paper], of job: Job, stem: String) -> Outcome<[Product]> {
        if emission == .report { return Outcome([dump(job.report.dump(), OutputName.safe(stem))]) }
        if isBundle { return bundle(papers, of: job, OutputName.safe(stem)) }
        var products = Outcome<[Product]>([])
        for paper in papers {
            let name = OutputName.name(stem: stem, paper: paper.name, isOnly: job.papers.count == 1)
            let made = make(paper, of: job, name)
            products.value? += made.value ?? []
            products.diagnostics += made.diagnostics
        }
        return products
    }

    private func bundle(_ papers: [Paper], of job: Job, _ name: String) -> Outcome<[Product]> {
        let sets = press.setPapers(papers, of: job)
        guard let value = sets.value, !value.isEmpty else { return Outcome(nil, sets.diagnostics) }
        if emission == .pages { return Outcome([dump(press.bundled(value).dump(), name)], sets.diagnostics) }
        let pdf = press.pdf(value, in: job, isBundle: true, options)
        let count = value.reduce(0) { $0 + $1.pages.pages.count }
        return Outcome(
            pdf.value.map { [Product(name: name, bytes: $0, pages: count)] }, sets.diagnostics + pdf.diagnostics)
    }

    private func make(_ paper: Paper, of job: Job, _ name: String) -> Outcome<[Product]> {
        if emission == .flow {
            let flow = press.compose(paper, of: job)
            return Outcome(flow.value.map { [dump($0.dump(), name)] }, flow.diagnostics)
        }
        let outcome = press.setPaper(paper, of: job)
        guard let paper = outcome.value else { return Outcome(nil, outcome.diagnostics) }
        let (set, before) = (paper.pages, outcome.diagnostics)
        switch emission {
        case .png:
            let images = press.png(set, in: job, resolution: resolution)
            let products = images.value?.enumerated().map { number, bytes in
                Product(name: "\(name)-\(number + 1)", bytes: bytes, pages: 1)
            }
            return Outcome(products, before + images.diagnostics)
        case .pdf:
            let pdf = press.pdf([paper], in: job, options)
            let products = pdf.value.map { [Product(name: name, bytes: $0, pages: set.pages.count)] }
            return Outcome(products, before + pdf.diagnostics)
        case .pages, .flow, .report: return Outcome([dump(set.dump(), name)], before)
        }
    }

    private func dump(_ text: String, _ name: String) -> Product { Product(name: name, bytes: Array(text.utf8)) }
}
