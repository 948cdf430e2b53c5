// What stands behind the findings on the rows of a CSV file. Wording only.

extension Explanation {
    static let sheetRows: [Code: Explanation] = [
        .csvShortRow: Explanation(
            th: """
                ช่องที่ว่างกับช่องที่ไม่มีนั้นต่างกัน ช่องว่างหมายความว่าให้ลบค่าเดิม ส่วนช่องที่ไม่มีนั้นไม่ได้บอกอะไร ค่าเดิมจึงยังอยู่
                มักเกิดเมื่อตัวคั่นท้ายแถวถูกตัดออกตอนบันทึกหรือแก้ใน Notepad
                """,
            en: """
                A blank cell and one that is not there are two things: the first takes the old value away, the second says
                nothing, and the old value stays. The commas at the end of a row were mostly cut when it was saved, or edited
                in Notepad.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ,ระยะเวลา
                ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,กองการศึกษา,ต.ค. ๖๕ - ก.ย. ๖๖
                """,
            right: """
                รหัส,ผู้รับผิดชอบ,ระยะเวลา
                ดุลพินิจ,สำนักปลัดเทศบาล,
                เยาวชน,กองการศึกษา,ต.ค. ๖๕ - ก.ย. ๖๖
                """),
        .csvNoID: Explanation(
            th: """
                ทุกแถวต้องบอกว่าเป็นมาตรการใด แถวที่ไม่มีรหัสมักเป็นข้อความของแถวบนที่พิมพ์ต่อลงมา หรือเป็นช่องที่เคยผสานกันใน Excel
                หลายบรรทัดในช่องเดียวให้กด Alt+Enter แทนการขึ้นแถวใหม่
                """,
            en: """
                Every row tells which measure it is. One without an id is mostly the text of the row above, carried on below,
                or what is left of merged cells. For several lines in one cell press Alt+Enter.
                """,
            at: .table,
            wrong: """
                รหัส,ขั้นตอน/วิธีการปฏิบัติ
                ดุลพินิจ,๑. ประกาศใช้คู่มือ
                ,๒. อบรมพนักงาน
                เยาวชน,
                """,
            right: """
                รหัส,ขั้นตอน/วิธีการปฏิบัติ
                ดุลพินิจ,"๑. ประกาศใช้คู่มือ
                ๒. อบรมพนักงาน"
                เยาวชน,
                """),
        .csvRowTwice: Explanation(
            th: """
                สองแถวมีรหัสเดียวกัน จึงไม่รู้ว่าแถวใดเป็นค่าที่ต้องการ มักเกิดจากคัดแถวมาเป็นต้นแบบของมาตรการใหม่แล้วลืมเปลี่ยนรหัส
                มาตรการใหม่ต้องมีรหัสใหม่
                """,
            en: """
                Two rows bear one id, and nothing says which is meant. Mostly a row was copied for a new measure and kept its
                id: a new measure needs a new one.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                ดุลพินิจ,กองคลัง
                เยาวชน,กองการศึกษา
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,กองคลัง
                เยาวชน,กองการศึกษา
                """),
        .csvMissingRow: Explanation(
            th: """
                แถวที่หายไปไม่ลบมาตรการ เพราะแถวใน Excel หายได้โดยไม่ตั้งใจ เช่น คัดเฉพาะแถวที่กรองไว้ไปบันทึก หรือแบ่งตารางให้แต่ละกองกรอก
                ถ้าแบ่งกันกรอก คำเตือนนี้เป็นเรื่องปกติ รับตารางของแต่ละกองทีละแฟ้มได้เลย
                """,
            en: """
                A missing row deletes nothing, since rows go astray: only the filtered ones were copied, or each division got
                its own part to fill in. In that case the warning is as it should be; take the parts back one by one.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,กองการศึกษา
                """),
        .csvDeletedRow: Explanation(
            th: """
                สั่ง --delete-missing ไว้ มาตรการที่ตารางไม่มีแถวจึงถูกลบ พร้อมผลของทุกรอบ คำเตือนนี้ให้ท่านตรวจชื่อทีละรายการ
                ดูก่อนด้วย --diff ได้โดยไม่เขียนอะไร หมายเหตุ (#) เหนือมาตรการยังคงอยู่
                """,
            en: """
                With --delete-missing a measure that the table has no row of is taken out, with its results of all rounds.
                The warning names each, to be checked; --diff shows them first and writes nothing. Comments (#) above a
                measure stay.
                """,
            at: .command,
            wrong: """
                head -n 2 ผล.csv > บางแถว.csv
                saraban table measures ผล.yaml --from บางแถว.csv --delete-missing
                """,
            right: "saraban table measures ผล.yaml --from ผล.csv --delete-missing"),
        .csvNewRow: Explanation(
            th: """
                รหัสที่แฟ้มข้อมูลไม่มีคือมาตรการใหม่ จึงเพิ่มต่อท้ายให้ และบอกไว้เพื่อให้รู้ตัวเมื่อรหัสเดิมถูกพิมพ์ผิด ถ้ามีคำเตือน csv.missing-row
                มาพร้อมกัน แสดงว่ามีรหัสเดิมถูกแก้ ซึ่งจะได้มาตรการซ้ำสองข้อ ถ้าตั้งใจเพิ่มจริง ไม่ต้องทำอะไร
                """,
            en: """
                An id that the file does not know is a new measure and goes behind the others. The note is for ids that were
                mistyped: together with csv.missing-row it means that an id was changed, and the measure is now there twice.
                If it is meant to be new, all is well.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,สำนักปลัดเทศบาล
                เยาวชน,กองการศึกษา
                ดุลยพินิจ,กองคลัง
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,กองคลัง
                เยาวชน,กองการศึกษา
                """),
    ]
}
