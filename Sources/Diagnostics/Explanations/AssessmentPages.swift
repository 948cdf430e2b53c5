// What stands behind the findings on the assessment. Wording only.

extension Explanation {
    static let assessment: [Code: Explanation] = [
        .itaYearBefore: Explanation(
            th: """
                มาตรการของปีงบประมาณหนึ่งตอบผลการประเมิน ITA ของปีก่อน (OIT ข้อ O42: วิเคราะห์ผลการประเมินของปีงบประมาณที่ผ่านมา)
                ถ้า fiscal-year ใต้ analysis ไม่ใช่ปีก่อน คะแนน ระดับ และรหัสข้อจะถูกตรวจกับบัญชีของปีที่ผิด
                """,
            en: """
                The measures of a fiscal year answer the assessment of the year before (OIT item O42 asks for the analysis of
                that one). With another year under analysis, scores, level and codes are held against the wrong catalogue.
                """,
            wrong: "fiscal-year: 2566\nanalysis:\n  fiscal-year: 2566\n  total: 80.93",
            right: "fiscal-year: 2566\nanalysis:\n  fiscal-year: 2565\n  total: 80.93"),
        .itaUnknownYear: Explanation(
            th: "โปรแกรมรู้จักบัญชีตัวชี้วัดปี ๒๕๖๑ ถึง ๒๕๖๙ ปีอื่นพิมพ์ได้ตามปกติ แต่ไม่มีอะไรให้เทียบ จึงบอกไว้เป็นข้อสังเกต",
            en:
                "The catalogues of 2561 to 2569 are known. Other years print as ever, with nothing to hold them against.",
            wrong: "fiscal-year: 2560\nanalysis:\n  fiscal-year: 2559\n  total: 80",
            right: "fiscal-year: 2566\nanalysis:\n  fiscal-year: 2565\n  total: 80"),
        .itaTotal: Explanation(
            th: """
                คะแนนรวมคือค่าเฉลี่ยถ่วงน้ำหนักของเครื่องมือ: IIT ร้อยละ ๓๐ EIT ร้อยละ ๓๐ OIT ร้อยละ ๔๐ และคะแนนของเครื่องมือ
                คือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น ต่างกันได้ ๐.๐๑ จากการปัดเศษ
                มักเกิดจากพิมพ์คะแนนตัวชี้วัดสลับตำแหน่ง หรือคัดคะแนนรวมของปีอื่นมา
                """,
            en: """
                The total is the weighted mean of the instruments, 30 % IIT, 30 % EIT and 40 % OIT, and an instrument's score
                the mean of its indicators; a hundredth may be lost in rounding. Look for swapped digits, or a total of
                another year.
                """,
            wrong:
                "analysis:\n  total: 85.20\n  indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}",
            right:
                "analysis:\n  total: 85.00\n  indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}"
        ),
        .itaLevel: Explanation(
            th: """
                ระดับมาจากคะแนนรวม ถึงปี ๒๕๖๕: AA ๙๕ A ๘๕ B ๗๕ C ๖๕ D ๕๕ E ๕๐ F ตั้งแต่ปี ๒๕๖๖ (มติ ป.ป.ช. ๘ มิถุนายน ๒๕๖๖):
                ผ่านดีเยี่ยม ๙๕ ผ่านดี ๘๕ ซึ่งทุกเครื่องมือต้องถึงเกณฑ์ด้วย ผ่าน ๘๕ ต้องปรับปรุง ๗๐ ต่ำกว่านั้นต้องปรับปรุงโดยด่วน
                """,
            en: """
                The level follows from the total. Until 2565: AA from 95, A 85, B 75, C 65, D 55, E 50, F. From 2566 (resolution
                of the NACC, 8 June 2566): ผ่านดีเยี่ยม from 95 and ผ่านดี from 85 with every instrument as high, ผ่าน 85,
                ต้องปรับปรุง 70, below that ต้องปรับปรุงโดยด่วน.
                """,
            wrong: "analysis:\n  fiscal-year: 2565\n  total: 82.65\n  level: A",
            right: "analysis:\n  fiscal-year: 2565\n  total: 82.65\n  level: B"),
        .itaLevelUnknown: Explanation(
            th: """
                แต่ละปีมีชื่อระดับของตัวเอง: ถึงปี ๒๕๖๕ เป็นตัวอักษร AA ถึง F ตั้งแต่ปี ๒๕๖๖ เป็นคำ ผ่านดีเยี่ยม ถึง ต้องปรับปรุงโดยด่วน
                มักเกิดเมื่อใช้แฟ้มของปีก่อนต่อ หรือเขียนว่า “ผ่าน” ตามเป้าหมาย ๘๕ คะแนนในปีที่ยังใช้ตัวอักษร
                """,
            en: """
                Each year has its own levels: letters AA to F until 2565, words from ผ่านดีเยี่ยม to ต้องปรับปรุงโดยด่วน since
                2566. An older file was used on, or ผ่าน was written after the target of 85 in a year of letters.
                """,
            wrong: "analysis:\n  fiscal-year: 2565\n  total: 82.65\n  level: ผ่าน",
            right: "analysis:\n  fiscal-year: 2565\n  total: 82.65\n  level: B"),
        .itaIndicatorName: Explanation(
            th: """
                ตัวชี้วัดสิบข้อมีเลขและชื่อประจำ ข้อความที่เรียกเลขหนึ่งด้วยชื่อของอีกข้อทำให้ผู้อ่านไม่รู้ว่าหมายถึงข้อใด
                มักเกิดจากคัดตารางมาแล้วเลื่อนไปหนึ่งแถว ถ้าไม่ใส่ name โปรแกรมใช้ชื่อจากบัญชีตัวชี้วัดของปีนั้นให้เอง
                """,
            en: """
                The ten indicators have their numbers and names; a number with another's name leaves the reader to guess. A
                table was copied and slipped by a row. Without name the one of that year's catalogue is used.
                """,
            wrong: "analysis:\n  indicators: {3: {score: 77.60, name: การใช้งบประมาณ}}",
            right: "analysis:\n  indicators: {3: {score: 77.60, name: การใช้อำนาจ}}"),
        .itaInstrument: Explanation(
            th: """
                ตัวชี้วัดที่ ๑–๕ วัดด้วย IIT (ผู้มีส่วนได้ส่วนเสียภายใน) ที่ ๖–๘ ด้วย EIT (ภายนอก) ที่ ๙–๑๐ ด้วย OIT
                (การเปิดเผยข้อมูลสาธารณะ) ทุกปีตั้งแต่ ๒๕๖๑ เครื่องมือที่ผิดทำให้ผู้อ่านไปหาข้อมูลผิดแบบสำรวจ
                ถ้าไม่ใส่ instrument โปรแกรมใช้ที่ถูกให้เอง
                """,
            en: """
                Indicators 1 to 5 are measured by IIT, among those inside, 6 to 8 by EIT, among those outside, 9 and 10 by OIT,
                by what is open to the public, every year since 2561. A wrong one sends the reader to the wrong survey. Without
                instrument the right one is used.
                """,
            wrong: "analysis:\n  indicators: {7: {score: 80, instrument: OIT}}",
            right: "analysis:\n  indicators: {7: {score: 80, instrument: EIT}}"),
        .itaNoSuchItem: Explanation(
            th: "จำนวนข้อของแต่ละเครื่องมือเปลี่ยนตามปี เช่น OIT มี ๔๓ ข้อในปี ๒๕๖๓–๒๕๖๖ และ ๓๕ ข้อในปี ๒๕๖๗ รหัสที่เกินมักคัดมาจากปีอื่น",
            en:
                "How many items an instrument has changes by year (OIT: 43 in 2563 to 2566, 35 in 2567); a code beyond them is often another year's.",
            wrong: "analysis:\n  fiscal-year: 2565\n  findings: [O48]",
            right: "analysis:\n  fiscal-year: 2565\n  findings: [O43]"),
        .itaScoreInText: Explanation(
            th: "คะแนนที่พิมพ์ซ้ำในข้อความจะค้างอยู่เมื่อแก้คะแนนใน analysis จึงควรอ้างถึงด้วย < > แทนการพิมพ์",
            en: "A score typed again in a text stays behind when the analysis is corrected: refer to it instead.",
            wrong: "analysis:\n  indicators: {3: 77.60}\nmeasures:\n  - {id: ก, steps: การใช้อำนาจ ได้คะแนน 76.70 คะแนน}",
            right: "analysis:\n  indicators: {3: 77.60}\nmeasures:\n  - {id: ก, steps: การใช้อำนาจ ได้คะแนน 77.60 คะแนน}"),
        .itaStrongAbove: Explanation(
            th: """
                รายการจุดแข็งที่โปรแกรมทำให้ (list: strengths) ใช้เกณฑ์ strong-above ถ้าข้อความบอกเกณฑ์อื่น ผู้อ่านจะเห็นตัวชี้วัดที่ไม่เข้าเกณฑ์ที่เขียนไว้
                มักเกิดจากใช้ข้อความของปีก่อนซึ่งตั้งเกณฑ์ไว้ต่างกัน
                """,
            en: """
                The list of strengths (list: strengths) goes by strong-above. Where the text names another score, readers see
                indicators that do not reach it. Often the text is that of another year.
                """,
            wrong:
                "analysis:\n  strong-above: 85\n  indicators: {1: 90}\nmeasures:\n  - {id: ก, steps: จุดแข็งคือตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ ๙๐}",
            right:
                "analysis:\n  strong-above: 85\n  indicators: {1: 90}\nmeasures:\n  - {id: ก, steps: จุดแข็งคือตัวชี้วัดที่ได้คะแนนมากกว่าร้อยละ ๘๕}"
        ),
        .itaNotStrong: Explanation(
            th: """
                ตัวชี้วัดที่เรียกว่าจุดแข็งได้คะแนนไม่ถึงเกณฑ์ strong-above ผู้ประเมินเทียบข้อความกับคะแนนเสมอ
                เขียน list: strengths ให้โปรแกรมเลือกเอง รายการจะถูกต้องแม้คะแนนเปลี่ยน
                """,
            en: """
                An indicator that is called a strength does not reach strong-above, and assessors hold texts against scores.
                With list: strengths the list is right whatever the scores become.
                """,
            wrong:
                "analysis:\n  strong-above: 85\n  indicators: {3: 77.60}\nmeasures:\n  - {id: ก, steps: จุดแข็งของหน่วยงานคือการใช้อำนาจ}",
            right:
                "analysis:\n  strong-above: 85\n  indicators: {3: 87.60}\nmeasures:\n  - {id: ก, steps: จุดแข็งของหน่วยงานคือการใช้อำนาจ}"
        ),
        .itaUnanswered: Explanation(
            th:
                "O42 ให้นำผลการวิเคราะห์ไปสู่การปฏิบัติ ประเด็นที่ไม่มีมาตรการตอบคือส่วนที่ผู้ตรวจมองหาก่อน ตรวจเมื่อมีมาตรการอย่างน้อยหนึ่งข้อใส่ answers",
            en:
                "O42 asks how the analysis is put into practice; a finding without a measure is what an assessor looks for. Checked where measures say what they answer.",
            wrong: "analysis:\n  findings: [3, 9]\nmeasures:\n  - {id: ก, answers: [3]}",
            right: "analysis:\n  findings: [3, 9]\nmeasures:\n  - {id: ก, answers: [3, 9]}"),
    ]
}
