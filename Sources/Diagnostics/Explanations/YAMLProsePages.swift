// What stands behind the findings on what YAML does to Thai prose without a complaint. Wording only.

extension Explanation {
    static let yamlProse: [Code: Explanation] = [
        .yamlCommentCut: Explanation(
            th: """
                ใน YAML เครื่องหมาย # ที่มีช่องว่างนำหน้าคือหมายเหตุ ข้อความตั้งแต่ตรงนั้นถึงท้ายบรรทัดหายไปโดยไม่มีใครบอก
                เอกสารที่ได้ดูสมบูรณ์แต่ขาดคำ มักเกิดกับเลขที่โครงการ (#1) และแฮชแท็กที่คัดจากโพสต์ประชาสัมพันธ์ ใต้ | เครื่องหมาย #
                เป็นข้อความธรรมดา
                """,
            en: """
                In YAML a # behind a blank begins a comment: the rest of the line is gone, and nobody says so. The paper
                looks whole and lacks words. It happens to numbers of projects (#1) and to hashtags copied from posts. Under
                a | the # is plain text.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: โครงการอบรม #1 ประจำปี
                """,
            right: """
                measures:
                  - id: ก
                    title: |
                      โครงการอบรม #1 ประจำปี
                """),
        .yamlFoldedList: Explanation(
            th: """
                ข้อความที่ไม่ได้อยู่ใต้ | หลายบรรทัด YAML นำมาต่อเป็นบรรทัดเดียวคั่นด้วยช่องว่าง ข้อย่อยทั้งหมดจึงกลายเป็นย่อหน้าเดียว
                มักเกิดเมื่อพิมพ์ขีดติดตัวอักษร (-จัดทำ) อย่างที่เคยพิมพ์ใน Word เพราะ YAML รู้จักข้อเฉพาะเมื่อมีช่องว่างหลังขีด ใต้ |
                จะพิมพ์ชิดหรือเว้นก็ได้
                """,
            en: """
                Lines that do not stand under a | are joined by YAML into one, with blanks between, and all items become a
                single paragraph. Mostly the dash was typed close to its word, as one does in Word; YAML wants a blank
                behind it. Under a | both ways are fine.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps:
                      -จัดทำคู่มือ
                      -แจ้งเวียนให้ทราบ
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      -จัดทำคู่มือ
                      -แจ้งเวียนให้ทราบ
                """),
        .yamlFoldedWords: Explanation(
            th: """
                การขึ้นบรรทัดใหม่ในข้อความธรรมดากลายเป็นช่องว่างหนึ่งช่อง ภาษาอังกฤษไม่เสียหาย แต่ภาษาไทยจะมีช่องว่างโผล่กลางคำ
                มักเกิดจากการวางข้อความจาก PDF ซึ่งแต่ละบรรทัดจบตามหน้ากระดาษเดิม ให้ต่อเป็นบรรทัดเดียว โปรแกรมตัดบรรทัดให้เอง
                """,
            en: """
                A line break in a plain value becomes a blank. English does not mind, but Thai then has a blank inside a
                word. It comes from text pasted from a PDF, whose lines end where the old page ended. Join them: lines are
                broken for you.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: มาตรการตรวจ
                      สอบการใช้ดุลพินิจ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                """),
        .yamlCommaSplit: Explanation(
            th: """
                ใน { } และ [ ] เครื่องหมายจุลภาคคั่นค่า จำนวนเงิน ๑,๕๐๐ จึงถูกตัดเป็น ๑ กับ ๕๐๐ และชื่อที่มีจุลภาคถูกตัดเป็นสองค่า
                จำนวนเงินในเอกสารจะผิดโดยไม่มีใครเห็น ใส่เครื่องหมายคำพูด หรือเขียนแยกบรรทัดซึ่งจุลภาคไม่มีความหมายพิเศษ
                """,
            en: """
                Inside { } and [ ] commas part values: the sum 1,500 becomes 1 and 500, and a name with a comma two values,
                so that a wrong amount may be printed unseen. Put it in quotes, or on a line of its own, where a comma means
                nothing.
                """,
            wrong: """
                measures:
                  - {id: ก, responsible: กองคลัง, more: {งบประมาณ: ๑,๕๐๐}}
                """,
            right: """
                measures:
                  - {id: ก, responsible: กองคลัง, more: {งบประมาณ: "๑,๕๐๐"}}
                """),
        .yamlProseAsKey: Explanation(
            th: """
                YAML ถือว่าคำหน้า : ที่มีช่องว่างตามหลังเป็นชื่อช่อง ข้อความที่มี (Assessment : ITA) หรือ เรื่อง : จึงไม่เป็นข้อความอีกต่อไป
                มักเกิดกับชื่อภาษาอังกฤษในวงเล็บที่คัดจากหนังสือสั่งการ ใต้ | เครื่องหมาย : เป็นข้อความธรรมดา
                """,
            en: """
                YAML takes the words before a colon and a blank for a key, so that a text with (Assessment : ITA) is no text
                any more. It happens to English names in brackets, copied from circulars. Under a | a colon is plain text.
                """,
            wrong: """
                measures:
                  - id: ก
                    steps:
                      - ประเมิน (Assessment : ITA) ปีละครั้ง
                """,
            right: """
                measures:
                  - id: ก
                    steps: |
                      - ประเมิน (Assessment : ITA) ปีละครั้ง
                """),
        .yamlMissingBlank: Explanation(
            th: """
                YAML แยกชื่อช่องออกจากค่าด้วย : ที่ตามด้วยช่องว่าง และแยกข้อด้วย - ที่ตามด้วยช่องว่าง ถ้าพิมพ์ติดกัน
                ทั้งบรรทัดกลายเป็นข้อความธรรมดาหรือต่อเข้ากับบรรทัดบน เวลา (๐๙:๓๐) และที่อยู่เว็บ (https://…) พิมพ์ติดกันได้ตามปกติ
                """,
            en: """
                A colon and a blank part a key from its value; a dash and a blank begin an item. Without the blank the line
                is plain text, or is joined to the one above. Times (09:30) and addresses (https://…) are not meant.
                """,
            wrong: """
                measures:
                  - id: ก
                    title:มาตรการตรวจสอบ
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการตรวจสอบ
                """),
    ]
}
