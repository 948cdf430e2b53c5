// What stands behind the findings on what is named in a file and still to be filled in. Wording only.

extension Explanation {
    static let pending: [Code: Explanation] = [
        .inputPending: Explanation(
            th: """
                ผลการประเมิน ITA ประกาศหลังจากที่หลายหน่วยงานเริ่มทำแฟ้มของปีแล้ว จึงเขียนชื่อช่องแล้วเว้นค่าไว้ก่อนได้ เอกสารทำได้ตามปกติ
                โดยพิมพ์จุดไข่ปลาตรงที่อ้างถึง และ saraban next ก็เว้นช่องเหล่านี้ไว้เช่นกัน คำเตือนจะอยู่จนกว่าจะเติมครบ
                เพื่อไม่ให้ฉบับที่มีจุดไข่ปลาถูกเสนอลงนาม
                """,
            en: """
                ITA results come out after many an office has begun the file of its year, and so a key may stand without its
                value. Papers are made all the same, with dots where they name it; saraban next leaves such keys as well. The
                warning stays until all is filled in, so that no paper with dots is put up for signing.
                """,
            wrong: """
                analysis:
                  fiscal-year: 2565
                  total:
                  level:
                """,
            right: """
                analysis:
                  fiscal-year: 2565
                  total: 85.00
                  level: A
                """),
        .bindingPending: Explanation(
            th: """
                ช่องที่อ้างถึงมีชื่ออยู่ในแฟ้มแต่ยังไม่มีค่า เช่น วันที่ซึ่งจะทราบเมื่อลงนาม จุดไข่ปลาเว้นที่ไว้ให้เห็นและเขียนด้วยปากกาได้
                ส่วนชื่อที่ไม่มีในแฟ้มเลยเป็นข้อผิดพลาดอีกข้อหนึ่ง ก่อนเสนอลงนามจริง ให้ดูว่าไม่มีคำเตือนนี้เหลืออยู่
                """,
            en: """
                The named field is in the file and has no value yet, a date that is known only on signing say. The dots keep
                its place, to be seen or filled in by pen. A name that is not in the file at all is another matter, an error.
                See that none of these warnings is left before a paper is put up for signing.
                """,
            at: .document,
            wrong: """
                date:
                body: ผลการดำเนินการ ณ วันที่ <document.date | long>
                """,
            right: """
                date: 2566-04-03
                body: ผลการดำเนินการ ณ วันที่ <document.date | long>
                """),
        .chartPending: Explanation(
            th: """
                ช่องคะแนนเว้นไว้รอผลการประเมิน แผนภูมิจึงมีแกนและชื่อตัวชี้วัด แต่ไม่มีแท่ง เลขที่แผนภูมิและหน้าที่ตามมาจึงอยู่ที่เดิมเมื่อเติมคะแนน
                เมื่อเติมบางตัวชี้วัดแล้ว แผนภูมิวาดเฉพาะตัวที่มีคะแนน ให้ดูคำเตือน input.pending ว่ายังขาดคะแนนอยู่หรือไม่
                """,
            en: """
                The scores are left blank until the results are out. The chart has its axes and names without bars, so that
                its number and the pages behind it stay where they are when the scores come. With some of them filled in, it
                draws those alone: see by input.pending whether any is still missing.
                """,
            wrong: """
                analysis:
                  fiscal-year: 2565
                  indicators: {8: , 9: , 10: }
                documents:
                  - layout: report
                    body:
                      - chart: indicators
                """,
            right: """
                analysis:
                  fiscal-year: 2565
                  indicators: {8: 81.47, 9: 85.64, 10: 75.00}
                documents:
                  - layout: report
                    body:
                      - chart: indicators
                """),
    ]
}
