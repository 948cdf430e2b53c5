// The kinds of block, each by the key that names it, with the options that only it has. Declarations only.

import Domain

/// A kind of block: a map with its key, its options, and those of any block.
public struct BlockKind: Sendable {
    public let key: Key
    public let options: [Key]
    public let isLayoutOnly: Bool

    init(_ key: Key, _ options: [Key] = [], isLayoutOnly: Bool = false) {
        (self.key, self.options, self.isLayoutOnly) = (key, options, isLayoutOnly)
    }

    public static let all = BlockKeys.inputKinds + BlockKeys.layoutKinds
    public static func of(_ name: String) -> BlockKind? { all.first { $0.key.name == name } }
}

enum BlockKeys {
    /// What any block may say. No part and no field of a part can have these names.
    static let options = [
        Key("style", .word, "รูปแบบตัวอักษรและย่อหน้าของแบบเอกสาร", "A style of the layout"),
        Key("align", .choice(Alignment.allCases.map(\.rawValue)), "การจัดแนวบรรทัด", "How lines are aligned"),
        Key("before", .distance, "ระยะก่อนบล็อก", "The distance before it"),
        Key(
            "keep", .choice(Keep.allCases.map(\.rawValue)), "next อยู่หน้าเดียวกับบล็อกถัดไป together ไม่แยกหน้า",
            "`next` stays with what follows, `together` is not cut"),
        Key(
            "keep-with-previous", .lineCount, "นำบรรทัดก่อนหน้าไปด้วยกี่บรรทัดเมื่อขึ้นหน้าใหม่",
            "How many lines before it go along to a new page"),
        Key("numerals", .numerals, "เลขไทยหรือเลขอารบิก เฉพาะบล็อกนี้", "Thai or European digits in this block"),
        Key("when", .path, "มีบล็อกนี้ต่อเมื่อค่านี้ไม่ว่าง", "The block is there only if this value is not empty"),
        Key(
            "role", .choice(roles), "บทบาทในสารบัญและโครงสร้างของ PDF", "What it is in contents and outline"),
    ]
    static let roles = ["heading-1", "heading-2", "heading-3"]

    private static let caption = [
        Key("caption", .line, "คำบรรยาย ได้เลขที่เอง", "The caption; its number comes by itself"),
        Key("name", .name, "ชื่อที่ข้อความใช้อ้างถึง: <captions.ชื่อ>", "The name that texts refer to: <captions.name>"),
        Key("number", .choice(["none"]), "none คือไม่ใส่เลขที่", "`none`: without a number"),
    ]
    private static let alternative = Key(
        "alternative", .line, "คำบอกว่าภาพแสดงอะไร สำหรับผู้ที่มองไม่เห็น none คือภาพประดับ",
        "What it shows, for those who cannot see it; `none`: it only adorns")
    private static let height = Key("height", .length, "ความสูง", "How high it is")

    static let placedImage =
        [
            Key("image", .word, required: true, "แฟ้มภาพ (SVG PNG JPEG)", "The picture’s file (SVG, PNG, JPEG)"),
            alternative,
        ] + caption
    static let imagePlace = [
        Key("top", .length, required: true, "ห่างจากขอบบนของกระดาษ", "From the upper edge of the paper"),
        Key("left", .length, "ห่างจากขอบซ้าย", "From the left edge"),
        Key("right", .length, "ห่างจากขอบขวา", "From the right edge"),
        Key(
            "center", .choice(["page", "text"]), "กลางหน้ากระดาษหรือกลางข้อความ",
            "In the middle of the paper, or of the text"),
    ]

    static let inputKinds = [
        BlockKind(Key("text", .lines, "ข้อความ หนึ่งบรรทัดคือหนึ่งย่อหน้า", "Text, a line a paragraph")),
        BlockKind(Key("heading", .lines, "หัวข้อ", "A heading")),
        BlockKind(
            Key("list", .lines, "รายการข้อ หรือที่มาของข้อ เช่น strengths", "Items, or where they come from, as `strengths`"),
            [Key("item", .line, "ข้อความของแต่ละข้อ", "What each item says")]),
        BlockKind(
            Key(
                "table", .either([.path, .list(.list(.either([.content, .map(.cell)])))]),
                "ตาราง: ที่มาของแถว เช่น measures หรือแถวที่พิมพ์เอง",
                "A table: where its rows come from, as `measures`, or written rows"),
            [Key("form", .word, "รูปแบบที่ตั้งไว้ใต้ tables", "A form of the document’s `tables`")] + caption + TableKeys.form),
        BlockKind(
            Key("image", .either([.word, .reference]), "ภาพ (SVG PNG JPEG)", "A picture (SVG, PNG, JPEG)"),
            [
                height, Key("at", .map(.imagePlace), "วางที่ตำแหน่งบนกระดาษ", "A fixed place on the paper"),
                Key("room", .length, "ที่ว่างที่เว้นให้ภาพในเนื้อความ", "The room that the text leaves for it"),
                Key("blank", .word, "คำเรียกภาพที่ยังไม่มี", "What is missing where there is no picture"), alternative,
            ] + caption),
        BlockKind(
            Key(
                "images", .list(.either([.word, .map(.placedImage)])), "ภาพหลายภาพต่อแถว", "Pictures, several to a row"),
            // More to a row would be smaller than a stamp.
            [Key("across", .integer(1...6), "กี่ภาพต่อแถว", "How many to a row"), height] + caption),
        BlockKind(
            Key("chart", .path, "แผนภูมิจากคะแนน เช่น indicators", "A chart of scores, as `indicators`"),
            [
                Key(
                    "kind", .choice(ChartBlock.Kind.allCases.map(\.rawValue)), "ชนิดของแผนภูมิ", "The kind of chart"),
                Key("height", .length, "ความสูง (เฉพาะ radar)", "How high it is (radar only)"),
            ] + caption),
        BlockKind(
            Key("table-of-contents", .choice(["1", "2", "3"]), "สารบัญ รวมหัวข้อกี่ระดับ", "Contents, so many levels deep")),
        BlockKind(
            Key("page", .word, "ขึ้นหน้าใหม่: new หรือชื่อหน้ากระดาษ", "A new page: `new`, or the name of a page set-up"),
            [
                Key(
                    "number", .either([.choice(["none", "ก"]), .integer(1...9999)]),
                    "เลขหน้า: none ไม่พิมพ์, ก นับอักษร, 1 เริ่มนับใหม่",
                    "Page numbers: `none`, `ก` for letters, `1` to begin anew")
            ]),
        BlockKind(Key("space", .either([.distance, .reference]), "เว้นระยะ", "Blank space")),
        BlockKind(
            Key("rule", .choice(RuleBlock.Stroke.allCases.map(\.rawValue)), "เส้น", "A rule"),
            [
                Key("width", .length, "ความยาวของเส้น", "How long it is"),
                Key("count", .either([.integer(0...200), .reference]), "กี่เส้น", "How many"),
            ]),
    ]
}
