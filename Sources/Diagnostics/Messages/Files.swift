// The wording of findings about a file as bytes: whether it can be read, and in which encoding it is.

extension MessageTable {
    static let files: [Code: Message] = [
        .fileUnreadable: Message(
            th: "อ่านแฟ้ม {0} ไม่ได้: {1}", en: "cannot read {0}: {1}"),
        .fileMissing: Message(
            th: "ไม่มีแฟ้ม {0}", en: "there is no file {0}",
            helpTh: "ตรวจชื่อแฟ้มและโฟลเดอร์", helpEn: "check its name and folder"),
        .fileIsFolder: Message(
            th: "{0} เป็นโฟลเดอร์ ไม่ใช่แฟ้ม", en: "{0} is a folder, not a file",
            helpTh: "ระบุแฟ้มในโฟลเดอร์นั้น เช่น {0}/*.yaml", helpEn: "name the files in it, such as {0}/*.yaml"),
        .fileNoPermission: Message(
            th: "ไม่มีสิทธิ์อ่านแฟ้ม {0}", en: "there is no permission to read {0}",
            helpTh: "ขอสิทธิ์จากเจ้าของแฟ้ม", helpEn: "ask its owner"),
        .fileIsLayout: Message(
            th: "{0} เป็นแบบเอกสาร ไม่ใช่แฟ้มข้อมูล จึงทำเป็นเอกสารไม่ได้",
            en: "{0} is a layout, not an input: no paper can be made from it",
            helpTh: "ตรวจแบบเอกสารด้วย saraban check {0}", helpEn: "check a layout with: saraban check {0}"),
        .fileTooLarge: Message(
            th: "แฟ้มใหญ่เกินไป: {0} รับได้ไม่เกิน {1}", en: "the file is too large: {0}; the limit is {1}",
            helpTh: "แยกเป็นหลายแฟ้ม แฟ้มละหนึ่งหน่วยงานและหนึ่งปีงบประมาณ",
            helpEn: "split it: one file for one organisation and one fiscal year"),
        .fileEncoding: Message(
            th: "แฟ้มไม่ได้เข้ารหัสแบบ UTF-8: พบไบต์ 0x{0} ที่ตำแหน่งไบต์ {1}",
            en: "the file is not UTF-8: byte 0x{0} at byte offset {1}",
            helpTh: "พิมพ์อักขระตรงนี้ใหม่ แล้วบันทึกแฟ้มโดยเลือก Encoding: UTF-8",
            helpEn: "type this character again and save the file as UTF-8"),
        .fileEncodingThai: Message(
            th: "แฟ้มเข้ารหัสแบบ TIS-620 (CP874) ไม่ใช่ UTF-8 บรรทัดนี้น่าจะเป็น “{0}”",
            en: "the file is in TIS-620 (CP874), not UTF-8; this line seems to say “{0}”",
            helpTh: "บันทึกใหม่โดยเลือก Encoding: UTF-8 หรือสั่ง\niconv -f CP874 -t UTF-8 แฟ้มเดิม > แฟ้มใหม่",
            helpEn: "save it as UTF-8, or run\niconv -f CP874 -t UTF-8 OLD > NEW"),
        .fileEncodingUTF16: Message(
            th: "แฟ้มเข้ารหัสแบบ UTF-16 (“Unicode” ใน Notepad) ไม่ใช่ UTF-8",
            en: "the file is in UTF-16 (Notepad’s “Unicode”), not UTF-8",
            helpTh: "บันทึกใหม่โดยเลือก Encoding: UTF-8 หรือสั่ง\niconv -f UTF-16 -t UTF-8 แฟ้มเดิม > แฟ้มใหม่",
            helpEn: "save it as UTF-8, or run\niconv -f UTF-16 -t UTF-8 OLD > NEW"),
        .fileMojibake: Message(
            th: "ภาษาไทยเพี้ยนเป็น “{0}” น่าจะเป็น “{1}” (พบ {2} แห่ง)",
            en: "Thai text was garbled into “{0}”; it seems to mean “{1}” (places: {2})",
            helpTh: "แฟ้มเคยถูกเปิดด้วยรหัสอักขระผิดแล้วบันทึกทับ เปิดต้นฉบับโดยเลือก UTF-8 หรือ TIS-620 ให้ถูก แล้วบันทึกเป็น UTF-8",
            helpEn: "it was opened in a wrong encoding and saved; open the original as UTF-8 or TIS-620, save as UTF-8"),
        .fileControlCharacter: Message(
            th: "มีอักขระควบคุมที่มองไม่เห็น {0} ที่ตำแหน่งไบต์ {1}",
            en: "an invisible control character {0} at byte offset {1}",
            helpTh: "ลบอักขระนี้ออก มักติดมาจากการคัดลอกจาก Word หรือ PDF",
            helpEn: "delete it; it often comes along when copying from Word or a PDF"),
        .fileLineBreak: Message(
            th: "มีอักขระขึ้นบรรทัดชนิด {0} ที่ตำแหน่งไบต์ {1} ซึ่งโปรแกรมต่าง ๆ นับบรรทัดไม่ตรงกัน",
            en: "a line break of the kind {0} at byte offset {1}, which programs do not agree on",
            helpTh: "ลบอักขระนี้ แล้วกด Enter แทน", helpEn: "delete it and press Enter instead"),
        .fileMoreCharacters: Message(
            th: "มีอักขระต้องห้ามอีก {0} แห่งที่ไม่ได้แสดง", en: "forbidden characters not shown: {0}"),
    ]
}
