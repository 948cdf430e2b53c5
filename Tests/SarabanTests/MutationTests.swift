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
