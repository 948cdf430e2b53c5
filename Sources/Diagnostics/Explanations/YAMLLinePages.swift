// What stands behind the findings on brackets and lines of YAML that stand wrong. Wording only.

extension Explanation {
    static let yamlLines: [Code: Explanation] = [
        .yamlTextAfterBracket: Explanation(
            th: """
                ค่าที่ขึ้นต้นด้วย [ คือรายการของ YAML และจบที่ ] ช่องทำเครื่องหมาย [ ] หรือ [x] ที่ต้นข้อความจึงถูกอ่านเป็นรายการ
                แล้วข้อความที่ตามมาอ่านไม่ได้ ใต้ | โปรแกรมรู้จัก [ ] และ [x] เป็นช่องทำเครื่องหมายของข้อ
                """,
            en: """
                A value that begins with [ is a list of YAML and ends at its ]. A box [ ] or [x] before a text is taken for
                one, and the text behind it cannot be read. Under a | both are known as boxes to tick.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps:
                      - [x] จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      [x] จัดทำคู่มือ
                """),
        .yamlListInValue: Explanation(
            th: """
                รายการต้องเริ่มในบรรทัดของตัวเอง หลัง : จะขึ้นต้นรายการด้วย - ทันทีไม่ได้ มักเกิดเมื่อข้อแรกพิมพ์ต่อจากชื่อช่อง แล้วข้อต่อๆ
                ไปอยู่บรรทัดใหม่
                """,
            en: """
                A list begins on a line of its own: behind the colon of a key there can be no dash. Often the first item was
                typed on the line of the key and the others below.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps: - จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    steps:
                      - จัดทำคู่มือ
                      - แจ้งเวียนให้ทราบ
                """),
        .yamlUnclosedBracket: Explanation(
            th: """
                วงเล็บ [ หรือ { ที่เปิดตรงนี้ไม่ได้ปิด หรือค่าข้างในไม่ได้คั่นด้วยจุลภาค ทำให้อ่านเลยไปถึงบรรทัดอื่น
                รายการที่ยาวเกินหนึ่งบรรทัดเขียนเป็นบรรทัดละข้อจะหาที่ผิดง่ายกว่า
                """,
            en: """
                The [ or { that opens here is not closed, or values in it lack their comma, so that reading runs on into
                other lines. A list longer than a line is easier to keep with an item a line.
                """,
            wrong: """
                words: [ตลาดใต้สะพาน, สวนลำดวน
                numerals: thai
                """,
            right: """
                words: [ตลาดใต้สะพาน, สวนลำดวน]
                numerals: thai
                """),
        .yamlStrayBracket: Explanation(
            th: """
                มีวงเล็บปิดหรือจุลภาคที่ไม่มีตัวเปิด มักเกิดจากการลบค่าข้างในแล้วลบตัวเปิดไปด้วย หรือพิมพ์ปิดเกินหนึ่งตัว
                """,
            en: """
                A closing bracket or a comma stands there with nothing open before it: the opening one went when the content
                was deleted, or one too many was typed.
                """,
            wrong: "words: [ตลาดใต้สะพาน]]",
            right: "words: [ตลาดใต้สะพาน]"),
        .yamlColonInValue: Explanation(
            th: """
                ค่าที่อยู่บรรทัดเดียวกับชื่อช่องมี : ตามด้วยช่องว่างไม่ได้ เพราะ YAML นึกว่าเป็นชื่อช่องอีกชั้น มักเกิดกับเรื่องของหนังสือที่มีทวิภาค
                หรือชื่อย่อภาษาอังกฤษในวงเล็บ จะเขียนใต้ | หรือใส่เครื่องหมายคำพูดทั้งค่าก็ได้
                """,
            en: """
                A value on the line of its key cannot hold a colon with a blank behind it, which YAML takes for one more
                key. It meets subjects of letters and English names in brackets. Put the value under a |, or all of it in
                quotes.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: มาตรการที่ ๑ : การใช้ดุลพินิจ
                """,
            right: """
                measures:
                  - id: ก
                    title: |
                      มาตรการที่ ๑ : การใช้ดุลพินิจ
                """),
        .yamlMissingColon: Explanation(
            th: """
                บรรทัดนี้อยู่ในระดับเดียวกับชื่อช่อง แต่ไม่มี : จึงอ่านไม่ได้ มักเป็นบรรทัดที่สองของข้อความยาวซึ่งวางลงมาชิดขอบ
                ข้อความหลายบรรทัดให้เขียนใต้ | และเยื้องทุกบรรทัด
                """,
            en: """
                The line stands where keys stand and has no colon. Mostly it is the second line of a longer text that was
                pasted at the edge. Texts of several lines go under a |, every line indented.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                    ของเจ้าหน้าที่
                    steps: จัดทำคู่มือ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบการใช้ดุลพินิจของเจ้าหน้าที่
                    steps: จัดทำคู่มือ
                """),
        .yamlBlockFirstLine: Explanation(
            th: """
                ใต้ | ความลึกของบรรทัดแรกเป็นเกณฑ์ของทั้งข้อความ ถ้าเคาะย่อหน้าแรกเข้าไปอย่างใน Word
                บรรทัดต่อไปจะตื้นกว่าเกณฑ์และหลุดออกจากข้อความ ย่อหน้า ๒.๕ ซม. แบบเอกสารจัดให้เอง
                """,
            en: """
                Under a | the depth of the first line is that of the whole text. Where the first paragraph is pushed in as
                in Word, the next line is shallower and falls out. The layout indents paragraphs by 2.5 cm for you.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps: |
                            ให้ทุกส่วนราชการจัดทำคู่มือ
                      แล้วแจ้งเวียนให้ทราบ
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      ให้ทุกส่วนราชการจัดทำคู่มือ
                      แล้วแจ้งเวียนให้ทราบ
                """),
        .yamlBlockIndentation: Explanation(
            th: """
                ข้อความใต้ | ต้องเยื้องเข้าไปมากกว่าชื่อช่องของมัน จึงจะรู้ว่าจบตรงไหน
                มักเกิดเมื่อวางข้อความหลายบรรทัดลงไปโดยไม่เยื้องบรรทัดที่สองเป็นต้นไป โปรแกรมแก้ข้อความส่วนใหญ่เลือกหลายบรรทัดแล้วกด Tab
                เพื่อเยื้องพร้อมกันได้
                """,
            en: """
                Text under a | stands deeper than its key; that is how its end is known. It happens when several lines are
                pasted and only the first is indented. Most editors indent all chosen lines at once with Tab.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps: |
                    จัดทำคู่มือ
                    แจ้งเวียนให้ทราบ
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      จัดทำคู่มือ
                      แจ้งเวียนให้ทราบ
                """),
    ]
}
