// `saraban schema`: a JSON Schema for editors. Prints it; reads no input.

import ArgumentParser
import Diagnostics
import Saraban

extension SchemaSubject: ExpressibleByArgument {}

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "พิมพ์ JSON Schema ให้โปรแกรมแก้ไขข้อความ (print a JSON Schema for editors)",
        discussion: """
            saraban schema > saraban.schema.json แล้วใส่บรรทัดแรกของแฟ้มข้อมูลว่า (then begin your file with)
            # yaml-language-server: $schema=saraban.schema.json
            """)

    @Argument(
        help: ArgumentHelp(
            "input แฟ้มข้อมูล layout แบบเอกสาร findings ข้อค้นพบแบบ json (what to describe)", valueName: "subject"))
    var subject: SchemaSubject = .input

    @OptionGroup var common: CommonOptions

    func run() throws {
        let schema = Press(resources: common.resources)
        let outcome = schema.schema(of: subject, in: common.lang)
        if let text = outcome.value { try common.say(text) }
        try common.finish(common.graded(outcome.diagnostics), in: schema.sources, outputIsTaken: true)
    }
}
