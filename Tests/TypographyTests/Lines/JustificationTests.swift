// How slack is dealt out over a line: evenly over the gaps between clusters, never inside a number or an address.

import Fixtures
import Geometry
import Language
import Testing

@testable import Typography

@Suite("Justification") struct JustificationTests {
    @Test("JU-01: the right edge is exact on every line but the last, advances are unchanged, gaps are equal")
    func distributed() throws {
        for width in stride(from: 180.0, through: 460, by: 20) {
            let set = try #require(SetLines(prose, width: width, form: .filled))
            for line in set.setText.lines.indices.dropLast() {
                // A line that has more slack than its gaps may take stays as it is (JU-05).
                let edge = set.rightEdge(line)
                #expect(edge == Int(width * 1000) || edge == set.setText.lines[line].width.millipoints)
                let letters = set.gaps(line).filter { $0.before.kind == .thai && $0.after.kind == .thai }.map(\.gap)
                #expect((letters.max() ?? 0) - (letters.min() ?? 0) <= 1, "\(width): \(letters)")
            }
        }
        let usual = try #require(SetLines(prose, width: 450, form: .filled))
        for line in usual.setText.lines.indices.dropLast() { #expect(usual.rightEdge(line) == 450_000) }
    }

    @Test("JU-05: a line that its gaps cannot fill stays short and is named; the others are not")
    func shortLines() throws {
        let text = "ตามที่ได้ตกลงกันไว้ว่าจะดำเนินการ https://www.example-of-a-very-long-address.go.th จนแล้วเสร็จ"
        let set = try #require(SetLines(text, width: 230, form: .filled))
        let short = set.setText.shortLines
        #expect(!short.isEmpty && short.allSatisfy { !$0.isLast && $0.width < .points(230) })
        #expect(try #require(SetLines(prose, width: 450, form: .filled)).setText.shortLines.isEmpty)
    }

    @Test("JU-02: ำ and the marks of a cluster stay with it")
    func clusters() throws {
        let set = try #require(SetLines("กำลังน้ำใจทำงานจำนวนคำนวณประจำตำบล กำลังน้ำใจทำงาน", width: 150))
        for (before, after, gap) in set.gaps(0) where gap > 0 {
            let text = String(decoding: set.bytes[Int(after.start)..<Int(after.end)], as: UTF8.self)
            #expect(!["ำ", "้", "ั"].contains(text.first ?? " "))
            #expect(before.end == after.start)
        }
        let words = set.setText.shaped.clusters.map {
            String(decoding: set.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
        }
        #expect(words.contains("กำ") && words.contains("น้ำ"))
    }

    @Test("JU-03: a line broken at a space draws none of it, at either edge")
    func spaces() throws {
        for width in stride(from: 100.0, through: 460, by: 15) {
            let set = try #require(SetLines(prose.replacing(" ", with: "   "), width: width, form: .filled))
            for (number, words) in set.lines.enumerated() {
                #expect(words.first != " " && words.last != " " && !words.isEmpty, "\(width) line \(number)")
            }
        }
    }

    @Test("LB-05, JU-01: a zero width space takes no gap of its own, and none at the end of a line")
    func zeroWidthSpace() throws {
        for width in stride(from: 180.0, through: 460, by: 40) {
            let plain = try #require(SetLines(prose, width: width, form: .filled))
            let marked = try #require(
                SetLines(
                    prose.replacing("ด้วย", with: "ด้\u{200B}วย").replacing(" ", with: " \u{200B}"), width: width,
                    form: .filled))
            for line in marked.setText.lines.indices.dropLast() {
                let edge = marked.rightEdge(line)
                #expect(edge == Int(width * 1000) || edge == marked.setText.lines[line].width.millipoints)
                let gaps = marked.gaps(line).filter { $0.after.kind == .invisible }.map(\.gap)
                #expect(gaps.allSatisfy { $0 == 0 })
            }
            #expect(plain.setText.lines.count == marked.setText.lines.count)
        }
    }

    @Test("JU-04: the last line and the only line are natural, in every alignment that spreads")
    func lastLine() throws {
        let set = try #require(SetLines(prose, width: 300, form: .filled))
        let last = set.setText.lines.count - 1
        for align in [Alignment.thaiDistributed, .justified, .left] {
            #expect(set.rightEdge(last, align) == set.setText.lines[last].width.millipoints)
        }
        let short = try #require(SetLines("สั้น", width: 300))
        #expect(short.rightEdge(0) == short.setText.lines[0].width.millipoints)
        #expect(short.rightEdge(0, .right) == 300_000)
        #expect(abs(short.rightEdge(0, .center) * 2 - short.setText.lines[0].width.millipoints - 300_000) <= 1)
    }

    @Test("JU-05: a line with more slack than its gaps may take stays natural")
    func cap() throws {
        // A word that holds together and is too long for the first line leaves most of that line empty.
        let word = Array(repeating: "ด", count: 20).joined(separator: "\u{2060}")
        let set = try #require(SetLines("กข คง \(word) จบ", width: 150))
        #expect(set.lines == ["กข คง", word + " จบ"] || set.lines == ["กข คง", word, "จบ"], "\(set.lines)")
        #expect(set.rightEdge(0) == set.setText.lines[0].width.millipoints)
        // No letter is ever pulled further from the next than 0.056 of the drawn size, 16 × 0.6655 = 10.648 pt.
        for width in stride(from: 60.0, through: 460, by: 5) {
            let set = try #require(SetLines(prose, width: width, form: .filled))
            for line in set.setText.lines.indices {
                #expect((set.gaps(line).filter { $0.before.kind != .space }.map(\.gap).max() ?? 0) <= 597)
            }
        }
    }

    @Test("JU-06: no gap inside a number with its signs or an address; Latin words take part as Thai ones do")
    func tokens() throws {
        let text = "โทรศัพท์ 0-4900-0123 ราคา 1,500.00 บาท ตาม Integrity Assessment ปี ๒๕๖๖ และอื่นที่เกี่ยวข้องกับการดำเนินงาน"
        var spread = 0
        for width in stride(from: 200.0, through: 400, by: 10) {
            let set = try #require(SetLines(text, width: width))
            for line in set.setText.lines.indices {
                for (before, after, gap) in set.gaps(line) {
                    let isNumber = [before.kind, after.kind].allSatisfy { $0 == .digit || $0 == .punctuation }
                    if isNumber { #expect(gap == 0) }
                    if before.kind == .latin && after.kind == .latin { spread = max(spread, gap) }
                }
            }
        }
        #expect(spread > 0 && spread <= 597)
        let address = try #require(SetLines("www.suanlamduan.go.th/news/2566/page.html", width: 120, solid: true))
        for line in address.setText.lines.indices { #expect(address.gaps(line).allSatisfy { $0.gap == 0 }) }
    }

    @Test("Spaces give way before letters are pulled apart further than readers bear")
    func order() throws {
        for width in stride(from: 180.0, through: 460, by: 5) {
            let set = try #require(SetLines(prose, width: width, form: .filled))
            for line in set.setText.lines.indices.dropLast() {
                let gaps = set.gaps(line)
                let letters = gaps.filter { $0.before.kind == .thai && $0.after.kind == .thai }.map(\.gap).max() ?? 0
                let spaces = gaps.filter { $0.before.kind == .space }.map(\.gap).min()
                // Above 0.025 of the drawn size (266) a space has taken its half (5,324) first.
                if letters > 267, let spaces { #expect(spaces > 4_791, "\(width) \(letters) \(spaces)") }
            }
        }
    }
}
