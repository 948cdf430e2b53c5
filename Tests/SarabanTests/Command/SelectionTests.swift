import Testing

/// `--document` and `--round`: which papers of an input are made.
@Suite struct SelectionTests {
    private func rendered(_ arguments: [String]) throws -> (run: Run, names: [String]) {
        try Scratch.with { scratch in
            try scratch.write(Sample.rounds, "in.yaml")
            try scratch.makeFolder("out")
            let run = try Run.saraban(["render", "in.yaml", "-o", "out"] + arguments, in: scratch)
            return (run, try scratch.names("out"))
        }
    }

    @Test(arguments: [
        ([], ["in-บันทึก-6.pdf", "in-บันทึก-12.pdf", "in-ที่สอง.pdf"]),
        (["--round", "6"], ["in-บันทึก-6.pdf", "in-ที่สอง.pdf"]),
        (["--document", "บันทึก"], ["in-บันทึก-6.pdf", "in-บันทึก-12.pdf"]),
        (["--document", "บันทึก", "--round", "12"], ["in-บันทึก-12.pdf"]),
        (["--document", "บันทึก", "--document", "ที่สอง", "--round", "12"], ["in-บันทึก-12.pdf", "in-ที่สอง.pdf"]),
        (["--round", "9"], ["in-ที่สอง.pdf"]),
    ])
    func `The papers that were asked for are made, under the same names as all of them`(
        _ arguments: [String], _ names: [String]
    ) throws {
        let (run, found) = try rendered(arguments)
        #expect(run.code == 0, "\(run.error)")
        #expect(found == names.sorted())
    }

    @Test func `A document that does not exist is named, with those that do, and nothing is made`() throws {
        let (run, names) = try rendered(["--document", "บันทึก", "--document", "บันทิก"])
        #expect(run.code == 1)
        #expect(run.error.contains("[selection.unknown]") && run.error.contains("บันทิก"), "\(run.error)")
        #expect(run.error.contains("ที่สอง, บันทึก") || run.error.contains("บันทึก, ที่สอง"), "\(run.error)")
        #expect(names.isEmpty)
    }

    @Test func `A choice that fits no paper is said`() throws {
        let (run, names) = try rendered(["--document", "บันทึก", "--round", "9"])
        #expect(run.code == 1)
        #expect(run.error.contains("[output.nothing]"), "\(run.error)")
        #expect(names.isEmpty)
    }
}
