// Makes the papers of one input: reads it, sets and draws each of its papers, all of them or none. Takes a press and an input,
// gives bytes with all that they were made of; writes nothing.

import Diagnostics
import Saraban
import Syntax

/// The papers of one input, not written yet.
struct MadeInput {
    let entry: Manifest.Entry
    /// In the order of `entry.outputs`.
    let files: [[UInt8]]
}

extension Press {
    /// `fonts`: the fingerprints of font files, read when they are first used.
    func make(
        _ input: BatchInput, _ bytes: [UInt8], _ options: BatchOptions, fonts: FontDigests
    ) -> Outcome<MadeInput> {
        let source = SourceFile(name: input.path, bytes: bytes)
        let read = read(source, folder: Disk.folder(of: input.path))
        // All that is wrong with a layout as an input is that it is none.
        if read.value == nil, Press.isLayout(source) {
            return Outcome(nil, [Diagnostic(.fileIsLayout, at: nil, [input.path], path: input.path)])
        }
        let allowances = read.value?.report.allowances ?? Allowances()
        var findings = options.grade(allowances.applied(to: read.diagnostics))
        guard let job = read.value, !findings.hasErrors else { return Outcome(nil, findings) }
        var entry = Manifest.Entry(input: Manifest.short(Digest(of: bytes).hex))
        var files: [[UInt8]] = []
        var fontPaths: Set<String> = []
        for paper in job.papers {
            let set = setPaper(paper, of: job)
            let pdf = set.value.map { self.pdf([$0], in: job, options.pdf) } ?? Outcome(nil, [])
            findings += options.grade(allowances.applied(to: set.diagnostics + pdf.diagnostics))
            guard let pages = set.value?.pages, let file = pdf.value, !findings.hasErrors else { continue }
            fontPaths.formUnion(pages.fonts)
            let words = OutputPattern.Words(
                input: input, paper: paper.name, isOnly: job.papers.count == 1, round: paper.round?.rawValue,
                year: job.report.fiscalYear.value.buddhistYear)
            entry.outputs.append(
                Manifest.Output(
                    path: options.pattern.path(words) + ".pdf", digest: Manifest.short(Digest(of: file).hex),
                    pages: pages.pages.count))
            files.append(file)
        }
        guard !findings.hasErrors else { return Outcome(nil, findings) }
        entry.layouts = layouts(of: job).map { Ingredient(name: $0.name, digest: Manifest.short($0.digest)) }
        entry.pictures = pictures(of: job).map { Ingredient(name: $0.name, digest: Manifest.short($0.digest)) }
        entry.fonts = fontPaths.sorted().compactMap(fonts.ingredient)
        return Outcome(MadeInput(entry: entry, files: files), findings)
    }
}
