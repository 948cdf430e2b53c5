// Holds a PDF against itself and against the sources that are said to make it. Takes an opened PDF and a job, gives
// findings: none that is an error where all is as it should be. Writes nothing.

import Diagnostics
import Inspection
import Syntax

/// What was found out about a PDF.
public struct Verified {
    public var findings: [Diagnostic] = []
    /// The papers that it says it holds.
    public var papers: [String] = []
    /// Whether the bytes are those that were made, and what was added behind them has left the words alone.
    public var isIntact = false
    /// Whether nothing was added behind what was made.
    public var isAsMade = false
    /// Fields with words in them, as they are read in the PDF.
    public var filled: [(field: String, words: String)] = []
    /// Fields with a signature.
    public var signatures: [String] = []
    /// Whether the given sources make the very same bytes.
    public var isSameBytes = false
}

extension Press {
    /// What a PDF says of itself. Where it came from is asked of the file as it was made: who adds to it may write its
    /// metadata anew.
    public static func verify(_ pdf: OpenedPDF) -> Verified {
        var verified = Verified()
        let revisions = Revisions(pdf.file)
        guard let origin = revisions.made.flatMap(ReadOrigin.init) else {
            verified.findings = [Diagnostic(.pdfForeign, at: nil, [pdf.name], path: pdf.name)]
            return verified
        }
        verified.papers = origin.papers.map(\.name)
        verified.isIntact = revisions.isIntact
        verified.isAsMade = revisions.isIntact && revisions.additions == 0
        verified.signatures = revisions.signedFields
        if !revisions.isIntact {
            verified.findings.append(Diagnostic(.pdfChanged, at: nil, [pdf.name], path: pdf.name))
        }
        if revisions.additions > 0 {
            verified.findings.append(
                Diagnostic(.pdfAddedTo, at: nil, [pdf.name, "\(revisions.additions)"], path: pdf.name))
            verified.filled = pdf.file.textFields.compactMap { field in field.value.map { (field.name, $0) } }
            let changes = changedText(pdf, revisions)
            verified.findings += changes
            // Old bytes below new words are no comfort to whoever reads the paper.
            if !changes.isEmpty { verified.isIntact = false }
        }
        return verified
    }

    /// Whether what was added makes the paper say something else.
    private static func changedText(_ pdf: OpenedPDF, _ revisions: Revisions) -> [Diagnostic] {
        guard let made = revisions.made, let then = try? ReadPaper(made), let now = try? ReadPaper(pdf.file) else {
            return [Diagnostic(.pdfChanged, at: nil, [pdf.name], path: pdf.name)]
        }
        guard pdf.file.firstChangedPage(since: made) == nil else {
            return [Diagnostic(.pdfChanged, at: nil, [pdf.name], path: pdf.name)]
        }
        let laid = pdf.file.changedAnnotations(since: made).map {
            Diagnostic(.pdfAnnotated, at: nil, ["\($0.page)", $0.kind], path: pdf.name)
        }
        let difference = difference(between: then.elements.readTexts, and: now.elements.readTexts)
        return laid
            + ([difference].compactMap { $0 } + fieldDifferences(pdf.file)).map {
                Diagnostic(.pdfOtherText, at: nil, [$0.expected, $0.found], path: pdf.name)
            }
    }

    /// What is drawn in a field is what the field says.
    private static func fieldDifferences(_ file: DocumentFile) -> [TextDifference] {
        file.textFields.flatMap { field in
            field.places.compactMap { place in
                difference(
                    between: [Array((field.value ?? "").utf8)],
                    and: [Array((file.appearanceText(ofWidget: place.object) ?? "").utf8)])
            }
        }
    }

    /// The same, and whether the papers of a job are those that the PDF holds.
    public func verify(_ pdf: OpenedPDF, against job: Job, _ options: PDFOptions) -> Outcome<Verified> {
        var verified = Press.verify(pdf)
        let revisions = Revisions(pdf.file)
        guard let origin = revisions.made.flatMap(ReadOrigin.init) else { return Outcome(verified, []) }
        let named = origin.papers.map { paper in job.papers.first { $0.name == paper.name } }
        let missing = zip(origin.papers, named).filter { $1 == nil }.map(\.0.name)
        guard missing.isEmpty else {
            verified.findings += missing.map {
                Diagnostic(.pdfNoSuchPaper, at: nil, [$0, job.source.lastName], path: pdf.name)
            }
            return Outcome(verified)
        }
        let sets = setPapers(named.compactMap { $0 }, of: job)
        guard let papers = sets.value else { return Outcome(nil, sets.diagnostics) }
        compare(pdf, origin, papers, job, &verified)
        let length = revisions.madeLength
        var options = options
        options.attachesSource = options.attachesSource || pdf.source.value != nil
        var fonts = origin.fonts
        // Why nothing came of it, where nothing did.
        var faults: [Diagnostic]? = []
        // One paper may have been made as a bundle of one.
        for isBundle in papers.count > 1 ? [true] : [false, true] {
            for profile in ArchiveProfile.allCases where !verified.isSameBytes {
                options.profile = profile
                let made = self.pdf(papers, in: job, isBundle: isBundle, options)
                faults = made.value == nil ? faults.map { _ in made.diagnostics } : nil
                verified.isSameBytes = made.value.map { $0.elementsEqual(pdf.file.bytes[..<length]) } ?? false
                fonts = made.value.flatMap { try? DocumentFile($0) }.flatMap(ReadOrigin.init)?.fonts ?? fonts
            }
        }
        verified.findings += faults ?? []
        if fonts != origin.fonts {
            let lines = [origin.fonts, fonts].map { $0.joined(separator: ", ") }
            verified.findings.append(Diagnostic(.pdfOtherFonts, at: nil, lines, path: pdf.name))
        }
        return Outcome(verified)
    }

    private func compare(
        _ pdf: OpenedPDF, _ origin: ReadOrigin, _ papers: [SetPaper], _ job: Job, _ verified: inout Verified
    ) {
        for (said, paper) in zip(origin.papers, papers) {
            guard let made = ReadOrigin.Paper(self.origin(of: paper, in: job)) else { continue }
            if said.layout != made.layout || said.layoutDigest != made.layoutDigest {
                verified.findings.append(
                    Diagnostic(.pdfOtherLayout, at: nil, [said.name, made.layout], path: pdf.name))
            }
        }
        if origin.version != version {
            verified.findings.append(
                Diagnostic(.pdfOtherVersion, at: nil, [origin.version, version], path: pdf.name))
        }
        // What the metadata say of the text is only said: the pages are read.
        let texts = papers.flatMap(\.texts)
        let isSaid = zip(origin.papers, papers).allSatisfy { $0.text == $1.textDigest }
        let read = try? ReadPaper(pdf.file)
        let difference = read.flatMap { Saraban.difference(between: texts, and: $0.elements.readTexts) }
        guard !isSaid || read == nil || difference != nil else { return }
        verified.findings.append(
            Diagnostic(
                .pdfOtherText, at: nil, [difference?.expected ?? "", difference?.found ?? ""], path: pdf.name))
    }
}
