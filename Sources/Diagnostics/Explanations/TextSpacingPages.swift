// What stands behind the findings on years and blanks in texts. Wording only.

extension Explanation {
    static let textSpacing: [Code: Explanation] = [
        .textWrongEra: Explanation(
            th: """
                ปี ๒๔๐๐ ถึง ๒๗๐๐ เป็นได้แต่พุทธศักราช ปี ๑๙๐๐ ถึง ๒๒๐๐ เป็นได้แต่คริสต์ศักราช ศักราชที่พิมพ์ไว้หน้าปีจึงผิดแน่นอน
                มักเกิดเมื่อ Excel หรือโปรแกรมแปลงวันที่ให้เองแล้วพิมพ์คำว่า พ.ศ. เติม saraban fix แก้ให้ได้ เพราะปีที่หมายถึงมีได้ปีเดียว
                """,
            en: """
                Years from 2400 to 2700 can only be Buddhist, those from 1900 to 2200 only of the common era, so the era
                before the year is wrong. A spreadsheet turned the date, and พ.ศ. was typed before it. saraban fix mends it:
                only one year can be meant.
                """,
            wrong: """
                documents:
                  - layout: report
                    body: ตามแผนปฏิบัติการ พ.ศ. 2023 และระเบียบ พ.ศ. พ.ศ. 2526
                """,
            right: """
                documents:
                  - layout: report
                    body: ตามแผนปฏิบัติการ พ.ศ. 2566 และระเบียบ พ.ศ. 2526
                """),
        .textBracketSpace: Explanation(
            th: """
                หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสภาไม่เว้นวรรคหลังวงเล็บเปิดและก่อนวงเล็บปิด วรรคตรงนั้นทำให้วงเล็บอาจไปอยู่คนละบรรทัดกับคำข้างใน
                วงเล็บที่ข้างในมีแต่วรรคหรือจุดไข่ปลาคือช่องให้เขียน จึงไม่นับ saraban fix ลบให้ได้
                """,
            en: """
                The Royal Society's rules of spacing have no blank inside brackets, and with one the bracket may be parted from
                its words. Brackets around blanks or dots alone are to be written in, and are left. saraban fix takes the
                blanks out.
                """,
            wrong: """
                documents:
                  - layout: report
                    body: คะแนนรวม ( ร้อยละ 85 ) ผ่านเกณฑ์
                """,
            right: """
                documents:
                  - layout: report
                    body: คะแนนรวม (ร้อยละ 85) ผ่านเกณฑ์
                """),
        .textMixedRepetition: Explanation(
            th: """
                ราชบัณฑิตยสภาให้เว้นวรรคหน้าและหลัง ๆ แต่หลายหน่วยงานพิมพ์ติดกัน จะใช้แบบใดก็ได้ ขอให้เหมือนกันทั้งแฟ้ม
                ข้อความที่คัดจากหลายแหล่งมักปนกัน โปรแกรมชี้แบบที่มีน้อยกว่า และ saraban fix เปลี่ยนให้เหมือนแบบที่มีมากกว่า
                """,
            en: """
                The Royal Society asks for a blank before and behind ๆ; many offices type none. Either will do, one way in a
                file: texts from several hands mix them. The fewer are shown, and saraban fix makes them like the others.
                """,
            wrong: """
                documents:
                  - layout: report
                    body: ช่องทางต่าง ๆ และงานอื่น ๆ ของส่วนราชการต่างๆ
                """,
            right: """
                documents:
                  - layout: report
                    body: ช่องทางต่าง ๆ และงานอื่น ๆ ของส่วนราชการต่าง ๆ
                """),
    ]
}
