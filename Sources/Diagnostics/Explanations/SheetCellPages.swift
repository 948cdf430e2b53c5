// What stands behind the findings on single cells of a CSV file: what a spreadsheet made of them, and what their columns
// cannot hold. Wording only.

extension Explanation {
    static let sheetCells: [Code: Explanation] = [
        .csvExcelError: Explanation(
            th: """
                Excel ถือว่าช่องที่ขึ้นต้นด้วย = + - @ เป็นสูตร ข้อความที่ขึ้นต้นด้วยขีด เช่น - จัดอบรม จึงกลายเป็น #NAME? และข้อความเดิมไม่อยู่ใน
                CSV แล้ว ให้พิมพ์ ' นำหน้า ตารางที่โปรแกรมออกให้ใส่ไว้แล้วและตัดออกเองเมื่อรับกลับ ส่วน ##### คือคอลัมน์แคบไป
                """,
            en: """
                To Excel a cell that begins with = + - or @ is a formula: a text with a dash at its head becomes #NAME?, and
                the CSV no longer holds its words. Type a ' before it; tables made here have it already, and it is taken away
                on the way back. ##### means that a column was too narrow.
                """,
            at: .table,
            wrong: """
                รหัส,ขั้นตอน/วิธีการปฏิบัติ
                ดุลพินิจ,#NAME?
                เยาวชน,
                """,
            right: """
                รหัส,ขั้นตอน/วิธีการปฏิบัติ
                ดุลพินิจ,'- ประกาศใช้คู่มือ
                เยาวชน,
                """),
        .csvExcelDate: Explanation(
            th: """
                Excel เปลี่ยนสิ่งที่ดูเหมือนวันที่ให้เองทันทีที่เปิด CSV เช่น 6-12 เป็น 6-Dec เดาค่าเดิมจากวันที่ไม่ได้แน่นอน จึงไม่รับ ก่อนกรอก
                ให้จัดรูปแบบทั้งคอลัมน์เป็น “ข้อความ” หรือเปิด CSV ด้วย ข้อมูล > จากข้อความ แล้วเลือกชนิดข้อความ
                """,
            en: """
                Excel turns what looks like a date into one as soon as it opens the CSV: 6-12 becomes 6-Dec. The old value
                cannot be told from it for certain, and so it is not taken. Format the column as Text before typing, or open
                the CSV by Data > From Text with the type Text.
                """,
            at: .table,
            wrong: """
                รหัส,ช่วงอายุ
                ดุลพินิจ,
                เยาวชน,6-Dec
                """,
            right: """
                รหัส,ช่วงอายุ
                ดุลพินิจ,
                เยาวชน,6-12
                """),
        .csvScientific: Explanation(
            th: """
                Excel ย่อเลขที่ยาวเกินสิบเอ็ดหลักหรือกว้างเกินคอลัมน์ และ CSV เก็บตามที่เห็น หลักท้ายๆ จึงหายไปแล้ว เลขที่โครงการ เลขบัญชี
                และเลขประจำตัวเป็นข้อความ ไม่ใช่จำนวน ให้จัดรูปแบบช่องเป็นข้อความก่อนพิมพ์
                """,
            en: """
                Excel shortens numbers of more than eleven digits, or wider than their column, and CSV keeps what is seen:
                the last digits are gone. Numbers of projects, accounts and people are texts, no quantities; format the cell
                as Text before typing.
                """,
            at: .table,
            wrong: """
                รหัส,เลขที่โครงการ
                ดุลพินิจ,
                เยาวชน,6.60192E+11
                """,
            right: """
                รหัส,เลขที่โครงการ
                ดุลพินิจ,
                เยาวชน,660192345671
                """),
        .csvNumberCommas: Explanation(
            th: """
                ตัวเลขเท่าเดิม ต่างเพียงจุลภาคซึ่งมาจากรูปแบบช่องของ Excel ไม่ใช่สิ่งที่ท่านพิมพ์ ถ้ารับไว้ แฟ้มข้อมูลจะเปลี่ยนทุกครั้งที่เปิดตาราง
                จึงคงค่าเดิม ค่าอื่นในตารางรับตามปกติ
                """,
            en: """
                The number is the same; the commas come of the cell's format in Excel, and nobody typed them. Taken, the file
                would change each time its table was opened. The old value stays, all other cells are taken.
                """,
            at: .table,
            wrong: """
                รหัส,งบประมาณ
                ดุลพินิจ,
                เยาวชน,"15,000"
                """,
            right: """
                รหัส,งบประมาณ
                ดุลพินิจ,
                เยาวชน,15000
                """),
        .csvNotACode: Explanation(
            th: """
                คอลัมน์นี้บอกว่ามาตรการตอบประเด็นใด โปรแกรมใช้จับคู่กับผลการประเมิน จึงรับเฉพาะเลขตัวชี้วัด 1 ถึง 10 หรือรหัสข้อ เช่น I13 O42
                คำอธิบายให้อยู่ในคอลัมน์อื่น
                """,
            en: """
                The column says which findings a measure answers, and is matched with the results of the assessment: only
                indicators, 1 to 10, and codes of items such as I13 or O42 belong in it. Words go into another column.
                """,
            at: .table,
            wrong: """
                รหัส,ตอบประเด็น
                ดุลพินิจ,ตัวชี้วัดที่ 3
                เยาวชน,9
                """,
            right: """
                รหัส,ตอบประเด็น
                ดุลพินิจ,3
                เยาวชน,9
                """),
        .csvNotAPeriod: Explanation(
            th: """
                ระยะเวลาใช้เทียบกับปีงบประมาณและรอบ วันที่ในนั้นจึงต้องมีจริงและอยู่ในบรรทัดเดียว มักเป็นวันสุดท้ายของเดือนที่พิมพ์เกิน เช่น 31 เม.ย.
                หรือสองช่วงที่ขึ้นบรรทัดใหม่ในช่องเดียว
                """,
            en: """
                A period is held against the fiscal year and its rounds: its dates must exist, and stand on one line. Mostly
                it is a last day too many, 31 April say, or two periods under each other in one cell.
                """,
            at: .table,
            wrong: """
                รหัส,ระยะเวลา
                ดุลพินิจ,1 มี.ค. 2566 - 31 เม.ย. 2566
                เยาวชน,ต.ค. ๖๕ - ก.ย. ๖๖
                """,
            right: """
                รหัส,ระยะเวลา
                ดุลพินิจ,1 มี.ค. 2566 - 30 เม.ย. 2566
                เยาวชน,ต.ค. ๖๕ - ก.ย. ๖๖
                """),
        .csvNotText: Explanation(
            th: """
                ค่านี้ในแฟ้มข้อมูลไม่ใช่ข้อความ แต่เป็นรายการหรือบล็อก เช่น ตารางหรือภาพ ตารางออกให้ดูตามที่เขียนไว้ในแฟ้ม เช่น [ประกาศ, คู่มือ]
                แต่ถ้าแทนด้วยข้อความ บล็อกเหล่านั้นจะหายไป ปล่อยช่องไว้ตามเดิม หรือลบทั้งคอลัมน์ออกจาก CSV ก็ได้ ค่าเดิมยังอยู่
                """,
            en: """
                In the file this value is no text but a list or blocks, a table or an image say. It is shown in the CSV as it
                is written there, [ประกาศ, คู่มือ] for instance; words in its stead would wipe the blocks out. Leave the cell
                alone, or take the whole column out of the CSV: the value stays.
                """,
            at: .table,
            wrong: """
                รหัส,แนวทางการปฏิบัติ
                ดุลพินิจ,ประกาศและคู่มือ
                เยาวชน,
                """,
            right: """
                รหัส,แนวทางการปฏิบัติ
                ดุลพินิจ,"[ประกาศ, คู่มือ]"
                เยาวชน,
                """),
        .csvControl: Explanation(
            th: """
                อักขระควบคุมมองไม่เห็นและไม่มีรูปที่จะพิมพ์ มักติดมาเมื่อคัดลอกจาก PDF จากเว็บไซต์ หรือจากแฟ้มที่ระบบอื่นออกให้
                แท็บและการขึ้นบรรทัดใหม่ในช่อง (Alt+Enter) ใช้ได้ตามปกติ
                """,
            en: """
                Control characters cannot be seen and have no shape to print. They come along when text is copied from a PDF,
                a website or the export of another system. Tabs and new lines in a cell (Alt+Enter) are fine.
                """,
            lookTh: "พิมพ์ข้อความในช่องนั้นใหม่ทั้งช่อง หรือใช้สูตร CLEAN ของ Excel กับช่องนั้น แล้ววางผลกลับเป็นค่า",
            lookEn: "Type the whole cell again, or use Excel's CLEAN on it and paste the result back as a value."),
    ]
}
