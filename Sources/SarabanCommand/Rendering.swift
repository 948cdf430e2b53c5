// One run of `render`: reads each input, makes its papers, writes them as one set. Findings of all inputs are printed
// together at the end.

import Diagnostics
import Saraban

/// One file to be written.
struct OutputFile {
    let path: String
    let bytes: [UInt8]
    let pages: Int
}

struct Rendering {
    let options: RenderCommand
    private let press: Press
    private var findings: [Diagnostic] = []
    private var written: Set<String> = []

    init(options: RenderCommand) {
        self.options = options
        press = Press(resources: options.common.resources)
    }

    mutating func finish() -> [Diagnostic] {
        let graded = options.common.graded(findings)
        options.common.print(graded, in: press.sources)
        return graded
    }

    mutating func render(_ path: String) {
        let before = findings.count
        guard let job = read(path) else { return }
        let papers = select(job, path)
        guard !hasErrors(since: before) else { return }
        if options.emit == .report {
            emit(OutputFile(path: "-", bytes: Array(job.report.dump().utf8), pages: 0))
            return
        }
        var outputs: [OutputFile] = []
        for paper in papers {
            outputs += make(paper, of: job, input: path, isOnly: papers.count == 1 && job.papers.count == 1)
        }
        guard !hasErrors(since: before) else { return }
        write(outputs)
    }

    private func hasErrors(since index: Int) -> Bool {
        options.common.graded(Array(findings[index...])).hasErrors
    }

    private mutating func read(_ path: String) -> Job? {
        switch Disk.read(path, limit: Press.inputLimit) {
        case .failure(let fault):
            findings.append(Diagnostic(.fileUnreadable, at: nil, [path, fault.reason], path: path))
            return nil
        case .success(let bytes):
            let name = path == "-" ? "<stdin>" : path
            let folder = path == "-" ? nil : Disk.folder(of: path)
            let outcome = press.read(SourceFile(name: name, bytes: bytes), folder: folder)
            findings += outcome.diagnostics
            return outcome.value
        }
    }

    /// The papers that were asked for; a name that is none of theirs is reported.
    private mutating func select(_ job: Job, _ path: String) -> [Paper] {
        let known = Set(job.papers.map(\.document.id.value))
        for id in options.document where !known.contains(id) {
            findings.append(
                Diagnostic(.selectionUnknown, at: nil, [id, known.sorted().joined(separator: ", ")], path: path))
        }
        let papers = job.papers.filter { paper in
            let isWanted = options.document.isEmpty || options.document.contains(paper.document.id.value)
            // A paper that is made once belongs to every round.
            let isRound = options.round == nil || paper.round == nil || paper.round?.rawValue == options.round
            return isWanted && isRound
        }
        if papers.isEmpty { findings.append(Diagnostic(.outputNothing, at: nil, [], path: path)) }
        return papers
    }

    private mutating func make(_ paper: Paper, of job: Job, input: String, isOnly: Bool) -> [OutputFile] {
        let flow = press.compose(paper, of: job)
        findings += flow.diagnostics
        guard let value = flow.value else { return [] }
        let name = OutputName.name(
            stem: input == "-" ? "saraban" : Disk.stem(of: input), paper: paper.name, isOnly: isOnly)
        if options.emit == .flow { return [text(value.dump(), name, ".flow.txt", input)] }
        let pages = press.set(value)
        findings += pages.diagnostics
        guard let set = pages.value else { return [] }
        switch options.emit {
        case .pages: return [text(set.dump(), name, ".pages.txt", input)]
        case .png:
            let images = press.png(set, resolution: options.resolution)
            findings += images.diagnostics
            return (images.value ?? []).enumerated().map { number, bytes in
                OutputFile(path: path(name + "-\(number + 1)", ".png", input), bytes: bytes, pages: 1)
            }
        default:
            let pdf = press.pdf(set, of: paper, in: job, epoch: nil)
            findings += pdf.diagnostics
            return pdf.value.map { [OutputFile(path: path(name, ".pdf", input), bytes: $0, pages: set.pages.count)] }
                ?? []
        }
    }

    /// Dumps go to standard output unless a place is named.
    private func text(_ dump: String, _ name: String, _ suffix: String, _ input: String) -> OutputFile {
        let place = options.output == nil ? "-" : path(name, suffix, input)
        return OutputFile(path: place, bytes: Array(dump.utf8), pages: 0)
    }

    /// The file that was named, or one in the folder that was named, or one beside the input.
    private func path(_ name: String, _ suffix: String, _ input: String) -> String {
        guard let output = options.output else {
            return (input == "-" ? "." : Disk.folder(of: input)) + "/" + name + suffix
        }
        if output == "-" { return "-" }
        if output.hasSuffix(suffix), !Disk.isFolder(output) { return output }
        return (output.hasSuffix("/") ? String(output.dropLast()) : output) + "/" + name + suffix
    }

    private mutating func write(_ outputs: [OutputFile]) {
        guard check(outputs) else { return }
        var set = FileSet()
        for output in outputs {
            if output.path == "-" {
                emit(output)
            } else if let fault = set.add(output.path, output.bytes) {
                findings.append(Diagnostic(.outputFailed, at: nil, [output.path, fault.reason], path: output.path))
                return
            }
        }
        if let (path, fault) = set.commit() {
            findings.append(Diagnostic(.outputFailed, at: nil, [path, fault.reason], path: path))
            return
        }
        guard !options.common.quiet, options.common.format == .human else { return }
        for output in outputs where output.path != "-" {
            let pages = output.pages > 0 ? " (\(output.pages) \(options.common.lang == .th ? "หน้า" : "pages"))" : ""
            Terminal.output("\(output.path)\(pages)\n")
        }
    }

    /// Nothing is written where two papers would be one file, or where a signed one would be lost.
    private mutating func check(_ outputs: [OutputFile]) -> Bool {
        let before = findings.count
        let plain = outputs.filter { $0.path != "-" }
        for output in plain {
            if !written.insert(output.path).inserted {
                findings.append(Diagnostic(.outputCollision, at: nil, [output.path], path: output.path))
            } else if !options.force, SignedFile.isSigned(output.path) {
                findings.append(Diagnostic(.outputSigned, at: nil, [output.path], path: output.path))
            }
        }
        return findings.count == before
    }

    private mutating func emit(_ output: OutputFile) {
        if !Terminal.write(output.bytes) {
            findings.append(Diagnostic(.outputFailed, at: nil, ["-", ""], path: "-"))
        }
    }
}
