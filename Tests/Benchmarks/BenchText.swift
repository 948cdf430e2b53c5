// The text of a table of official prose, as many cells as asked for, no two alike; the same on every run.

import Fixtures

struct BenchText {
    let cells: [String]

    /// `sentences`: how many in a cell.
    init(cells count: Int, sentences: ClosedRange<Int> = 1...3) {
        var generator = SeededGenerator(seed: 2569)
        cells = (0..<count).map { number in
            let length = Int.random(in: sentences, using: &generator)
            let words = (0..<length).compactMap { _ in Self.sentences.randomElement(using: &generator) }
            return words.joined(separator: " ") + " (ลำดับที่ \(number))"
        }
    }

    /// One cell a line.
    var lines: String { cells.joined(separator: "\n") + "\n" }

    private static let sentences = [
        "จัดทำคู่มือการปฏิบัติงานและมาตรฐานการให้บริการของทุกส่วนราชการ",
        "เผยแพร่ขั้นตอนและระยะเวลาการให้บริการทางเว็บไซต์ของเทศบาลอย่างต่อเนื่อง",
        "ประชุมชี้แจงพนักงานเทศบาลและพนักงานจ้างเรื่องการใช้ทรัพย์สินของทางราชการ",
        "กำหนดช่องทางร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่",
        "ดำเนินการแล้วเสร็จ มีผู้เข้าร่วมอบรมจำนวน ๔๕ คน คิดเป็นร้อยละ ๙๓.๗๕",
        "หัวหน้าสำนักปลัดเทศบาลและผู้อำนวยการกองคลัง",
        "ระหว่างวันที่ ๑ ตุลาคม ๒๕๖๕ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๖",
        "ประชาชนได้รับความสะดวกรวดเร็วและพึงพอใจต่อการให้บริการมากขึ้น",
        "ทบทวนหลักเกณฑ์การประเมินผลการปฏิบัติงานให้เป็นธรรมและตรวจสอบได้",
        "รายงานผลการดำเนินงานต่อผู้บังคับบัญชาทุกไตรมาส",
        "ควรเพิ่มการประชาสัมพันธ์ผ่านเสียงตามสายและหอกระจายข่าวหมู่บ้าน",
        "จัดซื้อจัดจ้างโดยเปิดเผยข้อมูลตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐",
    ]
}
