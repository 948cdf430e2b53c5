// The keys of a layout: its fields, parts, words and blocks. Declarations only.

enum LayoutKeys {
    static let layout = [
        Key("layout", .word, required: true, "ชื่อแบบเอกสาร เหมือนชื่อแฟ้ม", "The layout’s name, as its file is called"),
        Key("extends", .word, "แบบที่ต่อยอด เขียนเฉพาะที่ต่าง", "The layout it stands on; only what differs is written"),
        Key("abstract", .flag, "เป็นพื้นให้แบบอื่น ทำเอกสารเองไม่ได้", "Only for others to stand on"),
        Key("label", label, "ชื่อที่คนเรียก", "What people call it"),
        Key("pages", .entries(of: .name, .map(.page)), "หน้ากระดาษ", "Page set-ups"),
        Key("styles", .entries(of: .name, .map(.style)), "รูปแบบตัวอักษรและย่อหน้า", "Styles of paragraphs"),
        Key("fields", declarations, "ช่องที่เอกสารต้องกรอก", "The fields of its documents"),
        Key("parts", .entries(of: .name, .map(.part)), "บล็อกที่มีช่องของตัวเอง", "Blocks with fields of their own"),
        Key("lists", .map(.lists), "เครื่องหมายของข้อที่ไม่ได้พิมพ์เลข", "Labels of items that have none"),
        Key(
            "captions", .map(.captions), "คำหน้าเลขที่ตาราง ภาพ แผนภูมิ",
            "Words before the numbers of tables, pictures, charts"),
        Key("stamps", .entries(of: .words, .map(.stamp)), "ตราประทับ", "Stamps"),
        Key("tables", .map(.tableDefaults), "ตารางต่อหน้าอย่างไร", "How tables go over pages"),
        Key("header", .either([.choice(["none"]), .map(.header)]), "เลขหน้าและหัวกระดาษ", "The running head"),
        Key(
            "continuation", .either([.choice(["none"]), .map(.continuation)]), "คำต่อเนื่องท้ายหน้า",
            "The mark at the foot that says what the next page begins with"),
        Key(
            "regulation", .entries(of: .path, .either([.choice(["none"]), .map(.regulationRule)])),
            "ค่าที่ระเบียบกำหนด แบบที่ต่อยอดแล้วต่างไปมีคำเตือน; none คือตั้งใจให้ต่าง",
            "What the regulation asks for: a layout that differs is warned; `none` where it is meant to"),
        Key("blocks", .content, "สิ่งที่พิมพ์ ตามลำดับ", "What is printed, in order"),
    ]

    static let label = Form.either([.word, .map(.label)])
    static let labelKeys = [
        Key("th", .word, required: true, "ภาษาไทย", "Thai"), Key("en", .word, "ภาษาอังกฤษ", "English"),
    ]
    static let declarations = Form.entries(of: .name, .map(.fieldDeclaration))

    static let fieldDeclaration = [
        Key("type", .choice(FieldType.names), required: true, "ชนิดของค่า", "What it holds"),
        Key("label", label, "ชื่อช่อง", "What it is called"),
        Key("help", label, "คำอธิบายสำหรับผู้กรอก", "What who fills it should know"),
        Key("required", .flag, "ต้องกรอก", "Whether it must be filled"),
        Key("main", .flag, "ค่าสั้น ๆ เติมช่องนี้", "The short form fills this field"),
        Key("parts", .some(.name), "ส่วนที่วางในช่องนี้ได้", "The parts that may stand in it"),
        Key("default", .anything, "ค่าเมื่อไม่ได้กรอก", "What it holds where nothing is given"),
        Key(
            "of", .either([.list(.word), declarations, .entries(of: .words, .either([.blank, .word]))]),
            "คำที่เลือกได้ หรือช่องของแต่ละรายการ", "The words of a choice, or the fields of records"),
    ]

    static let regulationRule = [
        Key("is", .word, required: true, "ค่าที่กำหนด", "The value that is asked for"),
        Key("source", .word, required: true, "ข้อของระเบียบ", "The clause that asks for it"),
    ]

    static let part = [
        Key("fields", declarations, "ช่องของส่วนนี้", "Its fields"),
        Key("blocks", .content, required: true, "สิ่งที่พิมพ์", "What is printed"),
    ]

    static let lists = [
        Key("unordered", .word, "เครื่องหมายของข้อที่ไม่มีเลข", "The label of items without a number"),
        Key("ordered", .word, "รูปแบบเลขข้อ: <n> คือเลข", "How numbers look: <n> is the number"),
    ]

    static let captions = ["table", "image", "chart", "continued"].map { name in
        Key(name, .word, captionWords[name]?.th ?? "", captionWords[name]?.en ?? "")
    }
    private static let captionWords: [String: (th: String, en: String)] = [
        "table": ("คำหน้าเลขที่ตาราง (none ไม่มี)", "The word before a table’s number (`none`: no number)"),
        "image": ("คำหน้าเลขที่ภาพ", "The word before a picture’s number"),
        "chart": ("คำหน้าเลขที่แผนภูมิ", "The word before a chart’s number"),
        "continued": ("คำหลังคำบรรยายที่พิมพ์ซ้ำ เช่น (ต่อ)", "What follows a repeated caption, as (ต่อ)"),
    ]

    static let header = [
        Key("from-page", .integer(1...9999), "เริ่มที่หน้าใด", "The first page that has it"),
        Key("top", .length, required: true, "ห่างจากขอบบนของกระดาษ", "From the upper edge of the paper"),
        Key("text", .line, required: true, "ข้อความ: <page> คือเลขหน้า", "Its text: <page> is the number"),
        Key("style", .word, required: true, "รูปแบบ", "Its style"),
    ]

    static let continuation = [
        Key("text", .line, required: true, "ข้อความ: <next> คือคำต้นหน้าถัดไป", "Its text: <next> is what follows"),
        Key("style", .word, required: true, "รูปแบบ", "Its style"),
        Key("words", .integer(1...20), required: true, "กี่คำของหน้าถัดไป", "How many words of the next page"),
    ]
}
