import Diagnostics
import Foundation
import Saraban
import Testing

/// Examples with slips of the keyboard: a line lost, two lines changed about, a character typed wrong. Each ends in papers
/// or in findings whose places lie in the file.
@Suite struct MutationTests {
    private static let names = ["smallest-memo", "order", "results-2565", "bundle", "rounds"]
    private static let mutations = 40

    @Test(arguments: names)
    func `IN: A file with a slip is rendered or answered, with places that are in it`(_ name: String) throws {
        let text = try Checkout.text("Examples/\(name).yaml")
        var random = SystemSlips(seed: UInt64(name.utf8.reduce(0) { $0 + Int($1) }))
        for number in 0..<Self.mutations {
            let mutated = random.slip(text)
            let press = Press(resources: Resources(named: Checkout.root))
            let file = SourceFile(name: "in.yaml", text: mutated)
            let outcome = press.read(file, folder: Checkout.root + "/Examples")
            var findings = outcome.diagnostics
            if let job = outcome.value {
                for paper in job.papers {
                    let pages = press.set(paper, of: job)
                    findings += pages.diagnostics
                    #expect(pages.value != nil || pages.hasErrors, "\(name) \(number): nothing, and nothing said")
                }
            } else {
                #expect(outcome.hasErrors, "\(name) \(number): nothing, and nothing said")
            }
            for finding in findings {
                guard let span = finding.span, let source = press.sources[span.source] else { continue }
                #expect(
                    span.lower >= 0 && span.lower <= span.upper && Int(span.upper) <= source.bytes.count,
                    "\(name) \(number) \(finding.code)")
                #expect(!Diagnostics.text(of: finding, in: .th).message.isEmpty)
            }
        }
    }

    /// The Thai letters of all papers of an input, and what was found in it.
    private func letters(of text: String) -> (count: Int, found: [Code: Int], isRefused: Bool) {
        let press = Press(resources: Resources(named: Checkout.root))
        let outcome = press.read(SourceFile(name: "in.yaml", text: text), folder: Checkout.root + "/Examples")
        var findings = outcome.diagnostics
        var count = 0
        for paper in outcome.value?.papers ?? [] {
            guard let job = outcome.value else { continue }
            let flow = press.compose(paper, of: job)
            findings += flow.diagnostics
            for text in flow.value?.texts ?? [] {
                count += text.unicodeScalars.count { (0x0E01...0x0E4E).contains($0.value) }
            }
        }
        return (count, Dictionary(findings.map { ($0.code, 1) }, uniquingKeysWith: +), outcome.value == nil)
    }

    @Test(arguments: names)
    func `IN: A character typed into prose loses none of its letters, or something is said`(_ name: String) throws {
        let text = try Checkout.text("Examples/\(name).yaml")
        let before = letters(of: text)
        #expect(before.count > 100)
        var random = SystemSlips(seed: UInt64(name.utf8.count) &* 77)
        for number in 0..<Self.mutations {
            guard let mutated = random.typedIntoProse(text) else { continue }
            let after = letters(of: mutated)
            let isSaid = after.isRefused || after.found.contains { $0.value > before.found[$0.key, default: 0] }
            #expect(isSaid || after.count >= before.count, "\(name) \(number): \(Self.changed(text, mutated))")
        }
    }

    private static func changed(_ text: String, _ mutated: String) -> String {
        zip(text.split(separator: "\n"), mutated.split(separator: "\n")).first { $0 != $1 }.map { String($0.1) } ?? ""
    }
}

/// Slips from a seed.
private struct SystemSlips {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(1, limit)
    }

    private static let typed: [Unicode.Scalar] = [
        ":", "-", " ", "#", "\"", "[", "]", "{", "<", ">", "|", "๑", "ก", "์", "\t", "*", "&", "%", "x",
    ]

    /// A character more in a line under `|`.
    mutating func typedIntoProse(_ text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var indentation: Int?
        var prose: [Int] = []
        for (index, line) in lines.enumerated() {
            let blanks = line.prefix { $0 == " " }.count
            if let known = indentation, blanks > known || line.isEmpty {
                if !line.isEmpty { prose.append(index) }
            } else {
                indentation = line.hasSuffix("|") ? blanks : nil
            }
        }
        guard !prose.isEmpty else { return nil }
        let line = prose[next(prose.count)]
        var scalars = Array(lines[line].unicodeScalars)
        let start = scalars.prefix { $0 == " " }.count
        scalars.insert(Self.typed[next(Self.typed.count)], at: start + next(scalars.count - start + 1))
        lines[line] = String(String.UnicodeScalarView(scalars))
        return lines.joined(separator: "\n")
    }

    mutating func slip(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        switch next(3) {
        case 0: lines.remove(at: next(lines.count))
        case 1: lines.swapAt(next(lines.count), next(lines.count))
        default:
            let line = next(lines.count)
            var scalars = Array(lines[line].unicodeScalars)
            let place = next(scalars.count + 1)
            let scalar = Self.typed[next(Self.typed.count)]
            if place < scalars.count, next(2) == 0 {
                scalars[place] = scalar
            } else {
                scalars.insert(scalar, at: place)
            }
            lines[line] = String(String.UnicodeScalarView(scalars))
        }
        return lines.joined(separator: "\n")
    }
}
