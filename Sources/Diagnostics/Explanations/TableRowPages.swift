// What stands behind the findings on rows and cells of tables. Wording only.

extension Explanation {
    static let tableRows: [Code: Explanation] = [
        .tableWrittenGroups: Explanation(
            th: """
                การจัดกลุ่มและการเรียงทำได้กับแถวที่มาจากข้อมูล ซึ่งแต่ละแถวมีช่องที่มีชื่อ แถวที่พิมพ์เองเป็นเพียงข้อความตามลำดับที่พิมพ์
                ไม่มีอะไรให้จัดหรือเรียง ถ้าพิมพ์เองอยู่แล้ว ให้เรียงตามที่ต้องการ และใช้ช่องที่คลุมทุกคอลัมน์เป็นชื่อกลุ่ม
                """,
            en: """
                Grouping and sorting need rows from data, with named fields. Rows that are written out are words in the
                order in which they were typed: put them in order yourself, and use a cell over all columns for the name of
                a group.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [๑, จัดทำคู่มือ]
                      - [๒, แจ้งเวียน]
                    sort: title
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    sort: title
                """),
        .tableRowCells: Explanation(
            th: """
                ทุกแถวต้องเต็มความกว้างของตาราง ช่องที่ขาดหรือเกินทำให้ช่องทางขวาเลื่อนไปอยู่ใต้หัวคอลัมน์ผิด มักเกิดจากวางจาก Excel
                ที่มีช่องรวม หรือข้อความมีจุลภาคจึงถูกตัดเป็นสองช่อง ช่องที่ตั้งใจเว้นเขียน ""
                """,
            en: """
                Each row fills the width of the table: a cell too many or too few puts those to its right under the wrong
                headings. It comes from merged cells of Excel, or from a comma in a text that made two cells of it. A cell
                meant to be blank is "".
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [๑, จัดทำคู่มือ, กองคลัง]
                      - [๒, แจ้งเวียน]
                """,
            right: """
                body:
                  - table:
                      - [๑, จัดทำคู่มือ, กองคลัง]
                      - [๒, แจ้งเวียน, ""]
                """),
        .tableCellTooTall: Explanation(
            th: """
                ช่องที่คลุมหลายแถว (rows:) ต้องไม่ยาวเกินแถวที่มีอยู่ มักเกิดจากลบแถวออกไปแล้ว ช่องที่คลุมยังนับเท่าเดิม
                """,
            en: """
                A cell over several rows cannot go beyond the last one. Rows were taken out, and the cell still counts them.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [{cell: กองคลัง, rows: 3}, จัดทำคู่มือ]
                      - [แจ้งเวียน]
                """,
            right: """
                body:
                  - table:
                      - [{cell: กองคลัง, rows: 2}, จัดทำคู่มือ]
                      - [แจ้งเวียน]
                """),
        .tableNoGroups: Explanation(
            th: """
                new-page: group ขึ้นหน้าใหม่ทุกครั้งที่เปลี่ยนกลุ่ม แต่ตารางนี้ไม่ได้บอกว่าจัดกลุ่มด้วยอะไร คำสั่งจึงไม่มีผล มักเกิดจากย้าย
                group-by ออกแล้วเหลือ new-page ไว้
                """,
            en: """
                new-page: group turns the page where the group changes, and this table does not say what it is grouped by.
                group-by was taken out and new-page left.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    new-page: group
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    group-by: responsible
                    new-page: group
                """),
        .tableNoRows: Explanation(
            th: """
                only เลือกเฉพาะแถวที่ค่าตรงกันทุกตัวอักษร เมื่อไม่มีแถวใดตรง ตารางเหลือแต่หัว
                มักเกิดจากช่องว่างเกินหรือชื่อกองที่เขียนไม่เหมือนกัน เช่น สำนักปลัด กับ สำนักปลัดเทศบาล ถ้าอาจไม่มีแถวจริง ให้ empty: บอกไว้
                เช่น ไม่มี
                """,
            en: """
                only picks the rows whose value is the same to the letter. Where none is, the table is a header alone: a
                blank too many, or an office written in two ways. Where there may truly be none, empty: says so in the
                table.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    only: {responsible: สำนักปลัด}
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                """,
            right: """
                body:
                  - table: measures
                    only: {responsible: สำนักปลัดเทศบาล}
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                """),
        .tableCellCollides: Explanation(
            th: """
                ช่องของแถวบนที่คลุมลงมาใช้ที่ตรงนี้ไปแล้ว ช่องของแถวนี้จึงกว้างทับไม่ได้ ในแถวที่มีช่องคลุมลงมา ให้เขียนเฉพาะช่องที่เหลือ
                """,
            en: """
                A cell of the row above reaches down into this place, and the cell here cannot go over it. In such a row
                write the remaining cells only.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [จัดทำคู่มือ, {cell: กองคลัง, rows: 2}]
                      - [{cell: แจ้งเวียน, columns: 2}]
                      - [รายงานผล, กองช่าง]
                """,
            right: """
                body:
                  - table:
                      - [จัดทำคู่มือ, {cell: กองคลัง, rows: 2}]
                      - [แจ้งเวียน]
                      - [รายงานผล, กองช่าง]
                """),
        .composeUnknownRow: Explanation(
            th: """
                only new-page และ together เลือกแถวด้วยรหัส (id) ของแถว ไม่ใช่ชื่อเต็มและไม่ใช่ลำดับที่ ถ้ารหัสไม่มีอยู่
                แถวที่ตั้งใจเลือกจะหายไปจากตารางโดยไม่มีใครเห็น มักเกิดเมื่อเปลี่ยน id ของมาตรการ
                """,
            en: """
                only, new-page and together choose rows by their id, not by title or number. An id that is not there would
                leave the row out unseen. It happens when a measure's id is changed.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    only: [การใช้ดุลพินิจ]
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                """,
            right: """
                body:
                  - table: measures
                    only: [ดุลพินิจ]
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                """),
        .setHeaderTooHigh: Explanation(
            th: """
                หัวตาราง และข้อความนำ (lead) ที่สั่งให้พิมพ์ซ้ำ อยู่บนทุกหน้าของตาราง ถ้าสูงจนแถวแรกลงไม่ได้ ทุกหน้าจะมีแต่หัว โปรแกรมจึงหยุด
                มักเกิดจากวางย่อหน้ายาวเป็นหัวคอลัมน์ที่แคบมาก จากข้อความนำที่ยาวเกือบเต็มหน้า หรือจากหน่วยที่พิมพ์ผิดอย่างในตัวอย่าง
                """,
            en: """
                A header, and a lead that is repeated, stand on each page of the table. Where they leave no room for a row,
                every page would be header alone, and so setting stops. A long paragraph was made the heading of a narrow
                column, a lead takes nearly a page, or a unit is mistyped, as in the example.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    lead:
                      - text: ผลการดำเนินการตามมาตรการ
                      - space: 25cm
                      - text: ประจำปีงบประมาณ พ.ศ. <fiscal-year>
                    repeat: [lead, header]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    lead:
                      - text: ผลการดำเนินการตามมาตรการ
                      - space: 25mm
                      - text: ประจำปีงบประมาณ พ.ศ. <fiscal-year>
                    repeat: [lead, header]
                """),
    ]
}
