// What stands behind the findings on references in < >. Wording only.

extension Explanation {
    static let references: [Code: Explanation] = [
        .bindingBroken: Explanation(
            th: """
                ในวงเล็บ < > มีเครื่องหมายที่ชื่อไม่มี หรือไม่มี > ปิด จึงไม่ใช่การอ้างถึง โปรแกรมพิมพ์ออกมาตามตัวอักษร
                และชื่อหน่วยงานหรือชื่อคนหายไปจากเอกสาร มักเกิดจากนิ้วแตะแป้นอื่นขณะพิมพ์
                """,
            en: """
                Between < and > stands a sign that no name has, or the > is missing: it is no reference, is printed letter by
                letter, and the name that was meant is not in the paper. Mostly a finger touched another key.
                """,
            at: .document,
            wrong: """
                body: ด้วย<organizati"on>จะจัดอบรมบุคลากร
                """,
            right: """
                body: ด้วย<organization>จะจัดอบรมบุคลากร
                """),
        .bindingUnknownName: Explanation(
            th: """
                ข้อความใน < > คือการดึงค่าจากแฟ้มมาพิมพ์ ชื่อต้องตรงกับช่องที่มี ถ้าไม่มีจะไม่รู้ว่าพิมพ์อะไร มักเกิดจากสะกดผิด เปลี่ยน id
                แล้วลืมแก้ที่อ้าง หรือมีเครื่องหมายน้อยกว่า < อยู่ในข้อความจริง ซึ่งให้เขียน \\<
                """,
            en: """
                Words in < > take a value from the file, and must be the name of one that is there. A name is misspelt, an
                id was changed, or a less-than sign was meant, which is written \\<.
                """,
            at: .document,
            wrong: "body: ด้วย<organisation>ได้เข้ารับการประเมิน",
            right: "body: ด้วย<organization>ได้เข้ารับการประเมิน"),
        .bindingUnknownFormat: Explanation(
            th: """
                หลัง | คือรูปแบบที่จะพิมพ์ เช่น long short form ของวันที่ หรือ baht ของจำนวนเงิน คำอื่นไม่มีความหมาย
                รูปแบบเป็นคำภาษาอังกฤษ เพราะเป็นคำสั่ง ไม่ใช่ข้อความที่พิมพ์
                """,
            en: """
                Behind the | stands how to print the value: long, short or form for dates, baht for amounts. These are
                orders, in English, and are not printed.
                """,
            at: .document,
            wrong: """
                date: 2566-04-03
                body: ลงวันที่ <document.date | เต็ม>
                """,
            right: """
                date: 2566-04-03
                body: ลงวันที่ <document.date | long>
                """),
        .bindingFormatUnfit: Explanation(
            th: """
                รูปแบบมีอยู่ แต่ใช้กับค่าชนิดนี้ไม่ได้ เช่น รูปแบบของวันที่ใช้กับคะแนนไม่ได้ มักเกิดจากคัดการอ้างมาแก้เฉพาะชื่อ แล้วเหลือรูปแบบเดิมไว้
                """,
            en: """
                The format exists and does not go with a value of this kind: that of dates not with a score. A reference was
                copied, its name changed and its format left.
                """,
            at: .document,
            wrong: "body: ได้คะแนนรวม <analysis.total | long> คะแนน",
            right: "body: ได้คะแนนรวม <analysis.total> คะแนน"),
        .bindingWrongKind: Explanation(
            th: """
                ตรงนี้ต้องการค่าชนิดหนึ่ง เช่น แฟ้มภาพ แต่ชื่อที่อ้างเป็นค่าอีกชนิด มักเกิดจากอ้างชื่อหน่วยงานหรือชื่อบุคคล
                แทนช่องที่เก็บภาพของหน่วยงาน
                """,
            en: """
                A value of one kind is needed here, the file of an image say, and the name is that of another. Often the
                organisation was named where the field with its picture was meant.
                """,
            at: .document,
            wrong: """
                body:
                  - image: <organization.name>
                """,
            right: """
                body:
                  - image: <organization.logo>
                """),
        .bindingNotPrintable: Explanation(
            th: """
                ชื่อนี้เป็นกลุ่มของค่า เช่น analysis มีทั้งคะแนน ระดับ และประเด็น จึงพิมพ์ลอยๆ ไม่ได้ ต้องบอกว่าจะพิมพ์ช่องใด
                """,
            en: """
                The name is that of several values: analysis holds total, level and findings. Say which of them is to be
                printed.
                """,
            at: .document,
            wrong: "body: ผลการประเมินได้ <analysis> คะแนน",
            right: "body: ผลการประเมินได้ <analysis.total> คะแนน"),
        .bindingNotAList: Explanation(
            th: """
                list และ table ทำหนึ่งข้อหรือหนึ่งแถวต่อหนึ่งรายการ จึงต้องอ้างถึงสิ่งที่มีหลายรายการ เช่น people measures findings
                สิ่งที่มีเพียงหนึ่งเดียวอย่าง organization ให้พิมพ์ด้วย < > ในข้อความ
                """,
            en: """
                list and table make an item or a row for each of many, and need something that there are many of: people,
                measures, findings. What there is one of, the organization, is printed with < > in a text.
                """,
            at: .document,
            wrong: """
                body:
                  - list: organization
                """,
            right: """
                body:
                  - list: people
                    item: <name>
                """),
        .bindingEmpty: Explanation(
            th: """
                ค่าที่อ้างถึงในข้อความของท่านไม่มีหรือเว้นว่างไว้ ประโยคจะขาดคำ เช่น โทร. แล้วว่าง จึงเป็นข้อผิดพลาด ในแบบเอกสารต่างออกไป
                บรรทัดที่ค่าทั้งหมดว่างจะหายไปทั้งบรรทัดโดยตั้งใจ
                """,
            en: """
                A value named in your own text is not there or blank, and the sentence would lack a word: an error. In a
                layout it is otherwise: a line whose values are all empty is left out, as is meant.
                """,
            at: .document,
            wrong: "body: สอบถามได้ที่ โทร. <organization.phone>",
            right: "body: สอบถามได้ที่ <organization.website>"),
        .bindingCycle: Explanation(
            th: """
                ค่าหนึ่งอ้างอีกค่า ซึ่งอ้างกลับมาที่ค่าแรก จึงไม่มีข้อความจริงอยู่ที่ใดเลย มักเกิดเมื่อย้ายข้อความไปไว้อีกช่องแล้วใส่การอ้างไว้ทั้งสองแห่ง
                ให้ช่องหนึ่งเป็นข้อความเต็ม
                """,
            en: """
                One value names another, which names the first, and no words stand anywhere. A text was moved, and
                references were left in both places. Let one of them hold the words.
                """,
            wrong: """
                measures:
                  - {id: ก, title: ก, results: {6: {done: ทำแล้ว<outputs>, outputs: คู่มือ<done>}}}
                """,
            right: """
                measures:
                  - {id: ก, title: ก, results: {6: {done: ทำแล้ว, outputs: คู่มือ<done>}}}
                """),
        .bindingNotAnAmount: Explanation(
            th: """
                รูปแบบ baht เขียนจำนวนเงินเป็นตัวอักษร จึงต้องได้ตัวเลขเงินล้วน มีจุลภาค ทศนิยมสองตำแหน่ง และคำว่าบาทได้ คำอื่นปนไม่ได้
                เช่น ประมาณ หรือช่วงราคา ให้แยกคำเหล่านั้นไว้ในข้อความนอก < >
                """,
            en: """
                The format baht puts an amount into words and needs one: digits, with commas, two decimals and the word บาท
                if you like. About, or from … to …, cannot be said in it: keep such words outside the < >.
                """,
            wrong: """
                measures:
                  - id: ก
                    more: {งบประมาณ: ประมาณ ๑๕๐๐}
                    results: {6: {done: "เบิกจ่าย (<more.งบประมาณ | baht>)"}}
                """,
            right: """
                measures:
                  - id: ก
                    more: {งบประมาณ: "๑,๕๐๐"}
                    results: {6: {done: "เบิกจ่าย (<more.งบประมาณ | baht>)"}}
                """),
        .bindingTooMany: Explanation(
            th: """
                ข้อความที่อ้างข้อความซึ่งอ้างข้อความอื่นต่อไป เพิ่มเป็นเท่าตัวได้ทุกชั้น ยี่สิบชั้นก็เกินล้านครั้ง เอกสารจริงไม่เคยใกล้ขีดจำกัดนี้
                ขีดจำกัดมีไว้ไม่ให้แฟ้มที่สร้างมาแกล้งทำให้เครื่องค้าง
                """,
            en: """
                A text that names texts which name others may double at each step: twenty steps are more than a million. No
                real paper comes near the limit; it keeps a hostile file from hanging the machine.
                """,
            lookTh: """
                ดูค่าที่อ้างถึงนี้ ว่ามี < > กี่ตัว และค่าเหล่านั้นอ้างต่อไปอีกกี่ชั้น แล้วพิมพ์ข้อความลงไปตรงๆ ในชั้นกลาง
                """,
            lookEn: """
                See how many < > the named value holds and how many steps they go on, and write the words out in the middle
                of the chain.
                """),
        .bindingNoRound: Explanation(
            th: """
                result คือผลของรอบที่เอกสารรายงาน เมื่อเอกสารไม่ได้บอกรอบ และมาตรการมีผลหลายรอบ จึงไม่รู้ว่าจะใช้ผลใด ให้ใส่ round:
                ที่เอกสาร หรือ rounds: all เพื่อทำทุกรอบ
                """,
            en: """
                result is that of the round which the document reports on. Where the document names none and measures have
                several, nobody knows which is meant. Give it a round:, or rounds: all for one paper each.
                """,
            wrong: """
                measures:
                  - {id: ก, results: {6: {done: เริ่มแล้ว}, 12: {done: ครบแล้ว}}}
                documents:
                  - layout: report
                    body: ผลการดำเนินการ <measures.ก.result.done>
                """,
            right: """
                measures:
                  - {id: ก, results: {6: {done: เริ่มแล้ว}, 12: {done: ครบแล้ว}}}
                documents:
                  - layout: report
                    round: 6
                    body: ผลการดำเนินการ <measures.ก.result.done>
                """),
    ]
}
