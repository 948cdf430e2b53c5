// What stands behind the findings on documents, rounds and words of a file. Wording only.

extension Explanation {
    static let inputRounds: [Code: Explanation] = [
        .inputNoDocuments: Explanation(
            th: """
                แฟ้มมีข้อมูลแต่ไม่ได้สั่งให้ทำเอกสารใด จึงตรวจได้เพียงข้อมูล และคำสั่ง render จะไม่ได้แฟ้มใดออกมา เป็นเพียงคำเตือน
                เพราะอาจเป็นแฟ้มที่กำลังรวบรวมข้อมูลอยู่
                """,
            en: """
                The file has facts and asks for no paper: only the facts are checked, and render makes nothing. A warning,
                since the file may still be growing.
                """,
            wrong: "documents: []",
            right: """
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """),
        .inputNoRounds: Explanation(
            th: """
                rounds: all ทำเอกสารหนึ่งฉบับต่อทุกรอบที่มีผลอยู่ในมาตรการ เมื่อยังไม่มีผลของรอบใด จึงไม่มีเอกสารให้ทำ ถ้าเอกสารไม่ขึ้นกับผล
                เช่น บันทึกแจ้งเวียน ให้ระบุรอบเอง
                """,
            en: """
                rounds: all makes a paper for each round that measures have results of, and there are none yet. Where the
                paper does not hang on results, a circular say, list the rounds.
                """,
            wrong: """
                documents:
                  - layout: report
                    rounds: all
                    body: รายงานผลการดำเนินการ
                """,
            right: """
                documents:
                  - layout: report
                    rounds: [6, 12]
                    body: รายงานผลการดำเนินการ
                """),
        .inputSameWithoutRound: Explanation(
            th: """
                same หมายความว่าผลของรอบนี้เหมือนรอบก่อนของมาตรการเดียวกัน จึงต้องมีรอบก่อนที่เขียนผลไว้จริง
                โปรแกรมไม่นำผลรอบก่อนมาใช้เองถ้าไม่สั่ง เพราะผลที่ตามมาโดยไม่ตั้งใจอาจไม่ตรงกับที่ทำจริง
                """,
            en: """
                same says that a round's result is that of the round before, of the same measure, which must be written. No
                result is ever carried over unasked: it might not be true.
                """,
            wrong: """
                measures:
                  - {id: ก, results: {6: same}}
                """,
            right: """
                measures:
                  - {id: ก, results: {3: {done: ประกาศใช้แล้ว}, 6: same}}
                """),
        .inputMissingRound: Explanation(
            th: """
                ช่องนี้ให้ค่าต่างกันตามรอบ และเอกสารทำหลายรอบ จึงต้องมีค่าครบทุกรอบ รอบที่ยังไม่ทราบ เช่น วันที่ลงนามของรอบหน้า
                เขียนเลขรอบแล้วเว้นค่าไว้ เอกสารของรอบนั้นจะเว้นว่างไว้
                """,
            en: """
                The field has a value for each round, and the paper is made for several: none may be missing. Where one is
                not known yet, the day of signing for next round say, give the round without a value.
                """,
            at: .document,
            wrong: """
                rounds: [6, 12]
                date: {6: 2566-04-03}
                """,
            right: """
                rounds: [6, 12]
                date: {6: 2566-04-03, 12: }
                """),
        .inputRoundNotChosen: Explanation(
            th: """
                ช่องนี้ให้ค่าแยกตามรอบ แต่เอกสารไม่ได้บอกว่าเป็นรอบใด จึงเลือกค่าไม่ได้ มักเกิดเมื่อคัดช่องมาจากเอกสารที่ทำทุกรอบ
                """,
            en: """
                The field has values by round, and the document does not say which round it is for. The field was often
                copied from a document that is made every round.
                """,
            wrong: """
                documents:
                  - layout: report
                    date: {6: 2566-04-03, 12: 2566-10-03}
                    body: รายงานผลการดำเนินการ
                """,
            right: """
                documents:
                  - layout: report
                    rounds: [6, 12]
                    date: {6: 2566-04-03, 12: 2566-10-03}
                    body: รายงานผลการดำเนินการ
                """),
        .inputWordNotThai: Explanation(
            th: """
                words มีไว้บอกคำไทยที่ห้ามตัดท้ายบรรทัด เช่น ชื่อตลาดหรือชื่อหมู่บ้าน คำภาษาอังกฤษและตัวเลขไม่ถูกตัดกลางอยู่แล้ว ใส่ไว้จึงไม่มีผล
                """,
            en: """
                words lists Thai words that no line may break, names of markets and villages say. English words and numbers
                are never broken, so that listing them does nothing.
                """,
            wrong: "words: [ITA, ตลาดใต้สะพาน]",
            right: "words: [ตลาดใต้สะพาน]"),
        .inputWordTooLong: Explanation(
            th: """
                words รับเป็นคำหรือชื่อ ไม่ใช่ประโยค คำที่ยาวเกินขีดจำกัดไม่มีผล เพราะบรรทัดหนึ่งใส่ได้ราวแปดสิบตัวอักษร
                ห้ามตัดข้อความที่ยาวกว่านั้นย่อมทำไม่ได้ ใส่เฉพาะชื่อที่ต้องการให้อยู่ด้วยกัน
                """,
            en: """
                words takes words and names, not sentences. A line holds some eighty letters, and what is longer cannot be
                kept whole. List only the names that are to stay together.
                """,
            wrong: """
                words: [โครงการฝึกอบรมเพื่อเสริมสร้างคุณธรรมจริยธรรมและความโปร่งใสในการปฏิบัติงานของบุคลากรเทศบาลตำบลสวนลำดวน]
                """,
            right: "words: [เทศบาลตำบลสวนลำดวน]"),
    ]
}
