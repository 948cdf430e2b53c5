import Fixtures
import Testing

@testable import Batch

/// The names of papers of many inputs.
@Suite struct OutputPatternTests {
    private func path(_ pattern: String, _ key: String, _ paper: String, isOnly: Bool = false) throws -> String {
        let pattern = try #require(OutputPattern(pattern))
        return pattern.path(
            .init(input: BatchInput(key: key, path: key), paper: paper, isOnly: isOnly, round: 6, year: 2566))
    }

    @Test func `A paper lies in a folder of its input’s name, where the input lies`() throws {
        #expect(OutputPattern(OutputPattern.plain.text) == OutputPattern.plain)
        #expect(try path("{folder}/{stem}/{paper}", "ก/ข.yaml", "บันทึก-6") == "ก/ข/บันทึก-6")
        #expect(try path("{folder}/{stem}/{paper}", "ข.yaml", "memo") == "ข/memo")
        #expect(try path("{year}/{round}/{folder}/{stem}/{paper}", "ก/ข.yaml", "memo") == "2566/6/ก/ข/memo")
    }

    @Test func `A pattern with a word that is none, or a path of its own, is refused`() {
        for text in ["", "{", "}", "{x}", "{folder", "a}b", "/etc/{paper}", "{folder}/{paper"] {
            #expect(OutputPattern(text) == nil, "\(text)")
        }
    }

    @Test func `Whatever the pattern, no two papers share a name, and a name never leaves the folder`() throws {
        let keys = [
            "a.yaml", "a-b.yaml", "a/b.yaml", "a:b.yaml", "a/../b.yaml", "con.yaml", "ก /ข.yaml", "..yaml", "a/.b.yaml",
        ]
        let papers = ["b", "b-c", "memo", "a/b", "..", ".", "", "x\ny", "CON", String(repeating: "ยาว", count: 200)]
        for pattern in [
            "{folder}/{stem}/{paper}", "{paper}", "{stem}-{paper}", "{folder}/{name}", "x", "{round}/../{year}",
            "{folder}{stem}{paper}",
        ] {
            var seen: [String: String] = [:]
            for key in keys {
                for paper in papers {
                    let path = try path(pattern, key, paper)
                    #expect(path == (try self.path(pattern, key, paper)))
                    let names = path.split(separator: "/", omittingEmptySubsequences: false)
                    #expect(
                        !names.contains("..") && !names.contains(".") && !names.contains("") && !path.hasPrefix("/"))
                    #expect(names.allSatisfy { $0.utf8.count <= 220 })
                    let other = seen.updateValue("\(key) \(paper)", forKey: path)
                    #expect(other == nil, "\(pattern): \(other ?? "") and \(key) \(paper) are \(path)")
                }
            }
        }
    }
}
