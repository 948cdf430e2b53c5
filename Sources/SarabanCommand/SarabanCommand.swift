// The command line: arguments in, files and findings out, an exit code for scripts. Knows no typesetting.

import ArgumentParser
import Glibc
import Saraban

@main
struct SarabanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saraban",
        abstract: "ทำเอกสารราชการของทั้งปีจากแฟ้ม YAML แฟ้มเดียว (official Thai papers from one YAML file)",
        discussion: """
            ตัวอย่าง (examples):
              saraban check ข้อมูล.yaml
              saraban render ข้อมูล.yaml -o เอกสาร
              saraban render ข้อมูล.yaml --document บันทึก --round 6

            รหัสเมื่อจบ (exit codes):
              0   เรียบร้อย (fine)
              1   ข้อมูลมีที่ผิด หรือ diff, verify พบว่าต่างกัน (the input has errors, or diff or verify found changes)
              64  สั่งไม่ถูก (usage)
              70  โปรแกรมผิดเอง (a fault of ours)
              74  อ่านหรือเขียนแฟ้มไม่ได้ (input or output failed)
            """,
        version: version,
        subcommands: [
            NewCommand.self, NextCommand.self, TableCommand.self, RenderCommand.self, BatchCommand.self,
            MergeCommand.self, WatchCommand.self, CheckCommand.self, FixCommand.self, DiffCommand.self,
            FillCommand.self, VerifyCommand.self, ExtractCommand.self,
            ExplainCommand.self,
            SchemaCommand.self, BreaksCommand.self,
        ])

    static func main() {
        // A file that grows too large then fails with a reason, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
        main(nil)
    }
}
