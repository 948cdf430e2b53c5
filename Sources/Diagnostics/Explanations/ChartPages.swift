// What stands behind the findings on tables of contents and charts. Wording only.

extension Explanation {
    static let charts: [Code: Explanation] = [
        .contentsEmpty: Explanation(
            th: """
                สารบัญรวมเฉพาะหัวข้อที่อยู่ถัดจากมัน สิ่งที่อยู่ก่อน เช่น ปกและคำนำ ไม่อยู่ในสารบัญ ถ้าวางสารบัญไว้ท้ายเล่ม หรือหัวข้อพิมพ์เป็นตัวหนา
                (**…**) แทน heading: จะไม่มีอะไรให้รวม
                """,
            en: """
                A table of contents lists the headings that follow it; cover and preface before it are not in it. At the end
                of a report, or where headings are bold words (**…**) and no heading:, there is nothing to list.
                """,
            at: .document,
            wrong: """
                body:
                  - table-of-contents: 2
                  - text: "**๑. หลักการและเหตุผล**"
                """,
            right: """
                body:
                  - table-of-contents: 2
                  - heading: ๑. หลักการและเหตุผล
                """),
        .chartTooLow: Explanation(
            th: """
                แผนภูมิใยแมงมุมมีชื่อตัวชี้วัดสิบชื่ออยู่รอบวง ถ้าเตี้ยเกินไป ชื่อจะทับกันจนอ่านไม่ออก ถ้าไม่สั่ง height โปรแกรมใช้ขนาดที่อ่านได้
                ถ้าที่มีน้อย แผนภูมิแท่งใช้ที่น้อยกว่า
                """,
            en: """
                A radar chart has the names of ten indicators around it, which lie over each other when it is too low.
                Without height it takes a size that can be read; where there is little room, bars need less.
                """,
            at: .document,
            wrong: """
                body:
                  - {chart: indicators, kind: radar, height: 6cm}
                """,
            right: """
                body:
                  - {chart: indicators, kind: radar, height: 12cm}
                """),
        .chartNotIndicators: Explanation(
            th: """
                แผนภูมิวาดคะแนน ๐ ถึง ๑๐๐ ของตัวชี้วัด จึงอ้างได้เฉพาะกลุ่มของตัวชี้วัด เช่น indicators ทั้งหมด หรือ iit eit oit
                strengths weakest มาตรการและบุคคลไม่มีคะแนนให้วาด
                """,
            en: """
                A chart draws scores of indicators, 0 to 100, and takes groups of them: indicators for all, or iit, eit,
                oit, strengths, weakest. Measures and people have no scores.
                """,
            at: .document,
            wrong: """
                body:
                  - chart: measures
                """,
            right: """
                body:
                  - chart: indicators
                """),
        .chartNoScores: Explanation(
            th: """
                ตัวชี้วัดที่จะวาดยังไม่มีคะแนน แผนภูมิเปล่าดูเหมือนได้ศูนย์ทุกข้อ โปรแกรมจึงหยุด
                คะแนนรายตัวชี้วัดดูได้จากหน้าผลการประเมินของหน่วยงานในระบบ ITAS
                """,
            en: """
                The indicators to be drawn have no scores yet. An empty chart would look like nought throughout, and so
                setting stops. The scores are on the organisation's page of results in ITAS.
                """,
            wrong: """
                analysis: {total: 85.00}
                documents:
                  - layout: report
                    body:
                      - chart: indicators
                """,
            right: """
                analysis:
                  total: 85.00
                  indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}
                documents:
                  - layout: report
                    body:
                      - chart: indicators
                """),
        .chartNoLastYear: Explanation(
            th: """
                แผนภูมิ progress วาดคะแนนสองปีเทียบกัน จึงต้องมีคะแนนของการประเมินครั้งก่อนหน้าใน analysis.last-year ด้วย
                ชื่อช่องคือปีก่อนของการประเมินที่วิเคราะห์ ไม่ใช่ปีก่อนของวันนี้
                """,
            en: """
                A chart of progress sets two years side by side and needs the scores of the assessment before in
                analysis.last-year: before the one analysed, that is, not before today.
                """,
            wrong: """
                analysis:
                  fiscal-year: 2565
                  indicators: {8: 81.47, 9: 85.64, 10: 75.00}
                documents:
                  - layout: report
                    body:
                      - {chart: indicators, kind: progress}
                """,
            right: """
                analysis:
                  fiscal-year: 2565
                  indicators: {8: 81.47, 9: 85.64, 10: 75.00}
                  last-year: {8: 79.20, 9: 83.15, 10: 71.50}
                documents:
                  - layout: report
                    body:
                      - {chart: indicators, kind: progress}
                """),
        .chartTooFew: Explanation(
            th: """
                ใยแมงมุมต้องมีอย่างน้อยสามแกนจึงจะเป็นรูปมีพื้นที่ สองแกนเป็นเพียงเส้น มักเกิดกับ oit ซึ่งมีสองตัวชี้วัด (ที่ ๙ และ ๑๐)
                ให้ใช้แผนภูมิแท่ง
                """,
            en: """
                A radar needs three spokes to span an area; two are a line. It meets oit, which has two indicators, 9 and
                10: use bars.
                """,
            at: .document,
            wrong: """
                body:
                  - {chart: analysis.oit, kind: radar}
                """,
            right: """
                body:
                  - {chart: analysis.oit, kind: bar}
                """),
    ]
}
