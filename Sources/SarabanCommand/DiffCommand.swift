// `saraban diff`: what changed between two inputs, or between two rounds of one, in words that a meeting can read.

import ArgumentParser
import Diagnostics
import Saraban

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "บอกว่าเนื้อหาของสองแฟ้มหรือสองรอบต่างกันอย่างไร (what changed between two inputs or two rounds)",
        discussion: """
            ตัวอย่าง (examples):
              saraban diff ปี2565.yaml ปี2566.yaml
              saraban diff ข้อมูล.yaml --round 6 --round 12

            รหัสเมื่อจบ (exit codes): 0 ไม่ต่างกัน (nothing differs) · 1 ต่างกัน หรือข้อมูลมีที่ผิด (differs, or errors)
            คำเตือนของแต่ละแฟ้มดูด้วย saraban check (check tells warnings)
            """)

    @Argument(
        help: ArgumentHelp(
            "แฟ้มเดิมและแฟ้มใหม่ หรือแฟ้มเดียวกับ --round สองครั้ง (old and new input, or -; or one, with --round twice)",
            valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp("รอบเดิมแล้วรอบใหม่: 3, 6, 9 หรือ 12 (the older round, then the newer)", valueName: "months"))
    var round: [Int] = []

    @OptionGroup var common: CommonOptions

    func validate() throws {
        try refuseRepeatedStandardInput(files)
        let isOfRounds = files.count == 1 && round.count == 2 && round[0] != round[1]
        guard isOfRounds || files.count == 2 && round.isEmpty else {
            throw ValidationError(
                "ต้องมีสองแฟ้ม หรือแฟ้มเดียวกับ --round สองรอบ (give two files, or one file and two rounds)")
        }
        if let bad = round.first(where: { ![3, 6, 9, 12].contains($0) }) {
            throw ValidationError("--round รับ 3, 6, 9 หรือ 12 (--round takes 3, 6, 9 or 12): \(bad)")
        }
        if common.format != .human, common.format != .json {
            throw ValidationError("diff รับ --format human หรือ json (diff takes --format human or json)")
        }
    }

    func run() throws {
        let press = Press(resources: common.resources)
        let outcomes = files.map { read(InputFile(path: $0), press) }
        // What is only doubtful is for `check` to tell.
        let findings = ordered(outcomes.flatMap(\.diagnostics).filter { $0.severity == .error })
        let isJSON = common.format == .json
        let comparison = comparison(
            outcomes.map(\.value),
            for: isJSON
                ? .programs(findings: findings, sources: press.sources) : .people(colour: Terminal.outputHasColour))
        if isJSON || !common.quiet { try common.say(comparison.text) }
        if !isJSON { try common.finish(findings, in: press.sources) }
        let code = Exit.code(of: findings)
        if code != 0 { throw ExitCode(code) }
        if !comparison.isEqual { throw ExitCode(Exit.differs) }
    }

    /// `validate` lets two files come, or one with two rounds.
    private func comparison(_ jobs: [Job?], for form: ComparisonForm) -> WrittenComparison {
        let names = files.map { InputFile(path: $0).name }
        let ofRounds = Press.comparison(of: jobs[0], named: names[0], rounds: round, for: form, in: common.lang)
        let last = files.count - 1
        return ofRounds
            ?? Press.comparison(
                of: jobs[0], named: names[0], with: jobs[last], named: names[last], for: form, in: common.lang)
    }

    private func read(_ input: InputFile, _ press: Press) -> Outcome<Job> {
        let file = input.read()
        guard let source = file.value else { return Outcome(nil, file.diagnostics) }
        let job = press.read(source, folder: input.folder)
        if job.value == nil, Press.isLayout(source) {
            return Outcome(nil, [Diagnostic(.fileIsLayout, at: nil, [input.name], path: input.name)])
        }
        let allowances = job.value?.report.allowances ?? Allowances()
        return Outcome(job.value, common.graded(allowances.applied(to: job.diagnostics)))
    }
}
