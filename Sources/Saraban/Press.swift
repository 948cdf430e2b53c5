// The public door: one input in, its papers out. Joins the rooms in their order; one press serves one worker.

import Composition
import Diagnostics
import Domain
import Geometry
import Glibc
import Language
import PDF
import Pages
import Pagination
import Pictures
import Proofing
import Reading
import Typography

/// One paper of an input: a document, for one round where it is made every round.
public struct Paper: Sendable {
    public let document: Document
    public let round: Round?

    /// Tells it from the other papers of its input: `memo`, `report-6`.
    public var name: String {
        guard let round, document.rounds.count > 0 else { return document.id.value }
        return "\(document.id.value)-\(round.rawValue)"
    }
}

/// An input that was read, with what is needed to make its papers.
public struct Job {
    public let report: Report
    public let papers: [Paper]
    let source: SourceFile
    let layouts: [String: Layout]
    let pictures: PictureFolder
}

public final class Press {
    let reader: Reader
    let resources: Resources
    private var opened: Outcome<Typesetter>?
    /// By the files that a layout is read from; a file that is read anew is another.
    var layoutDigests: [[SourceID]: String] = [:]

    public init(resources: Resources) {
        self.resources = resources
        reader = Reader(library: resources.library)
    }

    /// An input larger than this is refused, in bytes (IN-05).
    public static let inputLimit = YAMLLimits.fileSize

    /// Whether a file is a layout and not an input.
    public static func isLayout(_ file: SourceFile) -> Bool { Reader.isLayout(file) }

    /// The sources that findings point into.
    public var sources: Sources { reader.sources }
    public var layoutNames: [String] { reader.layoutNames }

    /// Reads an input. `folder` is where its pictures are.
    public func read(_ file: SourceFile, folder: String?) -> Outcome<Job> {
        var outcome = reader.report(file)
        if let report = outcome.value { outcome.diagnostics += proof(report) }
        return outcome.map { report in
            var layouts: [String: Layout] = [:]
            for document in report.documents {
                layouts[document.layout.value] = reader.layout(named: document.layout.value)?.value
            }
            let papers = report.documents.flatMap { document in
                document.rounds.isEmpty
                    ? [Paper(document: document, round: nil)]
                    : document.rounds.map { Paper(document: document, round: $0) }
            }
            return Job(
                report: report, papers: papers, source: file, layouts: layouts,
                pictures: PictureFolder(folder: folder, reader: reader))
        }
    }

    /// Reads a layout, with everything in it checked.
    public func layout(_ file: SourceFile) -> Outcome<Layout> { reader.layout(file) }

    /// Fills in one paper.
    public func compose(_ paper: Paper, of job: Job) -> Outcome<Flow> {
        Composition.compose(
            paper.document, round: paper.round, of: job.report, layouts: job.layouts,
            pictures: job.pictures.picture)
    }

    /// Sets one paper and cuts it into pages.
    public func set(_ flow: Flow) -> Outcome<PageSet> {
        let typesetter = typesetter()
        guard let setter = typesetter.value else { return Outcome(nil, typesetter.diagnostics) }
        return paginate(flow, with: setter)
    }

    /// Composes and sets one paper.
    public func set(_ paper: Paper, of job: Job) -> Outcome<PageSet> { setPaper(paper, of: job).map(\.pages) }

    /// The fonts are opened when the first paper is set.
    func typesetter() -> Outcome<Typesetter> {
        if let opened { return opened }
        let outcome: Outcome<Typesetter>
        if let file = resources.text(Resources.catalogue) {
            let catalogue = reader.catalogue(file)
            outcome = Outcome(
                catalogue.value.map {
                    Typesetter(catalogue: $0, folders: resources.fontFolder.map { [$0] } ?? [])
                }, catalogue.diagnostics)
        } else {
            outcome = Outcome(nil, [.unread(Resources.catalogue, DiskFault(ENOENT))])
        }
        opened = outcome
        return outcome
    }
}

/// The program's version.
public let version = "0.1.0"
