// The wording of findings about inputs, layouts, references, setting and output.

extension MessageTable {
    static let input: [Code: Message] = [
        .unknownKey: Message(
            th: "ไม่รู้จัก “{0}”",
            en: "unknown key “{0}”",
            helpTh: "ใช้ได้: {1}",
            helpEn: "known here: {1}"),
        // The arguments are words of `Terms`, and `{2}` the remedy for the first of them.
        .inputWrongType: Message(
            th: "ตรงนี้ต้องเป็น{0} แต่พบ{1}",
            en: "{0} belongs here, not {1}",
            helpTh: "{2}",
            helpEn: "{2}"),
        .inputMissingKey: Message(
            th: "ขาด “{0}”",
            en: "“{0}” is missing",
            helpTh: "เติมบรรทัด {0}: …",
            helpEn: "add a line {0}: …"),
        .inputMissingField: Message(
            th: "เอกสารแบบ {2} ต้องมี “{0}” ({1})",
            en: "a document of layout {2} needs “{0}” ({1})",
            helpTh: "เติมบรรทัด {0}: …",
            helpEn: "add a line {0}: …"),
        .inputBlank: Message(
            th: "ตรงนี้ต้องมีค่า แต่เว้นว่างไว้",
            en: "a value is needed here, and there is none",
            helpTh: "เติมค่า หรือลบบรรทัดนี้",
            helpEn: "add the value, or take the line out"),
        .inputVersion: Message(
            th: "แฟ้มนี้เขียนสำหรับรุ่น {0} แต่โปรแกรมนี้อ่านได้ถึงรุ่น {1}",
            en: "the file is written for version {0}; this program reads up to {1}",
            helpTh: "ใช้โปรแกรมรุ่นใหม่กว่านี้",
            helpEn: "use a newer program"),
        .inputNotANumber: Message(
            th: "“{0}” ไม่ใช่จำนวนเต็มระหว่าง {1} ถึง {2}",
            en: "“{0}” is not a whole number from {1} to {2}",
            helpTh: "เขียนเป็นตัวเลขล้วน",
            helpEn: "write digits only"),
        .inputNotOneOf: Message(
            th: "“{0}” ใช้ตรงนี้ไม่ได้",
            en: "“{0}” cannot stand here",
            helpTh: "ใช้ได้: {1}",
            helpEn: "one of: {1}"),
        .inputNotALength: Message(
            th: "“{0}” ไม่ใช่ระยะ",
            en: "“{0}” is not a length",
            helpTh: "เขียนเช่น 2.5cm, 12mm, 16pt, 3 lines หรือ 1 share",
            helpEn: "write 2.5cm, 12mm, 16pt, 3 lines or 1 share"),
        .inputLengthRange: Message(
            th: "ระยะ “{0}” ใช้ตรงนี้ไม่ได้",
            en: "the length “{0}” cannot be used here",
            helpTh: "ใช้ได้ตั้งแต่ {1} ถึง {2}",
            helpEn: "it may be from {1} to {2}"),
        .inputNotLines: Message(
            th: "“{0}” ไม่ใช่จำนวนบรรทัด",
            en: "“{0}” is not a number of lines",
            helpTh: "เขียนเช่น 2 lines",
            helpEn: "write for example 2 lines"),
        .inputNotARatio: Message(
            th: "“{0}” ไม่ใช่อัตราส่วน",
            en: "“{0}” is not a ratio",
            helpTh: "เขียนเช่น 14/16",
            helpEn: "write for example 14/16"),
        .inputNotAWidth: Message(
            th: "“{0}” ไม่ใช่ความกว้างของคอลัมน์",
            en: "“{0}” is not a column width",
            helpTh: "เขียนเป็นตัวเลขส่วน (เช่น 2) ระยะ (เช่น 3cm) หรือ rest ซึ่งต้องมากกว่าศูนย์",
            helpEn: "write a share (2), a length (3cm) or rest, more than zero"),
        .inputNotAPath: Message(
            th: "“{0}” ไม่ใช่ชื่อของข้อมูล",
            en: "“{0}” is not the name of a value",
            helpTh: "ชื่อต่อกันด้วยจุด เช่น organization.name",
            helpEn: "names joined by dots, such as organization.name"),
        .inputNotARound: Message(
            th: "“{0}” ไม่ใช่รอบการรายงาน",
            en: "“{0}” is not a round",
            helpTh: "รอบคือ 3, 6, 9 หรือ 12 (เดือน)",
            helpEn: "a round is 3, 6, 9 or 12 (months)"),
        .inputNotAFiscalYear: Message(
            th: "“{0}” ไม่ใช่ปีงบประมาณ",
            en: "“{0}” is not a fiscal year",
            helpTh: "เขียนเป็นปีพุทธศักราช เช่น 2566",
            helpEn: "write a Buddhist year such as 2566"),
        .inputNotAScore: Message(
            th: "“{0}” ไม่ใช่คะแนนตั้งแต่ 0 ถึง 100",
            en: "“{0}” is not a score from 0 to 100",
            helpTh: "เขียนเช่น 89.20",
            helpEn: "write for example 89.20"),
        .inputNotAnIndicator: Message(
            th: "“{0}” ไม่ใช่หมายเลขตัวชี้วัด",
            en: "“{0}” is not an indicator’s number",
            helpTh: "ตัวชี้วัดมี 1 ถึง 10",
            helpEn: "indicators are 1 to 10"),
        .inputNotACode: Message(
            th: "“{0}” ไม่ใช่ตัวชี้วัดหรือรหัสข้อ",
            en: "“{0}” is neither an indicator nor an item code",
            helpTh: "เขียนเลข 1 ถึง 10 หรือรหัสเช่น I13, E1, O35",
            helpEn: "write 1 to 10, or a code such as I13, E1, O35"),
        .inputNotAnID: Message(
            th: "ใช้ “{0}” เป็นชื่ออ้างอิงไม่ได้",
            en: "“{0}” cannot be a name to refer to",
            helpTh: "ใช้เฉพาะตัวอักษร ตัวเลข - และ _ ไม่เว้นวรรคและไม่มีจุด เช่น {1}",
            helpEn: "use letters, digits, - and _ only, no blanks and no dots: {1}"),
        .inputOneLine: Message(
            th: "ตรงนี้เขียนได้เพียงบรรทัดเดียว",
            en: "only one line can stand here",
            helpTh: "รวมเป็นบรรทัดเดียว",
            helpEn: "make it one line"),
        .inputDuplicateID: Message(
            th: "ชื่อ “{0}” ใช้ซ้ำ",
            en: "the id “{0}” is used twice",
            helpTh: "ตั้งชื่อให้ต่างกัน",
            helpEn: "give each its own id"),
        .inputUnknownPerson: Message(
            th: "ไม่มี “{0}” ใน people",
            en: "“{0}” is not among people",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .inputUnknownAnswer: Message(
            th: "ไม่มี “{0}” ใน findings ของ analysis มาตรการนี้จึงไม่ปรากฏในตารางของประเด็นนั้น",
            en: "“{0}” is not among the findings of the analysis: no table will show this measure with it",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .inputNoDocuments: Message(
            th: "documents ไม่มีเอกสารเลย",
            en: "documents is empty",
            helpTh: "เติมเอกสารอย่างน้อยหนึ่งรายการ",
            helpEn: "add a document"),
        .inputNoRounds: Message(
            th: "ยังไม่มีมาตรการใดมีผลตามรอบ จึงไม่รู้ว่า all คือรอบใด",
            en: "no measure has results, so “all” names no round",
            helpTh: "เติม results ให้มาตรการ หรือระบุรอบ เช่น rounds: [6, 12]",
            helpEn: "add results to the measures, or list the rounds: [6, 12]"),
        .inputSameWithoutRound: Message(
            th: "รอบ {0} เขียนว่า same แต่ไม่มีผลของรอบก่อนหน้า",
            en: "round {0} says same, but no round before it has a result",
            helpTh: "พิมพ์ผลของรอบ {0} เอง หรือเติมผลของรอบก่อน",
            helpEn: "write the results of round {0}, or those of a round before it"),
        .inputMissingRound: Message(
            th: "“{0}” ไม่มีค่าของรอบ {1}",
            en: "“{0}” has no value for round {1}",
            helpTh: "เติม {1}: … หากตั้งใจเว้นว่างให้เขียน {1}: แล้วไม่พิมพ์อะไรต่อ",
            helpEn: "add {1}: …; leave it blank behind the colon if nothing is meant to stand there"),
        .inputRoundNotChosen: Message(
            th: "“{0}” ให้ค่าแยกตามรอบ แต่เอกสารนี้ไม่ได้บอกว่าเป็นรอบใด",
            en: "“{0}” has a value for each round, but the document names no round",
            helpTh: "เติม rounds: all ให้เอกสาร หรือให้ค่าเดียว",
            helpEn: "give the document rounds: all, or the field a single value"),
        .dateNotUnderstood: Message(
            th: "อ่าน “{0}” เป็นวันที่หรือระยะเวลาไม่ได้",
            en: "“{0}” is no date or period that can be understood",
            helpTh: "เขียนเช่น 2566-04-03 หรือ ๓ เมษายน ๒๕๖๖",
            helpEn: "write 2566-04-03 or ๓ เมษายน ๒๕๖๖"),
        .dateNoSuchDay: Message(
            th: "ไม่มีวันที่ “{0}” เพราะเดือน{1}มี {2} วัน",
            en: "there is no day “{0}”: {1} has {2} days"),
        .dateNoSuchMonth: Message(
            th: "ไม่มีเดือนที่ {0}",
            en: "there is no month {0}"),
        .dateEraContradicts: Message(
            th: "“{0}” เขียนศักราชไม่ตรงกับปี {1}",
            en: "“{0}” names the wrong era for the year {1}",
            helpTh: "แก้ พ.ศ. หรือ ค.ศ. ให้ตรงกับปี",
            helpEn: "mend the era or the year"),
        .datePeriodReversed: Message(
            th: "ระยะเวลา “{0}” สิ้นสุดก่อนเริ่ม",
            en: "the period “{0}” ends before it begins",
            helpTh: "สลับวันเริ่มกับวันสิ้นสุด หรือแก้ปี",
            helpEn: "swap the two ends, or mend the year"),
        .dateNoSuchQuarter: Message(
            th: "ไม่มีไตรมาสที่ {0} (มี 1 ถึง 4)",
            en: "there is no quarter {0} (there are 1 to 4)"),
        .dateEraUnknown: Message(
            th: "ปี {0} ไม่ชัดว่าเป็น พ.ศ. หรือ ค.ศ.",
            en: "the year {0} is neither clearly Buddhist nor common era",
            helpTh: "พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2200",
            helpEn: "2400–2700 is B.E., 1900–2200 is C.E."),
        .dateOutOfRange: Message(
            th: "“{0}” อยู่นอกช่วงปีที่รองรับ",
            en: "“{0}” is outside the supported years",
            helpTh: "รองรับตั้งแต่ พ.ศ. 2484 เป็นต้นไป",
            helpEn: "supported from B.E. 2484"),
        .textBoldOpen: Message(
            th: "ตัวหนา ** เปิดแล้วไม่ปิดในบรรทัด",
            en: "bold ** is opened and not closed on this line",
            helpTh: "ปิดด้วย ** หรือพิมพ์ \\** หากต้องการดอกจัน",
            helpEn: "close it with **, or write \\** for asterisks"),
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
        .tableRowCells: Message(
            th: "แถวนี้มี {0} ช่อง แต่ตารางมี {1} คอลัมน์",
            en: "this row has {0} cells, the table has {1} columns",
            helpTh: "ช่องที่ตั้งใจเว้นว่างให้เขียน \"\"",
            helpEn: "write \"\" for a cell that is meant to be blank"),
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
        .layoutUnknown: Message(
            th: "ไม่มีแบบเอกสาร “{0}”",
            en: "there is no layout “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutAbstract: Message(
            th: "แบบ “{0}” มีไว้ให้แบบอื่นต่อยอด ใช้ทำเอกสารไม่ได้",
            en: "the layout “{0}” is only there to be extended",
            helpTh: "มี: {1}",
            helpEn: "use one of: {1}"),
        .layoutExtendsCycle: Message(
            th: "extends: {0} วนกลับมาหาตัวเอง",
            en: "extends: {0} comes back to itself",
            helpTh: "แก้ extends: ให้เป็นแบบอื่น",
            helpEn: "let extends: name another layout"),
        .layoutUnknownStyle: Message(
            th: "ไม่มีลักษณะ “{0}” ใน styles",
            en: "“{0}” is not among styles",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutStyleCycle: Message(
            th: "ลักษณะ “{0}” อ้างวนกลับมาหาตัวเอง",
            en: "the style “{0}” comes back to itself",
            helpTh: "แก้ like: ให้เป็นลักษณะอื่น",
            helpEn: "let like: name another style"),
        .layoutUnknownPage: Message(
            th: "ไม่มีหน้า “{0}” ใน pages",
            en: "“{0}” is not among pages",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutPageCycle: Message(
            th: "หน้า “{0}” อ้างวนกลับมาหาตัวเอง",
            en: "the page “{0}” comes back to itself",
            helpTh: "แก้ like: ให้เป็นหน้าที่มีขนาดและขอบของตัวเอง",
            helpEn: "let like: name a page with a size and margins of its own"),
        .layoutPageIncomplete: Message(
            th: "หน้านี้ขาดขนาดหรือขอบกระดาษ",
            en: "the page lacks its size or a margin",
            helpTh: "ต้องมี size และ margin ทั้ง left right top bottom",
            helpEn: "it needs size, and margin left, right, top, bottom"),
        .layoutPageNoRoom: Message(
            th: "ขอบกระดาษไม่เหลือที่ให้ข้อความ",
            en: "the margins leave no room for text",
            helpTh: "ลดขอบกระดาษ หรือใช้กระดาษที่ใหญ่กว่า",
            helpEn: "make the margins smaller or the paper larger"),
        .layoutUnknownPart: Message(
            th: "ไม่มีส่วน “{0}” ใน parts",
            en: "“{0}” is not among parts",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutPartCycle: Message(
            th: "ส่วน “{0}” มีตัวมันเองอยู่ข้างใน ({1})",
            en: "the part “{0}” holds itself ({1})",
            helpTh: "นำส่วนหรือ content: ที่วนกลับมาออก",
            helpEn: "take out the part or the content: that leads back"),
        .layoutReservedName: Message(
            th: "ตั้งชื่อว่า “{0}” ไม่ได้ เพราะเป็นคำที่ใช้กับบล็อกหรือเอกสารอยู่แล้ว",
            en: "“{0}” cannot be used as a name: it is a word of blocks or documents already",
            helpTh: "ตั้งชื่ออื่น",
            helpEn: "choose another name"),
        .layoutTwoMainFields: Message(
            th: "“{0}” กับ “{1}” เป็น main พร้อมกันไม่ได้",
            en: "“{0}” and “{1}” cannot both be main",
            helpTh: "ให้ main: true เพียงช่องเดียว",
            helpEn: "leave main: true at one field"),
        .bindingUnknownName: Message(
            th: "<{0}> อ้างถึง “{1}” ซึ่งไม่มี",
            en: "<{0}> names “{1}”, which is not there",
            helpTh: "มี: {2} (หากต้องการพิมพ์เครื่องหมาย < เอง ให้เขียน \\<)",
            helpEn: "there are: {2} (to print a < itself write \\<)"),
        .bindingUnknownFormat: Message(
            th: "ไม่มีรูปแบบ “{0}”",
            en: "there is no format “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .bindingFormatUnfit: Message(
            th: "รูปแบบ “{1}” ใช้กับ <{0}> ไม่ได้",
            en: "the format “{1}” does not fit <{0}>",
            helpTh: "รูปแบบที่ใช้ได้: {2}",
            helpEn: "formats that fit: {2}"),
        .bindingWrongKind: Message(
            th: "“{0}” เป็น{1} แต่ตรงนี้ต้องเป็น{2}",
            en: "“{0}” is {1}; {2} belongs here",
            helpTh: "อ้างชื่ออื่นที่เป็น{2}",
            helpEn: "name a value that is {2}"),
        .bindingNotPrintable: Message(
            th: "<{0}> พิมพ์เป็นข้อความไม่ได้",
            en: "<{0}> cannot be printed by itself",
            helpTh: "เลือกค่าข้างใน: {1}",
            helpEn: "name a value inside: {1}"),
        .bindingNotAList: Message(
            th: "“{0}” ไม่ใช่รายการ",
            en: "“{0}” is not a list"),
        .bindingEmpty: Message(
            th: "<{0}> ว่าง",
            en: "<{0}> is empty",
            helpTh: "เติมค่า หรือลบการอ้างนี้",
            helpEn: "give it a value, or take the reference out"),
        .bindingCycle: Message(
            th: "<{0}> อ้างวนกลับมาหาตัวเอง",
            en: "<{0}> comes back to itself"),
        .bindingTooMany: Message(
            th: "<{0}> อ้างต่อกันเกิน {1} ครั้งในเอกสารเดียว",
            en: "<{0}> and what it names refer on more than {1} times in one paper",
            helpTh: "ให้ข้อความอ้างถึงกันน้อยชั้นลง",
            helpEn: "let texts name each other in fewer steps"),
        .bindingNoRound: Message(
            th: "ไม่รู้ว่า result เป็นของรอบใด",
            en: "which round’s result is meant is not known",
            helpTh: "เติม round: ให้เอกสาร",
            helpEn: "give the document a round:"),
        .composeNoEmblem: Message(
            th: "ไม่ได้ให้ภาพ{0} จึงเว้นที่ไว้",
            en: "no image given for the {0}: its place is left blank",
            helpTh: "ใส่ที่อยู่แฟ้มภาพที่ {1}",
            helpEn: "name an image file at {1}"),
        .composeUnreadableImage: Message(
            th: "อ่านภาพ {0} ไม่ได้: {1}",
            en: "cannot read the image {0}: {1}"),
        .composeImageMissing: Message(
            th: "ไม่มีแฟ้มภาพ {0}",
            en: "there is no image file {0}",
            helpTh: "ตรวจชื่อแฟ้ม ที่อยู่นับจากโฟลเดอร์ของแฟ้มนี้",
            helpEn: "check its name; the path counts from this file’s folder"),
        .composeImageNotPlain: Message(
            th: "{0} ไม่ใช่แฟ้มธรรมดา จึงใช้เป็นภาพไม่ได้",
            en: "{0} is no plain file and cannot be an image"),
        .composeImageOutside: Message(
            th: "ภาพ {0} อยู่นอกโฟลเดอร์ของแฟ้มนี้",
            en: "the image {0} is outside this file’s folder",
            helpTh: "ย้ายภาพมาไว้ในโฟลเดอร์เดียวกับแฟ้ม แล้วเขียนที่อยู่แบบสัมพัทธ์",
            helpEn: "put it into the file’s folder and write a relative path"),
        .composeChartLater: Message(
            th: "ยังวาดแผนภูมิไม่ได้ในรุ่นนี้",
            en: "charts cannot be drawn yet",
            helpTh: "ลบบล็อก chart หรือใช้ image แทน",
            helpEn: "take the chart out, or use an image"),
        .composeOptionLater: Message(
            th: "ตัวเลือก “{0}” ของตารางยังไม่มีผลในรุ่นนี้",
            en: "the table option “{0}” has no effect yet"),
        .composeUnknownRow: Message(
            th: "ไม่มี “{0}” ในแถวของตาราง",
            en: "“{0}” is not among the table’s rows",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .fontMissing: Message(
            th: "ไม่พบแบบอักษร {0}",
            en: "the font {0} is not found",
            helpTh: "วางแฟ้ม {1} ใน Fonts หรือติดตั้งชุด fonts-tlwg-laksaman-ttf (หาแล้วใน {2})",
            helpEn: "put {1} into Fonts, or install the package fonts-tlwg-laksaman-ttf (looked in {2})"),
        .textMissingGlyph: Message(
            th: "แบบอักษรไม่มีตัว “{0}” ({1})",
            en: "the font has no glyph for “{0}” ({1})",
            helpTh: "เปลี่ยนหรือลบตัวอักษรนี้",
            helpEn: "replace or remove the character"),
        .setBrokenWord: Message(
            th: "คอลัมน์แคบกว่าคำ “{0}” จึงต้องตัดกลางคำ",
            en: "the column is narrower than the word “{0}”, which had to be cut",
            helpTh: "ขยายคอลัมน์ใน widths หรือใช้หน้าแนวนอน",
            helpEn: "widen the column, or use a landscape page"),
        .setOverfull: Message(
            th: "“{0}” กว้างกว่าที่ว่าง จึงล้นออกไป",
            en: "“{0}” is wider than its room and sticks out",
            helpTh: "ขยายช่อง",
            helpEn: "widen it"),
        .setHeaderTooHigh: Message(
            th: "หัวตารางสูงจนไม่เหลือที่ให้แถว",
            en: "the table’s header leaves no room for a row",
            helpTh: "ขยายคอลัมน์ หรือทำหัวตารางให้สั้น",
            helpEn: "widen the columns or shorten the headings"),
        .outputExists: Message(
            th: "มี {0} อยู่แล้วและไม่ใช่แฟ้มธรรมดา",
            en: "{0} exists and is no plain file"),
        .outputSigned: Message(
            th: "{0} ลงลายมือชื่อดิจิทัลแล้ว จึงไม่เขียนทับ",
            en: "{0} carries a signature and is not replaced",
            helpTh: "ใช้ --force หากต้องการเขียนทับจริง หรือเขียนไปที่อื่นด้วย -o",
            helpEn: "use --force to replace it all the same, or write elsewhere with -o"),
        .outputFailed: Message(
            th: "เขียน {0} ไม่ได้: {1}",
            en: "cannot write {0}: {1}"),
        .outputNoFolder: Message(
            th: "เขียน {0} ไม่ได้ เพราะไม่มีโฟลเดอร์ {1}",
            en: "cannot write {0}: there is no folder {1}",
            helpTh: "สร้างโฟลเดอร์ก่อน หรือเขียนไปที่อื่นด้วย -o",
            helpEn: "make the folder first, or write elsewhere with -o"),
        .outputNoPermission: Message(
            th: "ไม่มีสิทธิ์เขียน {0}",
            en: "there is no permission to write {0}",
            helpTh: "ขอสิทธิ์เขียนโฟลเดอร์นั้น หรือเขียนไปที่อื่นด้วย -o",
            helpEn: "ask for permission to write to its folder, or write elsewhere with -o"),
        .outputNoRoom: Message(
            th: "ที่ว่างไม่พอสำหรับ {0} จึงไม่ได้เขียนเอกสารใดของแฟ้มนี้",
            en: "there is no room for {0}: no paper of this input was written",
            helpTh: "ลบแฟ้มที่ไม่ใช้ หรือเขียนไปที่อื่นด้วย -o",
            helpEn: "free some space, or write elsewhere with -o"),
        .outputIsInput: Message(
            th: "{0} คือแฟ้มข้อมูลเอง จึงไม่เขียนทับ",
            en: "{0} is an input itself and is not replaced",
            helpTh: "เขียนไปที่อื่นด้วย -o",
            helpEn: "write elsewhere with -o"),
        .outputCollision: Message(
            th: "เอกสารสองฉบับจะเขียนแฟ้มเดียวกัน: {0}",
            en: "two papers would be written to one file: {0}",
            helpTh: "ให้ -o เป็นโฟลเดอร์ เลือกฉบับเดียวด้วย --document กับ --round หรือตั้ง id ของเอกสารให้ต่างกัน",
            helpEn: "let -o be a folder, choose one with --document and --round, or give the documents different ids"),
        .drawingFailed: Message(
            th: "วาดเอกสารไม่สำเร็จ: {0}",
            en: "the paper could not be drawn: {0}"),
        .environmentEpoch: Message(
            th: "SOURCE_DATE_EPOCH มีค่า “{0}” ซึ่งไม่ใช่จำนวนวินาที",
            en: "SOURCE_DATE_EPOCH is “{0}”, no number of seconds",
            helpTh: "เขียนเป็นจำนวนวินาทีตั้งแต่ ค.ศ. 1970 หรือลบตัวแปรนี้ออก",
            helpEn: "write whole seconds since 1970 C.E., or unset it"),
        .outputNothing: Message(
            th: "ไม่มีเอกสารที่ตรงกับที่เลือก",
            en: "no document matches the selection"),
        .selectionUnknown: Message(
            th: "ไม่มี “{0}”",
            en: "there is no “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
    ]
}
