import Foundation
import Testing

/// RP-03: SOURCE_DATE_EPOCH is for the metadata and nothing else.
@Suite struct SourceDateTests {
    private func date(_ epoch: String?) throws -> (run: Run, date: String?, text: String) {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let environment = epoch.map { ["SOURCE_DATE_EPOCH": $0] } ?? [:]
            let run = try Run.saraban(["render", "in.yaml"], in: scratch, environment: environment)
            guard run.code == 0 else {
                #expect(try scratch.names() == ["in.yaml"])
                return (run, nil, "")
            }
            let information = try Run.program(
                "pdfinfo", ["-isodates", "in.pdf"], in: scratch.path, environment: ["TZ": "UTC"])
            let text = try Run.program("pdftotext", ["in.pdf", "-"], in: scratch.path).text
            return (run, information.text.firstMatch(of: /CreationDate: +(\S+)/).map { String($0.1) }, text)
        }
    }

    @Test func `RP-03: Unset, the document’s own date counts`() throws {
        #expect(try date(nil).date == "2023-05-22T00:00:00Z")
    }

    @Test(arguments: [
        ("315532800", "1980-01-01"), ("0", "1970-01-01"), ("1980", "1970-01-01"), ("1700000000", "2023-11-14"),
        ("00001700000000", "2023-11-14"),
    ])
    func `RP-03: Set, it is the date of the file and changes no word of the paper`(
        _ epoch: String, _ day: String
    ) throws {
        let made = try date(epoch)
        #expect(made.date == day + "T00:00:00Z")
        #expect(made.text == (try date(nil).text) && made.text.contains("๒๕๖๖"))
    }

    @Test(arguments: [
        "", "yesterday", "-1", "+5", "1.5", " 5", "0x10", "๑๗๐๐๐๐๐๐๐๐", "99999999999999", "9999999999999999999999",
    ])
    func `RP-03: Garbage is an error and nothing is written`(_ epoch: String) throws {
        let run = try date(epoch).run
        #expect(run.code == 64)
        #expect(run.error.contains("[environment.source-date-epoch]") && run.error.contains("“\(epoch)”"))
    }

    @Test func `RP-03: check finds the same`() throws {
        try Scratch.with { scratch in
            try scratch.write(Sample.memo, "in.yaml")
            let run = try Run.saraban(["check", "in.yaml"], in: scratch, environment: ["SOURCE_DATE_EPOCH": "x"])
            #expect(run.code == 64 && run.error.contains("[environment.source-date-epoch]"))
        }
    }
}
