// What stands behind the findings on lengths, numbers and codes of a file. Wording only.

extension Explanation {
    static let inputValues: [Code: Explanation] = [
        .inputNotALength: Explanation(
            th: """
                ระยะต้องมีหน่วยที่โปรแกรมรู้จัก คือ cm mm pt (๑ นิ้วเท่ากับ 72pt หรือ 2.54cm) บางช่อง เช่น ที่ว่างก่อนลายมือชื่อ รับ lines
                (จำนวนเต็มของบรรทัด) และ share (ส่วนแบ่งของที่ว่างในหน้า) ด้วย หน่วยนิ้วมักติดมากับตัวเลขจาก Word รุ่นภาษาอังกฤษ
                """,
            en: """
                A length has a unit: cm, mm or pt (an inch is 72pt or 2.54cm). Some keys, such as the space for a signature,
                take lines, in whole numbers, or share for a part of the room that is left on the page. Inches come with
                figures from an English Word.
                """,
            at: .document,
            wrong: """
                body:
                  - signature: นายก
                    ink: 1 นิ้ว
                """,
            right: """
                body:
                  - signature: นายก
                    ink: 2.54cm
                """),
        .inputLengthRange: Explanation(
            th: """
                ระยะนี้อ่านได้ แต่มากหรือน้อยเกินกว่าที่ใช้ตรงนี้ได้ มักเป็นจุดทศนิยมที่หายไป หรือหน่วยที่สลับกัน (cm กับ mm) กระดาษ A4
                มีขนาดเพียง 21 × 29.7 ซม.
                """,
            en: """
                The length can be read and is too large or too small for this place. Mostly a decimal point was lost, or
                units mixed up, cm and mm; a sheet of A4 is no more than 21 × 29.7 cm.
                """,
            at: .document,
            wrong: """
                body:
                  - signature: นายก
                    ink: 250cm
                """,
            right: """
                body:
                  - signature: นายก
                    ink: 2.5cm
                """),
        .inputNotLines: Explanation(
            th: """
                ช่องนี้นับเป็นบรรทัดของข้อความ ไม่ใช่ระยะ เช่น keep-with-previous บอกว่าเมื่อขึ้นหน้าใหม่ให้มีข้อความก่อนหน้าติดไปด้วยกี่บรรทัด
                ถ้าให้เป็นเซนติเมตร จำนวนบรรทัดจะเปลี่ยนไปตามขนาดตัวอักษร
                """,
            en: """
                Lines of text are counted here, not lengths: keep-with-previous says how many lines of what stands before go
                along to a new page. In centimetres their number would hang on the size of the type.
                """,
            at: .document,
            wrong: """
                body:
                  - text: จึงเรียนมาเพื่อโปรดทราบ
                    keep-with-previous: 2cm
                """,
            right: """
                body:
                  - text: จึงเรียนมาเพื่อโปรดทราบ
                    keep-with-previous: 2 lines
                """),
        .inputNotARatio: Explanation(
            th: """
                อัตราส่วนเขียนเป็นจำนวนเต็มสองจำนวนคั่นด้วย / เช่น 14/16 คือย่อจากตัวอักษร ๑๖ เป็น ๑๔ พอยต์
                เขียนอย่างนี้แล้วคำนวณได้ตรงทุกครั้ง ต่างจากร้อยละซึ่งต้องปัดเศษ
                """,
            en: """
                A ratio is two whole numbers with a / between: 14/16 turns type of 16 points into 14. It comes out exactly
                each time, where a percentage has to be rounded.
                """,
            at: .layout,
            wrong: """
                pages:
                  ตัวเล็ก: {like: standard, scale: 87.5%}
                """,
            right: """
                pages:
                  ตัวเล็ก: {like: standard, scale: 14/16}
                """),
        .inputNotAWidth: Explanation(
            th: """
                ความกว้างของคอลัมน์เป็นได้สี่อย่าง คือเลขส่วน (1, 2) ระยะ (3cm) auto ให้โปรแกรมหาเอง หรือ rest คือที่เหลือ
                ต้องมากกว่าศูนย์ คอลัมน์ที่ไม่ต้องการให้แสดง ให้เอาออกจาก columns แทนการให้กว้างศูนย์
                """,
            en: """
                A column is as wide as a share (1, 2), a length (3cm), auto to have it found, or rest for what is left; it
                is never zero. A column that is not to be seen is taken out of columns.
                """,
            at: .document,
            wrong: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [2, 30%]
                """,
            right: """
                body:
                  - table: measures
                    columns: {มาตรการ: title, ผู้รับผิดชอบ: responsible}
                    widths: [auto, 5cm]
                """),
        .inputNotAPath: Explanation(
            th: """
                ตรงนี้ต้องเป็นชื่อของข้อมูล คือคำที่ต่อกันด้วยจุดโดยไม่มีช่องว่าง เช่น document.body ไม่ใช่ข้อความที่จะพิมพ์ ข้อความใช้บล็อก line
                หรือ text
                """,
            en: """
                The name of a value belongs here, words joined by dots without blanks, such as document.body; no text to be
                printed. For text there are the blocks line and text.
                """,
            at: .layout,
            wrong: """
                fields: {body: {type: content}}
                blocks:
                  - content: เนื้อความ ของเอกสาร
                """,
            right: """
                fields: {body: {type: content}}
                blocks:
                  - content: document.body
                """),
        .inputNotARound: Explanation(
            th: """
                รอบนับเป็นเดือนสะสมตั้งแต่ ๑ ตุลาคม: รอบ ๓ ๖ ๙ และ ๑๒ เดือน ไตรมาสที่ ๒ จึงเขียนเป็น 6 และรายงานประจำปีเขียนเป็น 12
                """,
            en: """
                A round is counted in months from 1 October: 3, 6, 9 or 12. The second quarter ends the round of 6, the
                report of the year is 12.
                """,
            at: .document,
            wrong: "round: ครึ่งปี",
            right: "round: 6"),
        .inputNotAFiscalYear: Explanation(
            th: """
                ปีงบประมาณเป็นปีเดียว เรียกตามปีที่สิ้นสุด เช่น ปีงบประมาณ พ.ศ. ๒๕๖๖ คือ ๑ ตุลาคม ๒๕๖๕ ถึง ๓๐ กันยายน ๒๕๖๖
                ไม่ต้องเขียนสองปี เพราะทุกรอบ ทุกวันที่ และบัญชีตัวชี้วัดตรวจจากปีนี้ปีเดียว มักเกิดจากคัดช่วงปีมาจากปกของแผน
                """,
            en: """
                A fiscal year is one year, named after the one it ends in: 2566 runs from 1 October 2565 to 30 September
                2566. All rounds, dates and indicators are checked against it. A span of years was often copied from the
                cover of a plan.
                """,
            wrong: "fiscal-year: 2565-2566",
            right: "fiscal-year: 2566"),
        .inputNotAScore: Explanation(
            th: """
                คะแนน ITA อยู่ระหว่าง ๐ ถึง ๑๐๐ มีทศนิยมสองตำแหน่ง มักเกิดจากจุดทศนิยมหาย
                หรือคัดเครื่องหมายร้อยละหรือคำว่าคะแนนติดมาจากตารางผล ให้ใส่เฉพาะตัวเลข
                """,
            en: """
                A score of ITA lies between 0 and 100, with two decimals. The point was lost, or a percent sign or a word
                came along from the table of results. Write the number alone.
                """,
            wrong: "analysis: {total: 8093}",
            right: "analysis: {total: 80.93}"),
        .inputNotAnIndicator: Explanation(
            th: """
                การประเมิน ITA มีตัวชี้วัดสิบตัว ตั้งแต่ปีงบประมาณ ๒๕๖๑ เป็นต้นมา เลข ๑ ถึง ๕ วัดด้วย IIT เลข ๖ ถึง ๘ ด้วย EIT และ ๙ ถึง
                ๑๐ ด้วย OIT เลขที่เกินสิบมักเป็นเลขข้อคำถาม ซึ่งต้องมีตัวอักษรนำ เช่น I11
                """,
            en: """
                The ITA assessment has had ten indicators since the fiscal year 2561: 1 to 5 by IIT, 6 to 8 by EIT, 9 and 10
                by OIT. A larger number is mostly that of an item, which has a letter before it: I11.
                """,
            wrong: """
                analysis:
                  indicators: {11: 80.93}
                """,
            right: """
                analysis:
                  indicators: {10: 80.93}
                """),
        .inputNotACode: Explanation(
            th: """
                ประเด็นเขียนเป็นเลขตัวชี้วัด (1 ถึง 10) หรือรหัสข้อที่ขึ้นต้นด้วย I E หรือ O ตามเครื่องมือ มักเกิดจากพิมพ์เลขศูนย์แทนตัวโอ (035)
                หรือใส่คำว่าข้อนำหน้า โปรแกรมไม่เดา เพราะรหัสกำหนดว่ามาตรการใดตอบประเด็นใด
                """,
            en: """
                A finding is the number of an indicator, 1 to 10, or the code of an item with its I, E or O. A zero typed
                for the letter O (035) is frequent. Nothing is guessed: codes say which measure meets which finding.
                """,
            wrong: """
                analysis:
                  findings: [3, 035]
                """,
            right: """
                analysis:
                  findings: [3, O35]
                """),
    ]
}
