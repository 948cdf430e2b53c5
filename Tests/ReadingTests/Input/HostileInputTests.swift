// Broken and hostile inputs and layouts: nothing crashes or hangs, every finding lies inside its file, and reading twice
// finds the same.

import Diagnostics
import Language
import Testing

@testable import Reading

@Suite struct HostileInputTests {
    static let examples = ["bundle", "order", "report-2565", "results-2565", "rounds", "smallest-memo"].map {
        shipped("Examples/\($0).yaml")
    }
    static let layouts = shippedLayouts.map { shipped("Layouts/\($0).yaml") }

    /// Words of the languages, and what a clerk or an attacker may strew in.
    static let morsels: [String] = [
        "measures", "people", "documents", "same", "rounds: all", "{6: ก, 12: ข}", "<measures>", "<a.b | c>",
        "<people.", "**",
        "\\<", "- ", "  ", "\n", ": ", "|", "[]", "{}", "\"\"", "๒๕๖๖", "-1", "0", "99999999999999999999",
        "31 กุมภาพันธ์ 2566",
        "พ.ศ.", "table: measures", "columns: [ก]", "widths: [0, NaN]", "like: base", "extends: memo", "layout: memo",
        "style: x",
        "page: new", "each: document.body", "content: document.body", "signature: ก", "text: {text: ก, numerals: thai}",
        "\u{FEFF}", "\r\n", "\u{200B}", "\"\\u0E01\"", "'''", ">\n  ก\n  ข\n", "every-document: {date: ก}", "12: same",
        "ำ", "2.5",
    ]

    static func mutated(_ seed: UInt64, _ files: [[UInt8]]) -> [UInt8] {
        var generator = AdversaryTests.SeededGenerator(state: seed)
        var bytes = files[Int.random(in: 0..<files.count, using: &generator)]
        // A part of the file is enough and leaves time for more of them.
        for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
            let line = Int.random(in: 0..<lines.count, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: lines.remove(at: line)
            case 1: lines.insert(lines[Int.random(in: 0..<lines.count, using: &generator)], at: line)
            case 2: lines[line].insert(contentsOf: [0x20, 0x20], at: 0)
            case 3: lines[line].removeFirst(min(2, lines[line].count))
            default:
                let morsel = morsels[Int.random(in: 0..<morsels.count, using: &generator)]
                let words = lines[line].split(separator: 0x20, omittingEmptySubsequences: false).map(Array.init)
                var changed = words
                changed[Int.random(in: 0..<words.count, using: &generator)] = Array(morsel.utf8)
                lines[line] = Array(changed.joined(separator: [0x20]))
            }
            bytes = Array(lines.joined(separator: [0x0A]))
        }
        return bytes
    }

    private func check(_ findings: [Diagnostic], in sources: Sources, _ seed: UInt64) {
        for finding in findings {
            for span in [finding.span].compactMap({ $0 }) + finding.related.map(\.span) {
                guard let file = sources[span.source] else {
                    Issue.record("seed \(seed): \(finding.code.rawValue) in no source")
                    continue
                }
                let (lower, upper) = (Int(span.lower), Int(span.upper))
                let isInside = lower >= 0 && lower <= upper && upper <= file.bytes.count
                // A byte that is no UTF-8 has no letter to point at.
                let isOnLetter =
                    finding.code == .fileEncoding
                    || [lower, upper].allSatisfy { $0 >= file.bytes.count || file.bytes[$0] & 0xC0 != 0x80 }
                if !isInside || !isOnLetter {
                    Issue.record("seed \(seed): \(finding.code.rawValue) \(lower)..<\(upper) of \(file.bytes.count)")
                }
            }
            for language in MessageLanguage.allCases {
                let (message, help) = text(of: finding, in: language)
                if message.isEmpty || (message + help).contains("{2}") {
                    Issue.record("seed \(seed): \(finding.code.rawValue): \(message)")
                }
            }
        }
    }

    @Test("IN-03: of 300 mutated inputs none crashes; each is read or refused with places inside its files")
    func inputs() {
        let reader = Reader(library: library())
        for seed in UInt64(0)..<300 {
            let file = SourceFile(name: "a.yaml", bytes: Self.mutated(seed, Self.examples))
            let outcome = reader.report(file)
            if (outcome.value == nil) != outcome.hasErrors { Issue.record("seed \(seed): no value and no error") }
            check(outcome.diagnostics, in: reader.sources, seed)
            _ = outcome.value?.dump()
        }
    }

    @Test("IN-03: of 300 mutated layouts none crashes; each is read or refused with places inside its files")
    func layouts() {
        let reader = Reader(library: library())
        for seed in UInt64(0)..<300 {
            let file = SourceFile(name: "a.yaml", bytes: Self.mutated(seed, Self.layouts))
            let outcome = reader.layout(file)
            if (outcome.value == nil) != outcome.hasErrors { Issue.record("seed \(seed): no value and no error") }
            check(outcome.diagnostics, in: reader.sources, seed)
            _ = outcome.value?.dump()
        }
    }

    @Test("the same file gives the same findings and the same dump, whatever was read before it")
    func deterministic() {
        let used = Reader(library: library())
        for seed in UInt64(0)..<150 {
            let file = SourceFile(name: "a.yaml", bytes: Self.mutated(seed, Self.examples))
            let fresh = Reader(library: library())
            let first = used.report(file)
            let second = fresh.report(file)
            #expect(marks(first.diagnostics, in: used.sources) == marks(second.diagnostics, in: fresh.sources))
            #expect(first.diagnostics.map(\.suggestion) == second.diagnostics.map(\.suggestion))
            #expect(first.value?.dump() == second.value?.dump())
        }
    }

    @Test("IN-05: large files, sound and unsound, are read to their end")
    func large() {
        let many = 500
        let shapes: [String] = [
            // Sound: many measures, people, documents without ids, references.
            "measures:\n"
                + (0..<many).map { "  - {id: ก\($0), title: <measures.ก\((Int($0) + 1) % many).id>}\n" }.joined()
                + "documents:\n" + String(repeating: "  - {layout: form}\n", count: many),
            // Unsound: as many names that are not there, keys that are not known, people that nobody is.
            "measures:\n" + (0..<many).map { "  - {id: ก\($0), title: <measures.ข\($0).id>}\n" }.joined(),
            (0..<many).map { "key-\($0): ก\n" }.joined(),
            "people:\n" + (0..<many).map { "  ก\($0): {name: ก, position: ข}\n" }.joined() + "documents:\n"
                + (0..<many).map { "  - {layout: form, person: ข\($0)}\n" }.joined(),
            "documents:\n  - layout: form\n    content:\n"
                + String(repeating: "      - {image: ก, height: x}\n", count: many),
            "every-document: {content: [" + String(repeating: "<a>, ", count: many) + "]}\ndocuments:\n"
                + String(repeating: "  - {layout: form}\n", count: 20),
        ]
        for shape in shapes {
            let file = SourceFile(name: "a.yaml", text: input(shape))
            let reader = Reader(library: library())
            let outcome = reader.report(file)
            #expect(outcome.value != nil || outcome.hasErrors, "\(shape.prefix(60))")
        }
    }

    @Test("reading stops at a thousand findings and says so")
    func full() {
        let text = input((0..<3000).map { "key-\($0): ก\n" }.joined())
        let outcome = Reader(library: library()).report(SourceFile(name: "a.yaml", text: text))
        #expect(outcome.diagnostics.filter { $0.code == .unknownKey }.count == YAMLLimits.findings)
        #expect(outcome.diagnostics.contains { $0.code == .yamlTooManyFindings })
    }
}
