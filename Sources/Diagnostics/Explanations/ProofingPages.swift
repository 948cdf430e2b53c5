// What stands behind the findings on measures, papers and texts. Wording only.

extension Explanation {
    static let proofing: [Code: Explanation] = [
        .measureIncomplete: Explanation(
            th: "O42 ให้ทุกมาตรการบอกผู้รับผิดชอบ ขั้นตอนหรือวิธีการปฏิบัติ และการกำกับติดตาม มาตรการที่ขาดไปเพราะลืมจะเป็นช่องว่างในตาราง",
            en:
                "O42 asks of each measure who is responsible, by which steps, and how it is followed up; what was forgotten is a hole in the table.",
            wrong:
                "measures:\n  - {id: ก, responsible: กองคลัง, steps: ทำ, follow-up: รายงาน}\n  - {id: ข, responsible: กองคลัง, steps: ทำ}",
            right:
                "every-measure: {follow-up: รายงาน}\nmeasures:\n  - {id: ก, responsible: กองคลัง, steps: ทำ}\n  - {id: ข, responsible: กองคลัง, steps: ทำ}"
        ),
        .measureNoResult: Explanation(
            th: "รายงานของรอบ (O43) ต้องบอกผลของทุกมาตรการที่ประกาศไว้ ถ้าตั้งใจเว้น ให้คอลัมน์บอกว่าช่องว่างแสดงอะไร ด้วย empty:",
            en:
                "A round's report (O43) tells the result of every measure that was announced. Where one is left out on purpose, let the column say what an empty cell shows, with empty:.",
            wrong: "measures:\n  - {id: ก, results: {6: {done: ทำแล้ว}}}\n  - {id: ข}",
            right: "measures:\n  - {id: ก, results: {6: {done: ทำแล้ว}}}\n  - {id: ข, results: {6: {done: เริ่มแล้ว}}}"),
        .measureEmptyResult: Explanation(
            th: """
                ผลของรอบมีผลผลิตหรือหมายเหตุแล้ว แต่ยังไม่บอกว่าทำอะไร (done) ช่องผลการดำเนินการจึงพิมพ์ออกมาว่าง ทั้งที่ O43
                ให้แสดงการนำมาตรการไปสู่การปฏิบัติอย่างเป็นรูปธรรม มักเกิดเมื่อกรอกตัวเลขผลผลิตไว้ก่อนแล้วลืมกลับมาเล่าว่าทำอย่างไร
                """,
            en: """
                The result has outputs or remarks and does not say what was done, so that its cell prints empty, where O43
                asks how measures were put into practice. Often the figures were filled in first and the telling forgotten.
                """,
            wrong: "measures:\n  - {id: ก, results: {6: {done: ทำแล้ว}}}\n  - {id: ข, results: {6: {outputs: คู่มือ}}}",
            right:
                "measures:\n  - {id: ก, results: {6: {done: ทำแล้ว}}}\n  - {id: ข, results: {6: {done: จัดทำคู่มือ, outputs: คู่มือ}}}"
        ),
        .resultDateOutside: Explanation(
            th: """
                ผลของรอบเล่าสิ่งที่ทำในรอบนั้น: รอบ ๖ เดือนคือ ๑ ตุลาคม ถึง ๓๑ มีนาคม วันที่นอกรอบมักเป็นปีที่พิมพ์ผิด
                หรือผลของรอบถัดไป เอกสารเก่าที่อ้างถึง (ลงวันที่ …) เป็นเพียงข้อสังเกต
                """,
            en: """
                A round's result tells what was done in it: the six months' round runs from 1 October to 31 March. A date outside
                is often a mistyped year, or the next round's. An older paper that is referred to (ลงวันที่ …) is a note.
                """,
            wrong: "measures:\n  - {id: ก, results: {6: {done: อบรมเมื่อวันที่ ๗ เมษายน ๒๕๖๖}}}",
            right: "measures:\n  - {id: ก, results: {6: {done: อบรมเมื่อวันที่ ๗ กุมภาพันธ์ ๒๕๖๖}}}"),
        .paperDateOutside: Explanation(
            th: """
                เอกสารของปีงบประมาณหนึ่งลงวันที่ในปีนั้น หรือสามเดือนก่อนและหลัง ปีที่ห่างกว่านั้นมักค้างมาจากแฟ้มของปีก่อน
                ปีงบประมาณคร่อมสองปีปฏิทิน ตุลาคมถึงธันวาคมของปีงบประมาณ ๒๕๖๖ จึงลงวันที่เป็น พ.ศ. ๒๕๖๕
                """,
            en: """
                The papers of a fiscal year are dated in it or within three months of it; a year further off is often left from
                an older file. A fiscal year lies in two calendar years: its October to December are those of the year before.
                """,
            wrong: "every-document: {date: ๓ เมษายน ๒๕๖๒}",
            right: "every-document: {date: ๓ เมษายน ๒๕๖๖}"),
        .listNumbers: Explanation(
            th: """
                เลขข้อพิมพ์ตามที่ท่านพิมพ์ โปรแกรมไม่แก้ให้ เพราะเลขอาจคัดมาจากประกาศจริงและมีที่อื่นอ้างถึง จึงบอกเมื่อเลขซ้ำหรือข้าม
                มักเกิดจากลบข้อกลางออก หรือวางข้อเพิ่มแล้วไม่ได้เรียงเลขใหม่
                """,
            en: """
                Numbers of lists print as they were typed: they may be those of an announcement that others refer to. One that
                repeats or skips is said. An item was taken out or put in, and the others were not numbered anew.
                """,
            wrong: "measures:\n  - id: ก\n    steps: |\n      ๑. ประกาศ\n      ๓. ติดตาม",
            right: "measures:\n  - id: ก\n    steps: |\n      ๑. ประกาศ\n      ๒. ติดตาม"),
        .personOtherName: Explanation(
            th: """
                ชื่อตัวตรงกับบุคคลใน people แต่นามสกุลต่างไป มักเป็นการพิมพ์ผิด ชื่อก่อนเปลี่ยนนามสกุล หรือผู้ดำรงตำแหน่งคนก่อนที่ชื่อพ้องกัน
                ถ้าใช้ <people.….name> แทนการพิมพ์ ชื่อจะตรงกันทุกฉบับ ถ้าเป็นอีกคนจริง ให้เพิ่มไว้ใน people
                """,
            en: """
                The first name is that of somebody under people, the surname another: a slip, a name from before a marriage, or
                whoever held the post before. <people.….name> is alike on every paper; somebody else is added to people.
                """,
            wrong: "measures:\n  - {id: ก, steps: ให้นางสาวพิมพ์ใจ รุ่งเรือง เป็นประธาน}",
            right: "measures:\n  - {id: ก, steps: ให้นางสาวพิมพ์ใจ รุ่งสว่าง เป็นประธาน}"),
        .textOtherOffice: Explanation(
            th:
                "ข้อความที่คัดจากหน่วยงานอื่นมักมีชื่อของเขาค้างอยู่ ใช้ <organization> แล้วจะไม่มีชื่อให้ลืมแก้ ถ้าตั้งใจกล่าวถึงเขา ให้ใส่ไว้ใน allow:",
            en:
                "Borrowed text keeps its owner's name; <organization> leaves none to forget. Where the other office is meant, let it stand with allow:.",
            wrong: "measures:\n  - {id: ก, steps: เทศบาลตำบลดอนตาลได้ประกาศ}",
            right: "measures:\n  - {id: ก, steps: <organization>ได้ประกาศ}"),
        .textBrokenAddress: Explanation(
            th: """
                ที่อยู่เว็บที่มีช่องว่างกดไม่ได้และค้นไม่พบ ผู้ตรวจ OIT ที่เปิดตามจะได้หน้าว่าง มักมาจากการตัดบรรทัดในแฟ้มเดิม
                หรือการแปลงภาพสแกนเป็นข้อความ saraban fix ลบช่องว่างให้ได้
                """,
            en: """
                An address with a blank in it cannot be followed, and an assessor of OIT who tries finds nothing. It comes from
                a line that was broken in the original, or from a scan turned into text. saraban fix takes the blank out.
                """,
            wrong: "measures:\n  - {id: ก, steps: เผยแพร่ที่ www. suanlamduan.go.th}",
            right: "measures:\n  - {id: ก, steps: เผยแพร่ที่ www.suanlamduan.go.th}"),
        .textMixedNumerals: Explanation(
            th: "เมื่อสั่งให้พิมพ์ตัวเลขตามที่พิมพ์มา (as-typed) ย่อหน้าเดียวควรใช้เลขแบบเดียว หรือสั่ง numerals: thai ให้เหมือนกันทั้งแฟ้ม",
            en: "Where digits are printed as typed, one paragraph keeps to one kind; numerals: thai makes them alike.",
            wrong: "numerals: as-typed\nmeasures:\n  - {id: ก, steps: มี ๑๒ ข้อ และ 3 เรื่อง}",
            right: "numerals: as-typed\nmeasures:\n  - {id: ก, steps: มี ๑๒ ข้อ และ ๓ เรื่อง}"),
    ]
}
