// All examples of `saraban explain` in one run of `saraban check`: what was found in each. Commands run each in a folder
// of their own.

import Diagnostics
import Foundation

struct ExampleRun: Sendable {
    enum Side: String, CaseIterable { case wrong, right }

    private let found: [String: Set<String>]

    /// One run for all tests.
    static let all = Result { try ExampleRun() }

    func codes(_ code: Code, _ side: Side) -> Set<String> { found[Self.name(code, side)] ?? [] }

    private static func name(_ code: Code, _ side: Side) -> String { "\(code.rawValue)-\(side.rawValue)" }

    private init() throws {
        found = try Scratch.with { scratch in
            try scratch.makeFolder("ภาพกิจกรรม")
            for name in ["ตรา.svg", "ภาพกิจกรรม/ตรา.svg"] { try scratch.write(Sample.svg, name) }
            var names: [String] = []
            for code in Code.allCases {
                guard let example = Explanation.of(code)?.example, example.place != .command else { continue }
                for side in Side.allCases {
                    let name = Self.name(code, side)
                    var text = ExampleFrame.framed(side == .wrong ? example.wrong : example.right, at: example.place)
                    if example.place == .picture {
                        try scratch.write(text, name + ".svg")
                        text = ExampleFrame.showing(name + ".svg")
                    }
                    try scratch.write(text, name + ".yaml")
                    names.append(name + ".yaml")
                }
            }
            let run = try Run.saraban(["check", "--format", "json"] + names, in: scratch)
            let root = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
            let list = root?["diagnostics"] as? [[String: Any]] ?? []
            var found: [String: Set<String>] = [:]
            for finding in list {
                let file = (finding["file"] as? String ?? "").replacing(/\.(yaml|svg)$/, with: "")
                found[file, default: []].insert(finding["code"] as? String ?? "")
            }
            return found
        }
    }

    /// What a command line says, among files that are in order.
    static func codes(ofCommand line: String) throws -> (codes: Set<String>, exit: Int32) {
        try Scratch.with { scratch in
            for folder in ["", "เอกสาร/"] {
                if !folder.isEmpty { try scratch.makeFolder(folder) }
                let memo = Sample.memo.replacing("สายธาร}", with: "สายธาร, emblem: ตรา.svg}")
                try scratch.write(Sample.svg, folder + "ตรา.svg")
                try scratch.write(memo, folder + "บันทึก.yaml")
                try scratch.write(
                    memo.replacing("id: บันทึก", with: "id: บันทึก\n    rounds: [6, 12]"), folder + "ชุด.yaml")
            }
            try scratch.write("layout: แบบของเรา\nextends: memo\nlabel: {th: แบบของเรา}\n", "แบบของเรา.yaml")
            let script = line.replacing(/saraban (?=check|render|new)/, with: "\"$SARABAN\" ")
            let run = try Run.shell(script, in: scratch)
            return (Set(run.error.matches(of: /\[([a-z-]+\.[a-z0-9-]+)\]/).map { String($0.1) }), run.code)
        }
    }
}
