import Fixtures
import Foundation
import Testing

/// `saraban schema`: what editors are told about inputs and layouts, and programs about findings.
@Suite struct SchemaTests {
    private func schema(_ arguments: [String] = []) throws -> String {
        try Scratch.with { scratch in
            let run = try Run.saraban(["schema"] + arguments + ["--data", Checkout.root], in: scratch)
            #expect(run.code == 0 && run.error == "")
            return run.text
        }
    }

    private func complaints(_ folder: String, _ schema: String) throws -> [String] {
        let files = try Checkout.files(below: folder, ending: ".yaml").map { path in
            (URL(fileURLWithPath: path).lastPathComponent, try Checkout.text(path))
        }
        #expect(files.count > 4)
        return try YAMLValidator.complaints(schema: schema, files: files).values.flatMap { $0 }
    }

    @Test func `Every example is valid against the published schema, which is the one that is printed`() throws {
        let published = try Checkout.text("Examples/saraban.schema.json")
        #expect(try complaints("Examples", published) == [])
        #expect(try schema() == published, "write it anew: saraban schema > Examples/saraban.schema.json")
    }

    @Test func `Every shipped layout is valid against the published schema, which is the one that is printed`() throws {
        let published = try Checkout.text("Layouts/layout.schema.json")
        #expect(try complaints("Layouts", published) == [])
        #expect(
            try schema(["layout"]) == published, "write it anew: saraban schema layout > Layouts/layout.schema.json")
    }

    @Test(arguments: ["Examples", "Layouts"])
    func `Every file of the project tells editors its schema in its first line`(_ folder: String) throws {
        let name = folder == "Examples" ? "saraban" : "layout"
        for path in try Checkout.files(below: folder, ending: ".yaml") {
            let text = try Checkout.text(path)
            #expect(text.hasPrefix("# yaml-language-server: $schema=\(name).schema.json\n"), "\(path)")
        }
    }

    @Test func `A slip in any example is seen by an editor that has the schema`() throws {
        let published = try Checkout.text("Examples/saraban.schema.json")
        let text = try Checkout.text("Examples/bundle.yaml")
        let slips = [
            ("key", "\nmeasures:", "\nmeasure:"), ("layout", "layout: memo", "layout: mem"),
            ("field", "subject:", "subjekt:"), ("block", "table: measures", "tabel: measures"),
            ("option", "columns:", "colums:"), ("choice", "numerals: thai", "numerals: roman"),
        ]
        let files = slips.map { ($0.0 + ".yaml", text.replacing($0.1, with: $0.2)) }
        let found = try YAMLValidator.complaints(schema: published, files: files)
        for (name, mutated) in files {
            #expect(mutated != text, "\(name) changes nothing")
            #expect(found[name]?.isEmpty == false, "\(name)")
        }
    }

    @Test func `CL-03: What --format json prints is valid against the schema of findings`() throws {
        let schema = try schema(["findings"])
        try Scratch.with { scratch in
            try scratch.write("saraban: 1\nmeasure: ก\norganization: {name: เทศบาล}\n", "bad.yaml")
            let none = try Run.saraban(
                ["check", Checkout.root + "/Examples/order.yaml", "--format", "json"], in: scratch)
            let some = try Run.saraban(["check", "bad.yaml", "missing.yaml", "--format", "json"], in: scratch)
            #expect(some.text.contains("input.unknown-key") && some.text.contains("file.missing"))
            let files = [("none.json", none.text), ("some.json", some.text)]
            #expect(try YAMLValidator.complaints(schema: schema, files: files) == [:])
            let broken = [("broken.json", some.text.replacing("\"severity\":\"error\"", with: "\"severity\":\"bad\""))]
            #expect(try YAMLValidator.complaints(schema: schema, files: broken)["broken.json"]?.isEmpty == false)
        }
    }

    @Test func `A layout of the office's own is in the schema with its fields and words`() throws {
        try Scratch.with { scratch in
            try scratch.write(
                """
                layout: letter
                extends: memo
                fields:
                  ถึงใคร: {type: line, label: เรียน, help: ชื่อตำแหน่งของผู้รับ}

                """, "letter.yaml")
            let run = try Run.saraban(["schema", "--layouts", "."], in: scratch)
            #expect(run.code == 0)
            #expect(run.text.contains("\"document-letter\""))
            #expect(
                run.text.contains("\"description\":\"เรียน – ชื่อตำแหน่งของผู้รับ\"")
                    || run.text.contains("\"description\": \"เรียน – ชื่อตำแหน่งของผู้รับ\""))
        }
    }

    @Test func `The schema's words come in English too`() throws {
        let english = try schema(["--lang", "en"])
        #expect(english.contains("The fiscal year") && !english.contains("ปีงบประมาณ พ.ศ. ของเอกสาร"))
    }
}
