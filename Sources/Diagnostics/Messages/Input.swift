// The wording of findings about the fields of an input.

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
        .inputPending: Message(
            th: "“{0}” ยังเว้นว่างไว้",
            en: "“{0}” is still to be filled in",
            helpTh: "เติมค่าเมื่อทราบผล ระหว่างนี้เอกสารพิมพ์จุดไข่ปลาไว้แทน",
            helpEn: "fill it in when it is known; until then papers show dots in its place"),
        .inputVersion: Message(
            th: "แฟ้มนี้เขียนสำหรับรุ่น {0} แต่โปรแกรมนี้อ่านได้ถึงรุ่น {1}",
            en: "the file is written for version {0}; this program reads up to {1}",
            helpTh: "ใช้โปรแกรมรุ่นใหม่กว่านี้",
            helpEn: "use a newer program"),
        .inputNotANumber: Message(
            th: "“{0}” ไม่ใช่จำนวนเต็มระหว่าง {1} ถึง {2}",
            en: "“{0}” is not a whole number from {1} to {2}",
            helpTh: "เขียนเป็นตัวเลขล้วน ตั้งแต่ {1} ถึง {2}",
            helpEn: "write digits only, {1} to {2}"),
        .inputNotOneOf: Message(
            th: "“{0}” ใช้ตรงนี้ไม่ได้",
            en: "“{0}” cannot stand here",
            helpTh: "ใช้ได้: {1}",
            helpEn: "one of: {1}"),
        .inputNotALength: Message(
            th: "“{0}” ไม่ใช่ระยะ",
            en: "“{0}” is not a length",
            helpTh: "เขียนเช่น 2.5cm, 12mm, 16pt{1}",
            helpEn: "write for example 2.5cm, 12mm, 16pt{1}"),
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
            helpTh: "เขียนเป็นตัวเลขส่วน (เช่น 2) ระยะ (เช่น 3cm) rest หรือ auto ซึ่งต้องมากกว่าศูนย์",
            helpEn: "write a share (2), a length (3cm), rest or auto, more than zero"),
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
        .inputUnknownCode: Message(
            th: "ไม่มีข้อค้นพบชื่อ “{0}”", en: "there is no finding “{0}”",
            helpTh: "คัดชื่อในวงเล็บเหลี่ยมของข้อค้นพบมา เช่น measure.no-result",
            helpEn: "copy the name in the brackets of a finding, such as measure.no-result"),
        .inputAllowsError: Message(
            th: "“{0}” เป็นข้อผิดพลาด ปล่อยผ่านไม่ได้", en: "“{0}” is an error and cannot be let stand",
            helpTh: "แก้ที่ผิด แล้วลบบรรทัดนี้", helpEn: "mend the fault and delete this line"),
        .allowUnused: Message(
            th: "ไม่พบ “{0}” ในแฟ้มนี้แล้ว", en: "“{0}” is not found in this file any more",
            helpTh: "ลบบรรทัดนี้จาก allow", helpEn: "delete this line of allow"),
        .inputStampTwice: Message(
            th: "ตรา “{0}” กับ “{1}” เป็นชนิดเดียวกัน", en: "“{0}” and “{1}” are stamps of one kind",
            helpTh: "เหลือไว้ตราเดียว", helpEn: "keep one of them"),
        .inputUnknownStamp: Message(
            th: "แบบนี้ไม่มีตรา “{0}”",
            en: "this layout has no stamp “{0}”",
            helpTh: "ตราที่มี: {1}",
            helpEn: "it has: {1}"),
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
        .inputWordNotThai: Message(
            th: "“{0}” ไม่มีคำไทยที่ยาวพอ จึงไม่มีผล",
            en: "“{0}” has no Thai of two letters or more, and has no effect",
            helpTh: "ลบออก คำโรมันและตัวเลขไม่ถูกตัดอยู่แล้ว",
            helpEn: "take it out: Latin words and numbers are never cut"),
        .inputWordTooLong: Message(
            th: "คำนี้ยาวเกิน {1} ตัวอักษร จึงไม่มีผล",
            en: "the word is longer than {1} letters and has no effect",
            helpTh: "แบ่งเป็นคำที่สั้นลง รายการละคำ",
            helpEn: "write it as shorter words, one an item"),
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
    ]
}
