// What stands behind the findings on what Saraban leaves out of YAML. Wording only.

extension Explanation {
    static let yamlNodes: [Code: Explanation] = [
        .yamlAlias: Explanation(
            th: """
                ใน YAML เครื่องหมาย * ตามด้วยชื่อคือการดึงค่าที่ติดป้ายไว้ (&) มาใช้ซ้ำ โปรแกรมนี้ไม่รับ เพราะแฟ้มเล็กๆ
                ที่อ้างซ้อนกันขยายจนเครื่องค้างได้ และผู้อ่านแฟ้มมองไม่เห็นค่าจริง ใช้การอ้างด้วย < > แทน ซึ่งตรวจได้และบอกที่ผิดได้ บางครั้ง *
                เป็นเพียงดอกจันหน้าข้อความ
                """,
            en: """
                In YAML a * with a name takes in a value that was marked with &. Files here may not: a small file of aliases
                within aliases can grow until the machine stands still, and nobody reading it sees the value. A reference in
                < > does the same and can be checked. Sometimes the * is just an asterisk before a text.
                """,
            wrong: """
                measures:
                  - {id: ก, title: มาตรการตรวจสอบการใช้ดุลพินิจ, responsible: *finance}
                """,
            right: """
                every-measure: {responsible: กองคลัง}
                measures:
                  - {id: ก, title: มาตรการตรวจสอบการใช้ดุลพินิจ}
                """),
        .yamlAnchor: Explanation(
            th: """
                เครื่องหมาย & ตามด้วยชื่อคือป้ายของ YAML ที่เตรียมไว้ให้อ้างซ้ำ โปรแกรมนี้ไม่ใช้ ค่าที่ทุกมาตรการใช้ร่วมกันเขียนครั้งเดียวใน
                every-measure ค่าที่ทุกเอกสารใช้ร่วมกันเขียนใน every-document
                """,
            en: """
                An & with a name marks a value for use elsewhere. It is not used here: what all measures share is written
                once, in every-measure, and what all papers share in every-document.
                """,
            wrong: """
                measures:
                  - {id: ก, responsible: &finance กองคลัง}
                """,
            right: """
                every-measure: {responsible: กองคลัง}
                measures:
                  - {id: ก}
                """),
        .yamlTag: Explanation(
            th: """
                เครื่องหมาย ! หน้าค่าคือการบอก YAML ว่าค่านั้นเป็นชนิดใด ซึ่งที่นี่ไม่จำเป็น เพราะแต่ละช่องรู้อยู่แล้วว่าต้องเป็นวันที่ คะแนน
                หรือข้อความ เครื่องหมายตกใจที่เป็นของข้อความจริงให้เขียนใต้ | หรือในเครื่องหมายคำพูด
                """,
            en: """
                A ! before a value tells YAML its type. There is no need here: each key knows whether it is a date, a score
                or a text. An exclamation mark that belongs to the text goes under a | or into quotes.
                """,
            wrong: "words: !!seq [ตลาดใต้สะพาน]",
            right: "words: [ตลาดใต้สะพาน]"),
        .yamlMergeKey: Explanation(
            th: """
                << เป็นวิธีรวมช่องของ YAML บางรุ่น รุ่นอื่นอ่านเป็นช่องชื่อ << เฉยๆ แฟ้มเดียวกันจึงได้ผลต่างกันตามโปรแกรม ที่นี่จึงไม่รับ และมี
                every-measure กับ every-document ให้เขียนค่าร่วมแทน
                """,
            en: """
                << merges the fields of another map in some versions of YAML and is a plain key in others, so that one file
                means two things. It is refused; every-measure and every-document hold what is shared.
                """,
            wrong: """
                measures:
                  - {id: ก, <<: {responsible: กองคลัง}}
                """,
            right: """
                every-measure: {responsible: กองคลัง}
                measures:
                  - {id: ก}
                """),
        .yamlDuplicateKey: Explanation(
            th: """
                ช่องเดียวกันเขียนสองครั้งในที่เดียวกัน โปรแกรมอ่าน YAML ส่วนใหญ่เก็บค่าหลังและทิ้งค่าแรกโดยไม่บอก ที่นี่จึงถือเป็นข้อผิดพลาด
                มักเกิดจากการคัดลอกทั้งท่อนมาแก้แล้วลืมลบของเดิม หรือเขียน documents: ไว้สองแห่งในแฟ้มยาว
                """,
            en: """
                One key is written twice in one place. Most readers of YAML keep the second value and drop the first without
                a word; here it is an error. A passage was copied to be changed and the old one left, or a long file has
                documents: twice.
                """,
            wrong: """
                numerals: thai
                words: [ตลาดใต้สะพาน]
                numerals: arabic
                """,
            right: """
                numerals: thai
                words: [ตลาดใต้สะพาน]
                """),
        .yamlComplexKey: Explanation(
            th: """
                ชื่อช่องต้องเป็นคำ แต่ตรงนี้ YAML เห็นรายการหรือวงเล็บเป็นชื่อช่อง มักเกิดเมื่อข้อความขึ้นต้นด้วย [ ] หรือ { } เช่น
                ช่องทำเครื่องหมาย [x] แล้วมี : ตามมา
                """,
            en: """
                A key must be words, but YAML sees a list or a map before the colon. It happens where a text begins with [ ]
                or { }, such as a ticked box, and a colon follows.
                """,
            wrong: """
                measures:
                  - id: ก
                    title: มาตรการ
                    [x]: ดำเนินการแล้ว
                """,
            right: """
                measures:
                  - id: ก
                    title: มาตรการ
                    steps: "[x] ดำเนินการแล้ว"
                """),
        .yamlEmptyKey: Explanation(
            th: """
                มี : โดยไม่มีชื่อช่องนำหน้า มักเป็นบรรทัดที่สองของข้อความยาวซึ่งบังเอิญขึ้นต้นด้วย : หลังจากคัดมาจากตารางของ Word
                หรือเผลอลบชื่อช่องไป
                """,
            en: """
                A colon stands there with no key before it: the second line of a long text that happens to begin with one,
                as when copied from a table of Word, or a key deleted by accident.
                """,
            wrong: """
                measures:
                  - id: ก
                    : กองคลัง
                """,
            right: """
                measures:
                  - id: ก
                    responsible: กองคลัง
                """),
        .yamlEscapedControl: Explanation(
            th: """
                ในเครื่องหมาย "…" YAML แปลรหัสที่ขึ้นต้นด้วย \\ เช่น \\a หรือ \\0 เป็นอักขระควบคุม ซึ่งพิมพ์ออกมาไม่ได้ มักเป็นเครื่องหมาย \\
                ของที่อยู่แฟ้มแบบ Windows เช่น D:\\aree ให้ใช้เครื่องหมาย '…' ซึ่งไม่แปลรหัสใดๆ
                """,
            en: """
                Inside "…" YAML turns codes that begin with \\ , such as \\a or \\0, into control characters, which cannot be
                printed. Often the \\ is that of a Windows path, D:\\aree. In '…' nothing is turned.
                """,
            wrong: """
                measures:
                  - {id: ก, title: "เก็บไว้ที่ D:\\aree"}
                """,
            right: """
                measures:
                  - {id: ก, title: 'เก็บไว้ที่ D:\\aree'}
                """),
    ]
}
