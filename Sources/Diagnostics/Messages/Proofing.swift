// The wording of what Proofing says of measures, papers and texts.

extension MessageTable {
    static let proofing: [Code: Message] = [
        .measureIncomplete: Message(
            th: "มาตรการ “{0}” ไม่มี {1}", en: "the measure “{0}” has no {1}",
            helpTh: "เติม {1} ที่มาตรการนี้ หรือที่ every-measure", helpEn: "add {1} to it, or to every-measure"),
        .measureNoResult: Message(
            th: "มาตรการ “{0}” ไม่มีผลของรอบ {1} เดือน", en: "the measure “{0}” has no result of the {1} months’ round",
            helpTh: "เติม results: {{1}: {done: …}}", helpEn: "add results: {{1}: {done: …}}"),
        .measureEmptyResult: Message(
            th: "ผลรอบ {1} เดือนของมาตรการ “{0}” ไม่บอกว่าทำอะไร",
            en: "the result of “{0}” for {1} months does not say what was done",
            helpTh: "เติม done:", helpEn: "add done:"),
        .resultDateOutside: Message(
            th: "“{0}” อยู่นอกรอบ {1} เดือนของปีงบประมาณ {2}",
            en: "“{0}” lies outside the {1} months of the fiscal year {2}",
            helpTh: "ตรวจวันที่ หรือย้ายไปรายงานในรอบที่ทำจริง", helpEn: "check the date, or tell of it in its own round"),
        .paperDateOutside: Message(
            th: "เอกสาร “{0}” ลงวันที่ในปี {1} ซึ่งห่างจากปีงบประมาณ {2}",
            en: "the paper “{0}” is dated {1}, far from the fiscal year {2}",
            helpTh: "ตรวจปี พ.ศ. ของวันที่", helpEn: "check the year of the date"),
        .listNumbers: Message(
            th: "ข้อ “{0}” ต่อจากข้อ “{1}”", en: "“{0}” follows “{1}”",
            helpTh: "ข้อนี้น่าจะเป็น {2}", helpEn: "this is probably {2}"),
        .personOtherName: Message(
            th: "“{0}” ไม่ตรงกับ “{1}” ใน people", en: "“{0}” is not “{1}” of people",
            helpTh: "ใช้ <people.….name> หรือเพิ่มบุคคลนี้ใน people",
            helpEn: "use <people.….name>, or add this person to people"),
        .textOtherOffice: Message(
            th: "ข้อความกล่าวถึง “{0}” แต่แฟ้มนี้เป็นของ{1}", en: "the text names “{0}”, the file is of {1}",
            helpTh: "ถ้าคัดมาจากหน่วยงานอื่น ให้ใช้ <organization>",
            helpEn: "if it was borrowed from another office, write <organization>"),
        .textBrokenAddress: Message(
            th: "ที่อยู่เว็บ “{0}” มีช่องว่าง", en: "the web address “{0}” has a blank in it",
            helpTh: "ลบช่องว่าง", helpEn: "take the blank out"),
        .textMixedNumerals: Message(
            th: "ย่อหน้านี้มีทั้งเลขไทยและเลขอารบิก", en: "this paragraph has Thai and Arabic digits",
            helpTh: "พิมพ์แบบเดียว หรือตั้ง numerals: thai ให้โปรแกรมทำให้เหมือนกัน",
            helpEn: "type one kind, or set numerals: thai and have them made alike"),
    ]
}
