// The keys of page set-ups, styles and stamps. Declarations only.

enum PageKeys {
    static let page = [
        Key("like", .word, "เหมือนหน้ากระดาษนี้ ต่างเฉพาะที่เขียน", "As this page, but for what is written"),
        Key("size", .choice(PageSetup.papers.map(\.name)), "ขนาดกระดาษ", "The paper"),
        Key("orientation", .choice(["portrait", "landscape"]), "แนวตั้งหรือแนวนอน", "Upright or across"),
        Key("scale", .ratio, "ย่อตัวอักษรทั้งหน้า เช่น 14/16", "All type on it smaller, as 14/16"),
        Key("margin", .map(.margin), "ขอบกระดาษ", "The margins"),
    ]

    static let margin = [
        Key("left", .length, "ขอบซ้าย", "Left"), Key("right", .length, "ขอบขวา", "Right"),
        Key("top", .length, "ขอบบน", "Top"), Key("bottom", .length, "ขอบล่าง", "Bottom"),
        Key("later-top", .length, "ขอบบนของหน้าต่อ ๆ ไป", "Top of the pages after the first"),
    ]

    static let style = [
        Key("like", .word, "เหมือนรูปแบบนี้ ต่างเฉพาะที่เขียน", "As this style, but for what is written"),
        Key("font", .word, "แบบอักษรในบัญชี Fonts/catalogue.yaml", "A family of Fonts/catalogue.yaml"),
        Key("size", .length, "ขนาดตัวอักษรของ TH Sarabun", "The size in TH Sarabun"),
        Key("leading", .length, "ระยะจากเส้นฐานถึงเส้นฐาน", "From baseline to baseline"),
        Key("weight", .choice(Style.Weight.allCases.map(\.rawValue)), "ธรรมดาหรือหนา", "Regular or bold"),
        Key("align", .choice(Alignment.allCases.map(\.rawValue)), "การจัดแนวบรรทัด", "How lines are aligned"),
        Key("first-line", .length, "ย่อหน้า", "The indent of the first line"),
        Key("left", .length, "กันซ้าย", "The indent at the left"),
        Key("right", .length, "กันขวา", "The indent at the right"),
        Key("before", .distance, "ระยะก่อนย่อหน้า", "The distance before"),
        Key("after", .distance, "ระยะหลังย่อหน้า", "The distance after"),
        Key("hang", .choice(["label", "none"]), "บรรทัดต่อไปตรงกับข้อความหลังเลขข้อ", "Later lines begin behind the label"),
        Key("balance", .flag, "บรรทัดยาวเท่า ๆ กัน", "Lines of about one length"),
        Key("keep", .choice(["next", "none"]), "อยู่หน้าเดียวกับย่อหน้าถัดไป", "Stays with what follows"),
    ]

    static let stamp = [
        Key("words", .word, "ข้อความ ถ้าต่างจากชื่อ", "What it says, if not its name"),
        Key("style", .word, "รูปแบบตัวอักษร", "Its style"),
        Key("kind", .word, "พวกเดียวกันประทับได้ดวงเดียว", "A paper bears one of a kind"),
        Key("colour", .choice(Stamp.Colour.allCases.map(\.rawValue)), "สี", "Its colour"),
        Key("pages", .choice(Stamp.PageChoice.allCases.map(\.rawValue)), "หน้าที่ประทับ", "The pages that bear it"),
        Key("turn", .integer(0...359), "หมุนกี่องศา", "Turned by so many degrees"),
        Key("frame", .flag, "มีกรอบ", "Whether it is framed"),
        Key("at", .some(.map(.stampPlace)), required: true, "ตำแหน่งบนกระดาษ", "Where it stands on the paper"),
    ]

    static let stampPlace = [
        Key("top", .length, "ห่างจากขอบบน", "From the upper edge"),
        Key("bottom", .length, "ห่างจากขอบล่าง", "From the lower edge"),
        Key("middle", .choice(["page"]), "กลางหน้าตามแนวตั้ง", "In the middle, up and down"),
        Key("left", .length, "ห่างจากขอบซ้าย", "From the left edge"),
        Key("right", .length, "ห่างจากขอบขวา", "From the right edge"),
        Key("center", .choice(["page", "text"]), "กลางหน้าหรือกลางข้อความตามแนวนอน", "In the middle of paper or text"),
    ]
}
