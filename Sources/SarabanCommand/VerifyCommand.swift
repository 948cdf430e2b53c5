// `saraban verify`: whether a PDF is as it was made, and whether an input makes it. Writes nothing.

import ArgumentParser
import Diagnostics
import Saraban

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "ตรวจว่า PDF ถูกแก้หรือไม่ และแฟ้มข้อมูลนี้ทำได้ตรงกันหรือไม่ (whether a PDF is unchanged, and what makes it)",
        discussion: """
            ตัวอย่าง (examples):
              saraban verify บันทึก.pdf
              saraban verify บันทึก.pdf ข้อมูล.yaml

            รหัสเมื่อจบ (exit codes): 0 ไม่ถูกแก้และตรงกัน (unchanged, and the same) · 1 ถูกแก้หรือต่างกัน (changed, or another)
            """)

    @Argument(help: ArgumentHelp("PDF ที่จะตรวจ หรือ - (the PDF, or -)", valueName: "pdf"))
    var pdf: String

    @Argument(help: ArgumentHelp("แฟ้มข้อมูลที่ใช้ทำ หรือ - (the input that made it, or -)", valueName: "file"))
    var file: String?

    @OptionGroup var common: CommonOptions

    func validate() throws { try refuseRepeatedStandardInput([pdf, file ?? ""]) }

    func run() throws {
        let date = SourceDate.ofEnvironment()
        guard let day = date.value else { return try common.finish(date.diagnostics, in: Sources()) }
        let press = Press(resources: common.resources)
        let outcome = verified(press, PDFOptions(date: day))
        let findings = common.graded(outcome.diagnostics + (outcome.value?.findings ?? []))
        if let verified = outcome.value, !common.quiet, common.format == .human { try summarise(verified, findings) }
        try common.finish(findings, in: press.sources)
    }

    private func verified(_ press: Press, _ options: PDFOptions) -> Outcome<Verified> {
        let opened = openPDF(pdf)
        guard let pdf = opened.value else { return Outcome(nil, opened.diagnostics) }
        guard let file else { return Outcome(Press.verify(pdf), []) }
        let input = InputFile(path: file)
        let source = input.read()
        guard let source = source.value else { return Outcome(nil, source.diagnostics) }
        let job = press.read(source, folder: input.folder)
        guard let value = job.value, !job.diagnostics.hasErrors else {
            return Outcome(nil, job.diagnostics.filter { $0.severity == .error })
        }
        return press.verify(pdf, against: value, options)
    }

    private func summarise(_ verified: Verified, _ findings: [Diagnostic]) throws {
        let isThai = common.lang == .th
        for paper in verified.papers { try common.say((isThai ? "เอกสาร: " : "paper: ") + visibleLine(paper) + "\n") }
        switch (verified.isAsMade, verified.isIntact, isThai) {
        case (true, _, true): try common.say("ไม่ถูกแก้ตั้งแต่ทำเสร็จ\n")
        case (true, _, false): try common.say("unchanged since it was made\n")
        case (false, true, true): try common.say("สิ่งที่ทำไว้ยังอยู่ครบทุกไบต์ มีการเพิ่มเติมภายหลัง\n")
        case (false, true, false): try common.say("what was made is still there byte for byte, and more behind it\n")
        case (false, false, _): break
        }
        for field in verified.filled {
            let line = "\(visibleLine(field.field)): \(visibleLine(field.words))\n"
            try common.say((isThai ? "เติมในช่อง " : "filled in the field ") + line)
        }
        for name in verified.signatures {
            try common.say((isThai ? "มีลายมือชื่อในช่อง: " : "signed in the field: ") + visibleLine(name) + "\n")
        }
        guard file != nil, !findings.hasErrors else { return }
        switch (verified.isSameBytes, isThai) {
        case (true, true): try common.say("แฟ้มข้อมูลนี้ทำได้ตรงกันทุกไบต์\n")
        case (true, false): try common.say("this input makes the very same bytes\n")
        case (false, true): try common.say("แฟ้มข้อมูลนี้ทำได้ข้อความเดียวกัน แต่ไบต์ไม่เหมือนกันทั้งหมด\n")
        case (false, false): try common.say("this input makes the same text, not the same bytes\n")
        }
    }
}

/// A PDF as the command line names it.
func openPDF(_ path: String) -> Outcome<OpenedPDF> {
    switch Disk.read(path, limit: OpenedPDF.limit) {
    case .success(let bytes): OpenedPDF.open(bytes, named: path == "-" ? "<stdin>" : path)
    case .failure(let fault): Outcome(nil, [.unread(path, fault)])
    }
}
