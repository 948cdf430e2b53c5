// A text set in lines with the shipped font, and what a test asks of them.

import Fixtures
import Geometry
import Language
import Typography

struct SetLines {
    let setText: SetText
    let bytes: [UInt8]

    /// 16 pt of the official fonts unless told otherwise; `width` in points.
    init?(
        _ text: String, width: Double, first: Double? = nil, names: [String] = [], form: LineForm = .ragged,
        solid: Bool = false, with typesetter: Typesetter? = Desk.typesetter()
    ) {
        guard let typesetter else { return nil }
        typesetter.names = names.isEmpty ? nil : NameList(names: names)
        bytes = Array(text.utf8)
        setText = typesetter.set(
            StyledText(bytes: bytes, runs: [.init(length: bytes.count, isBold: false, isSolid: solid)]),
            TypeStyle(font: "sarabun", size: .points(16)),
            measure: LineMeasure(first: .points(first ?? width), others: .points(width)), form: form)
    }

    /// What is drawn on each line.
    var lines: [String] {
        setText.lines.map { line in
            guard let first = line.drawn.first, let last = line.drawn.last else { return "" }
            return String(
                decoding: bytes[Int(setText.shaped.clusters[first].start)..<Int(setText.shaped.clusters[last].end)],
                as: UTF8.self)
        }
    }

    /// The width of a text on one line, in points.
    static func width(_ text: String) -> Double {
        SetLines(text, width: 100_000)?.setText.lines.first?.width.points ?? 0
    }

    /// The gaps behind the drawn clusters of a line that is spread, in thousandths of a point.
    func gaps(_ line: Int) -> [(before: Cluster, after: Cluster, gap: Int)] {
        let positions = setText.positions(ofLine: line, align: .thaiDistributed)
        let drawn = Array(setText.lines[line].drawn)
        return drawn.indices.dropLast().map { index in
            let cluster = setText.shaped.clusters[drawn[index]]
            let gap = Int(positions[index + 1] - positions[index] - cluster.advance)
            return (cluster, setText.shaped.clusters[drawn[index + 1]], gap)
        }
    }

    /// Where a line's last drawn cluster ends, in thousandths of a point.
    func rightEdge(_ line: Int, _ align: Alignment = .thaiDistributed) -> Int {
        let positions = setText.positions(ofLine: line, align: align)
        guard let last = setText.lines[line].drawn.last, let position = positions.last else { return 0 }
        return Int(position + setText.shaped.clusters[last].advance)
    }
}

/// Prose of an official paper, invented.
let prose =
    "ด้วยเทศบาลตำบลสวนลำดวนได้จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ "
    + "เพื่อให้การปฏิบัติราชการเป็นไปด้วยความซื่อสัตย์สุจริต ตรวจสอบได้ และเป็นประโยชน์ต่อประชาชนในเขตเทศบาลอย่างแท้จริง "
    + "จึงขอให้ทุกส่วนราชการถือปฏิบัติตามมาตรการดังกล่าวโดยเคร่งครัด และรายงานผลการดำเนินการ (รอบ ๖ เดือน) ให้ทราบต่อไป"
