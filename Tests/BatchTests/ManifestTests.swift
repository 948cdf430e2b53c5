import Fixtures
import Saraban
import Testing

@testable import Batch

/// The books of runs.
@Suite struct ManifestTests {
    private func random(_ random: inout SeededGenerator) -> Manifest {
        func digest() -> String { String(format(UInt64.random(in: 0...UInt64.max, using: &random))) }
        func name() -> String {
            let parts = ["ก", "บันทึก ", "%", "\n", "a b", "%0a", "/", "\u{7}", "🙂", "-", "input ", "end "]
            return "x"
                + (0..<Int.random(in: 1...4, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
                .joined()
        }
        var manifest = Manifest()
        manifest.program = digest() + " 0.1.0 cairo 1.16.0"
        manifest.settings = "names {folder}/{stem}/{paper}"
        manifest.fonts = digest()
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            var entry = Manifest.Entry(input: Bool.random(using: &random) ? digest() : nil)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                entry.layouts.append(Ingredient(name: name(), digest: digest()))
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                entry.pictures.append(Ingredient(name: name(), digest: digest()))
            }
            entry.fonts.append(Ingredient(name: name(), digest: digest()))
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                entry.outputs.append(.init(path: name(), digest: digest(), pages: .random(in: 0...900, using: &random)))
            }
            if Bool.random(using: &random) { entry.former = [.init(path: name(), digest: digest(), pages: 1)] }
            manifest.entries[name()] = entry
        }
        return manifest
    }

    private func format(_ number: UInt64) -> String { "0" + String(number, radix: 16) }

    @Test func `What is written is read, whatever names there are`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let manifest = random(&generator)
            let (read, isWhole) = Manifest.read(manifest.text)
            #expect(isWhole && read == manifest)
        }
    }

    @Test func `A manifest cut anywhere, or with any byte changed, is never taken for a whole one`() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<20 {
            let text = random(&generator).text
            let bytes = Array(text.utf8)
            for end in 0..<bytes.count {
                let (read, isWhole) = Manifest.read(String(decoding: bytes[..<end], as: UTF8.self))
                #expect(!isWhole)
                // What is read of it was in it.
                #expect(read.entries.count <= text.split(separator: "\n").count { $0.hasPrefix("input ") })
            }
            for _ in 0..<60 {
                var damaged = bytes
                damaged[.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
                #expect(!Manifest.read(String(decoding: damaged, as: UTF8.self)).isWhole)
            }
        }
    }

    @Test func `Of a journal that was cut anywhere, all that was done before is known`() throws {
        var generator = SeededGenerator(seed: 9)
        let manifest = random(&generator)
        var lines = ["", "journal"] + manifest.headLines
        var ends: [(at: Int, key: String)] = []
        for (key, entry) in manifest.entries.sorted(by: { $0.key < $1.key }) {
            lines += entry.outputs.map { "will \($0.digest) \($0.path.inOneLine)" } + entry.lines(key) + ["done"]
            ends.append((lines.joined(separator: "\n").utf8.count, key))
        }
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        for end in 0...bytes.count {
            let journal = JournalText(String(decoding: bytes[..<end], as: UTF8.self))
            for (place, key) in ends where place <= end { #expect(journal.entries[key] == manifest.entries[key]) }
            #expect(journal.entries.count <= ends.count { $0.at <= end })
        }
    }

    @Test
    func `Of two runs that came to no end, by different programs, the entries of the first are not taken for current`()
    {
        let entry = Manifest.Entry(input: "1")
        let first = ["", "journal", "program a", "settings s", "fonts f"] + entry.lines("ก") + ["done"]
        let second = ["", "journal", "program b", "settings s", "fonts f"] + entry.lines("ข") + ["done"]
        let journal = JournalText((first + second).joined(separator: "\n"))
        #expect(journal.entries.keys.sorted() == ["ข"] && journal.head.first == "program b")
        let again = JournalText((first + first.map { $0.replacing("ก", with: "ค") }).joined(separator: "\n"))
        #expect(again.entries.keys.sorted() == ["ก", "ค"])
    }
}
