// Named cases: what a reader of official papers would notice at once. Texts and names are invented.
import Testing
import Typography

@Suite("Segmenter, named cases") struct SegmenterRegressionTests {
    @Test("LB-08 ๆ never begins a line, in either spelling", arguments: ["ของต่าง ๆ ที่มี", "ของต่างๆ ที่มี", "เด็ก ๆ เล่น"])
    func repetition(_ text: String) {
        let line = Segmented(text)
        let tiers = zip(line.bytes.indices, line.tiers).filter {
            Array(line.bytes[$0.0...].prefix(3)) == Array("ๆ".utf8)
        }
        #expect(tiers.allSatisfy { !BreakTier.offered.contains($0.1) })
        #expect(line.tier(after: "ๆ ") == .word)
    }

    @Test("LB-09 ฯลฯ is whole and begins a line only where glue gives way; ฯ never does")
    func abbreviation() {
        let line = Segmented("ดินสอ สมุด ฯลฯ และข้าราชการ ฯ ในกรุงเทพฯ ด้วย")
        #expect(line.tiers(inside: "ฯลฯ").allSatisfy { $0 >= .cluster })
        #expect(line.tier(after: "สมุด ") == .bond)
        #expect(line.tier(after: "ข้าราชการ ") == .sign)
        #expect(line.tiers(inside: "กรุงเทพฯ").allSatisfy { $0 >= .cluster })
    }

    @Test(
        "LB-01 words that other engines cut",
        arguments: [
            "หลัก|ธรรมาภิบาล", "ผลกระทบ|ต่อ|เมือง", "ช่อง~ทาง|อื่นๆ", "โครงการ|ป้องกัน", "พื้นที่|ลุ่ม", "มาตรการ|ควบคุม",
            "จังหวัดร้อยเอ็ด|เป็น|ไป",
        ])
    func words(_ line: String) { #expect(Segmented(plain(line)).marked() == line) }

    @Test(
        "LB-02 a title holds the name, the surname nearly",
        arguments: [
            ("นายสมหวัง มั่งมีสุข", "นาย", "สมหวัง", "สมหวัง "), ("นางสาวปิ่นมณี แสงทองดี", "นางสาว", "ปิ่นมณี", "ปิ่นมณี "),
            ("นางวิญจารัตน์ ทองแท้", "นาง", "วิญจารัตน์", "วิญจารัตน์ "), ("ดร.กิตติภพ เรืองแสง", "ดร.", "กิตติภพ", "กิตติภพ "),
            ("(นางสาวปิ่นมณี พัฒนาทองแท้)", "นางสาว", "ปิ่นมณี", "ปิ่นมณี "), ("นายกนกพล ทองแท้", "นาย", "กนกพล", "กนกพล "),
        ])
    func titles(_ text: String, _ title: String, _ given: String, _ beforeSurname: String) {
        let line = Segmented(text)
        #expect(line.tier(after: title) == .bond)
        #expect(line.tiers(inside: given).allSatisfy { $0 == .cluster }, "\(line.tiers)")
        #expect(line.tier(after: beforeSurname) == .glue)
    }

    @Test(
        "LB-02 posts that begin like a title are words",
        arguments: [
            "นายก|สมาคม", "นายทะเบียน|ลงนาม", "นายก~เทศมนตรี|ลงนาม", "นายอำเภอ|เป็น|ประธาน", "นายแพทย์|ชำนาญการ",
        ])
    func posts(_ line: String) { #expect(Segmented(plain(line)).marked() == line) }

    @Test("LB-02 a name ends where the sentence goes on")
    func nameEnds() {
        #expect(Segmented("แต่งตั้งนายสมหวังเป็นประธาน").marked() == "แต่งตั้ง|นายสมหวัง|เป็น|ประธาน")
    }

    @Test(
        "LB-03 a place name is whole, before it there is glue",
        arguments: [
            ("องค์การบริหารส่วนตำบลบึงทองพันธุ์", "องค์การบริหารส่วนตำบล", "บึงทองพันธุ์"),
            ("เทศบาลตำบลหนองไผ่งาม", "เทศบาลตำบล", "หนองไผ่งาม"), ("จังหวัดขอนแก่น", "จังหวัด", "ขอนแก่น"),
        ])
    func places(_ text: String, _ generic: String, _ name: String) {
        let line = Segmented(text)
        #expect(line.tier(after: generic) == .glue)
        #expect(line.tiers(inside: name).allSatisfy { $0 == .cluster })
        #expect(!line.tiers(inside: generic).contains(.word))
    }

    @Test(
        "LB-02 abbreviated titles hold the name too, and a surname may be made of common words",
        arguments: [
            "ดร.วีระ ทองคำแสง", "นพ.วีระ พูนผล", "พล.ต.ต.ประสาน เฉลิมวุฒิสกุล", "ทพญ.อรพรรณ สุวรรณมาลา", "คุณหญิงสุดา เกยูรพันธ์",
            "ศาสตราจารย์ ดร.วีระ ทองคำแสง", "พันจ่าเอกวีระ ศรีสุขใจ", "ร.ต.อ.หญิง พิมพ์ชนก ศรีสุขใจ",
        ])
    func abbreviatedTitles(_ name: String) {
        let line = Segmented("เรียน \(name) ทราบ")
        #expect(line.marked() == "เรียน |\(name) |ทราบ")
    }

    @Test(
        "LB-02, LB-03 a name ends where the sentence goes on, with a verb too",
        arguments: [
            "นายสมบูรณ์|ร้องเรียน|ว่า", "นางมณี|ยื่นคำร้อง", "นายสมบูรณ์|ลาออก|แล้ว", "วัดหนองไผ่|จัดงาน|ประจำปี",
            "บ้านหนองไผ่|ประสบปัญหา|น้ำท่วม", "ชุมชนตลาดเก่า|ร้องขอ|ให้|ช่วย", "อบต.หนองไผ่|ประชาสัมพันธ์|ให้|ทราบ",
        ])
    func verbsEndNames(_ line: String) { #expect(Segmented(plain(line)).marked() == line) }

    @Test(
        "LB-03 what is a small word elsewhere opens the name of a place",
        arguments: [
            "ตำบลบางไผ่ใหญ่ |อำเภอบางสน", "ตำบลในเมือง |อำเภอเมืองทองธานี", "ซอย|เทศบาล ๕ |ถึง|ซอย|เทศบาล ๙", "ถนนพระราม ๒ |แล้ว",
            "เสีย|บาง|ส่วน", "พัก|ที่|วัด |๓ คน",
        ])
    func smallWordsOpenPlaces(_ line: String) { #expect(Segmented(plain(line)).marked() == line) }

    @Test(
        "LB-04 a number that names something holds no unit, and a unit that begins another number is none",
        arguments: [
            "เมษายน ๒๕๖๖ |วัน|อังคาร", "เล่ม ๑๒๔ |หน้า ๔๕", "ส่วนที่ ๒ |บทที่ ๑", "รุ่น |๓ |คนละ ๕ บาท", "หมู่ ๖ |ม. ๗",
        ])
    func noUnits(_ line: String) { #expect(Segmented(plain(line)).marked() == line) }

    @Test(
        "LB-03 after บ้าน, วัด, คลอง, ถนน what begins like a village’s name is glued; other words are not",
        arguments: [
            ("ราษฎรบ้านโคกเพกางามแจ้งว่า", "บ้าน|โคก|เพกา|งาม", .bond),
            ("ลอกคลองหนองปลากระดี่ซึ่งตื้นเขิน", "คลอง|หนอง|ปลากระดี่", .bond),
            ("ไปวัดป่าแสงธรรมแล้ว", "วัด|ป่า|แสง|ธรรม", .bond), ("บ้านผู้ป่วยติดเตียง", "บ้าน|ผู้ป่วย", .word),
            ("วัดความดันโลหิต", "วัด|ความดัน", .word),
            ("ถนนคอนกรีตชำรุด", "ถนน|คอนกรีต", .word),
        ] as [(String, String, BreakTier)])
    func villages(_ text: String, _ parts: String, _ tier: BreakTier) {
        let line = Segmented(text)
        var whole = ""
        for part in parts.split(separator: "|").dropLast() {
            whole += part
            #expect(line.tier(after: whole) == tier, "\(whole): \(line.marked([1: "|", 2: "~", 3: "+"]))")
        }
    }

    @Test(
        "LB-04 ratios, extensions and the number of a clause",
        arguments: [
            ("ด้วยคะแนน ๑๑ ต่อ ๒ เสียง", "๑๑ ", .glue), ("ด้วยคะแนน ๑๑ ต่อ ๒ เสียง", "ต่อ ", .glue),
            ("ตามข้อ ๑๖ แห่งระเบียบ", "๑๖ ", .word), ("ขยะ ๑๖ แห่ง", "๑๖ ", .glue),
            ("ตามหนังสือที่ นฐ ๗๑๒๐๑/ว ๑๒", "ที่ ", .glue),
            ("มีผลต่อ ๒ หมู่บ้าน", "ต่อ ", .word), ("ในหมู่ที่ ๗ นั้น", "หมู่", .bond), ("ผลงานที่ดีขึ้น", "ผลงาน", .word),
            ("ค่าสมัครคนละ ๓๐๐ บาท", "คน", .bond), ("ค่าสมัครคนละ ๓๐๐ บาท", "ละ ", .glue), ("เดือนละครั้ง", "เดือน", .compound),
            ("ปรับ ๑,๕๐๐.- บาท", ".- ", .glue), ("ความเร็ว ๑๐๐ Mbps ขึ้นไป", "๑๐๐ ", .glue),
            ("โทรศัพท์ ๐ ๓๔๙๙ ๑๒๓๔", "๓๔๙๙ ", .glue),
            ("ตามมาตรา ๒๕ (๔) หมายถึง", "๒๕ ", .glue), ("ตามมาตรา ๒๕ (๔) หมายถึง", "(๔) ", .word),
            ("เวลา ๐๙.๐๐ - ๑๕.๐๐ น.", "- ", .glue), ("ปี ๒๕๖๖ - ๒๕๗๐ นี้", "- ", .word), ("ใบ น.ส. ๓ ก. แล้ว", "๓ ", .glue),
        ] as [(String, String, BreakTier)])
    func ratios(_ text: String, _ part: String, _ tier: BreakTier) {
        #expect(Segmented(text).tier(after: part) == tier, "\(Segmented(text).marked([1: "|", 2: "~", 3: "+"]))")
    }

    @Test(
        "LB-04 numbers stay with what announces and measures them",
        arguments: [
            ("ในปี พ.ศ. ๒๕๖๘ นี้", "พ.ศ. "), ("ตามข้อ ๒.๑ แล้ว", "ข้อ "), ("เงิน ๑๐ บาท", "๑๐ "),
            ("มาตรา ๙ วรรคหนึ่ง", "มาตรา "),
            ("วันที่ ๙ มกราคม ๒๕๖๘", "วันที่ "), ("วันที่ ๙ มกราคม ๒๕๖๘", "๙ "), ("วันที่ ๙ มกราคม ๒๕๖๘", "มกราคม "),
            ("รอบ ๖ เดือน", "๖ "), ("ประกาศ ณ วันที่ ๙", "ณ "),
        ])
    func numbers(_ text: String, _ part: String) { #expect(Segmented(text).tier(after: part) == .glue) }

    @Test(
        "LB-04 without a space between them they part less readily still",
        arguments: [("พ.ศ.๒๕๖๘", "พ.ศ."), ("เงิน๑๐บาท", "๑๐"), ("มท ๐๘๐๘.๒/ว ๑๒๓", "๐๘๐๘.๒/"), ("นายสมชาย", "นาย")])
    func bonds(_ text: String, _ part: String) { #expect(Segmented(text).tier(after: part) == .bond) }

    @Test("LB-04 no break at a word joiner or no-break space")
    func joiners() {
        let joined = Segmented("ก\u{2060}รุ\u{2060}ง\u{2060}เทพ")
        #expect(joined.tier(after: "ก\u{2060}") == BreakTier.none && joined.tier(after: "ก") == BreakTier.none)
        #expect(Segmented("พ.ศ.\u{A0}๒๕๖๘").tier(after: "\u{A0}") == BreakTier.none)
    }

    @Test("LB-05 a zero width space is an opportunity")
    func zeroWidthSpace() { #expect(Segmented("หนองไผ่\u{200B}งาม").tier(after: "\u{200B}") == .word) }

    @Test(
        "LB-07 closing marks never begin a line, opening ones never end it",
        arguments: [
            "คำ “คุณธรรม” นี้", "แบบ (ITA) นี้", "แบบ ( ITA ) นี้", "ร้อยละ ๘๐ % แล้ว", "ดี! หรือ? ไม่; ก็: ได้, แล้ว", "ของ \"ดี\" นี้",
        ])
    func punctuation(_ text: String) {
        let line = Segmented(text)
        for (index, scalar) in line.scalars() where BreakTier.offered.contains(line.tiers[index]) {
            #expect(!"”)]ฯๆ,.:;!?%/".unicodeScalars.contains(scalar), "\(line.marked())")
            #expect(!["“", "("].contains(line.scalar(before: index)), "\(line.marked())")
        }
    }

    @Test("LB-12 an address breaks after its signs, at tier 2 or 3")
    func addresses() {
        let line = Segmented("ดู https://www.example.go.th/a-b?x=1&y=2_z และ info@example.go.th ได้")
        #expect(
            line.tier(after: "www.") == .bond && line.tier(after: ".th/") == .compound
                && line.tier(after: "?") == .compound)
        #expect(
            line.tier(after: "https:") == .sign && line.tier(after: "https:/") == .sign
                && line.tier(after: "exam") == .cluster)
        #expect(!line.tiers(inside: "info@example.go.th").contains(.word))
    }

    @Test(
        "LB-12 phones, amounts and codes are whole",
        arguments: [
            "๐-๔๓๙๙-๐๐๐๐", "๑๒,๕๐๐.๐๐", "๒๕๖๖-๒๕๗๐", "O๑", "IIT", "COVID-19", "๑๒/๒๕๖๘",
        ])
    func whole(_ code: String) {
        #expect(Segmented("ที่ \(code) แล้ว").tiers(inside: code).allSatisfy { $0 >= .syllable })
    }

    @Test("LB-12 a number wider than its column parts at its dash, ฯลฯ never")
    func tooWide() {
        #expect(Segmented("โทร. ๐-๔๓๙๙-๐๐๐๐").tier(after: "๐-๔๓๙๙-") == .syllable)
        #expect(Segmented("โทร. ๐-๔๓๙๙-๐๐๐๐").tier(after: "๔๓") == .cluster)
        #expect(Segmented("facebook ฯลฯ").tiers(inside: "ฯลฯ").allSatisfy { $0 == .sign })
    }

    @Test(
        "A label in running text holds what it numbers; a clause that is named does not",
        arguments: [
            ("ดังนี้ (๑) ตรวจสอบ", "(๑) ", .glue), ("ดังนี้ ๒. ตรวจสอบ", "๒. ", .glue), ("ตามข้อ (๑) และ", "(๑) ", .word),
            ("ดังนี้ (๑) ตรวจสอบ", "ดังนี้ ", .word), ("รวม ๑๒๓. ตรวจสอบ", "๑๒๓. ", .word),
        ] as [(String, String, BreakTier)])
    func inlineLabels(_ text: String, _ part: String, _ tier: BreakTier) {
        #expect(Segmented(text).tier(after: part) == tier, "\(Segmented(text).tiers)")
    }

    @Test(
        "What leads in a date, and an agency’s abbreviation",
        arguments: [
            ("หนังสือลงวันที่ ๕ เมษายน ๒๕๖๖", "ลง", .compound), ("เมื่อวันที่ ๕ เดือน เมษายน", "เมื่อ", .compound),
            ("ลงวันที่ดังกล่าว", "ลง", .word), ("ส่งสำนักงาน ป.ป.ช. แล้ว", "สำนักงาน ", .glue),
            ("ณ วันที่ ๕ เดือน เมษายน พ.ศ. ๒๕๖๖", "เมษายน ", .compound),
        ] as [(String, String, BreakTier)])
    func dateAndAgency(_ text: String, _ part: String, _ tier: BreakTier) {
        #expect(Segmented(text).tier(after: part) == tier, "\(Segmented(text).tiers)")
    }

    @Test("LB-13 a list by slashes breaks after them")
    func slashes() { #expect(Segmented("บรรจุ/โอน/ย้าย").marked() == "บรรจุ/|โอน/|ย้าย") }

    @Test(
        "LB-15 a word wider than its line parts at syllables",
        arguments: [
            "ประ'ชา'สัม'พันธ์", "ธรร'มา'ภิ'บาล", "กระ'ทรวง", "ไปร'ษณีย์", "ประ'สิทธิ'ภาพ",
        ])
    func syllables(_ word: String) {
        #expect(Segmented(word.filter { $0 != "'" }, syllables: true).marked([5: "'", 6: "'"]) == word)
    }

    @Test(
        "A list label holds its item",
        arguments: [("๑. ตรวจ", "๑. "), ("(๒) ตรวจ", "(๒) "), ("- ตรวจ", "- "), ("๓.๑ ตรวจ", "๓.๑ ")])
    func labels(_ text: String, _ label: String) { #expect(Segmented(text).tier(after: label) == .glue) }

    @Test("Ends: nothing before the first byte, an end after the last; an empty text has one place")
    func ends() {
        #expect(Segmented("").tiers == [1])
        #expect(Segmented("ก").tiers == [0, 0, 0, 1])
    }
}

extension Segmented {
    /// Each scalar with the byte at which it begins.
    func scalars() -> [(Int, Unicode.Scalar)] {
        var index = 0
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            defer { index += UTF8.width(scalar) }
            return (index, scalar)
        }
    }

    func scalar(before index: Int) -> Unicode.Scalar? { scalars().last { $0.0 < index }?.1 }
}
