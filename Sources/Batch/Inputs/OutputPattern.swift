// Names the papers of many inputs. Takes a pattern and what is known of a paper, gives a path below the folder for papers:
// one that no other paper has, safe on any file system, the same on every run.

import Saraban
import Syntax

public struct OutputPattern: Hashable, Sendable {
    public let text: String

    /// A folder for each input, where it lies among the inputs, with its papers by their names.
    public static let plain = OutputPattern(
        parts: [.folder, .literal("/"), .stem, .literal("/"), .paper], text: "{folder}/{stem}/{paper}")

    private enum Part: Hashable, Sendable {
        case literal(String)
        /// The folders of the input.
        case folder
        /// The input’s name without its suffix.
        case stem
        /// The paper within its input: `memo`, `report-6`.
        case paper
        /// Both, the paper only where an input makes several.
        case name
        case round
        case year

        /// Whether what stands for it says just what it stands for.
        func isPlain(_ text: String) -> Bool {
            switch self {
            case .literal, .round, .year: true
            case .folder: text.split(separator: "/").allSatisfy { $0 != "." && $0 != ".." }
            case .stem, .paper, .name: !text.isEmpty && text != "." && text != ".." && !text.contains("/")
            }
        }
    }

    private static let words: [(String, Part)] = [
        ("folder", .folder), ("stem", .stem), ("paper", .paper), ("name", .name), ("round", .round), ("year", .year),
    ]

    private let parts: [Part]

    private init(parts: [Part], text: String) {
        self.parts = parts
        self.text = text
    }

    /// Nothing for a pattern with a word that is none.
    public init?(_ text: String) {
        var parts: [Part] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            let word = rest[rest.index(after: open)..<close]
            guard let part = Self.words.first(where: { $0.0 == word })?.1 else { return nil }
            parts.append(part)
            rest = rest[rest.index(after: close)...]
        }
        guard !rest.contains("}"), !text.isEmpty, !text.hasPrefix("/") else { return nil }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        self.init(parts: parts, text: text)
    }

    /// What the words stand for in one paper.
    struct Words {
        let input: BatchInput
        let paper: String
        let isOnly: Bool
        let round: Int?
        let year: Int
    }

    /// Whether a pattern by itself tells every paper from every other: `a-b` may be the paper `b` of `a`, or all of `a-b`.
    private var isUnique: Bool {
        guard parts.contains(.folder), let stem = parts.firstIndex(of: .stem), let paper = parts.firstIndex(of: .paper)
        else { return false }
        return parts[min(stem, paper)...max(stem, paper)].contains { part in
            if case .literal(let text) = part { text.contains("/") } else { false }
        }
    }

    /// The path without its suffix. Where the pattern, or what a file system takes, would give two papers one name, a few
    /// letters of a fingerprint tell them apart.
    func path(_ words: Words) -> String {
        let texts = parts.map { filled($0, words) }
        let names = texts.joined().split(separator: "/").map(String.init).filter { $0 != "." && $0 != ".." }
        let safe = names.map(OutputName.safe)
        // A name of the input that is empty, or holds what parts names, could make two paths one.
        let isPlain = zip(parts, texts).allSatisfy { $0.isPlain($1) } && safe == names
        guard isUnique, isPlain, !safe.isEmpty else {
            let digest = Digest(of: Array((words.input.key + "\n" + words.paper).utf8)).hex.prefix(Self.told)
            return (safe.dropLast() + ["\(safe.last ?? "")-\(digest)"]).joined(separator: "/")
        }
        return safe.joined(separator: "/")
    }

    /// Hexadecimal digits that tell two papers apart: of 100,000 papers two share them once in 56,000 runs.
    private static let told = 12

    private func filled(_ part: Part, _ words: Words) -> String {
        switch part {
        case .literal(let text): text
        case .folder: words.input.folder
        case .stem: words.input.stem
        case .paper: words.paper
        case .name: words.isOnly ? words.input.stem : words.input.stem + "-" + words.paper
        case .round: words.round.map { "\($0)" } ?? "all"
        case .year: "\(words.year)"
        }
    }
}
