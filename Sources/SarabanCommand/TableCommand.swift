// `saraban table`: measures or scores as a CSV file for a spreadsheet, and back into the input cell by cell.

import ArgumentParser
import Diagnostics
import Saraban

enum TableChoice: String, ExpressibleByArgument, CaseIterable {
    case measures, scores
}

struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "มาตรการหรือคะแนนเป็นตาราง CSV ไปและกลับ (measures or scores as CSV, there and back)",
        discussion: """
            ตัวอย่าง (examples):
              saraban table measures ผล.yaml -o ผล.csv
              saraban table measures ผล.yaml --from ผล.csv --diff
            ช่องที่ขึ้นต้นด้วย = + - @ มี ' นำหน้า เพื่อไม่ให้ Excel คิดเป็นสูตร ขากลับโปรแกรมตัดออกเอง
            (cells that a spreadsheet would run stand behind a ', which is taken away on the way back)
            """)

    @Argument(help: "measures หรือ scores (measures or scores)")
    var kind: TableChoice

    @Argument(help: ArgumentHelp("แฟ้มข้อมูล (an input)", valueName: "file"))
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("แฟ้มที่จะเขียน หรือ - (file to write, or -)", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("รับค่าจาก CSV นี้กลับเข้าแฟ้มข้อมูล (take this CSV back into the input)", valueName: "csv"))
    var from: String?

    @Flag(help: "แสดงว่าจะเปลี่ยนอะไร โดยไม่เขียน (show the changes and write nothing)")
    var diff = false

    @Flag(help: "ลบมาตรการที่ตารางไม่มีแถว (take out measures that the table has no row of)")
    var deleteMissing = false

    @Flag(help: "เขียนทับแฟ้มที่มีอยู่ (replace a file that is there)")
    var force = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if from == nil, diff || deleteMissing {
            throw ValidationError("--diff และ --delete-missing ใช้กับ --from (belong to --from)")
        }
        try refuseRepeatedStandardInput([file, from ?? ""])
    }

    func run() throws {
        let input = InputFile(path: file)
        let press = Press(resources: common.resources)
        let read = input.read()
        var findings = read.diagnostics
        if let source = read.value {
            findings +=
                try from.map { try takeBack($0, into: source, of: input, press) } ?? takeOut(source, of: input, press)
        }
        try common.finish(findings, in: press.sources, outputIsTaken: diff || output == "-")
    }

    private var table: TableKind { kind == .measures ? .measures : .scores }

    private func takeOut(_ source: SourceFile, of input: InputFile, _ press: Press) throws -> [Diagnostic] {
        let outcome = press.table(table, of: source)
        let findings = common.graded(outcome.diagnostics)
        guard let bytes = outcome.value, !findings.hasErrors else { return findings }
        let path = output ?? (input.isStandardInput ? "-" : "\(input.folder)/\(input.stem)-\(kind.rawValue).csv")
        return findings + (try write(bytes, to: path, replaces: force, said: path))
    }

    private func takeBack(
        _ path: String, into source: SourceFile, of input: InputFile, _ press: Press
    ) throws -> [Diagnostic] {
        let read = InputFile(path: path).read()
        guard let csv = read.value else { return read.diagnostics }
        let outcome = press.taken(csv, table, into: source, deletesMissing: deleteMissing)
        let findings = common.graded(outcome.diagnostics)
        guard let (file, cells) = outcome.value, !findings.hasErrors else { return findings }
        if diff {
            try common.say(lineDifference(source, file))
            return findings
        }
        let target = output ?? input.path
        if output == nil, !input.isStandardInput, cells == 0 { return findings + (try tell(target, cells)) }
        let said = common.lang == .th ? "\(target): แก้ \(cells) ช่อง" : "\(target): \(cells) cells changed"
        return findings + (try write(file.bytes, to: target, replaces: force || output == nil, said: said))
    }

    private func tell(_ path: String, _ cells: Int) throws -> [Diagnostic] {
        if !common.quiet, common.format == .human {
            try common.say(common.lang == .th ? "\(path): ไม่มีช่องที่ต่างไป\n" : "\(path): no cell differs\n")
        }
        return []
    }

    private func write(_ bytes: [UInt8], to path: String, replaces: Bool, said: String) throws -> [Diagnostic] {
        if path == "-" { return Terminal.output(bytes).map { [.unwritten("-", $0)] } ?? [] }
        let isThere = Disk.exists(path)
        if isThere, !replaces { return [Diagnostic(.outputWouldReplace, at: nil, [path], path: path)] }
        let fault = isThere ? replaceInPlace(path, with: bytes) : writeTogether([(path, bytes)])?.fault
        if let fault { return [.unwritten(path, fault)] }
        if !common.quiet, common.format == .human { try common.say(said + "\n") }
        return []
    }
}
