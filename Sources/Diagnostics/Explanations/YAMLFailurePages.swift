// What stands behind the findings on tabs, quotes and marks that YAML cannot read. Wording only.

extension Explanation {
    static let yamlFailures: [Code: Explanation] = [
        .yamlSyntax: Explanation(
            th: """
                โปรแกรมอ่าน YAML หยุดตรงนี้โดยไม่ตรงกับความพลาดแบบใดที่รู้จัก ส่วนที่อยู่ถัดไปจึงยังไม่ได้ตรวจ
                เหตุมักอยู่ที่บรรทัดนี้หรือบรรทัดก่อนหน้า เครื่องหมายพิเศษที่ต้นข้อความ วงเล็บ และเครื่องหมายคำพูดเป็นสิ่งที่ควรดูก่อน ข้อความใต้ |
                ไม่มีปัญหาเหล่านี้เลย
                """,
            en: """
                Reading stopped here for none of the reasons that are known by name, and what follows was not checked. The
                cause is mostly on this line or the one above: look at marks that begin a text, at brackets and quotes. Text
                under a | has none of these troubles.
                """,
            wrong: """
                words: [ตลาดใต้สะพาน]
                ... (มีต่อ)
                """,
            right: """
                words: [ตลาดใต้สะพาน]
                # (มีต่อ)
                """),
        .yamlTab: Explanation(
            th: """
                YAML ย่อหน้าด้วยช่องว่างเท่านั้น เพราะแท็บกว้างไม่เท่ากันในแต่ละโปรแกรม ความลึกที่ตาเห็นจึงไม่ใช่ความลึกจริง
                มักติดมากับข้อความที่คัดจาก Excel หรือโปรแกรมแก้ข้อความที่ตั้งให้ปุ่ม Tab ใส่แท็บจริง ตั้งค่าให้ปุ่ม Tab ใส่ช่องว่างแทนได้
                (ในตัวอย่าง → คือแท็บ)
                """,
            en: """
                YAML indents with blanks only: a tab is as wide as each program likes, so that what the eye sees is not what
                the file says. Tabs come with text from Excel, or from an editor whose Tab key types them. It can be set to
                type blanks. (→ in the example is a tab.)
                """,
            wrong: """
                measures:
                  - id: ก
                \ttitle: มาตรการตรวจสอบ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบ
                """),
        .yamlTabs: Explanation(
            th: """
                หลายบรรทัดย่อหน้าด้วยแท็บ แสดงว่าแฟ้มเขียนด้วยโปรแกรมที่ใส่แท็บให้ทุกครั้ง แก้ทีละบรรทัดไม่จำเป็น
                ใช้คำสั่งค้นหาและแทนที่ของโปรแกรมแก้ข้อความ เปลี่ยนแท็บทุกตัวเป็นช่องว่างสองช่องในคราวเดียว (ในตัวอย่าง → คือแท็บ)
                """,
            en: """
                Several lines are indented with tabs: the editor types them each time. No need to mend line by line; find
                and replace turns every tab into two blanks at once. (→ in the example is a tab.)
                """,
            wrong: """
                measures:
                  - id: ก
                \ttitle: มาตรการตรวจสอบ
                \tsteps: จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบ
                    steps: จัดทำคู่มือ
                """),
        .yamlIndentation: Explanation(
            th: """
                ใน YAML ความลึกของย่อหน้าบอกว่าช่องใดอยู่ใต้ช่องใด ช่องพี่น้องกันต้องเริ่มตรงกัน
                และช่องที่มีค่าอยู่แล้วในบรรทัดเดียวกันจะมีช่องย่อยอีกไม่ได้ มักเกิดเมื่อวางบรรทัดจากแฟ้มอื่นที่ย่อลึกไม่เท่ากัน
                """,
            en: """
                In YAML depth says which key stands under which. Keys of one level start in one column, and a key that has
                its value on its line can have none below. It happens when lines are pasted from a file of other depths.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบ
                      steps: จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบ
                    steps: จัดทำคู่มือ
                """),
        .yamlUnclosedQuote: Explanation(
            th: """
                เมื่อเปิด " หรือ ' แล้วไม่ปิด YAML อ่านทุกอย่างต่อจากนั้นเป็นข้อความเดียว จึงไปติดที่บรรทัดอื่นไกลออกไป ตำแหน่งที่ชี้คือตัวเปิด
                มักเกิดกับเครื่องหมายนิ้วหรือคำพูดที่คัดมาไม่ครบคู่ ใต้ | ไม่ต้องใช้เครื่องหมายคำพูดเลย
                """,
            en: """
                Once a " or ' is open, YAML reads all that follows as one text and fails far below; the place shown is where
                it opens. Often it is an inch sign, or a quotation copied by half. Under a | no quotes are needed.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: "มาตรการตรวจสอบ
                    steps: จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    title: "มาตรการตรวจสอบ"
                    steps: จัดทำคู่มือ
                """),
        .yamlEscape: Explanation(
            th: """
                ในเครื่องหมาย "…" เครื่องหมาย \\ เริ่มรหัสพิเศษ เช่น \\n และรหัสที่ไม่มีอยู่จริงทำให้อ่านต่อไม่ได้ มักเป็น \\ ในที่อยู่แฟ้มหรือชื่อไดรฟ์
                ใน '…' และใต้ | เครื่องหมาย \\ เป็นตัวอักษรธรรมดา
                """,
            en: """
                Inside "…" a \\ begins a code such as \\n, and one that does not exist stops the reading. Mostly it belongs to
                the path of a file or a drive. In '…' and under a | it is a plain character.
                """,
            wrong: """
                measures:
                  - {id: ก, title: "เก็บที่ D:\\ประชุม"}
                """,
            right: """
                measures:
                  - {id: ก, title: 'เก็บที่ D:\\ประชุม'}
                """),
        .yamlLeadingMark: Explanation(
            th: """
                YAML ใช้ @ ` % * & ! ? { [ ที่ต้นค่าเพื่อการอื่น ข้อความที่ขึ้นต้นด้วยเครื่องหมายเหล่านี้จึงอ่านไม่ได้ มักเกิดกับตัวหนา (**คำ**)
                ไลน์ไอดี (@…) และร้อยละที่เขียนหน้าเลข ใต้ | ขึ้นต้นด้วยอะไรก็ได้
                """,
            en: """
                YAML keeps @ ` % * & ! ? { [ at the head of a value for itself. It meets bold (**word**), LINE names (@…)
                and percent signs. Under a | a text may begin with anything.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: **มาตรการ**ตรวจสอบ
                """,
            right: """
                measures:
                  - id: ก
                    title: |
                      **มาตรการ**ตรวจสอบ
                """),
        .yamlTextAfterIndicator: Explanation(
            th: """
                เครื่องหมาย | บอกว่าข้อความอยู่ในบรรทัดถัดไปและเยื้องเข้าไป บรรทัดเดียวกับ | จึงว่างไว้เสมอ ผู้ที่เพิ่งเริ่มใช้มักพิมพ์ต่อหลัง |
                ทันที
                """,
            en: """
                A | says that the text is on the lines below, indented; nothing stands behind it. Beginners type on right
                behind the |.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps: | จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      จัดทำคู่มือ
                """),
        .yamlTextAfterQuote: Explanation(
            th: """
                ค่าที่ขึ้นต้นด้วยเครื่องหมายคำพูดจบลงที่ตัวปิด ข้อความที่ตามมา YAML ไม่รู้ว่าเป็นของใคร
                มักเกิดกับชื่อโครงการในเครื่องหมายคำพูดที่ต้นประโยค เช่น "รู้ทันการทุจริต" รุ่นที่ ๑
                """,
            en: """
                A value that begins with a quote ends where the quote closes, and YAML cannot place what follows. It meets
                names of projects at the head of a sentence: "Know corruption", first course.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: "รู้ทันการทุจริต" รุ่นที่ ๑
                """,
            right: """
                measures:
                  - id: ก
                    title: |
                      "รู้ทันการทุจริต" รุ่นที่ ๑
                """),
    ]
}
