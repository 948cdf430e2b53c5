// The keys of an input: the file itself, the assessment, measures, what every document has. Declarations only.

import Domain

enum InputKeys {
    static let input = [
        Key(
            "saraban", .integer(1...1), required: true, "รุ่นของรูปแบบแฟ้ม: 1",
            "The version of the input language: 1"),
        Key(
            "fiscal-year", .fiscalYear, required: true, "ปีงบประมาณ พ.ศ. ของเอกสารในแฟ้ม เช่น 2566",
            "The fiscal year (Buddhist era) of the file’s papers, as 2566"),
        Key(
            "numerals", .numerals, "เลขไทยหรือเลขอารบิก ทั้งแฟ้ม (ปกติเลขไทย)",
            "Thai or European digits for the whole file (Thai unless told)"),
        Key(
            "organization", .record(Shape.organizationFields), required: true, "หน่วยงานเจ้าของเอกสาร",
            "The office whose papers these are"),
        Key(
            "people", .entries(of: .name, .record(Shape.personFields)),
            "บุคคลที่ลงนามหรือถูกอ้างถึง: ชื่อเรียกสั้น ๆ แล้วชื่อสกุลและตำแหน่ง",
            "Who signs or is named: a short name of your own, then full name and position"),
        Key(
            "words", .either([.lines, .list(.word)]), "คำและชื่อที่ห้ามตัดข้ามบรรทัด",
            "Words and names that no line may break"),
        Key(
            "allow", .entries(of: .finding, .word), "คำเตือนที่ยอมให้ผ่าน พร้อมเหตุผล",
            "Warnings that may stand, each with its reason"),
        Key(
            "attach-source", .flag, "แนบแฟ้มนี้ไปกับ PDF ทุกฉบับ ผู้ได้รับ PDF จะอ่านได้ทั้งแฟ้ม",
            "Whether this file goes along with its PDFs: whoever gets one can read all of the file"),
        Key(
            "analysis", .map(.analysis), "ผลการประเมิน ITA ของปีก่อนที่มาตรการของปีนี้ตอบ",
            "The ITA assessment of the year before, which this year’s measures answer"),
        Key(
            "every-measure", .map(.everyMeasure), "ค่าที่เหมือนกันทุกมาตรการ", "What all measures have in common"),
        Key("measures", .list(.map(.measure)), "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "The measures"),
        Key("every-document", .everyDocument, "ค่าที่เหมือนกันทุกเอกสาร", "What all documents have in common"),
        Key("documents", .documents, required: true, "เอกสารที่จะทำ", "The papers to make"),
    ]

    private static let scores = Form.entries(of: .indicator, .either([.blank, .score, .map(.indicator)]))

    static let analysis = [
        Key(
            "fiscal-year", .fiscalYear, "ปีงบประมาณที่ถูกประเมิน (ปกติคือปีก่อน)",
            "The year that was assessed (the year before unless told)"),
        Key("total", .either([.blank, .score]), "คะแนนรวม 0–100", "The total score, 0 to 100"),
        Key(
            "strong-above", .score, "คะแนนตั้งแต่เท่านี้ขึ้นไปเป็นจุดแข็ง", "Scores from here on are strengths"),
        Key(
            "indicators", scores, "คะแนนรายตัวชี้วัด 1–10", "The score of each indicator, 1 to 10"),
        Key("last-year", scores, "คะแนนของปีก่อนหน้านั้น ไว้เทียบ", "The scores of the year before that, to compare"),
        Key(
            "findings", .either([.list(.code), .entries(of: .code, .record(Shape.findingFields))]),
            "ประเด็นที่ต้องพัฒนา: เลขตัวชี้วัดหรือรหัสข้อ เช่น 3, I13, O42",
            "What is to be mended: numbers of indicators or codes of items, as 3, I13, O42"),
    ]

    static let indicator = [
        Key("score", .either([.blank, .score]), required: true, "คะแนน 0–100", "The score, 0 to 100"),
        Key("name", .word, "ชื่อตัวชี้วัด ถ้าต่างจากบัญชีของปี", "Its name, where it is not the catalogue’s"),
        Key(
            "instrument", .choice(Instrument.allCases.map(\.rawValue)), "เครื่องมือที่วัด", "The instrument it is measured by"
        ),
    ]

    private static let results = Key(
        "results", .entries(of: .round, .either([.choice(["same"]), .record(Shape.resultFields)])),
        "ผลการดำเนินการแต่ละรอบ: 3, 6, 9, 12 เดือน; same คือเหมือนรอบก่อน",
        "What each round achieved: 3, 6, 9, 12 months; `same` takes over the round before")
    private static let more = Key(
        "more", .entries(of: .name, .content), "ข้อมูลอื่นของหน่วยงานเอง เช่น งบประมาณ",
        "Columns of the office’s own, as a budget")

    static let everyMeasure = [results, more]
    static let measure =
        [
            Key("id", .name, "ชื่อเรียกสั้น ๆ ของมาตรการ", "A short name for the measure"),
            Key(
                "answers", .some(.code), "ประเด็นที่มาตรการนี้ตอบ", "The findings that it answers"),
        ] + everyMeasure

    static let document = [
        Key("layout", .word, required: true, "แบบเอกสาร", "The layout of the paper"),
        Key("id", .name, "ชื่อเรียกของเอกสาร ใช้ตั้งชื่อแฟ้มด้วย", "The paper’s name; its file is called by it"),
        Key("page", .word, "หน้ากระดาษแบบอื่นของแบบเอกสารนี้", "Another page set-up of the layout"),
        Key("numerals", .numerals, "เลขไทยหรือเลขอารบิก เฉพาะเอกสารนี้", "Thai or European digits in this paper"),
        Key(
            "rounds", .either([.choice(["all"]), .some(.round)]), "ทำหนึ่งฉบับต่อรอบ: all หรือรายการรอบ",
            "One paper for each round: `all`, or those that are listed"),
        Key("tables", .entries(of: .name, .map(.tableForm)), "รูปแบบตารางที่ใช้ซ้ำ", "Forms of tables to be used again"),
        Key("stamps", .some(.word), "ตราประทับ เช่น ด่วนที่สุด ร่าง", "Stamps, as ด่วนที่สุด or ร่าง"),
    ]

    static let numerals =
        [Key("prose", .choice(Form.numeralWords), "ตัวเลขในข้อความทั่วไป", "Numbers in running text")]
        + NumeralKind.allCases.map { Key($0.rawValue, .choice(Form.numeralWords), words(of: $0).th, words(of: $0).en) }

    private static func words(of kind: NumeralKind) -> (th: String, en: String) {
        switch kind {
        case .codes: ("รหัสข้อ เช่น O35", "Codes of items, as O35")
        case .phones: ("หมายเลขโทรศัพท์", "Telephone numbers")
        case .money: ("จำนวนเงิน", "Amounts of money")
        case .decimals: ("เลขทศนิยม", "Numbers with decimals")
        case .labels: ("เลขข้อ", "Labels of lists")
        }
    }

    static let textInNumerals = [
        Key("text", .lines, required: true, "ข้อความ", "The text"),
        Key("numerals", .numerals, "เลขของข้อความนี้", "The digits of this text"),
    ]
}
