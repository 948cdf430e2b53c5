// The wording of findings about tables that go out as CSV and come back. `{0}` is a cell as spreadsheets name it, `{1}` its
// column's heading, where there are such.

extension MessageTable {
    static let tables: [Code: Message] = tableFiles.merging(tableRows) { first, _ in first }
        .merging(tableCells) { first, _ in first }

    private static let tableFiles: [Code: Message] = [
        .csvWorkbook: Message(
            th: "{0} เป็นสมุดงาน Excel ไม่ใช่ CSV", en: "{0} is a workbook, not a CSV file",
            helpTh: "เปิดใน Excel แล้วเลือก บันทึกเป็น ชนิด “CSV UTF-8 (Comma delimited)”",
            helpEn: "open it in Excel and save it as “CSV UTF-8 (Comma delimited)”"),
        .csvDecoded: Message(
            th: "แฟ้ม CSV เข้ารหัสแบบ {0} อ่านให้แล้ว", en: "the CSV file is in {0}; it was read as such",
            helpTh: "คราวหน้าบันทึกเป็น “CSV UTF-8” ตัวอักษรจะไม่ตกหล่น",
            helpEn: "save it as “CSV UTF-8” next time: no letter is lost then"),
        .csvEncoding: Message(
            th: "แฟ้ม CSV ไม่ใช่ UTF-8 UTF-16 หรือ TIS-620", en: "the CSV file is neither UTF-8 nor UTF-16 nor TIS-620",
            helpTh: "บันทึกใหม่เป็น “CSV UTF-8”", helpEn: "save it as “CSV UTF-8”"),
        .csvZero: Message(
            th: "แฟ้ม CSV มีไบต์ศูนย์ที่ตำแหน่ง {0} จึงไม่ใช่ข้อความ", en: "the CSV file has a zero byte at {0}: it is no text",
            helpTh: "บันทึกใหม่เป็น “CSV UTF-8”", helpEn: "save it as “CSV UTF-8”"),
        .csvUnclosedQuote: Message(
            th: "เครื่องหมายคำพูดที่เปิดตรงนี้ (แถว {0}) ไม่มีที่ปิด", en: "the quote that opens here (row {0}) is never closed",
            helpTh: "ปิดด้วย \" หรือถ้าเป็นเครื่องหมายในข้อความ ให้พิมพ์ \"\"",
            helpEn: "close it with \", or double it if it belongs to the text"),
        .csvTextAfterQuote: Message(
            th: "มีข้อความต่อจากเครื่องหมายคำพูดปิดในแถว {0}", en: "text stands behind the closing quote in row {0}",
            helpTh: "เครื่องหมายคำพูดในข้อความพิมพ์ \"\"", helpEn: "a quote inside a text is written twice"),
        .csvEmpty: Message(
            th: "แฟ้ม CSV ว่าง", en: "the CSV file is empty",
            helpTh: "เริ่มจาก saraban table measures แฟ้มข้อมูล", helpEn: "begin with saraban table measures FILE"),
        .csvNothing: Message(
            th: "แฟ้มนี้ไม่มี {0}", en: "this file has no {0}", helpTh: "เพิ่ม {0} ในแฟ้มข้อมูลก่อน", helpEn: "add {0} to it first"
        ),
        .csvNoMeasures: Message(
            th: "แฟ้มข้อมูลยังไม่มี measures ให้เพิ่ม “{0}” ต่อท้าย",
            en: "the file has no measures behind which “{0}” could stand",
            helpTh: "เพิ่มมาตรการแรกในแฟ้มข้อมูลเอง", helpEn: "write its first measure in the file itself"),
        .csvNotValid: Message(
            th: "แฟ้มข้อมูลที่รับค่าจากตารางแล้วมีที่ผิด จึงไม่เขียน",
            en: "with the table’s values the file has errors and was not written",
            helpTh: "แก้ในตารางตามข้อค้นพบที่ตามมา", helpEn: "mend the table by what follows"),
    ]

    private static let tableRows: [Code: Message] = [
        .csvNoIDColumn: Message(
            th: "ตารางไม่มีคอลัมน์ “{0}” จึงไม่รู้ว่าแถวใดคือรายการใด", en: "the table has no column “{0}” to tell its rows by",
            helpTh: "ใส่คอลัมน์นี้กลับ", helpEn: "put this column back"),
        .csvUnknownColumn: Message(
            th: "ช่อง {0}: ไม่มีคอลัมน์ชื่อ “{1}”", en: "{0}: there is no column “{1}”",
            helpTh: "มี: {2} คอลัมน์ของหน่วยงานเองขึ้นต้นด้วย more. เช่น more.งบประมาณ",
            helpEn: "there are: {2}; a column of your own begins with more."),
        .csvColumnTwice: Message(
            th: "ช่อง {0}: มีคอลัมน์ “{1}” สองคอลัมน์", en: "{0}: the column “{1}” is there twice",
            helpTh: "ลบออกหนึ่งคอลัมน์", helpEn: "take one of them out"),
        .csvNoHeading: Message(
            th: "ช่อง {0} มีค่า “{1}” แต่คอลัมน์นี้ไม่มีหัว", en: "{0} says “{1}”, in a column without a heading",
            helpTh: "ใส่หัวคอลัมน์ หรือลบค่านี้ ถ้าข้อความมีจุลภาค ให้อยู่ในเครื่องหมายคำพูด",
            helpEn: "give it a heading, or take the value out; a text with a comma stands in quotes"),
        .csvShortRow: Message(
            th: "แถว {0} มี {1} ช่อง จาก {2} ช่อง ช่องที่ขาดคงค่าเดิม",
            en: "row {0} has {1} of {2} cells; what is missing keeps its value",
            helpTh: "ตรวจว่าแถวนี้ถูกตัดหรือไม่", helpEn: "see whether the row was cut"),
        .csvNoID: Message(
            th: "แถว {0} ไม่มีรหัส", en: "row {0} has no id", helpTh: "ใส่รหัสของมาตรการ รหัสใหม่คือมาตรการใหม่",
            helpEn: "give the measure’s id; a new id is a new measure"),
        .csvRowTwice: Message(
            th: "ช่อง {0}: มีรหัส “{1}” สองแถว", en: "{0}: there are two rows “{1}”", helpTh: "ลบหรือเปลี่ยนรหัสหนึ่งแถว",
            helpEn: "take one out, or give it another id"),
        .csvMissingRow: Message(
            th: "ตารางไม่มีแถว “{0}” แต่มาตรการนี้ยังคงอยู่ในแฟ้ม",
            en: "the table has no row “{0}”; the measure stays in the file",
            helpTh: "ถ้าต้องการลบจริง สั่งอีกครั้งด้วย --delete-missing",
            helpEn: "to take it out, run again with --delete-missing"),
        .csvDeletedRow: Message(
            th: "ลบมาตรการ “{0}” เพราะตารางไม่มีแถวนี้", en: "the measure “{0}” is taken out: the table has no such row"),
        .csvMissingScore: Message(
            th: "ตารางไม่มีตัวชี้วัดที่ {0} คะแนนเดิมยังคงอยู่", en: "the table has no indicator {0}; its score stays",
            helpTh: "ถ้าต้องการลบคะแนน ให้เว้นช่องคะแนนว่าง", helpEn: "to take a score away, leave its cell blank"),
        .csvNewRow: Message(
            th: "ช่อง {0}: “{1}” เป็นมาตรการใหม่ เพิ่มไว้ท้ายมาตรการอื่น",
            en: "{0}: “{1}” is a new measure; it stands behind the others",
            helpTh: "ถ้าตั้งใจแก้มาตรการเดิม ให้ใช้รหัสเดิม", helpEn: "to change a measure that is there, use its id"),
        .csvNotAnIndicator: Message(
            th: "ช่อง {0}: “{1}” ไม่ใช่เลขตัวชี้วัด", en: "{0}: “{1}” is no number of an indicator",
            helpTh: "ตัวชี้วัดมี 1 ถึง 10", helpEn: "indicators are 1 to 10"),
    ]

    private static let tableCells: [Code: Message] = [
        .csvExcelError: Message(
            th: "ช่อง {0} ({1}): “{2}” คือสูตรของ Excel ที่คำนวณไม่ได้",
            en: "{0} ({1}): “{2}” is a formula that Excel could not compute",
            helpTh: "พิมพ์ข้อความแทน ค่าเดิมคือ “{3}”", helpEn: "type the text instead; it was “{3}”"),
        .csvExcelDate: Message(
            th: "ช่อง {0} ({1}): Excel เปลี่ยนเป็นวันที่ “{2}”", en: "{0} ({1}): Excel turned this into the date “{2}”",
            helpTh: "พิมพ์ใหม่โดยขึ้นต้นด้วย ' ค่าเดิมคือ “{3}”", helpEn: "type it again behind a '; it was “{3}”"),
        .csvScientific: Message(
            th: "ช่อง {0} ({1}): Excel เปลี่ยนตัวเลขเป็น “{2}”", en: "{0} ({1}): Excel turned the number into “{2}”",
            helpTh: "จัดรูปแบบช่องเป็นข้อความ แล้วพิมพ์เลขใหม่ ค่าเดิมคือ “{3}”",
            helpEn: "format the cell as text and type it again; it was “{3}”"),
        .csvNumberCommas: Message(
            th: "ช่อง {0} ({1}): “{2}” คือ “{3}” ที่ Excel ใส่จุลภาคให้ จึงคงค่าเดิม",
            en: "{0} ({1}): “{2}” is “{3}” with Excel’s commas; the old value stays",
            helpTh: "ถ้าต้องการจุลภาค ให้แก้ในแฟ้มข้อมูล", helpEn: "if the commas are wanted, write them in the file"),
        .csvNotAScore: Message(
            th: "ช่อง {0} ({1}): “{2}” ไม่ใช่คะแนน", en: "{0} ({1}): “{2}” is no score",
            helpTh: "คะแนนคือ 0 ถึง 100 ทศนิยมใช้จุด เช่น 85.20 ไม่มีจุลภาค",
            helpEn: "a score is 0 to 100 with a point, such as 85.20, without commas"),
        .csvNotACode: Message(
            th: "ช่อง {0} ({1}): “{2}” ไม่ใช่รหัสข้อหรือเลขตัวชี้วัด",
            en: "{0} ({1}): “{2}” holds what is no code and no indicator",
            helpTh: "เขียนเช่น 3 หรือ I13, O42 คั่นด้วยจุลภาค", helpEn: "write for example 3, or I13, O42 parted by commas"),
        .csvNotAPeriod: Message(
            th: "ช่อง {0} ({1}): “{2}” ไม่ใช่ระยะเวลาบรรทัดเดียวที่มีวันที่จริง",
            en: "{0} ({1}): “{2}” is no period on one line with real dates",
            helpTh: "เขียนเช่น ต.ค. ๖๕ - ก.ย. ๖๖ หรือ 2565-10 - 2566-03",
            helpEn: "write for example ต.ค. ๖๕ - ก.ย. ๖๖ or 2565-10 - 2566-03"),
        .csvNotText: Message(
            th: "ช่อง {0} ({1}) มีตารางหรือบล็อกอยู่ในแฟ้มข้อมูล แก้จากตารางนี้ไม่ได้",
            en: "{0} ({1}) holds blocks in the file and cannot be changed from a table",
            helpTh: "ใส่ค่าเดิมกลับ แล้วแก้ในแฟ้มข้อมูล", helpEn: "put the old value back and change it in the file"),
        .csvDerived: Message(
            th: "ช่อง {0} ({1}): “{2}” มาจากบัญชีตัวชี้วัดของปี แก้จากตารางนี้ไม่ได้",
            en: "{0} ({1}): “{2}” comes from the year’s catalogue and cannot be changed from a table",
            helpTh: "ใส่ค่าเดิมกลับ หรือเขียน name ในแฟ้มข้อมูล", helpEn: "put the old value back, or write a name in the file"),
        .csvControl: Message(
            th: "ช่อง {0} ({1}) มีอักขระควบคุมที่มองไม่เห็น", en: "{0} ({1}) holds an invisible control character",
            helpTh: "พิมพ์ข้อความในช่องนี้ใหม่", helpEn: "type the cell again"),
    ]
}
