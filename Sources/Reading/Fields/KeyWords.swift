// The Thai words by which a clerk may call a key, so that `มาตรการ:` is answered with `measures` (IN-02). Fields that
// are declared bring their own words, their labels.

enum KeyWords {
    /// The key that a word was meant for, of those that can stand there: an exact word first, then the nearest.
    static func key(for word: String, among known: [String], labels: [String: String]) -> String? {
        let own = words.filter { known.contains($0.key) }
        let meanings = labels.sorted { $0.key < $1.key } + own.map { (key: $0.word, value: $0.key) }
        if let exact = meanings.first(where: { $0.key.unicodeScalars.elementsEqual(word.unicodeScalars) }) {
            return exact.value
        }
        guard let near = suggestion(for: word, among: meanings.map(\.key)) else { return nil }
        return meanings.first { $0.key == near }?.value
    }

    private static let words: [(word: String, key: String)] = [
        ("ปีงบประมาณ", "fiscal-year"), ("ตัวเลข", "numerals"), ("หน่วยงาน", "organization"), ("องค์กร", "organization"),
        ("บุคคล", "people"), ("บุคลากร", "people"), ("การวิเคราะห์", "analysis"), ("ผลการประเมิน", "analysis"),
        ("คำ", "words"), ("คำศัพท์", "words"), ("คำที่ห้ามตัด", "words"), ("มาตรการ", "measures"),
        ("ทุกมาตรการ", "every-measure"), ("เอกสาร", "documents"),
        ("ทุกเอกสาร", "every-document"), ("แบบ", "layout"), ("แบบเอกสาร", "layout"), ("หน้ากระดาษ", "page"),
        ("รอบ", "rounds"), ("ตาราง", "tables"), ("คะแนนรวม", "total"), ("ระดับ", "level"), ("ตัวชี้วัด", "indicators"),
        ("ประเด็น", "findings"), ("คะแนน", "score"), ("ชื่อ", "name"), ("รหัส", "id"), ("ตอบประเด็น", "answers"),
        ("ผลการดำเนินการ", "results"), ("คอลัมน์", "columns"), ("ความกว้าง", "widths"), ("หัวข้อ", "heading"),
        ("ข้อความ", "text"), ("รายการ", "list"), ("ตาราง", "table"), ("ภาพ", "image"), ("รูปภาพ", "image"),
        ("คำอธิบายภาพ", "alternative"), ("ข้อความแทนภาพ", "alternative"),
        ("แผนภูมิ", "chart"), ("สารบัญ", "table-of-contents"), ("หน้า", "page"), ("ขึ้นหน้าใหม่", "page"),
        ("เว้นบรรทัด", "space"), ("เส้น", "rule"),
    ]
}
