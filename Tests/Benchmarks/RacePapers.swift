// Whole papers, as users make them: Saraban, the bare C libraries and typst, one process after the other in turn. Prints ratios,
// and what each cost; asserts nothing.

import Foundation

struct PaperRace {
    let inputs: PaperInputs
    private let rounds: Int
    private let programs: String
    private let python: String?

    /// `programs`: the folder that the release build has its programs in.
    init(rounds: Int) throws {
        self.rounds = rounds
        programs = (CommandLine.arguments[0] as NSString).deletingLastPathComponent
        let folder = ".build/benchmarks"
        inputs = try PaperInputs(below: folder)
        python = Self.typst(in: folder + "/typst")
    }

    private static let font = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"

    /// A Python that has typst; from PyPI, where there is a network.
    private static func typst(in folder: String) -> String? {
        let python = folder + "/bin/python3"
        let fonts = folder + "/fonts"
        if ChildProcess.run([python, "-c", "import typst"])?.code != 0 {
            _ = ChildProcess.run(["python3", "-m", "venv", folder])
            guard ChildProcess.run([python, "-m", "pip", "install", "--quiet", "typst"])?.code == 0 else { return nil }
        }
        try? FileManager.default.createDirectory(atPath: fonts, withIntermediateDirectories: true)
        try? FileManager.default.createSymbolicLink(atPath: fonts + "/Laksaman.ttf", withDestinationPath: font)
        return python
    }

    // MARK: Rivals

    private struct Rival {
        let name: String
        let words: [String]
        var before: () -> Void = {}
    }

    private func saraban(_ name: String, _ input: String, _ flags: [String] = []) -> Rival {
        let output = inputs.folder + "/out.pdf"
        return Rival(
            name: name,
            words: [
                programs + "/saraban", "render", inputs.folder + "/" + input, "-o", output, "--quiet", "--layouts",
                inputs.folder + "/layouts",
            ] + flags)
    }

    private func floor(_ input: String, width: Double, lines: Int) -> Rival {
        Rival(
            name: "floor",
            words: [
                programs + "/Floor", inputs.folder + "/" + input, inputs.folder + "/floor.pdf", Self.font,
                "\(PaperInputs.size)", "\(width)", "\(PaperInputs.leading)", "\(lines)",
            ])
    }

    private func typst(_ input: String) -> [Rival] {
        guard let python else { return [] }
        return [
            Rival(
                name: "typst",
                words: [
                    python, "Tests/Benchmarks/Typst/compile.py", inputs.folder + "/" + input,
                    inputs.folder + "/typst.pdf",
                ])
        ]
    }

    // MARK: Races

    /// Medians of the rounds, each beside the first.
    @discardableResult
    private func race(_ title: String, _ rivals: [Rival], documents: Int = 1) -> [ChildProcess] {
        var runs = [[ChildProcess]](repeating: [], count: rivals.count)
        for _ in 0..<rounds {
            for (index, rival) in rivals.enumerated() {
                rival.before()
                let environment = ["BENCHMARK_FONTS": inputs.folder + "/typst/fonts"]
                guard let run = ChildProcess.run(rival.words, environment: environment), run.code == 0 else {
                    return fail(rival)
                }
                runs[index].append(run)
            }
        }
        let medians = runs.map { $0.sorted { $0.processorSeconds < $1.processorSeconds }[$0.count / 2] }
        print("\n\(title)")
        for (rival, run) in zip(rivals, medians) {
            let ratio = run.processorSeconds / medians[0].processorSeconds
            let rate = Double(documents) / run.processorSeconds
            print(
                pad(rival.name, 28)
                    + String(format: "%8.3f CPU s  %6.2f x  %7.3f s", run.processorSeconds, ratio, run.seconds)
                    + String(format: "  %6.1f MB", Double(run.memory) / 1e6)
                    + (documents > 1 ? String(format: "  %8.1f a CPU s", rate) : ""))
        }
        return medians
    }

    private func pad(_ name: String, _ width: Int) -> String {
        name + String(repeating: " ", count: max(0, width - name.count))
    }

    private func fail(_ rival: Rival) -> [ChildProcess] {
        print("\(rival.name) failed: \(rival.words.joined(separator: " "))")
        return []
    }

    func all(_ wanted: Set<String>) throws {
        func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
        if isWanted("memo") {
            try inputs.memos(Self.memos)
            race(
                "memo of two pages, whole process",
                [floor("memo.txt", width: 450, lines: 25), saraban("saraban a3", "memo.yaml")] + typst("memo.typ"))
        }
        if isWanted("table") {
            try inputs.table("table", rows: Self.rows)
            race(
                "table of 240 pages, six columns, all cells different",
                [
                    floor("table.txt", width: 760, lines: 11),
                    saraban("saraban plain", "table.yaml", ["--profile", "plain"]),
                    saraban("saraban a3", "table.yaml"),
                ] + typst("table.typ"))
        }
        if isWanted("pages") { try raceOnce("table of 2,400 pages", rows: Self.rows * 10) }
        if isWanted("rows") { try raceOnce("table of 10,000 rows, a sentence in each cell", rows: 10_000, 1...1) }
        if isWanted("memos") { try raceMemos() }
        if isWanted("offices") { try raceOffices() }
    }

    /// So large that typst would take minutes, and that one round says enough.
    private func raceOnce(_ title: String, rows: Int, _ sentences: ClosedRange<Int> = 1...3) throws {
        try inputs.table("rows", rows: rows, sentences: sentences)
        let once = PaperRace(inputs: inputs, rounds: 1, programs: programs, python: nil)
        once.race(title, [floor("rows.txt", width: 760, lines: 11), saraban("saraban a3", "rows.yaml")])
    }

    /// Rows that fill about 240 pages.
    private static let rows = 471
    private static let memos = 200

    private func batch(_ name: String, _ input: String, jobs: Int, isFresh: Bool = true) -> Rival {
        let output = inputs.folder + "/papers"
        return Rival(
            name: name,
            words: [
                programs + "/saraban", "batch", inputs.folder + "/" + input, "-o", output, "--quiet", "--jobs",
                "\(jobs)",
            ], before: { if isFresh { try? FileManager.default.removeItem(atPath: output) } })
    }

    private func raceMemos() throws {
        try inputs.memos(Self.memos)
        var rivals = [batch("one worker", "memos", jobs: 1), batch("two workers", "memos", jobs: 2)]
        if let python {
            let target = inputs.folder + "/typst-memos"
            try? FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            rivals.append(
                Rival(
                    name: "typst",
                    words: [
                        python, "Tests/Benchmarks/Typst/compile.py", inputs.folder + "/memos.typ", target,
                        "\(Self.memos)",
                    ]))
        }
        let runs = race("200 different memos, one process", rivals, documents: Self.memos)
        if runs.count > 1 {
            print(
                String(
                    format: "two workers against one: %.2f of the time by the clock", runs[1].seconds / runs[0].seconds)
            )
        }
    }

    private func raceOffices() throws {
        try inputs.offices(8_000)
        let once = PaperRace(inputs: inputs, rounds: 1, programs: programs, python: nil)
        once.race("8,000 small offices, first run", [batch("two workers", "offices", jobs: 2)], documents: 8_000)
        race("8,000 small offices, nothing changed", [batch("two workers", "offices", jobs: 2, isFresh: false)])
    }

    private init(inputs: PaperInputs, rounds: Int, programs: String, python: String?) {
        (self.inputs, self.rounds, self.programs, self.python) = (inputs, rounds, programs, python)
    }
}
