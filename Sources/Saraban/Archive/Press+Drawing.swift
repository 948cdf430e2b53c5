// Draws papers that were set: the bytes of a PDF, read back before they are given out, or pictures of pages. Takes papers
// and what is asked of their files; writes nothing.

import Diagnostics
import Domain
import Language
import PDF
import Pages
import Pictures

extension Press {
    /// The bytes of the PDF of one paper, or of several one after the other under an outline that names them.
    public func pdf(
        _ papers: [SetPaper], in job: Job, isBundle: Bool = false, _ options: PDFOptions
    ) -> Outcome<[UInt8]> {
        guard let first = papers.first else { return Outcome(nil, []) }
        if options.profile == .a2, let wish = job.report.attachesSource, wish.value {
            return Outcome(nil, [Diagnostic(.outputNoAttachment, at: wish.span)])
        }
        let pages = isBundle ? bundled(papers) : first.pages
        switch drawPDF(pages, information(of: papers, titled: pages.title, in: job, options), as: options.profile) {
        case .failure(let fault): return Outcome(nil, [diagnostic(fault, pages, job)])
        case .success(let pdf):
            if let lost = readBack(pdf.bytes, of: papers, on: pages) {
                return Outcome(
                    nil, [Diagnostic(.outputTextLost, at: first.paper.document.span, [lost.expected, lost.found])])
            }
            return Outcome(
                pdf.bytes, pdf.fontsWithoutExactText.map { Diagnostic(.fontWithoutExactText, at: nil, [$0]) })
        }
    }

    private func information(
        of papers: [SetPaper], titled title: String, in job: Job, _ options: PDFOptions
    ) -> DocumentInformation {
        let date = options.day ?? papers.first.flatMap { Self.date(of: $0.paper, in: job.report) }
        var information = DocumentInformation(
            title: title, creationDate: Self.iso(date), creator: "Saraban \(version)")
        information.author = job.report.organization["name"]?.templates.map(\.dumped).joined(separator: " ")
        information.provenance = Provenance(papers: papers.map { origin(of: $0, in: job) }, version: version)
        if options.attachesSource || job.report.attachesSource?.value == true {
            information.attachment = Attachment(name: job.source.lastName, bytes: job.source.bytes)
        }
        return information
    }

    /// One PNG for each page.
    public func png(_ pages: PageSet, in job: Job, resolution: Int) -> Outcome<[[UInt8]]> {
        switch drawPNG(pages, resolution: resolution) {
        case .success(let images): return Outcome(images)
        case .failure(let fault): return Outcome(nil, [diagnostic(fault, pages, job)])
        }
    }

    /// `job`: where its pictures came from; nothing where there are none.
    func diagnostic(_ fault: DrawingFault, _ pages: PageSet, _ job: Job?) -> Diagnostic {
        switch fault {
        case .font(let path): Diagnostic(.fontMissing, at: nil, [path, path, path])
        case .damaged(let path): Diagnostic(.fontDamaged, at: nil, [path])
        case .notEmbeddable(let path): Diagnostic(.fontNotEmbeddable, at: nil, [path])
        case .picture(let index): undecodable(pages.pictures[index], in: job)
        case .cairo(let words), .finishing(.cairoFile(let words)): Diagnostic(.drawingFailed, at: nil, [words])
        }
    }

    /// A picture whose frame is sound and whose pixels are not all there.
    private func undecodable(_ picture: Picture, in job: Job?) -> Diagnostic {
        func place(of mark: [UInt8], in raster: Raster) -> String {
            "\(raster.bytes.indices.first { raster.bytes[$0...].starts(with: mark) } ?? 0)"
        }
        let words =
            switch picture.content {
            case .png(let raster): ["IDAT", place(of: Array("IDAT".utf8), in: raster)]
            case .jpeg(let raster): ["SOS", place(of: [0xFF, 0xDA], in: raster)]
            case .vector: ["SVG", "0"]
            }
        return Diagnostic(.pictureDamaged, at: nil, words, path: job?.pictures.name(of: picture))
    }

    /// The day that a paper bears; the last of its round or of the fiscal year where it bears none.
    private static func date(of paper: Paper, in report: Report) -> CivilDate? {
        var value = paper.document.record["date"]
        if case .byRound(let values)? = value { value = paper.round.flatMap { values[$0] } }
        if case .date(let date)? = value {
            if let day = date.value.day { return day }
            if let last = date.value.month.days?.last { return last }
        }
        let year = report.fiscalYear.value
        let days = paper.round.flatMap { $0.days(of: year) } ?? year.days
        return days?.last
    }

    private static func iso(_ date: CivilDate?) -> String {
        guard let date else { return "2000-01-01T00:00:00Z" }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.year)-\(two(date.month.rawValue))-\(two(date.day))T00:00:00Z"
    }
}
