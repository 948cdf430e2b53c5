// What stands behind the findings on what a file of YAML is made of. Wording only.

extension Explanation {
    static let yaml: [Code: Explanation] = [
        .yamlEmpty: Explanation(
            th: """
                แฟ้มไม่มีข้อมูลเลย มีแต่บรรทัดว่างหรือหมายเหตุ (บรรทัดที่ขึ้นต้นด้วย #) มักเป็นแฟ้มที่เพิ่งสร้างไว้ หรือบันทึกไม่สำเร็จจนเนื้อหายไป
                ถ้าเป็นอย่างหลัง ให้ดูสำเนาของเมื่อวานก่อนเริ่มพิมพ์ใหม่
                """,
            en: """
                There is nothing in the file but blank lines or comments (lines that begin with #): a file just made, or one
                whose saving failed. In that case look for yesterday's copy before typing it all again.
                """,
            at: .file,
            wrong: "# แฟ้มของปี ๒๕๖๖ (ยังไม่ได้เขียน)",
            right: """
                saraban: 1
                fiscal-year: 2566
                organization: {name: เทศบาลตำบลสวนลำดวน}
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """),
        .yamlDocuments: Explanation(
            th: """
                ใน YAML บรรทัด --- หรือ ... ที่ชิดขอบซ้ายหมายถึงจบแฟ้มแล้วเริ่มแฟ้มใหม่ ส่วนที่อยู่ถัดไปจึงไม่เป็นของแฟ้มเดียวกัน
                มักเกิดจากการขีดเส้นคั่นให้อ่านง่าย หรือนำสองแฟ้มมาต่อกัน จะคั่นให้ตาเห็น ให้ใช้หมายเหตุแทน
                """,
            en: """
                A line --- or ... at the left edge ends a YAML document and begins another, so that what follows no longer
                belongs to the file. It is often meant as a rule for the eye, or two files were joined. Use a comment to
                part sections.
                """,
            wrong: """
                words: [ตลาดใต้สะพาน]
                ---
                numerals: thai
                """,
            right: """
                words: [ตลาดใต้สะพาน]
                # ---------- ตัวเลข ----------
                numerals: thai
                """),
        .yamlDirective: Explanation(
            th: """
                บรรทัดที่ขึ้นต้นด้วย % เป็นคำสั่งถึงโปรแกรมอ่าน YAML เช่น %YAML 1.2 แฟ้มของโปรแกรมนี้ไม่มีเรื่องต้องสั่ง จึงไม่รับ
                ที่พบบ่อยกว่าคือข้อความที่ขึ้นต้นด้วยเครื่องหมายร้อยละ ซึ่งไม่ได้เยื้องเข้าไปใต้ช่องของมัน
                """,
            en: """
                A line that begins with % is an order to the YAML reader, such as %YAML 1.2. Files here have nothing to
                order. More often it is a text with a percent sign that was not indented under its key.
                """,
            at: .file,
            wrong: """
                %YAML 1.2
                ---
                saraban: 1
                fiscal-year: 2566
                organization: {name: เทศบาลตำบลสวนลำดวน}
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """,
            right: """
                saraban: 1
                fiscal-year: 2566
                organization: {name: เทศบาลตำบลสวนลำดวน}
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """),
        .yamlTooDeep: Explanation(
            th: """
                แฟ้มจริงซ้อนกันไม่เกินสิบชั้น แฟ้มที่ลึกกว่าขีดจำกัดมักเสีย เช่น วงเล็บเปิดซ้ำโดยไม่ปิด หรือถูกสร้างมาเพื่อให้โปรแกรมหยุดทำงาน
                ขีดจำกัดนี้ทำให้แฟ้มใดก็ตามอ่านจบในเวลาที่คาดได้
                """,
            en: """
                Real files nest less than ten deep. One beyond the limit is broken, with brackets opened over and over, or
                made to bring programs down. The limit lets any file be read in a time that can be foreseen.
                """,
            lookTh: """
                ดูตำแหน่งที่บอก ว่ามี [ หรือ { หรือ - เรียงติดกันหลายตัวหรือไม่ และย่อหน้าลึกขึ้นเรื่อยๆ โดยไม่กลับออกมาหรือไม่
                """,
            lookEn: """
                Look at the place for [, { or - one behind the other, and for indentation that goes deeper and never comes
                back.
                """),
        .yamlTooManyNodes: Explanation(
            th: """
                แต่ละข้อความ รายการ และช่อง นับเป็นหนึ่งรายการ ตารางหนึ่งหมื่นแถวยังอยู่ห่างขีดจำกัดมาก
                แฟ้มที่เกินมักเกิดจากการแปลงฐานข้อมูลทั้งชุดมาเป็น YAML ทั้งที่เอกสารใช้เพียงส่วนเดียว
                """,
            en: """
                Each text, list and map counts as one item; a table of ten thousand rows is far from the limit. A file
                beyond it was mostly turned from a whole data base of which the papers need a part.
                """,
            lookTh: "นับว่าเอกสารที่จะทำใช้ข้อมูลใดบ้าง แล้วเก็บไว้เฉพาะส่วนนั้น หรือแยกเป็นแฟ้มละปีงบประมาณ",
            lookEn: """
                See which of the data the papers use and keep those, or make a file for each fiscal year.
                """),
        .yamlTooManyFindings: Explanation(
            th: """
                เมื่อพบที่ผิดครบจำนวน โปรแกรมหยุดอ่าน เพราะที่ผิดจำนวนมากมักมาจากเหตุเดียวกัน เช่น แฟ้มทั้งแฟ้มย่อหน้าด้วยแท็บ
                หรือขาดเครื่องหมายคำพูดปิดหนึ่งตัวตอนต้นแฟ้ม แก้ที่แรกสุดแล้วที่เหลือมักหายไปเอง
                """,
            en: """
                Reading stops after so many findings, since they mostly have one cause: a file indented with tabs, or one
                quotation mark left open near its top. Mend the first of them, and the rest is often gone.
                """,
            lookTh: "แก้เฉพาะสองสามที่แรก แล้วสั่ง saraban check ใหม่",
            lookEn: "Mend the first two or three and run saraban check again."),
        .yamlScalarTooLong: Explanation(
            th: """
                ข้อความหนึ่งช่องยาวเกินหนึ่งเมกะไบต์ ซึ่งยาวราวหนังสือทั้งเล่ม มักเกิดจากเครื่องหมายคำพูดที่เปิดแล้วลืมปิด
                ทำให้ทั้งแฟ้มที่เหลือกลายเป็นข้อความเดียว หรือวางภาพที่แปลงเป็นตัวอักษร (base64) ลงในช่อง
                """,
            en: """
                One value is longer than a megabyte, about a whole book. A quotation mark was left open and took the rest of
                the file along, or a picture was pasted as letters (base64).
                """,
            lookTh: """
                ดูต้นของข้อความนี้ว่ามี " หรือ ' ที่ไม่ได้ปิดหรือไม่ ภาพให้เก็บเป็นแฟ้มแยก แล้วอ้างชื่อด้วย image:
                """,
            lookEn: """
                Look at the start of the text for a " or ' left open. Pictures go into files of their own, named by image:.
                """),
    ]
}
