// The kinds of block that only layouts have. Declarations only.

extension BlockKeys {
    static let layoutKinds = [
        BlockKind(
            Key("line", .lines, "บรรทัดที่มีค่าของเอกสาร", "Lines with the document’s values"), isLayoutOnly: true),
        BlockKind(
            Key("field", .path, "ช่องหนึ่งของเอกสารพร้อมชื่อช่อง", "A field of the document with its label"),
            [
                Key("leader", .choice(["dots"]), "จุดไข่ปลาไปจนสุด", "Dots up to the margin"),
                Key("hang", .choice(["value"]), "บรรทัดต่อไปตรงกับค่า", "Later lines begin below the value"),
                Key("format", .path, "รูปแบบของวันที่หรือตัวเลข", "How a date or number is printed"),
                Key("label-style", .word, "รูปแบบของชื่อช่อง", "The style of the label"),
            ], isLayoutOnly: true),
        BlockKind(
            Key("row", .content, "บล็อกที่วางข้างกัน", "Blocks side by side"),
            [Key("columns", .list(.width), required: true, "ความกว้างของแต่ละช่อง", "The width of each")],
            isLayoutOnly: true),
        BlockKind(
            Key("group", .content, "บล็อกที่อยู่ด้วยกัน", "Blocks that belong together"),
            [Key("axis", .length, "แกนกลางของกลุ่ม จากขอบซ้ายของข้อความ", "Its middle axis, from the text’s left edge")],
            isLayoutOnly: true),
        BlockKind(
            Key("each", .path, "ทำซ้ำทุกรายการของค่า", "Once for each of a list"),
            [
                Key("as", .name, "ชื่อเรียกรายการหนึ่ง", "What one of them is called"),
                Key("blocks", .content, required: true, "บล็อกที่ทำซ้ำ", "The blocks that are repeated"),
            ], isLayoutOnly: true),
        BlockKind(Key("content", .path, "เนื้อความของเอกสาร", "Content of the document"), isLayoutOnly: true),
        BlockKind(Key("sign", .path, "ที่ลงนามของบุคคล", "Where a person signs"), isLayoutOnly: true),
    ]
}
