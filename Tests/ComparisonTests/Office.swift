// The input that is changed: an invented office with something of everything that can differ.

enum Office {
    static let draft = Draft.map([
        ("saraban", .text("1")), ("fiscal-year", .text("2566")), ("numerals", .text("thai")),
        (
            "organization",
            .map([
                ("name", .text("เทศบาลตำบลหนองบัวผัน")), ("office", .text("สำนักปลัดเทศบาล")),
                ("phone", .text("0-4900-0777")), ("province", .text("จังหวัดเวียงบุษบง")),
            ])
        ), ("people", .map(people)), ("analysis", .map(analysis)), ("measures", .list(measures)),
        ("documents", .list(documents)),
    ])

    private static let people: [(String, Draft)] = [
        ("ปลัด", person("นายกานต์ พฤกษาทอง", "ปลัดเทศบาลตำบลหนองบัวผัน")),
        ("นายก", person("นางมยุรี ศรีธารา", "นายกเทศมนตรีตำบลหนองบัวผัน")),
        ("นิติกร", person("นางสาวรมิดา วงศ์เดือน", "นิติกรปฏิบัติการ")),
    ]

    private static func person(_ name: String, _ position: String) -> Draft {
        .map([("name", .text(name)), ("position", .text(position))])
    }

    private static let analysis: [(String, Draft)] = [
        ("fiscal-year", .text("2565")), ("total", .text("81.40")), ("level", .text("B")),
        ("indicators", .map((1...10).map { ("\($0)", .text("\(70 + $0).2\($0 % 10)")) })),
        (
            "findings",
            .map([
                (
                    "3",
                    .map([
                        ("text", .prose(["- การมอบหมายงานไม่ทั่วถึง", "- ไม่มีคู่มือ"])),
                        ("improve", .prose(["จัดทำคู่มือ"])),
                    ])
                ),
                ("O12", .map([("text", .prose(["แผนปฏิบัติการปี ๒๕๖๖ ยังไม่ขึ้นเว็บไซต์"]))])),
            ])
        ),
    ]

    private static let measures: [Draft] = ["มอบหมายงาน", "เผยแพร่แผน", "รับฟัง"].enumerated().map { index, id in
        .map([
            ("id", .text(id)), ("title", .text("มาตรการ\(id)")), ("answers", .text(index == 1 ? "O12" : "3")),
            ("guidelines", .prose(["- กำหนดผู้รับผิดชอบของ\(id) ภายใน ๓๐ วัน", "- ชี้แจงให้ทุกคนทราบ"])),
            ("responsible", .prose(["สำนักปลัดเทศบาล"])), ("period", .text("ต.ค. ๖๕ - ก.ย. ๖๖")),
            ("more", .map([("งบประมาณ", .prose(["\(index + 1),๕๐๐ บาท"]))])),
            (
                "results",
                .map([
                    (
                        "6",
                        .map([
                            ("done", .prose(["จัดประชุม\(id) จำนวน ๒ ครั้ง"])), ("outputs", .prose(["รายงาน ๑ ฉบับ"])),
                        ])
                    ),
                    (
                        "12",
                        .map([
                            ("done", .prose(["ดำเนินการ\(id)แล้วเสร็จ ร้อยละ ๙๕"])), ("remarks", .prose(["ไม่มี"])),
                        ])
                    ),
                ])
            ),
        ])
    }

    private static let documents: [Draft] = [
        .map([
            ("layout", .text("memo")), ("id", .text("บันทึก")), ("number", .text("วบ 52401/118")),
            ("date", .text("2566-04-07")), ("subject", .text("รายงานผลการดำเนินการรอบ ๖ เดือน")),
            ("to", .text("นายกเทศมนตรี")), ("signer", .text("นิติกร")),
            ("body", .prose(["ตามที่เทศบาลได้กำหนดมาตรการไว้ นั้น", "บัดนี้ ได้ดำเนินการครบทั้ง ๓ มาตรการแล้ว", "๑. มาตรการแรก"])),
            (
                "endorsements",
                .list([
                    .map([("signer", .text("ปลัด")), ("lines", .text("1"))]),
                    .map([("signer", .text("นายก")), ("lines", .text("2"))]),
                ])
            ),
        ]),
        .map([
            ("layout", .text("announcement")), ("id", .text("ประกาศ")), ("date", .text("2566-01-18")),
            ("subject", .text("มาตรการส่งเสริมความโปร่งใส")), ("signer", .text("นายก")),
            ("body", .prose(["จึงประกาศมาตรการไว้ดังต่อไปนี้", "- ข้อแรกของประกาศ"])),
        ]),
    ]
}
