// The wording of findings about a file that is rolled to its next round or year.

extension MessageTable {
    static let rolling: [Code: Message] = [
        .nextNoYear: Message(
            th: "ไม่มีปีถัดจากปีงบประมาณ {0} ที่โปรแกรมรู้จัก", en: "there is no year after {0} that is known here",
            helpTh: "ตรวจ fiscal-year", helpEn: "check fiscal-year"),
        .nextRoundUnfilled: Message(
            th: "รอบ {0} เดือนยังไม่มีผลแม้แต่มาตรการเดียว", en: "no measure has a result of round {0} yet",
            helpTh: "ถ้าสั่งซ้ำโดยไม่ตั้งใจ ให้ใช้แฟ้มเดิมต่อ", helpEn: "if this was run twice by mistake, go on with the old file"),
        .nextPeriodBlank: Message(
            th: "เลื่อนระยะเวลา “{0}” ไปอีกหนึ่งปีไม่ได้ จึงเว้นว่างไว้",
            en: "the period “{0}” cannot be moved by a year and was left blank",
            helpTh: "พิมพ์ระยะเวลาใหม่ ของเดิมอยู่ในหมายเหตุท้ายบรรทัด",
            helpEn: "write the new one; the old one stands in the comment"),
        .nextPaperAnew: Message(
            th: "“{0}” เป็นของเอกสารที่ออกหลังสิ้นรอบ {1} เดือน จึงเว้นว่างไว้สำหรับฉบับของรอบใหม่",
            en: "“{0}” belongs to a paper made after round {1} had ended; it was left blank for the new one",
            helpTh: "ถ้าเอกสารนี้ใช้ทั้งปี ให้ใส่ค่าเดิมกลับจากหมายเหตุ",
            helpEn: "if the paper stands for the whole year, put the old value back from the comment"),
        .nextNamesRound: Message(
            th: "ข้อความนี้ยังกล่าวถึง “{0}” ซึ่งเป็นรอบเดิม", en: "this text still speaks of “{0}”, the old round",
            helpTh: "แก้ในแฟ้มใหม่ หรือเขียน <document.round> แทนเลขรอบ ให้เปลี่ยนตามเอง",
            helpEn: "change it in the new file, or write <document.round> so that it follows"),
        .nextNamesYear: Message(
            th: "ข้อความนี้ยังกล่าวถึง “{0}” ซึ่งเป็นปีเดิม", en: "this text still speaks of “{0}”, the old year",
            helpTh: "แก้ในแฟ้มใหม่ หรือเขียน <fiscal-year> แทนเลขปีงบประมาณ ให้เปลี่ยนตามเอง",
            helpEn: "change it in the new file, or write <fiscal-year> so that it follows"),
        .nextNotValid: Message(
            th: "แฟ้มที่เลื่อนแล้วอ่านไม่ได้ จึงไม่เขียน", en: "the rolled file cannot be read and was not written",
            helpTh: "แก้ตามข้อค้นพบที่ตามมา แล้วสั่งใหม่", helpEn: "mend what follows and run it again"),
    ]
}
