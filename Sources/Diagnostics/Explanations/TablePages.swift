// What stands behind the findings on columns of tables. Wording only.

extension Explanation {
    static let tables: [Code: Explanation] = [
        .tableWidths: Explanation(
            th: """
                ความกว้างให้ทีละคอลัมน์ จึงต้องมีเท่าจำนวนคอลัมน์ คอลัมน์ที่มีคอลัมน์ย่อย (หัวสองชั้น) นับเฉพาะคอลัมน์ย่อย
                มักเกิดเมื่อเพิ่มหรือลบคอลัมน์แล้วลืมแก้ widths หรือยืม widths มาจากตารางอื่น ถ้าไม่ใส่ widths
                โปรแกรมหาความกว้างที่ตารางสั้นที่สุดให้เอง
                """,
            en: """
                Widths are given column by column, as many as there are; of a column with columns inside, only those count.
                A column was added or taken out, or the widths borrowed from another table. Without widths the ones that
                make the table lowest are found.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [2, 1, 1]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [2, 1]
                """),
        .tableWidthsTooWide: Explanation(
            th: """
                ความกว้างที่สั่งรวมกันเกินความกว้างของข้อความในหน้า (A4 แนวตั้ง ขอบซ้าย ๓ ขวา ๒ ซม. เหลือ ๑๖ ซม.)
                ทุกคอลัมน์จึงถูกย่อตามส่วน คำที่พอดีอาจถูกตัด มักเกิดจากคัดความกว้างมาจากตารางแนวนอน
                """,
            en: """
                The widths come to more than the text is wide: 16 cm on an upright A4 with margins of 3 and 2 cm. All
                columns shrink, and words that would have fitted may be cut. The widths were often those of a landscape
                table.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [14cm, 10cm]
                """,
            right: """
                page: landscape
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [14cm, 10cm]
                """),
        .tableWidthsMixed: Explanation(
            th: """
                เลขส่วนแบ่งที่ว่างทั้งหมดตามอัตราส่วน ส่วน auto ให้โปรแกรมหาตามเนื้อหา ใช้ปนกันแล้วไม่รู้ว่าส่วนหนึ่งเท่ากับเท่าใด
                ถ้าต้องการกำหนดบางคอลัมน์ ให้เป็นระยะ แล้วที่เหลือเป็น auto
                """,
            en: """
                Shares part all the room in proportion, while auto follows the content: side by side, nobody can say how
                much a share is. To fix some columns, give them lengths and the others auto.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [auto, 1]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [auto, 4cm]
                """),
        .tableUnknownColumn: Explanation(
            th: """
                คอลัมน์เรียกด้วยหัวคอลัมน์ที่พิมพ์ในตารางเดียวกัน หรือลำดับที่นับจากซ้าย มักเกิดเมื่อแก้ถ้อยคำของหัวคอลัมน์แล้วลืมแก้ที่ continued
                หรือ headings ซึ่งเรียกชื่อเดิมอยู่
                """,
            en: """
                A column is called by its heading in this table, or by its number from the left. Mostly a heading was
                reworded, and continued or headings still call the old one.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    continued: [ชื่อมาตรการ]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    continued: [มาตรการ]
                """),
        .tableNoColumns: Explanation(
            th: """
                ตารางที่แถวมาจากข้อมูลต้องบอกว่าจะแสดงช่องใด ภายใต้หัวใด โปรแกรมไม่แสดงทุกช่องเอง
                เพราะมาตรการมีช่องมากกว่าที่หน้ากระดาษรับได้ ตารางหลายตารางที่เหมือนกันให้เขียน columns ครั้งเดียวใน tables ของเอกสาร
                แล้วเรียกด้วย form
                """,
            en: """
                A table of data says which values it shows, under which headings; measures have more of them than a page can
                hold. Tables of one form have their columns written once, under tables of the document, and name them with
                form.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                """),
        .tableColumnEmpty: Explanation(
            th: """
                columns เขียนเป็น หัวคอลัมน์: ชื่อข้อมูล ถ้าเขียนเป็นรายการชื่อเฉยๆ โปรแกรมรู้แต่หัว ไม่รู้ว่าจะนำค่าใดมาแสดง
                คอลัมน์ที่ตั้งใจให้ว่างไว้เขียนด้วยปากกา ให้มี : แต่ไม่ใส่ค่า
                """,
            en: """
                columns is written as heading: value. In a mere list of headings nothing says which values to show. A column
                that is to stay blank, to be written in by pen, has a colon and nothing behind it.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: [มาตรการ, ผู้รับผิดชอบ]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible, หมายเหตุ: }
                """),
        .tableColumnUnused: Explanation(
            th: """
                ตารางนี้พิมพ์แถวไว้เองแล้ว ชื่อข้อมูลหลังหัวคอลัมน์จึงไม่มีที่ใช้ มักเกิดจากคัดตารางที่ดึงข้อมูลมาแก้เป็นตารางพิมพ์เอง ถ้าปล่อยไว้
                ผู้แก้คนต่อไปจะนึกว่าค่ามาจากข้อมูล
                """,
            en: """
                The rows are written out, and the value behind a heading has no use. A table of data was turned into one by
                hand; left so, whoever changes it next will think that it shows the data.
                """,
            at: .document,
            wrong: """
                body:
                  - table: [[๑, จัดทำคู่มือ]]
                    columns: {ที่: row, รายการ: title}
                """,
            right: """
                body:
                  - table: [[๑, จัดทำคู่มือ]]
                    columns: [ที่, รายการ]
                """),
        .tableUnknownForm: Explanation(
            th: """
                form เรียกรูปแบบตารางที่ตั้งชื่อไว้ใน tables ของเอกสารเดียวกัน รูปแบบของเอกสารอื่นเรียกไม่ได้ ถ้าทุกเอกสารใช้ร่วมกัน
                ให้ตั้งไว้ใน every-document
                """,
            en: """
                form names a table under tables of the same document; those of other documents are not seen. Where all
                documents share one, put it under every-document.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    form: ผลการดำเนินการ
                """,
            right: """
                tables:
                  ผลการดำเนินการ:
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                body:
                  - table: measures
                    form: ผลการดำเนินการ
                """),
    ]
}
