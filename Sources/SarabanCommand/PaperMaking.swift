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

    func products(_ papers: [Paper], of job: Job, stem: String) -> Outcome<[Product]> {
        if emission == .report { return Outcome([dump(job.report.dump(), OutputName.safe(stem))]) }
        var products = Outcome<[Product]>([])
        for paper in papers {
            let name = OutputName.name(stem: stem, paper: paper.name, isOnly: job.papers.count == 1)
            let made = make(paper, of: job, name)
            products.value? += made.value ?? []
            products.diagnostics += made.diagnostics
        }
        return products
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
