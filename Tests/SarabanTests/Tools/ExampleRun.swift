// All examples of `saraban explain` in one run of `saraban check`: what was found in each. Commands run each in a folder
// of their own, and so do files for `saraban next` and CSV files.

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
                guard let example = Explanation.of(code)?.example, !example.place.hasOwnRun else { continue }
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
            try scratch.write(ExampleFrame.ofTables, "ผล.yaml")
            let table = "รหัส,มาตรการ\nดุลพินิจ,มาตรการตรวจสอบการใช้ดุลพินิจ\nเยาวชน,โครงการปลูกฝังเยาวชน\n"
            try scratch.write(table, "ผล.csv")
            // How every ZIP file begins, and so every workbook.
            try scratch.write([0x50, 0x4B, 0x03, 0x04], "ผล.xlsx")
            let script = line.replacing(/saraban (?=check|render|new|table)/, with: "\"$SARABAN\" ")
            return codes(of: try Run.shell(script, in: scratch))
        }
    }

    /// What is said of a CSV file that is taken back, or of a file that is rolled.
    static func codes(of text: String, at place: Example.Place) throws -> (codes: Set<String>, exit: Int32) {
        try Scratch.with { scratch in
            let framed = ExampleFrame.framed(text, at: place)
            guard place == .table else {
                try scratch.write(framed, "ผล.yaml")
                return codes(of: try Run.saraban(["next", "ผล.yaml", "-o", "ใหม่.yaml"], in: scratch))
            }
            try scratch.write(ExampleFrame.ofTables, "ผล.yaml")
            try scratch.write(framed, "ผล.csv")
            let kind = ExampleFrame.kind(ofTable: text)
            return codes(of: try Run.saraban(["table", kind, "ผล.yaml", "--from", "ผล.csv"], in: scratch))
        }
    }

    private static func codes(of run: Run) -> (codes: Set<String>, exit: Int32) {
        (Set(run.error.matches(of: /\[([a-z-]+\.[a-z0-9-]+)\]/).map { String($0.1) }), run.code)
    }
}

extension Example.Place {
    /// Whether `check` alone does not show what is found.
    var hasOwnRun: Bool { self == .command || self == .table || self == .next }
}
