// `saraban merge`: joins the books of runs over shares.

import ArgumentParser
import Batch
import Diagnostics
import Saraban

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "รวมบัญชีของ batch --shard เป็นบัญชีเดียว (join the books of batch --shard into one)",
        discussion: """
            ตัวอย่าง (example):
              saraban merge เอกสาร

            โฟลเดอร์มีเอกสารและแฟ้ม saraban-K-of-N.manifest ของทุกส่วน
            (the folder holds the papers and the saraban-K-of-N.manifest of every share)
            """)

    @Argument(help: ArgumentHelp("โฟลเดอร์ของเอกสาร (the folder of papers)", valueName: "folder"))
    var folder: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let merged = mergeManifests(in: folder)
        if let (inputs, outputs) = merged.value, !common.quiet, common.format == .human {
            try common.say(
                common.lang == .th
                    ? "รวมแล้ว \(inputs) แฟ้ม \(outputs) ฉบับ\n" : "merged: \(inputs) inputs, \(outputs) papers\n")
        }
        try common.finish(common.graded(merged.diagnostics), in: Sources())
    }
}
