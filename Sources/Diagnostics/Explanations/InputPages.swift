// What stands behind the findings on keys of a file that are missing, unknown or of the wrong kind. Wording only.

extension Explanation {
    static let input: [Code: Explanation] = [
        .unknownKey: Explanation(
            th: """
                ชื่อช่องนี้ไม่มีในที่นี้ โปรแกรมไม่ข้ามไปเงียบๆ เพราะช่องที่สะกดผิดแล้วถูกข้าม ทำให้ข้อมูลหายไปจากเอกสารโดยไม่มีใครเห็น
                มักเป็นการสะกดผิด ขาดตัว s หรือวางช่องไว้ผิดระดับ เช่น ช่องของเอกสารไปอยู่ที่ระดับบนสุดของแฟ้ม
                """,
            en: """
                There is no such key here. It is not passed over, for a misspelt key that is passed over takes its content
                out of the paper unseen. Often an s is missing, or the key stands at the wrong level: one of a document at
                the top of the file.
                """,
            wrong: "numeral: thai",
            right: "numerals: thai"),
        .inputWrongType: Explanation(
            th: """
                แต่ละช่องรับค่าชนิดเดียว เช่น people ต้องเป็นชื่อที่มีช่องย่อย เพราะเอกสารต้องรู้ทั้งชื่อและตำแหน่ง ส่วนรายการขึ้นต้นแต่ละข้อด้วยขีด
                มักเกิดเมื่อย่อหน้าผิดระดับ หรือคัดวิธีเขียนจากช่องอื่นมาใช้
                """,
            en: """
                Each key takes one kind of value: people needs names with fields below, since papers print both name and
                position, and a list begins each item with a dash. It happens where lines are indented wrongly, or the form
                of another key was borrowed.
                """,
            wrong: "people: [นายก, ปลัด]",
            right: """
                people:
                  นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
                  ปลัด: {name: นายเมธา ชื่นฤดี, position: ปลัดเทศบาล}
                """),
        .inputMissingKey: Explanation(
            th: """
                ช่องนี้จำเป็น และไม่มีค่าใดใช้แทนได้ เช่น บุคคลต้องมีทั้งชื่อและตำแหน่ง
                เพราะระเบียบงานสารบรรณให้มีชื่อเต็มและตำแหน่งใต้ลายมือชื่อ มักเกิดเมื่อคัดรายการมาแก้แล้วลบบางช่องไป
                """,
            en: """
                The key is needed, and nothing can stand in for it: a person has a name and a position, both of which the
                regulation wants under a signature. Often an item was copied and one of its keys deleted.
                """,
            wrong: """
                people:
                  นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง}
                """,
            right: """
                people:
                  นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
                """),
        .inputMissingField: Explanation(
            th: """
                แบบเอกสารกำหนดช่องที่ต้องมี ตามแบบท้ายระเบียบงานสารบรรณ เช่น บันทึกข้อความต้องมีที่ วันที่ เรื่อง และเรียน
                ช่องที่ยังไม่ทราบค่าแต่จะเขียนด้วยปากกาภายหลัง เช่น เลขที่ ให้เขียนชื่อช่องแล้วใส่ "" ไว้
                """,
            en: """
                A layout says which fields its papers must have, after the forms of the regulation: a memo has a number, a
                date, a subject and an addressee. Where a value is to be written by pen later, a number say, give the key
                with "".
                """,
            at: .document,
            wrong: """
                layout: memo
                number: สล 52401/120
                date: 2566-05-22
                subject: ขออนุมัติแผนการอบรม
                body: ด้วย<organization>จะจัดอบรมบุคลากร
                signer: ปลัด
                """,
            right: """
                layout: memo
                number: สล 52401/120
                date: 2566-05-22
                subject: ขออนุมัติแผนการอบรม
                to: <people.นายก.position>
                body: ด้วย<organization>จะจัดอบรมบุคลากร
                signer: ปลัด
                """),
        .inputBlank: Explanation(
            th: """
                มีชื่อช่องแต่ไม่มีค่า ในช่องที่ว่างไม่ได้ มักเป็นช่องที่พิมพ์ชื่อไว้ก่อนแล้วลืมกลับมาเติม หรือค่าอยู่บรรทัดถัดไปแต่ไม่ได้เยื้อง
                จึงไม่นับเป็นของช่องนี้ ถ้าไม่ใช้ช่องนั้น ให้ลบทั้งบรรทัด โปรแกรมจะใช้ค่าปกติ
                """,
            en: """
                The key is there and its value is not, where one is needed: it was left for later, or the value stands on
                the next line and is not indented. Where the key is of no use, delete the line, and the usual value holds.
                """,
            at: .document,
            wrong: "page:",
            right: "page: landscape"),
        .inputVersion: Explanation(
            th: """
                เลขหลัง saraban: คือรุ่นของภาษาที่ใช้เขียนแฟ้ม แฟ้มของรุ่นใหม่กว่าอาจมีช่องที่โปรแกรมนี้ยังไม่รู้จักหรือเข้าใจความหมายต่างไป
                จึงหยุดแทนการทำเอกสารที่อาจผิด เลขนี้ไม่ใช่ปีงบประมาณและไม่ใช่รุ่นของโปรแกรม
                """,
            en: """
                The number behind saraban: is the version of the language that the file is written in. A newer one may have
                keys that this program does not know, or takes otherwise, and so it stops. The number is neither the fiscal
                year nor the version of the program.
                """,
            wrong: "saraban: 2",
            right: "saraban: 1"),
        .inputNotANumber: Explanation(
            th: """
                ตรงนี้เป็นจำนวนเต็มในช่วงที่บอกไว้ เช่น รุ่นของแฟ้มหลัง saraban: จำนวนเส้นประให้เขียนความเห็น หรือจำนวนภาพต่อแถว
                พิมพ์เป็นเลขไทยหรือเลขอารบิกก็ได้ แต่ไม่มีหน่วยและไม่เป็นคำ บางครั้งเป็นค่าของช่องข้างเคียงที่ใส่ผิดช่อง เช่น
                ปีงบประมาณในช่องรุ่นของแฟ้ม
                """,
            en: """
                A whole number within bounds belongs here: the version behind saraban:, the lines to write an opinion on,
                the pictures in a row. Thai and Arabic digits will both do, without a unit and not as a word. Sometimes it
                is the value of another key, such as the fiscal year in the place of the version.
                """,
            wrong: "saraban: 2566",
            right: """
                saraban: 1
                fiscal-year: 2566
                """),
        .inputNotOneOf: Explanation(
            th: """
                ช่องนี้เลือกได้จากคำที่กำหนดไว้ ซึ่งส่วนใหญ่เป็นภาษาอังกฤษตัวพิมพ์เล็ก เพราะเป็นคำของโปรแกรม ไม่ได้พิมพ์ลงในเอกสาร
                ค่าที่พิมพ์ลงเอกสารจึงเป็นภาษาไทยได้ทั้งหมด แต่ค่าที่สั่งโปรแกรมต้องตรงตามรายการ
                """,
            en: """
                One of a few words belongs here. They are orders to the program, mostly in small English letters, and are
                not printed; whatever is printed may be Thai.
                """,
            wrong: "numerals: เลขไทย",
            right: "numerals: thai"),
        .inputOneLine: Explanation(
            th: """
                ช่องนี้พิมพ์เป็นบรรทัดเดียวในแบบ เช่น บรรทัดลงชื่อหรือชื่อหน่วยงาน จึงรับหลายย่อหน้าไม่ได้ ถ้าบรรทัดยาวเกินที่
                โปรแกรมตัดบรรทัดให้เอง ไม่ต้องขึ้นบรรทัดใหม่ไว้ก่อน
                """,
            en: """
                The field is set as a single line, such as a line to sign on or the name of an office, and holds no second
                paragraph. Where it is too long for its place it is broken for you.
                """,
            at: .document,
            wrong: """
                body:
                  - signature: นายก
                    sign-line: |
                      ลงชื่อ
                      ..............................
                """,
            right: """
                body:
                  - signature: นายก
                    sign-line: ลงชื่อ ..............................
                """),
    ]
}
