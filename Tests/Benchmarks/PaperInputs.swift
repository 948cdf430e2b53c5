// The inputs that papers are raced on, written below a folder: for Saraban, for typst, and as bare text for the floor; the same
// words at the same drawn size and leading.

import Foundation

struct PaperInputs {
    let folder: String

    /// Of 16 pt in Laksaman, as the catalogue scales it; 16 pt lines of tables stand 20.96 pt apart.
    static let (size, leading) = (10.648, 20.96)

    init(below folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder + "/layouts", withIntermediateDirectories: true)
        try write(Self.layout, "layouts/wide.yaml")
    }

    func write(_ text: String, _ name: String) throws {
        let path = folder + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    // MARK: Tables

    /// A table of six columns, all cells different, so many sentences in each.
    func table(_ name: String, rows: Int, sentences: ClosedRange<Int> = 1...3) throws {
        let cells = BenchText(cells: rows * 6, sentences: sentences).cells
        let lines = stride(from: 0, to: cells.count, by: 6).map { start in
            "          - [" + cells[start..<start + 6].map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        }
        try write(
            Self.head + "documents:\n  - layout: wide\n    body:\n      - table:\n" + lines.joined(separator: "\n")
                + "\n",
            name + ".yaml")
        try write(cells.joined(separator: "\n") + "\n", name + ".txt")
        let typed = cells.map { "[\($0)]" }.joined(separator: ",")
        try write(
            """
            #set page(paper: "a4", flipped: true, margin: 2cm)
            #set text(font: "Laksaman", size: \(Self.size)pt, lang: "th", top-edge: 0.8em, bottom-edge: -0.2em)
            #set par(leading: \(Self.leading - Self.size)pt)
            #table(columns: (1fr, 1fr, 1fr, 1fr, 1fr, 1fr), stroke: 0.5pt, inset: (x: 1.9mm, y: 2pt), \(typed))

            """, name + ".typ")
    }

    private static let head = "saraban: 1\nfiscal-year: 2566\norganization: {name: เทศบาลตำบลทดสอบ}\n"

    private static let layout = """
        layout: wide
        label: {th: แผ่น}
        fields:
          body: {type: content}
        pages:
          standard: {size: A4, orientation: landscape, margin: {left: 2cm, right: 2cm, top: 2cm, bottom: 2cm}}
        styles:
          base: {font: sarabun, size: 16pt, leading: 20.96pt}
          plain: {like: base}
          body: {like: base}
          cell: {like: base}
          header-cell: {like: base}
        blocks:
          - content: document.body

        """

    // MARK: Memos

    /// Two pages each, no two alike.
    func memos(_ count: Int) throws {
        let text = BenchText(cells: count * Self.paragraphs).cells
        for number in 0..<count {
            let own = text[number * Self.paragraphs..<(number + 1) * Self.paragraphs]
            try write(memo(number, own.map { $0 + " \($0)" }), "memos/memo-\(number).yaml")
        }
        let first = text[..<Self.paragraphs].map { $0 + " \($0)" }
        try write(memo(0, first), "memo.yaml")
        try write(first.joined(separator: "\n") + "\n", "memo.txt")
        let all = text.map { "\"\($0) \($0)\"" }.joined(separator: ",")
        let set = """
            #set page(paper: "a4", margin: (left: 3cm, right: 2cm, y: 2.5cm))
            #set text(font: "Laksaman", size: \(Self.size)pt, lang: "th", top-edge: 0.8em, bottom-edge: -0.2em)
            #set par(leading: \(Self.leading - Self.size)pt, justify: true, first-line-indent: 2.5cm)

            """
        try write(set + first.joined(separator: "\n\n") + "\n", "memo.typ")
        try write(
            set + "#let all = (\(all))\n#let n = int(sys.inputs.number)\n"
                + "#for p in all.slice(n * \(Self.paragraphs), (n + 1) * \(Self.paragraphs)) { par(p) }\n", "memos.typ")
    }

    private static let paragraphs = 12

    private func memo(_ number: Int, _ paragraphs: [String]) -> String {
        Self.head.replacing("ทดสอบ", with: "ทดสอบ \(number)") + """
            people:
              ปลัด: {name: นายสมหมาย ใจดี, position: ปลัดเทศบาลตำบลทดสอบ}
            documents:
              - layout: memo
                number: ทส ๕๒๐๐๑/\(number)
                date: 2566-05-22
                subject: รายงานผลการดำเนินงาน
                to: ปลัดเทศบาลตำบลทดสอบ
                body: |
            \(paragraphs.map { "      " + $0 }.joined(separator: "\n"))
                signer: ปลัด

            """
    }

    /// As small as a file can be: a memo of one line.
    func offices(_ count: Int) throws {
        for number in 0..<count {
            try write(memo(number, ["จึงเรียนมาเพื่อโปรดทราบ \(number)"]), "offices/\(number / 100)/office-\(number).yaml")
        }
    }
}
