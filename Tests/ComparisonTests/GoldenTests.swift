import Comparison
import Diagnostics
import Domain
import Fixtures
import Language
import Testing
import Typography

/// What a meeting reads, in whole.
@Suite struct GoldenTests {
    @Test func `A corrected memo is told by its number, its date and the words that changed`() throws {
        let text = try Told(Cases.memo, Cases.correctedMemo).text()
        #expect(
            text == """
                เดิม: เดิม.yaml
                ใหม่: ใหม่.yaml

                เอกสาร
                  บันทึกข้อความ “บันทึก”
                    ที่: วบ ๕๒๔๐๑/๑๑๘ → วบ ๕๒๔๐๑/๑๒๑
                    วันที่: ๗ เมษายน ๒๕๖๖ → ๑๐ เมษายน ๒๕๖๖
                    ข้อความ:
                      …เรื่องการป้องกันการทุจริต ในวันที่ [-๒๐-][+๒๗+] เมษายน ๒๕๖๖ ณ ห้องประชุม[-ใหญ่-][+เล็ก+] ชั้น ๒ จำนวน ๒ รุ่น รายละเอียด[-ดังนี้-][+ดังต่อไปนี้+]
                      ๒. รุ่นที่ ๒ พนักงานเทศบาล[+และพนักงานจ้าง+]
                      [+๓. รุ่นที่ ๓ สมาชิกสภาเทศบาล+]

                ต่างกัน ๓ แห่ง

                """)
    }

    @Test func `A new year is told from people to papers, with every score that rose or fell`() throws {
        let text = try Told(Cases.year, Cases.nextYear).text()
        #expect(
            text == """
                เดิม: เดิม.yaml
                ใหม่: ใหม่.yaml

                ทั้งแฟ้ม
                  ปีงบประมาณ: ๒๕๖๖ → ๒๕๖๗

                หน่วยงาน
                  โทรศัพท์: ๐-๔๙๐๐-๐๗๗๗ → ๐-๔๙๐๐-๐๗๗๘

                บุคคล
                  นางสาวรมิดา วงศ์เดือน
                    ตำแหน่ง: รองปลัดเทศบาล → ปลัดเทศบาล
                  นายก
                    ชื่อและชื่อสกุล: นางมยุรี ศรีธารา → นายธนกฤต ศรีธารา
                  + เพิ่ม นายภูผา ใจสว่าง
                      ตำแหน่ง: นิติกรชำนาญการ
                  - ไม่มีแล้ว นายกานต์ พฤกษาทอง
                      ตำแหน่ง: ปลัดเทศบาล

                ผลการประเมิน
                  ปีงบประมาณ: ๒๕๖๕ → ๒๕๖๖
                  คะแนนรวม: ๘๐.๙๓ → ๘๖.๙๓ (+๖.๐๐)
                  ระดับ: B → ผ่าน
                  IIT ผู้มีส่วนได้ส่วนเสียภายใน: ๘๐.๔๗ → ๘๒.๔๗ (+๒.๐๐) (คิดจากคะแนนตัวชี้วัด)
                  OIT การเปิดเผยข้อมูลสาธารณะ: ๘๐.๓๒ → ๙๒.๘๒ (+๑๒.๕๐) (คิดจากคะแนนตัวชี้วัด)
                  ตัวชี้วัดที่ ๓ การใช้อำนาจ: ๗๗.๖๐ → ๘๗.๖๐ (+๑๐.๐๐)
                  ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต: ๗๕.๐๐ → ๑๐๐.๐๐ (+๒๕.๐๐)

                ประเด็นที่ต้องพัฒนา
                  ตัวชี้วัดที่ ๓ การใช้อำนาจ
                    ประเด็นการประเมิน: การมอบหมายงานไม่ทั่วถึง → การมอบหมายงานยังไม่ทั่วถึง
                  + เพิ่ม O๑๒ การเปิดเผยข้อมูล
                      ประเด็นการประเมิน: แผนยังไม่ขึ้นเว็บไซต์
                  - ไม่มีแล้ว ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต

                มาตรการ
                  เหมือนกัน ๒ รายการ: มาตรการจัดการเรื่องร้องเรียน, มาตรการมอบหมายงาน
                    ผู้รับผิดชอบ: สำนักปลัดเทศบาล → สำนักปลัดเทศบาลและกองคลัง
                  + เพิ่ม มาตรการเผยแพร่แผน
                      ตอบประเด็น: O๑๒
                      ผู้รับผิดชอบ: สำนักปลัดเทศบาลและกองคลัง
                      ระยะเวลา: ต.ค. ๖๖ - ก.ย. ๖๗
                  - ไม่มีแล้ว มาตรการแสดงเจตจำนงสุจริต
                  มาตรการจัดการเรื่องร้องเรียน
                    ย้ายจากลำดับที่ ๓ เป็นลำดับที่ ๑
                    ตอบประเด็น: ๑๐ → ๓
                    เปลี่ยนชื่อ: มาตรการจัดการข้อร้องเรียน → มาตรการจัดการเรื่องร้องเรียน
                  มาตรการมอบหมายงาน
                    แนวทางการปฏิบัติ: กำหนดผู้รับผิดชอบ → กำหนดผู้รับผิดชอบและวันแล้วเสร็จ

                เอกสาร
                  + เพิ่ม บันทึกข้อความ “บันทึก”
                      วันที่: ๑๐ มกราคม ๒๕๖๗
                      เรื่อง: ขอความเห็นชอบมาตรการ
                      ผู้ลงนาม: นางสาวรมิดา วงศ์เดือน
                  ประกาศ
                    วันที่: ๑๘ มกราคม ๒๕๖๖ → ๑๕ มกราคม ๒๕๖๗

                ต่างกัน ๒๔ แห่ง

                """)
    }

    @Test func `Two rounds of one file are told by what was done since`() throws {
        let text = try Told(Cases.rounds, from: .sixMonths, to: .twelveMonths).text()
        #expect(
            text == """
                เดิม.yaml: จากรอบ ๖ เดือน ถึงรอบ ๑๒ เดือน

                ผลการดำเนินการ
                  มาตรการมอบหมายงาน
                    ผลการดำเนินการ: จัดทำคำสั่งมอบหมายงานแล้ว ๔ ส่วนราชการ → จัดทำคำสั่งมอบหมายงานแล้วครบ ๖ ส่วนราชการ
                    ผลผลิต: คำสั่ง ๔ ฉบับ → คำสั่ง ๖ ฉบับ
                    หมายเหตุ: [-รอกองช่าง-] (เว้นว่างแล้ว)
                  มาตรการเผยแพร่แผน
                    รอบ ๑๒ เดือน: มีผลแล้ว (เดิมยังไม่มี)
                      ผลการดำเนินการ: เผยแพร่แผนทุกฉบับ
                      ผลลัพธ์: ประชาชนเปิดดู ๑๒๐ ครั้ง

                เอกสาร
                  บันทึกข้อความ “บันทึก”
                    ที่: วบ ๕๒๔๐๑/๑๑๘ → วบ ๕๒๔๐๑/๒๔๐
                    วันที่: ๗ เมษายน ๒๕๖๖ → ๕ ตุลาคม ๒๕๖๖
                    ผู้ลงนาม: นายกานต์ พฤกษาทอง → นางมยุรี ศรีธารา
                  ประกาศ
                    ทำในรอบ ๑๒ เดือน แต่ไม่ทำในรอบก่อน

                ต่างกัน ๘ แห่ง

                """)
    }

    @Test func `Where nothing differs, that is all that is said`() throws {
        #expect(try Told(Cases.year, Cases.year).text() == "ไม่มีอะไรต่างกัน\n")
        #expect(try Told(Cases.year, Cases.year).text(.en) == "nothing differs\n")
        let rounds = try Told(Cases.rounds, from: .threeMonths, to: .nineMonths)
        #expect(try #require(rounds.report.changes).map(\.section) == [])
    }

    @Test func `In English the sentences are English and the file’s words are its own`() throws {
        let text = try Told(Cases.year, Cases.nextYear).text(.en)
        #expect(text.contains("indicator 10 การป้องกันการทุจริต: 75.00 → 100.00 (+25.00)"), "\(text)")
        #expect(text.contains("moved from place 3 to place 1") && text.contains("  - gone: นายกานต์ พฤกษาทอง"))
        #expect(text.contains("responsible: สำนักปลัดเทศบาล → สำนักปลัดเทศบาลและกองคลัง"))
    }

    @Test func `References are shown by what they lead to, unless that is all that changed`() throws {
        let new = Cases.memo.replacing("จัดอบรมบุคลากรเรื่อง", with: "จัดอบรมพนักงาน เรื่อง")
            .replacing("to: <people.นายก.position>", with: "to: นายกเทศมนตรี")
            .replacing("subject: ขอ", with: "subject: <organization.name>ขอ")
        let text = try Told(Cases.memo, new).text()
        #expect(text.contains("เรียน: <people.นายก.position> → นายกเทศมนตรี"), "\(text)")
        #expect(text.contains("[+เทศบาลตำบลหนองบัวผัน+]ขอความเห็นชอบ") || text.contains("→ เทศบาลตำบลหนองบัวผันขอ"), "\(text)")
        #expect(text.contains("ด้วยเทศบาลตำบลหนองบัวผันจะจัดอบรม[-บุคลากร-]"), "\(text)")
    }

    @Test func `A depth that changed is shown by the lines, the file’s own words where a name became a reference`()
        throws
    {
        let old = Cases.memo.replacing("      ๒. รุ่น", with: "        ๒. รุ่น")
        #expect(try Told(old, Cases.memo).text().contains("[-  ๒. รุ่นที่ ๒ พนักงานเทศบาล-]\n      [+๒. รุ่นที่ ๒"))
        let named = Cases.memo.replacing("ด้วย<organization>", with: "ด้วยเทศบาลตำบลหนองบัวผัน")
        let text = try Told(Cases.memo, named).text()
        #expect(text.contains("ด้วย[-<organization>-][+เทศบาลตำบลหนองบัวผัน+]จะจัดอบรม"), "\(text)")
    }

    @Test func `Codes without words stand in one line, and of many lines the note stands above`() throws {
        let old = Cases.year.replacing(/findings: .*/, with: "findings: [3, 4, I13]")
        let new = Cases.year.replacing(/findings: .*/, with: "findings: [10, 3]").replacing(
            "people:", with: "words: [หนองบัวผัน, คิวอาร์โค้ด]\npeople:")
        let text = try Told(old, new).text()
        #expect(text.contains("  + เพิ่ม ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต\n"), "\(text)")
        #expect(text.contains("\n  - ไม่มีแล้ว ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ, I๑๓"), "\(text)")
        #expect(text.contains("คำที่ห้ามตัด:\n    (เดิมไม่ได้ระบุ)\n    [+คิวอาร์โค้ด+]\n    [+หนองบัวผัน+]"), "\(text)")
    }

    @Test func `Colour adds to the marks and takes nothing from them`() throws {
        let told = try Told(Cases.memo, Cases.correctedMemo)
        let text = told.text(colour: true)
        #expect(text.contains("\u{1B}[31m[-๒๐-]\u{1B}[0m\u{1B}[32m[+๒๗+]\u{1B}[0m"), "\(text)")
        #expect(text.replacing(/\u{1B}\[[0-9]*m/, with: "") == told.text())
    }

    @Test func `A file in Arabic digits is told in Arabic digits`() throws {
        let numerals = "fiscal-year: 2566\nnumerals: arabic"
        let files = [Cases.memo, Cases.correctedMemo].map { $0.replacing("fiscal-year: 2566", with: numerals) }
        let text = try Told(files[0], files[1]).text()
        #expect(text.contains("ในวันที่ [-20-][+27+] เมษายน 2566") && text.contains("ต่างกัน 3 แห่ง"), "\(text)")
    }
}
