import Diagnostics
import Testing

/// Lines and columns of byte offsets.
@Suite struct PositionTests {
    @Test func `A column counts scalars from the line's start, at any offset of a file`() {
        let line = String(repeating: "กข a\u{1F600}é", count: 400)
        for text in ["", "ก", line, line + "\n" + line + "\r\n\n" + line, String(repeating: "a", count: 2048)] {
            let file = SourceFile(name: "a.yaml", text: text)
            var (row, column) = (1, 1)
            for (offset, byte) in (file.bytes + [0]).enumerated() {
                let place = file.position(at: offset)
                // The bytes of a letter behind its first stand in the column behind it.
                let isInside = byte & 0xC0 == 0x80
                if place.line != row || (!isInside && place.column != column) {
                    Issue.record("\(offset): \(place), not \(row):\(column)")
                }
                if !isInside { column += 1 }
                if byte == 0x0A { (row, column) = (row + 1, 1) }
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `A hundred thousand places in a line of a megabyte are found at once`() {
        let file = SourceFile(name: "a.yaml", text: String(repeating: "เเก ", count: 100_000))
        var columns = 0
        for offset in stride(from: 0, to: file.bytes.count, by: 10) { columns += file.position(at: offset).column }
        // 1 + 5 + 9 …: four letters and marks from one place to the next.
        #expect(columns == (0..<100_000).reduce(0) { $0 + 1 + 4 * $1 })
    }
}
