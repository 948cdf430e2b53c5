// The words for what can stand in a file (a text, a list, fields …) in both languages, with how each is written. Findings
// carry the key of a term as an argument, so that no wording leaves this room.

struct Term: Sendable {
    let th: String
    let en: String
    /// How to write one; empty where there is nothing to teach.
    let howTh: String
    let howEn: String

    init(_ th: String, _ en: String, howTh: String = "", howEn: String = "") {
        (self.th, self.en, self.howTh, self.howEn) = (th, en, howTh, howEn)
    }

    /// The codes whose arguments are terms, and which of their arguments are.
    static let arguments: [Code: Set<Int>] = [
        .inputWrongType: [0, 1], .bindingWrongKind: [1, 2], .pagesMoved: [1], .pagesTurned: [1], .pagesReshaped: [1],
        .pagesAdded: [1],
        .pagesRemoved: [1],
    ]

    /// Terms by key: the kinds of YAML, then the types of fields as layouts name them.
    static let all: [String: Term] = [
        "text": Term(
            "ข้อความ", "a text", howTh: "เขียนข้อความต่อจาก “:” หรือใต้ “|” หนึ่งบรรทัดคือหนึ่งย่อหน้า",
            howEn: "write it behind the “:”, or under a “|”, a line a paragraph"),
        "list": Term(
            "รายการ", "a list", howTh: "ขึ้นบรรทัดใหม่ แต่ละรายการขึ้นต้นด้วย “- ”",
            howEn: "begin a new line; each item begins with “- ”"),
        "mapping": Term(
            "ช่องข้อมูล (ชื่อ: ค่า)", "fields (key: value)",
            howTh: "ขึ้นบรรทัดใหม่ ย่อหน้าเข้าไป แล้วเขียน ชื่อ: ค่า บรรทัดละช่อง",
            howEn: "begin a new line, go two blanks deeper, and write key: value, one on each line"),
        "block": Term(
            "ข้อความหรือบล็อก", "a text or a block", howTh: "เขียนข้อความ หรือบล็อกเช่น heading: … แต่ละบล็อกขึ้นต้นด้วย “- ”",
            howEn: "write text, or blocks such as heading: …, each beginning with “- ”"),
        "line": Term("ข้อความบรรทัดเดียว", "one line of text", howTh: "เขียนต่อจาก “:”", howEn: "write it behind the “:”"),
        "texts": Term("ข้อความหลายรายการ", "texts"), "content": Term("เนื้อหา", "content"),
        "number": Term("เลขที่", "a number", howTh: "เขียนต่อจาก “:”", howEn: "write it behind the “:”"),
        "date": Term("วันที่", "a date", howTh: "เขียนเช่น 2566-04-03", howEn: "write for example 2566-04-03"),
        "period": Term("ระยะเวลา", "a period", howTh: "เขียนต่อจาก “:”", howEn: "write it behind the “:”"),
        "round": Term("รอบ", "a round", howTh: "รอบคือ 3, 6, 9 หรือ 12", howEn: "a round is 3, 6, 9 or 12"),
        "person": Term("บุคคล", "a person", howTh: "เขียนชื่อที่ตั้งไว้ใน people", howEn: "write an id of people"),
        "choice": Term("คำที่เลือกได้", "one of a few words"), "count": Term("จำนวน", "a count"),
        "length": Term("ระยะ", "a length", howTh: "เขียนเช่น 2.5cm", howEn: "write for example 2.5cm"),
        "image": Term("ที่อยู่แฟ้มภาพ", "the path of an image"), "records": Term("รายการ", "a list"),
        "record": Term("ข้อมูลหลายช่อง", "several fields"), "field": Term("ช่องของเอกสาร", "a field of the document"),
    ].merging(kept) { $1 }

    /// What stands on pages and has no words.
    private static let kept: [String: Term] = [
        "kept.page": Term("กระดาษ", "the paper"), "kept.rule": Term("เส้น", "a rule"),
        "kept.dots": Term("จุดไข่ปลา", "dots"), "kept.image": Term("ภาพ", "a picture"),
        "kept.checkbox": Term("ช่องทำเครื่องหมาย", "a checkbox"), "kept.area": Term("พื้นของแผนภูมิ", "a chart’s area"),
        "kept.jump": Term("ลิงก์ไปหน้าอื่น", "a link to a page"), "kept.stamp": Term("ตราประทับ", "a stamp"),
        "kept.number": Term("เลขหน้าในสารบัญ", "a page number of the contents"),
        "kept.link": Term("ลิงก์", "a link"), "kept.signature": Term("ที่ลงนาม", "a place to sign"),
        "kept.text": Term("ข้อความว่าง", "an empty text"),
    ]

    func words(_ language: MessageLanguage) -> String { language == .th ? th : en }
    func how(_ language: MessageLanguage) -> String { language == .th ? howTh : howEn }
}

extension Diagnostic {
    /// The arguments with terms put into a language; how the first term is written comes behind the others.
    func arguments(in language: MessageLanguage) -> [String] {
        guard let places = Term.arguments[code] else { return arguments }
        let words = arguments.enumerated().map { index, argument in
            places.contains(index) ? Term.all[argument]?.words(language) ?? argument : argument
        }
        return words + [arguments.first.flatMap { Term.all[$0]?.how(language) } ?? ""]
    }
}
