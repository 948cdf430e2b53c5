// What stands behind the findings on the columns of a CSV file. Wording only.

extension Explanation {
    static let sheetColumns: [Code: Explanation] = [
        .csvNoIDColumn: Explanation(
            th: """
                โปรแกรมจับคู่แถวกับมาตรการด้วยรหัส ไม่ใช่ด้วยลำดับ ท่านจึงเรียงหรือกรองแถวใน Excel ได้ตามสะดวก แต่ถ้าลบคอลัมน์รหัสไป
                ก็ไม่มีทางรู้ว่าแถวใดคือมาตรการใด ตารางคะแนนใช้คอลัมน์ ตัวชี้วัดที่
                """,
            en: """
                Rows are matched by their ids, not by their order, so that they may be sorted and filtered at will. Without
                the column of ids nobody can tell which row is which measure. In a table of scores it is ตัวชี้วัดที่.
                """,
            at: .table,
            wrong: """
                มาตรการ,ผู้รับผิดชอบ
                มาตรการตรวจสอบการใช้ดุลพินิจ,สำนักปลัดเทศบาล
                โครงการปลูกฝังเยาวชน,กองการศึกษา
                """,
            right: """
                รหัส,มาตรการ,ผู้รับผิดชอบ
                ดุลพินิจ,มาตรการตรวจสอบการใช้ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,โครงการปลูกฝังเยาวชน,กองการศึกษา
                """),
        .csvUnknownColumn: Explanation(
            th: """
                หัวคอลัมน์บอกว่าค่าจะไปอยู่ช่องใดของแฟ้มข้อมูล ใช้หัวภาษาไทยตามที่ตารางออกมา หรือชื่อช่องภาษาอังกฤษ เช่น responsible ก็ได้
                คอลัมน์ที่ไม่รู้จักไม่ถูกข้ามไปเงียบๆ เพราะสิ่งที่พิมพ์ไว้ทั้งคอลัมน์จะหายไปโดยไม่มีใครรู้ คอลัมน์ที่ไว้จดเองให้ลบออกก่อน
                """,
            en: """
                A heading says where the values go: the Thai one that came out, or the key, responsible say. An unknown
                column is not passed over, since all that was typed into it would be lost unseen. Take columns of private
                notes out first.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,กองการศึกษา
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,กองการศึกษา
                """),
        .csvColumnTwice: Explanation(
            th: """
                สองคอลัมน์ไปลงช่องเดียวกัน และไม่มีอะไรบอกว่าจะใช้ค่าใด มักเกิดจากคัดคอลัมน์ไว้เทียบของเก่ากับของใหม่
                หัวภาษาไทยกับชื่อช่องภาษาอังกฤษนับเป็นคอลัมน์เดียวกัน เช่น มาตรการ กับ title
                """,
            en: """
                Two columns go to one place, and nothing says which value counts. Mostly a column was copied to compare old
                and new. A Thai heading and its key are the same column: มาตรการ and title.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ,responsible
                ดุลพินิจ,สำนักปลัดเทศบาล,กองคลัง
                เยาวชน,กองการศึกษา,กองการศึกษา
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,กองคลัง
                เยาวชน,กองการศึกษา
                """),
        .csvNoHeading: Explanation(
            th: """
                แถวนี้มีช่องมากกว่าหัวตาราง สาเหตุที่พบบ่อยที่สุดคือจุลภาคในข้อความเมื่อแก้ CSV ใน Notepad ซึ่งตัดข้อความเป็นสองช่อง
                ถ้าแก้ใน Excel มักเป็นบันทึกช่วยจำที่พิมพ์ไว้ข้างตาราง
                """,
            en: """
                The row has more cells than there are headings. In a file edited in Notepad it is mostly a comma within a
                text, which parts it in two; in Excel, a note that somebody typed beside the table.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล, กองคลัง
                เยาวชน,กองการศึกษา
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,"สำนักปลัดเทศบาล, กองคลัง"
                เยาวชน,กองการศึกษา
                """),
    ]
}
