// Wording of what is found when a PDF is verified or its source is taken out.

extension MessageTable {
    static let verifiedPDFs: [Code: Message] = [
        .pdfNone: Message(
            th: "{0} ไม่ใช่ PDF", en: "{0} is no PDF",
            helpTh: "ระบุแฟ้ม PDF ที่ saraban ทำ", helpEn: "name a PDF that saraban has made"),
        .pdfDamaged: Message(
            th: "{0} เสียหาย อ่านรายการวัตถุที่ไบต์ {1} ไม่ได้",
            en: "{0} is damaged: its list of objects at byte {1} cannot be read",
            helpTh: "ขอแฟ้มใหม่จากผู้ส่ง หรือทำใหม่จากแฟ้มข้อมูล",
            helpEn: "ask for the file anew, or make it again from its input"),
        .pdfEncrypted: Message(
            th: "{0} เข้ารหัสไว้ อ่านไม่ได้", en: "{0} is encrypted and cannot be read",
            helpTh: "ใช้แฟ้มที่ยังไม่ได้ใส่รหัสผ่าน", helpEn: "use the file as it was before a password was put on it"),
        .pdfForeign: Message(
            th: "{0} ไม่มีที่มา จึงไม่ใช่เอกสารที่ saraban ทำ หรือถูกโปรแกรมอื่นบันทึกใหม่",
            en: "{0} does not say where it came from: saraban has not made it, or another program has saved it anew",
            helpTh: "ตรวจแฟ้มต้นฉบับที่ยังไม่ผ่านโปรแกรมอื่น",
            helpEn: "verify the file as it was made, before another program saved it"),
        .pdfChanged: Message(
            th: "{0} ถูกแก้หลังจากที่ทำ: ไบต์ไม่ตรงกับลายนิ้วมือในแฟ้ม",
            en: "{0} was changed after it was made: its bytes do not match the fingerprint in it",
            helpTh: "อย่าใช้แฟ้มนี้ ทำใหม่จากแฟ้มข้อมูล",
            helpEn: "do not use this file: make it again from its input"),
        .pdfAddedTo: Message(
            th: "มีการเพิ่มเติมท้าย {0} {1} ครั้งหลังจากที่ทำ เช่น ลายมือชื่อหรือเลขที่",
            en: "{0} was added to {1} times after it was made: a signature or a number, say",
            helpTh: "ตรวจลายมือชื่อด้วยโปรแกรมอ่าน PDF หรือ pdfsig",
            helpEn: "verify signatures with a PDF reader or pdfsig"),
        .pdfAnnotated: Message(
            th: "หน้า {0} มีสิ่งที่วางทับหรือเปลี่ยนไปหลังจากที่ทำ: {1}",
            en: "on page {0} something was laid over the paper or changed after it was made: {1}",
            helpTh: "เปิดดูหน้านั้น สิ่งที่วางทับอาจบังข้อความเดิม",
            helpEn: "look at the page: what lies on it may hide words of the paper"),
        .pdfOtherText: Message(
            th: "ข้อความไม่ตรงกัน: ควรเป็น “{0}” แต่ใน PDF เป็น “{1}”",
            en: "the text differs: it should be “{0}”, and the PDF says “{1}”",
            helpTh: "ทำเอกสารใหม่จากแฟ้มข้อมูลปัจจุบัน หรือหาแฟ้มข้อมูลที่ใช้ทำฉบับนี้",
            helpEn: "make the paper again from the input as it is, or find the input that made this one"),
        .pdfOtherLayout: Message(
            th: "เอกสาร {0} ทำด้วยแบบเอกสาร {1} รุ่นอื่น",
            en: "the paper {0} was made with another state of the layout {1}",
            helpTh: "ดูว่าแบบเอกสารถูกแก้หลังจากทำเอกสารหรือไม่",
            helpEn: "see whether the layout was edited after the paper was made"),
        .pdfOtherFonts: Message(
            th: "ทำด้วยแบบอักษร {0} ส่วนเครื่องนี้ใช้ {1}",
            en: "made with the fonts {0}; this machine draws with {1}",
            helpTh: "วางแฟ้มแบบอักษรเดียวกันไว้ใน Fonts/ ถ้าต้องการให้หน้าตาเหมือนกัน",
            helpEn: "put the same font files into Fonts/ where the looks must be the same"),
        .pdfOtherVersion: Message(
            th: "ทำด้วย saraban รุ่น {0} ส่วนรุ่นนี้คือ {1}",
            en: "made by saraban {0}; this is {1}"),
        .pdfNoSuchPaper: Message(
            th: "PDF มีเอกสาร “{0}” แต่ {1} ไม่มีเอกสารชื่อนี้",
            en: "the PDF holds the paper “{0}”, and {1} has none of this name",
            helpTh: "ระบุแฟ้มข้อมูลที่ใช้ทำเอกสารนี้",
            helpEn: "name the input that made the paper"),
        .fillNoField: Message(
            th: "PDF นี้ไม่มีช่อง “{0}”", en: "the PDF has no field “{0}”",
            helpTh: "มี: {1}", helpEn: "there are: {1}"),
        .fillFilled: Message(
            th: "ช่อง {0} เติมไว้แล้วว่า “{1}”", en: "the field {0} says “{1}” already",
            helpTh: "ถ้าต้องการเติมทับ ใช้ --force", helpEn: "to fill it anew, use --force"),
        .fillEmpty: Message(
            th: "ไม่ได้บอกว่าจะเติมอะไรในช่อง {0}", en: "nothing is given to fill the field {0} with",
            helpTh: "เขียนข้อความหลัง = เช่น {0}=๑๒๓", helpEn: "write the words behind =, as {0}=123"),
        .fillTooLong: Message(
            th: "“{0}” ยาวกว่าช่อง {1}", en: "“{0}” is longer than the field {1}",
            helpTh: "ย่อข้อความ หรือเว้นช่องไว้เขียนด้วยปากกา", helpEn: "shorten it, or leave the field to the pen"),
        .fillSeveral: Message(
            th: "“{0}” หมายถึงได้หลายช่อง", en: "“{0}” may be any of several fields",
            helpTh: "ระบุช่องเดียว: {1}", helpEn: "name one: {1}"),
        .fillLocked: Message(
            th: "ลายมือชื่อในช่อง {1} ไม่ยอมให้เติมช่อง {0}", en: "the signature in the field {1} lets nobody fill {0}",
            helpTh: "เติมก่อนลงลายมือชื่อ หรือให้ผู้ลงนามเลือกแบบที่ยังเติมช่องได้",
            helpEn: "fill it before it is signed, or have it signed so that fields may still be filled"),
        .fillRewritten: Message(
            th: "โปรแกรมอื่นบันทึก {0} ใหม่ในรูปที่เติมต่อท้ายไม่ได้",
            en: "another program has saved {0} anew, in a form that cannot be added to",
            helpTh: "เติมในแฟ้มที่ saraban ทำ ก่อนผ่านโปรแกรมอื่น",
            helpEn: "fill the file as saraban made it, before another program saves it"),
        .pdfNoSource: Message(
            th: "{0} ไม่มีแฟ้มข้อมูลแนบมา",
            en: "{0} has no source in it",
            helpTh: "แฟ้มข้อมูลแนบไปเมื่อสั่ง render --with-source หรือเขียน attach-source: true",
            helpEn: "a source goes along where render --with-source or attach-source: true asked for it"),
    ]
}
