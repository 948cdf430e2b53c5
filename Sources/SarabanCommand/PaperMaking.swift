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
    let date: SourceDate
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
        let bundle = press.bundle(papers, of: job)
        guard let joined = bundle.value, let first = papers.first else { return Outcome(nil, bundle.diagnostics) }
        if emission == .pages { return Outcome([dump(joined.dump(), name)], bundle.diagnostics) }
        let pdf = press.pdf(joined, of: first, in: job, epoch: date.day)
        return Outcome(
            pdf.value.map { [Product(name: name, bytes: $0, pages: joined.pages.count)] },
            bundle.diagnostics + pdf.diagnostics)
    }

    private func make(_ paper: Paper, of job: Job, _ name: String) -> Outcome<[Product]> {
        let flow = press.compose(paper, of: job)
        guard let composed = flow.value else { return Outcome(nil, flow.diagnostics) }
        if emission == .flow { return Outcome([dump(composed.dump(), name)], flow.diagnostics) }
        let pages = press.set(composed)
        guard let set = pages.value else { return Outcome(nil, flow.diagnostics + pages.diagnostics) }
        let before = flow.diagnostics + pages.diagnostics
        switch emission {
        case .png:
            let images = press.png(set, resolution: resolution)
            let products = images.value?.enumerated().map { number, bytes in
                Product(name: "\(name)-\(number + 1)", bytes: bytes, pages: 1)
            }
            return Outcome(products, before + images.diagnostics)
        case .pdf:
            let pdf = press.pdf(set, of: paper, in: job, epoch: date.day)
            let products = pdf.value.map { [Product(name: name, bytes: $0, pages: set.pages.count)] }
            return Outcome(products, before + pdf.diagnostics)
        case .pages, .flow, .report: return Outcome([dump(set.dump(), name)], before)
        }
    }

    private func dump(_ text: String, _ name: String) -> Product { Product(name: name, bytes: Array(text.utf8)) }
}
