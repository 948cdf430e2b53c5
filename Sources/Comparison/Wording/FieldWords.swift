// What the fields of a file are called in a comparison: by the label of their layout, else by these words, else by their
// key.

import Diagnostics

extension FieldName {
    public func label(_ language: MessageLanguage) -> String {
        let own = language == .th ? labelTh : labelEn
        let known = Self.table[key].map { language == .th ? $0.th : $0.en }
        // A layout that has no English label says its Thai one: keys that clerks made up tell less.
        return own ?? known ?? (language == .en ? labelTh : nil) ?? key
    }

    static let table: [String: (th: String, en: String)] = [
        "fiscal-year": ("ปีงบประมาณ", "fiscal year"),
        "numerals": ("ตัวเลขที่พิมพ์", "numerals"),
        "words": ("คำที่ห้ามตัด", "words kept whole"),
        "allow": ("ข้อค้นพบที่ปล่อยผ่าน", "findings let stand"),
        "attach-source": ("แนบแฟ้มข้อมูลไปกับ PDF", "the file goes along with its PDFs"),
        "id": ("ชื่อเรียกในแฟ้ม", "id"),
        "place": ("ลำดับที่", "place"),
        "total": ("คะแนนรวม", "total"),
        "level": ("ระดับ", "level"),
        "strong-above": ("ถือเป็นจุดแข็งเมื่อสูงกว่า", "counts as strong above"),
        "score": ("คะแนน", "score"),
        "instrument": ("เครื่องมือ", "instrument"),
        "last-year": ("คะแนนปีก่อน", "last year’s score"),
        "IIT": ("IIT", "IIT"), "EIT": ("EIT", "EIT"), "OIT": ("OIT", "OIT"),
        "answers": ("ตอบประเด็น", "answers"),
        "results": ("มีผลของรอบ", "results of rounds"),
        "layout": ("แบบเอกสาร", "layout"),
        "page": ("แบบหน้า", "page"),
        "rounds": ("ทำในรอบ", "made for rounds"),
        "stamps": ("ตราประทับ", "stamps"),
        "tables": ("รูปแบบตาราง", "form of tables"),
        "name": ("ชื่อ", "name"), "office": ("สำนัก กอง หรือส่วน", "office"), "district": ("อำเภอ", "district"),
        "province": ("จังหวัด", "province"), "phone": ("โทรศัพท์", "telephone"), "website": ("เว็บไซต์", "website"),
        "logo": ("ตราหน่วยงาน", "logo"), "emblem": ("ตราครุฑ", "emblem"),
        "position": ("ตำแหน่ง", "post"), "acting": ("รักษาราชการแทน", "acting for"),
        "title": ("ชื่อมาตรการ", "title"), "guidelines": ("แนวทางการปฏิบัติ", "guidelines"),
        "steps": ("ขั้นตอน/วิธีการปฏิบัติ", "steps"), "responsible": ("ผู้รับผิดชอบ", "responsible"),
        "follow-up": ("การกำกับติดตาม", "follow-up"), "period": ("ระยะเวลา", "period"),
        "done": ("ผลการดำเนินการ", "what was done"), "outputs": ("ผลผลิต", "outputs"),
        "outcomes": ("ผลลัพธ์", "outcomes"), "remarks": ("หมายเหตุ", "remarks"),
        "text": ("ประเด็นการประเมิน", "what was assessed"), "improve": ("ประเด็นที่ควรพัฒนา", "what to improve"),
        "number": ("เลขที่", "number"), "date": ("วันที่", "date"), "subject": ("เรื่อง", "subject"),
        "to": ("เรียน", "to"), "body": ("ข้อความ", "body"), "closing": ("คำลงท้าย", "closing"),
        "signer": ("ผู้ลงนาม", "signer"), "round": ("รอบ", "round"), "references": ("อ้างถึง", "references"),
        "enclosures": ("สิ่งที่ส่งมาด้วย", "enclosures"), "endorsements": ("ความเห็น", "opinions"),
        "date-style": ("รูปแบบวันที่", "style of the date"), "label": ("ป้าย", "label"), "lines": ("เส้นประ", "lines"),
    ]
}
