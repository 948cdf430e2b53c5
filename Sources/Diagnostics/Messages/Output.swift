// The wording of findings about pictures named, setting, fonts and output.

extension MessageTable {
    static let output: [Code: Message] = [
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
        .contentsEmpty: Message(
            th: "สารบัญว่าง เพราะไม่มีหัวข้ออยู่ถัดไป", en: "the table of contents is empty: no heading follows it",
            helpTh: "วางสารบัญก่อน heading: ที่จะให้อยู่ในสารบัญ", helpEn: "put it before the headings that it is to list"),
        .chartTooLow: Message(
            th: "แผนภูมิใยแมงมุมเตี้ยเกินไป ชื่อจะทับกัน", en: "the radar chart is so low that its names meet",
            helpTh: "ให้ height อย่างน้อย {0} ซม. หรือไม่ใส่", helpEn: "give it a height of at least {0} cm, or none"),
        .imageCoarse: Message(
            th: "ภาพนี้มีเพียง {0} จุด พิมพ์ขนาดนี้เหลือ {1} จุดต่อนิ้ว จะเห็นเป็นเม็ด",
            en: "this picture has {0} pixels: at this size only {1} to an inch are left, and they show",
            helpTh: "ใช้ภาพต้นฉบับที่ใหญ่กว่า หรือให้ height ไม่เกิน {2} ซม. ({3} จุดต่อนิ้ว)",
            helpEn: "use a larger original, or a height of no more than {2} cm ({3} to an inch)"),
        .imageWithoutAlternative: Message(
            th: "ภาพนี้ไม่มีคำบรรยาย ผู้ที่มองไม่เห็นจะได้ยินเพียงว่ามีภาพประกอบ",
            en: "this picture has no words: those who cannot see it are told only that there is one",
            helpTh: "ใส่ alternative: บอกว่าภาพแสดงอะไร หรือ caption: ถ้าเป็นเพียงภาพประดับใส่ alternative: none",
            helpEn: "say what it shows with alternative, or give it a caption; alternative: none if it only adorns"),
        .chartNotIndicators: Message(
            th: "แผนภูมิแสดงคะแนนของตัวชี้วัดเท่านั้น แต่ “{0}” ไม่ใช่ตัวชี้วัด",
            en: "a chart shows scores of indicators, and “{0}” names none",
            helpTh: "เขียน chart: indicators หรือ iit eit oit strengths weakest ใต้ analysis",
            helpEn: "write chart: indicators, or analysis.iit, eit, oit, strengths, weakest"),
        .chartNoScores: Message(
            th: "แผนภูมิไม่มีคะแนนให้แสดง",
            en: "the chart has no scores to show",
            helpTh: "ใส่คะแนนที่ analysis.indicators",
            helpEn: "write the scores into analysis.indicators"),
        .chartPending: Message(
            th: "คะแนนยังเว้นว่างไว้ แผนภูมิจึงมีแต่ชื่อตัวชี้วัด",
            en: "the scores are still to be filled in: the chart shows only the indicators’ names",
            helpTh: "เติมคะแนนที่ analysis.indicators", helpEn: "write the scores into analysis.indicators"),
        .chartTooFew: Message(
            th: "แผนภูมิใยแมงมุมต้องมีอย่างน้อย ๓ คะแนน แต่มี {0}",
            en: "a radar chart needs three scores; there are {0}",
            helpTh: "ใช้ kind: bar แทน",
            helpEn: "use kind: bar instead"),
        .chartNoLastYear: Message(
            th: "แผนภูมิเทียบปีก่อนไม่มีคะแนนของปีก่อน",
            en: "a chart of progress has no scores of the year before",
            helpTh: "ใส่คะแนนปีก่อนที่ analysis.last-year เช่น {1: 85.20, 2: 83.40}",
            helpEn: "write them into analysis.last-year, such as {1: 85.20, 2: 83.40}"),
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
        .fontFakesDigits: Message(
            th: "แบบอักษร {0} วาดเลข 0-9 เป็นรูปเลขไทย ตัวเลขที่เห็นจึงไม่ใช่ตัวเลขที่อยู่ในแฟ้ม คัดลอกและค้นหาไม่ตรงกัน",
            en:
                "the font {0} draws European digits in the shapes of Thai ones: the digits seen are not the digits in the file",
            helpTh: "ใช้ {1} แทน แล้วให้โปรแกรมแปลงเป็นเลขไทยด้วย numerals: thai",
            helpEn: "use {1} instead, and let numerals: thai turn the digits"),
        .fontDamaged: Message(
            th: "แฟ้มแบบอักษร {0} ชำรุดหรือไม่ใช่แบบอักษร จึงวาดตัวอักษรไม่ได้",
            en: "the font file {0} is damaged, or no font: letters cannot be drawn from it",
            helpTh: "วางแฟ้มชุดใหม่ที่เป็น .ttf แทนแฟ้มนี้",
            helpEn: "put a fresh copy in its place, a .ttf file"),
        .fontNotEmbeddable: Message(
            th: "สัญญาอนุญาตของแบบอักษร {0} ไม่ให้ฝังในเอกสาร จึงทำ PDF ด้วยแบบอักษรนี้ไม่ได้",
            en: "the licence of the font {0} does not allow a document to carry it, so no PDF can be made with it",
            helpTh: "ใช้แบบอักษรที่ฝังได้ เช่น TH Sarabun New หรือ Laksaman หรือขอแฟ้มที่ฝังได้จากผู้ผลิต",
            helpEn: "use a font that may be embedded, such as TH Sarabun New or Laksaman, or ask its maker for one"),
        .fontWithoutExactText: Message(
            th: "แบบอักษร {0} เก็บรูปอักษรแบบ CFF (.otf) บางโปรแกรมจะค้นหาหรือคัดลอกคำที่มีสระหรือวรรณยุกต์จาก PDF ไม่ตรง",
            en:
                "the font {0} has CFF outlines (.otf): some programs will not find or copy words with vowels and tone marks from the PDF as they are",
            helpTh: "ใช้แฟ้มแบบ TrueType (.ttf) ของแบบอักษรเดียวกัน",
            helpEn: "use the TrueType file (.ttf) of the same font"),
        .textMissingGlyph: Message(
            th: "แบบอักษรไม่มีตัว “{0}” ({1})",
            en: "the font has no glyph for “{0}” ({1})",
            helpTh: "เปลี่ยนหรือลบตัวอักษรนี้",
            helpEn: "replace or remove the character"),
        .setBrokenWord: Message(
            th: "คอลัมน์{1} แคบกว่าคำ “{0}” จึงต้องตัดกลางคำ",
            en: "the column{1} is narrower than the word “{0}”, which had to be cut",
            helpTh: "ให้คอลัมน์นี้กว้างขึ้นใน widths ใช้หน้าแนวนอน หรือลบ widths ให้โปรแกรมหาความกว้างเอง",
            helpEn: "widen the column in widths, use a landscape page, or leave widths out to have it found"),
        .setPartedWords: Message(
            th: "คอลัมน์{1} แคบจน “{0}” อยู่บรรทัดเดียวกันไม่ได้",
            en: "the column{1} is too narrow to keep “{0}” on one line",
            helpTh: "ถ้าไม่ต้องการให้แยก ให้คอลัมน์นี้กว้างขึ้นใน widths เช่น [auto, 4cm, auto] หรือใช้หน้าแนวนอน",
            helpEn:
                "if they should stay together, widen the column in widths, such as [auto, 4cm, auto], or use a landscape page"
        ),
        .setShortLine: Message(
            th: "บรรทัดที่จบตรง “{0}” ไม่เต็มถึงขอบขวา",
            en: "the line that ends at “{0}” does not reach the right margin",
            helpTh: "ปรับถ้อยคำในบรรทัดนี้เล็กน้อย โปรแกรมไม่ถ่างตัวอักษรเกินกว่าที่ยังค้นหาข้อความได้",
            helpEn: "reword it a little: letters are not spread so far that the text could no longer be found"),
        .setOverfull: Message(
            th: "“{0}” กว้างกว่าที่ว่าง จึงล้นออกไป",
            en: "“{0}” is wider than its room and sticks out",
            helpTh: "ให้ช่องหรือคอลัมน์กว้างขึ้น",
            helpEn: "widen the cell or the column"),
        .pageHeadingAlone: Message(
            th: "หัวข้อ “{0}” อยู่ท้ายหน้า {1} แต่ข้อความอยู่หน้าถัดไป",
            en: "the heading “{0}” stands at the foot of page {1}, and its text on the next",
            helpTh: "ใส่ keep: next ที่หัวข้อหรือรูปแบบของหัวข้อ หรือขึ้นหน้าใหม่ก่อนหัวข้อด้วย page: new",
            helpEn: "give the heading or its style keep: next, or begin a page before it with page: new"),
        .pageNearlyEmpty: Message(
            th: "หน้า {0} เป็นหน้าสุดท้ายและมีไม่เกินสองบรรทัด", en: "page {0} is the last and holds two lines at most",
            helpTh: "ลดข้อความลงสองสามคำ หรือลดระยะ ก็เหลือหน้าเดียวน้อยลง",
            helpEn: "a few words less, or a little less space, and there is a page less"),
        .setHeaderTooHigh: Message(
            th: "หัวตารางสูงจนไม่เหลือที่ให้แถว",
            en: "the table’s header leaves no room for a row",
            helpTh: "ขยายคอลัมน์ หรือทำหัวตารางให้สั้น",
            helpEn: "widen the columns or shorten the headings"),
        .outputWouldReplace: Message(
            th: "มีแฟ้ม {0} อยู่แล้ว จึงไม่เขียนทับ", en: "{0} is there already and is not replaced",
            helpTh: "ตั้งชื่ออื่นด้วย -o", helpEn: "give another name with -o"),
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
        .outputTextLost: Message(
            th: "อ่าน PDF กลับแล้วข้อความไม่ตรง จึงไม่ได้เขียน: ควรเป็น “{0}” แต่อ่านได้ “{1}”",
            en: "the PDF, read back, does not say what it should and was not written: “{0}” became “{1}”",
            helpTh: "เป็นความผิดของโปรแกรม โปรดแจ้งผู้ดูแลพร้อมแฟ้มนี้",
            helpEn: "this is a fault of the program: please report it with this file"),
        .outputNoAttachment: Message(
            th: "PDF/A-2 แนบแฟ้มไม่ได้ แต่แฟ้มนี้ขอให้แนบ",
            en: "PDF/A-2 takes no attachment, and this file asks for one",
            helpTh: "ใช้ --profile a3 หรือลบบรรทัด attach-source",
            helpEn: "use --profile a3, or take the line attach-source out"),
        .environmentEpoch: Message(
            th: "SOURCE_DATE_EPOCH มีค่า “{0}” ซึ่งไม่ใช่จำนวนวินาที",
            en: "SOURCE_DATE_EPOCH is “{0}”, no number of seconds",
            helpTh: "เขียนเป็นจำนวนวินาทีตั้งแต่ ค.ศ. 1970 หรือลบตัวแปรนี้ออก",
            helpEn: "write whole seconds since 1970 C.E., or unset it"),
        .outputNothing: Message(
            th: "ไม่มีเอกสารที่ตรงกับที่เลือก",
            en: "no document matches the selection"),
        .selectionUnknown: Message(
            th: "ไม่มีเอกสาร “{0}”",
            en: "there is no document “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
    ]
}
