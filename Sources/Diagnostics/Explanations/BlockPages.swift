// What stands behind the findings on blocks of content. Wording only.

extension Explanation {
    static let blocks: [Code: Explanation] = [
        .blockUnknownKind: Explanation(
            th: """
                บล็อกหนึ่งขึ้นต้นด้วยคำที่บอกชนิด เช่น heading table image หรือชื่อส่วนที่แบบเอกสารนั้นมี เช่น cover มีในแบบ report
                แต่ไม่มีในบันทึกข้อความ ถ้าสะกดผิด หรือใช้ส่วนของแบบอื่น โปรแกรมไม่รู้ว่าจะวางอะไร
                """,
            en: """
                A block begins with the word for its kind, such as heading, table or image, or with a part of its layout:
                report has a cover, a memo has none. A misspelt kind, or a part of another layout, says nothing about what
                to set.
                """,
            at: .document,
            wrong: """
                body:
                  - header: ๑. หลักการและเหตุผล
                """,
            right: """
                body:
                  - heading: ๑. หลักการและเหตุผล
                """),
        .blockTwoKinds: Explanation(
            th: """
                หนึ่งบล็อกเป็นได้ชนิดเดียว สองชนิดในขีดเดียวกันไม่รู้ว่าชนิดใดมาก่อน เพราะลำดับของช่องใน YAML ไม่มีความหมาย
                มักเกิดจากลืมขีดหน้าบล็อกที่สอง
                """,
            en: """
                A block is of one kind. Two under one dash have no order, since the order of keys means nothing in YAML. The
                dash of the second was forgotten.
                """,
            at: .document,
            wrong: """
                body:
                  - heading: ๑. หลักการและเหตุผล
                    text: ด้วยสำนักงาน ป.ป.ช. ได้กำหนดให้มีการประเมิน
                """,
            right: """
                body:
                  - heading: ๑. หลักการและเหตุผล
                  - text: ด้วยสำนักงาน ป.ป.ช. ได้กำหนดให้มีการประเมิน
                """),
        .blockRowColumns: Explanation(
            th: """
                ในแบบเอกสาร row วางบล็อกเคียงกัน และ columns บอกความกว้างของแต่ละช่อง จำนวนจึงต้องเท่ากัน เช่น หัวบันทึกข้อความมี ที่
                กับ วันที่ อยู่บรรทัดเดียวกัน เป็นสองช่องสองความกว้าง
                """,
            en: """
                In a layout, row sets blocks side by side and columns says how wide each is: as many widths as blocks. The
                head of a memo has number and date on one line, two blocks and two widths.
                """,
            at: .layout,
            wrong: """
                blocks:
                  - row: [{line: ที่}]
                    columns: [7.7cm, rest]
                """,
            right: """
                blocks:
                  - row: [{line: ที่}, {line: วันที่}]
                    columns: [7.7cm, rest]
                """),
        .blockNotHere: Explanation(
            th: """
                page และ table-of-contents ต้องอยู่ในเนื้อหาโดยตรง เพราะเริ่มหน้าใหม่หรือรวบรวมจากทั้งเล่ม ส่วนตาราง images
                และภาพที่วางตำแหน่งเอง (at:) อยู่ในช่องตารางหรือใน row ไม่ได้ เพราะต้องใช้ความกว้างของหน้า
                ตารางในตารางมักติดมากับแบบฟอร์มของ Word ให้ใช้ข้อย่อยใต้ | หรือช่องที่คลุมหลายคอลัมน์ (columns:) แทน
                """,
            en: """
                page and table-of-contents stand in the content itself: they turn the page, or gather from all of the paper.
                Tables, images and pictures with a place of their own (at:) cannot stand in a cell or a row, for they take
                the width of the page. Tables within tables come with Word forms: use items under a |, or cells over several
                columns.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [๑, [{table: [[ก, ข]]}]]
                """,
            right: """
                body:
                  - table:
                      - [๑, ก, ข]
                """),
        .blockTakesNoValue: Explanation(
            th: """
                ส่วนนี้ของแบบเอกสารไม่มีช่องหลัก ค่าทั้งหมดอยู่ในช่องที่มีชื่อในบรรทัดถัดไป จึงเขียนข้อความต่อจาก : ไม่ได้ ส่วนที่มีช่องหลัก เช่น
                cover หรือ signature เขียนต่อได้เลย
                """,
            en: """
                This part of the layout has no main field; what it shows is given in named fields below, and nothing stands
                behind its colon. A part with a main field, such as cover or signature, takes its value there.
                """,
            at: .layout,
            wrong: """
                parts:
                  ช่องลงชื่อ:
                    fields: {ผู้ลงชื่อ: {type: line}}
                    blocks: [{line: <ผู้ลงชื่อ>}]
                blocks:
                  - ช่องลงชื่อ: ผู้ตรวจ
                """,
            right: """
                parts:
                  ช่องลงชื่อ:
                    fields: {ผู้ลงชื่อ: {type: line}}
                    blocks: [{line: <ผู้ลงชื่อ>}]
                blocks:
                  - ช่องลงชื่อ:
                    ผู้ลงชื่อ: ผู้ตรวจ
                """),
    ]
}
