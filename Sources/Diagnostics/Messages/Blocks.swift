// The wording of findings about blocks and tables.

extension MessageTable {
    static let blocks: [Code: Message] = [
        .blockUnknownKind: Message(
            th: "ไม่รู้ว่า “{0}” เป็นบล็อกชนิดใด",
            en: "“{0}” names no kind of block",
            helpTh: "ใช้ได้: {1}",
            helpEn: "kinds: {1}"),
        .blockTwoKinds: Message(
            th: "“{0}” กับ “{1}” อยู่ในบล็อกเดียวกันไม่ได้",
            en: "“{0}” and “{1}” cannot be one block",
            helpTh: "ขึ้นบล็อกใหม่ด้วย “- ”",
            helpEn: "begin a new block with “- ”"),
        .blockRowColumns: Message(
            th: "แถวมี {0} ช่อง แต่ columns มี {1}",
            en: "the row has {0} blocks, columns has {1}",
            helpTh: "ให้จำนวนเท่ากัน",
            helpEn: "make the two equal"),
        .blockNotHere: Message(
            th: "“{0}” อยู่ในกลุ่ม ในแถว หรือในช่องตารางไม่ได้",
            en: "“{0}” cannot stand in a group, a row or a table’s cell",
            helpTh: "ย้ายออกมาไว้ข้างนอก",
            helpEn: "move it out"),
        .blockTakesNoValue: Message(
            th: "“{0}” ไม่รับข้อความหลัง “:”",
            en: "“{0}” takes no value of its own",
            helpTh: "เว้นว่างหลัง {0}: แล้วเขียนช่องของบล็อกในบรรทัดถัดไป ช่องที่มี: {1}",
            helpEn: "leave {0}: blank and write its fields on the lines below: {1}"),
        .tableWidths: Message(
            th: "widths มี {0} ค่า แต่ตารางมี {1} คอลัมน์",
            en: "widths has {0} values, the table has {1} columns",
            helpTh: "ให้จำนวนเท่ากัน คอลัมน์ที่มีคอลัมน์ย่อยนับเฉพาะคอลัมน์ย่อย",
            helpEn: "make the two equal; of a column with columns inside, only those count"),
        .tableWidthsMixed: Message(
            th: "widths มีทั้ง auto และตัวเลขส่วน",
            en: "widths has both auto and shares",
            helpTh: "ใช้ auto ร่วมกับระยะ (เช่น 3cm) เท่านั้น หรือให้ทุกคอลัมน์เป็นส่วน",
            helpEn: "put only lengths (3cm) beside auto, or give every column a share"),
        .tableUnknownColumn: Message(
            th: "ไม่มีคอลัมน์ “{0}”",
            en: "there is no column “{0}”",
            helpTh: "เขียนชื่อหัวคอลัมน์หรือลำดับที่: {1}",
            helpEn: "write a column’s heading or its number: {1}"),
        .tableWrittenGroups: Message(
            th: "ตารางที่พิมพ์แถวเองจัดกลุ่มหรือเรียงด้วย group-by group-label หรือ sort ไม่ได้",
            en: "a table whose rows are written out cannot be grouped or sorted by group-by, group-label or sort",
            helpTh: "ให้แถวมาจากข้อมูล เช่น table: measures หรือพิมพ์ชื่อกลุ่มไว้ในช่องแรกของแถว",
            helpEn: "take the rows from data, as table: measures does, or write the label into the row’s first cell"),
        .tableRowCells: Message(
            th: "แถวนี้มี {0} ช่อง แต่ตารางมี {1} คอลัมน์",
            en: "this row has {0} cells, the table has {1} columns",
            helpTh: "ช่องที่ตั้งใจเว้นว่างให้เขียน \"\" ส่วนช่องที่ถูกช่องอื่นคลุมอยู่ไม่ต้องเขียน",
            helpEn: "write \"\" for a cell that is meant to be blank, and nothing for one that another cell covers"),
        .tableWidthsTooWide: Message(
            th: "widths รวม {0} ซม. กว้างกว่าที่มี {1} ซม. ทุกคอลัมน์จึงแคบลง",
            en: "the widths come to {0} cm of the {1} cm there are: all columns become narrower",
            helpTh: "ลดความกว้าง ใช้ auto หรือใช้หน้าแนวนอน", helpEn: "ask for less, use auto, or a landscape page"),
        .tableNoGroups: Message(
            th: "new-page: group ไม่มีผล เพราะตารางไม่ได้จัดกลุ่ม",
            en: "new-page: group does nothing: the table has no groups",
            helpTh: "เติม group-by: เช่น group-by: responsible", helpEn: "add group-by:, such as group-by: responsible"),
        .tableNoRows: Message(
            th: "ไม่มีแถวใดตรงกับ only ตารางจึงมีแต่หัว", en: "no row is what only asks for: the table is a header alone",
            helpTh: "ตรวจคำใน only หรือเติม empty: ให้ตารางบอกว่าไม่มี",
            helpEn: "check the words of only, or add empty: for the table to say so"),
        .tableCellCollides: Message(
            th: "ช่องนี้คลุมคอลัมน์ที่ช่องของแถวบนคลุมอยู่แล้ว",
            en: "this cell goes over a column that a cell above has already",
            helpTh: "ลด columns: ของช่องนี้ หรือ rows: ของช่องบน",
            helpEn: "lower its columns:, or the rows: of the cell above"),
        .tableCellTooTall: Message(
            th: "ช่องนี้คลุม {0} แถว แต่นับจากแถวนี้เหลือเพียง {1} แถว",
            en: "this cell goes over {0} rows, but from here on there are {1}",
            helpTh: "แก้ rows: ให้ไม่เกินจำนวนแถวที่เหลือ",
            helpEn: "make rows: no more than are left"),
        .tableNoColumns: Message(
            th: "ตารางไม่มี columns",
            en: "the table has no columns",
            helpTh: "เติม columns: หรือ form:",
            helpEn: "add columns: or form:"),
        .tableColumnEmpty: Message(
            th: "คอลัมน์ “{0}” ไม่ได้บอกว่าแสดงข้อมูลใด",
            en: "the column “{0}” does not say what it shows",
            helpTh: "เขียน columns เป็น หัวคอลัมน์: ชื่อข้อมูล เช่น มาตรการ: title",
            helpEn: "write columns as heading: value, for example Measure: title"),
        .tableColumnUnused: Message(
            th: "คอลัมน์ “{0}” จะไม่แสดงข้อมูลที่ระบุ เพราะตารางนี้พิมพ์แถวไว้เอง",
            en: "what the column “{0}” names is not shown: the rows of this table are written out",
            helpTh: "เขียนเฉพาะหัวคอลัมน์ เช่น columns: [ที่, รายการ]",
            helpEn: "write headings only: columns: [No., Item]"),
        .tableUnknownForm: Message(
            th: "ไม่มีแบบตาราง “{0}” ใน tables ของเอกสาร",
            en: "“{0}” is not among the document’s tables",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
    ]
}
