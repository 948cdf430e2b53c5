// What stands behind the findings on names of a file and what refers to them. Wording only.

extension Explanation {
    static let inputNames: [Code: Explanation] = [
        .inputNotAnID: Explanation(
            th: """
                ชื่อนี้ใช้อ้างถึงใน < > ซึ่งคั่นด้วยจุด ชื่อที่มีจุดหรือช่องว่างจึงอ่านไม่ออกว่าจบตรงไหน ตั้งสั้นๆ ให้จำง่าย เช่น นายก หรือ ปลัด
                ชื่อนี้ไม่ปรากฏในเอกสาร ชื่อเต็มและตำแหน่งอยู่ในช่องของมันเอง
                """,
            en: """
                The name is used in references, whose steps are joined by dots: with a dot or a blank in it, nobody can tell
                where it ends. Choose a short one; it is not printed, for full name and position have fields of their own.
                """,
            wrong: """
                people:
                  นายก ทต.: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
                """,
            right: """
                people:
                  นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
                """),
        .inputUnknownCode: Explanation(
            th: """
                ช่อง allow รับชื่อข้อค้นพบอย่างที่แสดงในวงเล็บเหลี่ยม ถ้าชื่อผิด การปล่อยผ่านไม่มีผล และคำเตือนยังคงอยู่
                รายชื่อทั้งหมดดูได้ด้วยคำสั่ง saraban explain
                """,
            en: """
                allow takes the names of findings as they stand in brackets. A wrong name lets nothing stand, and the
                warning stays. saraban explain lists them all.
                """,
            wrong: """
                allow: {measure.noresult: รอบนี้ยังไม่ครบกำหนด}
                measures:
                  - {id: ก, results: {6: {done: ทำแล้ว}}}
                  - {id: ข}
                """,
            right: """
                allow: {measure.no-result: รอบนี้ยังไม่ครบกำหนด}
                measures:
                  - {id: ก, results: {6: {done: ทำแล้ว}}}
                  - {id: ข}
                """),
        .inputAllowsError: Explanation(
            th: """
                ปล่อยผ่านได้เฉพาะคำเตือนและข้อสังเกต ซึ่งเอกสารยังทำได้และผู้ลงนามอาจมีเหตุผลของตน
                ส่วนข้อผิดพลาดคือสิ่งที่ทำให้เอกสารผิดหรือทำไม่ได้ จึงต้องแก้
                """,
            en: """
                Only warnings and notes can be let stand: the paper can be made, and whoever signs may have a reason. An
                error is what makes it wrong or impossible, and must be mended.
                """,
            wrong: "allow: {input.unknown-person: ยังไม่ได้แต่งตั้ง}",
            right: """
                allow: {image.not-given: ใช้กระดาษที่มีครุฑพิมพ์ไว้แล้ว}
                organization: {name: เทศบาลตำบลสวนลำดวน}
                documents:
                  - {layout: announcement, subject: ก, body: ข, date: 2566-04-03, signer: นายก}
                """),
        .allowUnused: Explanation(
            th: """
                บรรทัดใน allow มีไว้ปล่อยผ่านคำเตือนที่เคยพบ เมื่อแก้ต้นเหตุแล้วบรรทัดนี้ไม่มีงานทำ ถ้าทิ้งไว้
                ปีหน้าคำเตือนเดียวกันที่ชี้ความผิดจริงจะถูกปล่อยผ่านโดยไม่มีใครเห็น
                """,
            en: """
                A line of allow lets a warning stand. Once its cause is mended the line does nothing, and next year it would
                let the same warning pass unseen, perhaps when it is right.
                """,
            wrong: """
                numerals: thai
                allow: {ita.level: ใช้ระดับตามหนังสือแจ้งผล}
                """,
            right: "numerals: thai"),
        .inputStampTwice: Explanation(
            th: """
                ชั้นความลับมีได้ชั้นเดียวต่อเอกสาร ชั้นความเร็วก็เช่นกัน ตราชนิดเดียวกันยังอยู่ที่เดียวกันบนหน้า พิมพ์สองตราจะทับกันจนอ่านไม่ออก
                ตราต่างชนิด เช่น ด่วนที่สุด กับ ลับ ใช้ด้วยกันได้
                """,
            en: """
                A paper has one grade of secrecy and one of urgency. Stamps of one kind stand in one place too, and would be
                printed over each other. Those of different kinds go together.
                """,
            at: .document,
            wrong: "stamps: [ลับ, ลับมาก]",
            right: "stamps: [ด่วนที่สุด, ลับ]"),
        .inputUnknownStamp: Explanation(
            th: """
                คำที่ประทับได้กำหนดไว้ในแบบเอกสาร เพราะแต่ละคำมีขนาด สี และตำแหน่งของตน เช่น ชั้นความเร็วตามระเบียบงานสารบรรณ ข้อ
                ๒๘ มี ด่วนที่สุด ด่วนมาก และด่วน คำอื่นเพิ่มได้ที่ stamps ของแบบของหน่วยงาน
                """,
            en: """
                The layout says what can be stamped, with size, colour and place; the grades of urgency are those of the
                regulation, clause 28: ด่วนที่สุด, ด่วนมาก, ด่วน. More can be added under stamps in a layout of your own.
                """,
            at: .document,
            wrong: "stamps: [ด่วนพิเศษ]",
            right: "stamps: [ด่วนที่สุด]"),
        .inputDuplicateID: Explanation(
            th: """
                ชื่อ id ใช้อ้างถึงมาตรการหรือเอกสารจากที่อื่น และเป็นส่วนหนึ่งของชื่อแฟ้มที่เขียน ถ้าซ้ำกันจะไม่รู้ว่าหมายถึงรายการใด
                มักเกิดจากการคัดลอกทั้งมาตรการมาแก้ แล้วลืมเปลี่ยน id
                """,
            en: """
                An id is what a measure or a document is named by elsewhere, and part of the name of the file that is
                written. With two alike nobody knows which is meant. It happens when a measure is copied and changed.
                """,
            wrong: """
                measures:
                  - {id: อบรม, title: อบรมพนักงาน}
                  - {id: อบรม, title: อบรมผู้บริหาร}
                """,
            right: """
                measures:
                  - {id: อบรมพนักงาน, title: อบรมพนักงาน}
                  - {id: อบรมผู้บริหาร, title: อบรมผู้บริหาร}
                """),
        .inputUnknownPerson: Explanation(
            th: """
                ผู้ลงนามเขียนด้วยชื่อสั้นที่ตั้งไว้ใน people ไม่ใช่ชื่อเต็ม โปรแกรมนำชื่อและตำแหน่งไปพิมพ์ใต้ลายมือชื่อให้ตรงกันทุกฉบับ
                เมื่อเปลี่ยนผู้ดำรงตำแหน่งจึงแก้ที่เดียว
                """,
            en: """
                Whoever signs is named by the short name given under people, not the full one. Name and position are printed
                from there, alike on every paper, and a change of office is made in one place.
                """,
            at: .document,
            wrong: "signer: นางสาวพิมพ์ใจ รุ่งสว่าง",
            right: "signer: นายก"),
        .inputUnknownAnswer: Explanation(
            th: """
                มาตรการบอกว่าตอบประเด็นใดด้วย answers ซึ่งต้องเป็นประเด็นที่อยู่ใน findings ของ analysis
                ตารางที่เรียงตามประเด็นจึงวางมาตรการถูกที่ ถ้าไม่มีอยู่ มาตรการจะหายไปจากตารางนั้น
                มักเกิดเมื่อเลขข้อเปลี่ยนไปตามปีของการประเมิน
                """,
            en: """
                With answers a measure says which finding it meets; tables by finding place it there. A finding that the
                analysis does not have leaves the measure out of them. Often the codes are those of another year.
                """,
            wrong: """
                analysis: {findings: [3]}
                measures:
                  - {id: ก, answers: [3, O35]}
                """,
            right: """
                analysis: {findings: [3, O35]}
                measures:
                  - {id: ก, answers: [3, O35]}
                """),
    ]
}
