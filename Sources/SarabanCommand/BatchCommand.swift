// `saraban batch`: makes the papers of all inputs below folders; what has not changed is left as it is.

import ArgumentParser
import Batch
import Diagnostics
import Glibc
import Saraban

struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract:
            "ทำเอกสารของทุกแฟ้มในโฟลเดอร์ เฉพาะที่เปลี่ยน (make the papers of all inputs of a folder, those that changed)",
        discussion: """
            ตัวอย่าง (examples):
              saraban batch ข้อมูล -o เอกสาร
              saraban batch ข้อมูล -o เอกสาร --name "{year}/{stem}/{paper}"
              saraban batch ข้อมูล -o เอกสาร --shard 0/8

            คำในชื่อ (words of names): {folder} {stem} {paper} {name} {round} {year}
            แฟ้มที่มีที่ผิดไม่ทำให้แฟ้มอื่นหยุด เอกสารเดิมของแฟ้มนั้นยังอยู่ เอกสารที่ลงนามหรือออกเลขแล้วไม่ถูกเขียนทับ
            (an input with errors stops no other, and its papers stay; papers that were signed or numbered are not replaced)
            """)

    @Argument(help: ArgumentHelp("โฟลเดอร์ของแฟ้มข้อมูล (folders of inputs)", valueName: "folder"))
    var folders: [String] = []

    @Option(help: ArgumentHelp("แฟ้มที่มีรายชื่อแฟ้มข้อมูล บรรทัดละชื่อ หรือ - (a file that lists inputs, or -)", valueName: "file"))
    var list: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("โฟลเดอร์ที่จะเขียน (folder to write)", valueName: "folder"))
    var output: String

    @Option(help: ArgumentHelp("ชื่อของเอกสาร (how papers are named)", valueName: "pattern"))
    var name = OutputPattern.plain.text

    @Option(
        help: ArgumentHelp(
            "ทำพร้อมกันกี่แฟ้ม; ปกติเท่าจำนวนแกน (inputs at a time; default: as many as cores)", valueName: "count"))
    var jobs: Int?

    @Option(help: ArgumentHelp("ส่วนที่จะทำ จาก 0 หรือ auto (the share to make, from 0, or auto)", valueName: "k/n"))
    var shard: String?

    @Option(help: "มาตรฐานของ PDF (what the PDF promises)")
    var profile: ArchiveProfile = .a3

    @Flag(help: "แนบแฟ้มข้อมูลไปกับ PDF (attach the input to the PDF)")
    var withSource = false

    @Flag(help: "เขียนทับเอกสารที่ผู้อื่นแก้ (replace papers that somebody has changed)")
    var force = false

    @Flag(help: "ลบเอกสารที่ไม่มีแฟ้มข้อมูลใดทำแล้ว (remove papers that no input makes any more)")
    var prune = false

    @Flag(help: "อ่านเอกสารทุกฉบับเทียบกับบัญชี (read every paper and compare it with the books)")
    var verifyOutputs = false

    @Option(help: ArgumentHelp("แฟ้มรายงาน JSON (file for the report as JSON)", valueName: "file"))
    var report: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard folders.isEmpty != (list == nil) else {
            throw ValidationError("ระบุโฟลเดอร์ หรือ --list อย่างใดอย่างหนึ่ง (name folders, or a --list)")
        }
        guard OutputPattern(name) != nil else {
            throw ValidationError("--name: ไม่รู้จักคำใน {name} (there is no such word): \(name)")
        }
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("--jobs รับ 1 ถึง 1024 (--jobs takes 1 to 1024)")
        }
        if withSource, profile == .a2 {
            throw ValidationError("PDF/A-2 แนบแฟ้มไม่ได้ (PDF/A-2 takes no attachment: --with-source needs a3 or plain)")
        }
        guard common.format == .human || common.format == .json else {
            throw ValidationError("--format รับ human หรือ json (--format takes human or json)")
        }
        _ = try share()
    }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        guard let day = date.value else { return try common.finish(date.diagnostics, in: Sources()) }
        let found = inputs()
        guard let inputs = found.value else { return try common.finish(found.diagnostics, in: Sources()) }
        guard !inputs.isEmpty else {
            let place = list ?? folders.joined(separator: ", ")
            return try common.finish([Diagnostic(.batchNoInputs, at: nil, [place], path: place)], in: Sources())
        }
        LastWords.prepare()
        let progress = ProgressLine(language: common.lang, isQuiet: common.quiet)
        let run = BatchRun(into: output, options(day), resources: common.resources) { done, all, report in
            progress.note(done, of: all, report)
        }
        let outcome = run.run(inputs, try share())
        progress.clear()
        guard let value = outcome.value else { return try common.finish(outcome.diagnostics, in: Sources()) }
        try tell(value, common.graded(outcome.diagnostics), try share())
    }

    private func inputs() -> Outcome<[BatchInput]> {
        guard let list else { return findInputs(in: folders, except: [output] + [common.layouts].compactMap { $0 }) }
        switch Disk.read(list, limit: Press.inputLimit) {
        case .failure(let fault): return Outcome(nil, [.unread(list, fault)])
        case .success(let bytes): return listedInputs(String(decoding: bytes, as: UTF8.self))
        }
    }

    private func options(_ day: SourceDate) -> BatchOptions {
        var options = BatchOptions()
        options.pattern = OutputPattern(name) ?? .plain
        options.pdf = PDFOptions(date: day, profile: profile, attachesSource: withSource)
        options.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        (options.force, options.prunes, options.verifiesOutputs) = (force, prune, verifyOutputs)
        options.language = common.lang
        options.reportsJSON = report != nil || common.format == .json
        let allow = Set(common.allow)
        // A warning that is let stand refuses nothing.
        options.strictness = common.strict ? (["yes"] + allow.sorted()).joined(separator: ",") : "no"
        options.grade = { [strict = common.strict] in gradedFindings($0, allow: allow, strict: strict) }
        return options
    }

    private func share() throws -> Shard {
        switch shard {
        case nil: return .whole
        case "auto":
            switch Shard.of({ getenv($0).map { String(cString: $0) } }) {
            case .success(let shard): return shard
            case .failure(.none):
                throw ValidationError(
                    "--shard auto: ไม่พบตัวแปรของ Slurm หรือ Kubernetes (started by neither Slurm nor Kubernetes)")
            case .failure(.both):
                throw ValidationError(
                    "--shard auto: มีตัวแปรของทั้ง Slurm และ Kubernetes ให้ระบุ K/N (started by both: give K/N)")
            case .failure(.variable(let name)): throw ValidationError("--shard auto: \(name) ใช้ไม่ได้ (cannot be used)")
            }
        case let text?:
            guard let shard = Shard(text) else {
                throw ValidationError(
                    "--shard รับ K/N โดย K ตั้งแต่ 0 ถึง N-1 (--shard takes K/N, K from 0 to N-1): \(text)")
            }
            return shard
        }
    }

    // MARK: Telling

    private func tell(_ value: BatchReport, _ findings: [Diagnostic], _ shard: Shard) throws {
        let list = JSONRenderer(language: common.lang).list(ordered(findings), in: Sources())
        let json = value.json(shard, findings: list)
        var findings = findings
        if let report, let (path, fault) = writeTogether([(report, Array(json.utf8))]) {
            findings.append(.unwritten(path, fault))
        }
        if common.format == .json {
            try common.say(json)
        } else {
            let summary = BatchSummary(language: common.lang)
            if !common.quiet { try common.say(summary.table(value)) }
            Terminal.error(HumanRenderer(language: common.lang).render(ordered(findings), in: Sources()))
            Terminal.error(summary.failures(value))
        }
        let errors = value.inputs.flatMap(\.codes) + findings.filter { $0.severity == .error }.map(\.code)
        let code = Exit.code(ofErrors: errors)
        if code != 0 { throw ExitCode(code) }
    }
}
