// Breaking all paragraphs of a long table beside the whole floor of its text: shaping and drawing of the same words.

import CFloor
import Fixtures
import Foundation
import Geometry
import Typography

/// A column of a six-column table on a landscape page, and the drawn size of 16 pt in Laksaman.
private let column = Length.millimetres(35.6)
private let drawnSize = 16 * 0.6655

func raceLines(_ text: BenchText) {
    guard let typesetter = Desk.typesetter() else { return print("no catalogue of fonts") }
    let style = TypeStyle(font: "sarabun", size: .points(16))
    let shaped = text.cells.map { cell in
        let bytes = Array(cell.utf8)
        return typesetter.shape(StyledText(bytes: bytes, runs: [.init(length: bytes.count, isBold: false)]), style)
    }
    guard let font = typesetter.fontFiles.first?.path else { return print("no font") }
    let lines = text.lines
    let output = FileManager.default.temporaryDirectory.path + "/floor-\(getpid()).pdf"
    defer { try? FileManager.default.removeItem(atPath: output) }
    var (count, pages) = (0, 0)
    let times = race(
        rounds: 7,
        [
            (
                "breaking",
                { count = shaped.reduce(0) { $0 + typesetter.lines(of: $1, measure: LineMeasure(column)).count } }
            ),
            ("floor", { pages = floorOf(lines, font: font, output: output) }),
        ])
    guard pages > 0 else { return print("no floor: libthai is not installed (libthai0)") }
    print("\(text.cells.count) paragraphs in \(count) lines; the floor fills \(pages) pages")
    print(
        String(
            format: "words and lines %.1f ms, the whole floor %.1f ms: %.2f of it", times[0] * 1e3, times[1] * 1e3,
            times[0] / times[1]))
}

private func floorOf(_ lines: String, font: String, output: String) -> Int {
    font.withCString { font in
        output.withCString { output in
            var page = floor_page(
                size: drawnSize, width: 760, line_height: 20.96, lines_per_page: 16, font: font, output: output)
            return Array(lines.utf8).withUnsafeBytes { bytes in
                floor_run(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, &page)
            }
        }
    }
}
