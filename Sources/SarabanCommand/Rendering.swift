// One run of `render`: reads each input, chooses, makes and writes its papers. Inputs stand alone; the findings of all
// of them are printed together at the end.

import Diagnostics
import Saraban

struct Rendering {
    private let common: CommonOptions
    private let press: Press
    private let selection: Selection
    private let making: PaperMaking
    private var writing: OutputWriting
    private(set) var findings: [Diagnostic] = []
    /// What the input that is being rendered lets stand.
    private var allowances = Allowances()
    private(set) var written: [(path: String, pages: Int?)] = []

    var sources: Sources { press.sources }

    init(_ command: RenderCommand, date: SourceDate) {
        common = command.common
        press = Press(resources: command.common.resources)
        selection = Selection(round: command.round, documents: command.document)
        making = PaperMaking(
            press: press, emission: command.emit, resolution: command.resolution,
            options: PDFOptions(date: date, profile: command.profile, attachesSource: command.withSource),
            isBundle: command.bundle)
        writing = OutputWriting(
            destination: command.destination, force: command.force, inputs: command.inputs)
    }

    mutating func render(_ input: InputFile) {
        let read = read(input)
        allowances = read.value?.report.allowances ?? Allowances()
        guard let job = take(read), let papers = take(selection.papers(of: job, in: input)),
            let products = take(making.products(papers, of: job, stem: input.stem)),
            let files = take(writing.write(products, of: input))
        else { return }
        written += files
    }

    private func read(_ input: InputFile) -> Outcome<Job> {
        let file = input.read()
        guard let source = file.value else { return Outcome(nil, file.diagnostics) }
        let job = press.read(source, folder: input.folder)
        // All that is wrong with a layout as an input is that it is none.
        if job.value == nil, Press.isLayout(source) {
            return Outcome(nil, [Diagnostic(.fileIsLayout, at: nil, [input.name], path: input.name)])
        }
        return job
    }

    /// Keeps the findings of a step. Its value goes on only where none of them is an error.
    private mutating func take<Value>(_ outcome: Outcome<Value>) -> Value? {
        let graded = common.graded(allowances.applied(to: outcome.diagnostics))
        findings += graded
        return graded.hasErrors ? nil : outcome.value
    }
}
