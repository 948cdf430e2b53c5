// The keys of tables: columns, cells, and how a table goes over pages. Declarations only.

enum TableKeys {
    /// How a table goes on on the next page; a layout says these for all its tables.
    static let repetition = [
        Key("repeat", .some(.choice(["lead", "header", "caption"])), "สิ่งที่พิมพ์ซ้ำทุกหน้า", "What is repeated on each page"),
        Key(
            "continued", .either([.list(.word), .word]), "แถวที่ต่อไปหน้าใหม่: blank, คำ เช่น (ต่อ), หรือคอลัมน์ที่พิมพ์ซ้ำ",
            "A row that goes on: `blank`, words as (ต่อ), or the columns that are repeated"),
        Key("split", .flag, "แถวแยกข้ามหน้าได้หรือไม่", "Whether a row may be cut over pages"),
    ]

    static let form =
        [
            Key(
                "columns", .either([columns, .list(.lines)]), "คอลัมน์: หัวคอลัมน์แล้วค่าในช่อง",
                "Columns: the heading, then what stands below it"),
            Key(
                "headings", .entries(of: .words, .lines), "เปลี่ยนหัวคอลัมน์ของตารางนี้: เดิม แล้วใหม่",
                "Other headings for this table: the old, then the new"),
            Key(
                "widths", .either([.choice(["auto", "every-round"]), .list(.width)]),
                "ความกว้างคอลัมน์: auto, every-round หรือรายการ", "Widths of columns: `auto`, `every-round`, or a list"),
            Key(
                "only", .either([.some(.word), .entries(of: .path, .word)]), "เฉพาะแถวเหล่านี้: รหัส หรือเงื่อนไข",
                "Only these rows: ids, or conditions"),
            Key(
                "sort", .either([.path, .entries(of: .path, .choice(["up", "down"]))]), "เรียงแถวตาม",
                "What rows are sorted by"),
            Key("lead", .content, "ข้อความก่อนตาราง", "What stands before the table"),
            Key("group-row", .content, "แถวคั่นกลุ่มเต็มความกว้าง", "A row over all columns before each group"),
            Key(
                "foot", .list(.list(.either([.content, .map(.cell)]))), "แถวท้ายตาราง", "Rows at the table’s end"),
            Key("group-label", .content, "ชื่อกลุ่มก่อนแถวแรกของกลุ่ม", "The group’s name at its first row"),
        ] + repetition + [
            Key("group-by", .path, "จัดกลุ่มแถวตามค่านี้", "Rows are grouped by this value"),
            Key(
                "new-page", .either([.choice(["each", "group"]), .list(.word)]), "ขึ้นหน้าใหม่: each, group หรือรหัสแถว",
                "A new page for `each`, for each `group`, or at rows by id"),
            Key(
                "together", .some(.word), "แถวที่ต้องอยู่หน้าเดียวกับแถวก่อน", "Rows that stay on the page of the row before"),
            Key("empty", .line, "ข้อความในช่องที่ไม่มีค่า", "What stands in cells without a value"),
        ]

    /// A path or a line; blank is a column for the pen.
    private static let value = Form.either([.blank, .line])
    private static let columns = Form.entries(of: .words, .either([value, .map(.column)]))

    private static let align = BlockKeys.options.filter { $0.name == "align" || $0.name == "numerals" }
    private static let vertical = Key(
        "vertical", .choice(VerticalAlignment.allCases.map(\.rawValue)), "แนวตั้งของช่อง", "Up or down in the cell")

    static let column =
        [
            Key("value", value, "ค่าในช่อง", "What stands in the cells"),
            Key("columns", columns, "คอลัมน์ย่อยใต้หัวเดียวกัน", "Columns under one heading"),
        ] + align + [
            vertical, Key("empty", .line, "ข้อความในช่องที่ไม่มีค่า", "What stands in cells without a value"),
            Key("merge", .flag, "รวมช่องที่เหมือนกัน", "Equal cells become one"),
        ]

    static let cell =
        [
            Key("cell", .either([.blank, .content]), required: true, "ข้อความในช่อง", "What stands in the cell"),
            // No paper has more columns or rows to go over.
            Key("columns", .integer(1...1000), "คลุมกี่คอลัมน์", "Over so many columns"),
            Key("rows", .integer(1...1000), "คลุมกี่แถว", "Over so many rows"),
        ] + align + [vertical]
}
