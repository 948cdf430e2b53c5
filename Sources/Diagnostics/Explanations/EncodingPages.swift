// What stands behind the findings on the encoding of a file and its characters. Wording only.

extension Explanation {
    static let encoding: [Code: Explanation] = [
        .fileEncoding: Explanation(
            th: """
                แฟ้มข้อความของโปรแกรมนี้เป็น UTF-8 ซึ่งทุกเครื่องอ่านภาษาไทยได้ตรงกัน แฟ้มนี้เกือบทั้งแฟ้มเป็น UTF-8 แล้ว แต่มีบางไบต์ที่ไม่ใช่
                มักเกิดจากการต่อแฟ้มสองรหัสเข้าด้วยกัน หรือแฟ้มที่ถูกตัดกลางตัวอักษรระหว่างคัดลอก
                """,
            en: """
                Texts here are UTF-8, which every machine reads alike. Most of this file is, but some bytes are not: two
                files of different encodings were put together, or one was cut in the middle of a letter while being copied.
                """,
            lookTh: "เปิดแฟ้มไปที่ตำแหน่งที่บอก ตัวอักษรที่เสียจะเห็นเป็น � พิมพ์คำนั้นใหม่ทั้งคำ แล้วบันทึกเป็น UTF-8",
            lookEn: """
                Go to the place named: the broken letter shows as �. Type the word again and save the file as UTF-8.
                """),
        .fileEncodingThai: Explanation(
            th: """
                TIS-620 (ใน Windows เรียก ANSI หรือ Windows-874) เป็นรหัสภาษาไทยรุ่นเก่า โปรแกรม Notepad รุ่นก่อน และ Excel
                เมื่อบันทึกเป็น CSV ธรรมดา ยังใช้รหัสนี้ ตัวอักษรเดียวกันในสองรหัสเป็นไบต์คนละค่า ถ้าอ่านผิดรหัส
                ข้อความทั้งแฟ้มจะกลายเป็นอักษรที่ไม่มีความหมาย
                """,
            en: """
                TIS-620 (ANSI or Windows-874 to Windows) is the older code of Thai. Older versions of Notepad write it, and
                so does Excel when it saves a plain CSV. The same letter has other bytes in either code: read in the wrong
                one, a whole file is nonsense.
                """,
            lookTh: """
                ข้อความที่แสดงคือบรรทัดนั้นเมื่ออ่านเป็น TIS-620 ถ้าอ่านรู้เรื่อง แปลงทั้งแฟ้มได้เลย ใน Notepad เลือก บันทึกเป็น แล้วเลือก
                Encoding: UTF-8
                """,
            lookEn: """
                The words shown are the line read as TIS-620. If they make sense, convert the whole file: in Notepad, Save
                As with Encoding: UTF-8.
                """),
        .fileEncodingUTF16: Explanation(
            th: """
                UTF-16 เก็บอักษรตัวละสองไบต์ Notepad รุ่นเก่าเรียกว่า Unicode และบางโปรแกรมส่งออกแฟ้มข้อความแบบนี้โดยไม่ถาม
                เปิดอ่านด้วยตาแล้วปกติทุกอย่าง จึงดูไม่ออกจากหน้าจอ แต่เครื่องมืออื่น เช่น การเทียบแฟ้มและการค้นหา อ่านไม่ได้
                """,
            en: """
                UTF-16 stores two bytes a letter; older versions of Notepad call it Unicode, and some programs export it
                without asking. On the screen nothing looks wrong, but tools that compare or search texts cannot read it.
                """,
            lookTh: """
                ใน Notepad ดูมุมขวาล่าง จะเห็น UTF-16 LE เลือก บันทึกเป็น แล้วเปลี่ยน Encoding เป็น UTF-8
                """,
            lookEn: "Notepad shows UTF-16 LE at the lower right. Save As with Encoding: UTF-8."),
        .fileMojibake: Explanation(
            th: """
                ข้อความไทยที่ถูกเปิดด้วยรหัสผิดแล้วบันทึกทับ จะกลายเป็นอักษรละตินมีเครื่องหมาย เช่น à¸ ซ้ำๆ แฟ้มที่ได้เป็น UTF-8 ถูกต้องแล้ว
                การแปลงรหัสซ้ำอีกครั้งจึงไม่ช่วย ต้องกลับไปที่ต้นฉบับหรือพิมพ์ใหม่ มักติดมากับข้อความที่คัดจากหน้าเว็บเก่าหรือ CSV ที่เปิดผ่าน Excel
                """,
            en: """
                Thai that was opened in a wrong encoding and saved again turns into Latin letters with accents, à¸ over and
                over. The file itself is sound UTF-8 by then, so converting it once more does not help: go back to the
                original, or type it anew. It comes with text from old web pages and from CSV files opened in Excel.
                """,
            wrong: """
                measures:
                  - {id: ก, title: à¸¡à¸²à¸•à¸£}
                """,
            right: """
                measures:
                  - {id: ก, title: มาตรการตรวจสอบการใช้ดุลพินิจ}
                """),
        .fileControlCharacter: Explanation(
            th: """
                อักขระควบคุมเป็นคำสั่งของเครื่องพิมพ์หรือจอภาพรุ่นเก่า ไม่ใช่ตัวอักษร มองไม่เห็นแต่อยู่กลางคำ ถ้าปล่อยไปถึง PDF จะค้นคำนั้นไม่พบ
                มักติดมากับการคัดลอกจาก PDF หรือจากตารางของ Word (เครื่องหมายท้ายช่อง) โปรแกรมไม่ลบให้เอง
                เพราะบางครั้งมีตัวอักษรจริงหายไปตรงนั้น
                """,
            en: """
                Control characters are orders for old printers and screens, no letters. They cannot be seen, yet in a PDF a
                search would stumble over them. They come along when copying from a PDF or a table of Word. They are not
                deleted by themselves, since sometimes a real letter was lost at the place.
                """,
            lookTh: """
                ลบอักขระสองตัวที่อยู่ข้างตำแหน่งนั้นแล้วพิมพ์ใหม่ทั้งคู่ หรือวางข้อความใหม่โดยเลือกวางเฉพาะข้อความ
                """,
            lookEn: """
                Delete the two letters beside the place and type both again, or paste the text anew as plain text.
                """),
        .fileLineBreak: Explanation(
            th: """
                การขึ้นบรรทัดมีหลายรหัส รหัสที่พบนี้บางโปรแกรมนับเป็นบรรทัดใหม่ บางโปรแกรมไม่นับ YAML เองก็นับไม่เหมือนโปรแกรมแก้ข้อความ
                ถ้าปล่อยไว้ เลขบรรทัดที่รายงานและการย่อหน้าจะคลาดกันโดยมองไม่เห็น รหัส U+2028 มักมาจากการกด Shift+Enter
                ในโปรแกรมออกแบบหรือหน้าเว็บ
                """,
            en: """
                Line ends come in several codes. Some programs count this one as a new line and some do not, and YAML
                differs from editors, so that line numbers and indentation would drift apart unseen. U+2028 often comes from
                Shift+Enter in design programs and web pages.
                """,
            lookTh: "ไปที่ท้ายข้อความก่อนหน้า กด Delete จนบรรทัดมาต่อกัน แล้วกด Enter หนึ่งครั้ง",
            lookEn: """
                Go to the end of the text before it, press Delete until the lines join, then Enter once.
                """),
        .fileMoreCharacters: Explanation(
            th: """
                โปรแกรมแสดงอักขระต้องห้ามเพียงยี่สิบแห่งแรก ที่เหลือนับไว้ให้ เมื่อมีมากขนาดนี้มักไม่ใช่การติดมาทีละตัว
                แต่เป็นแฟ้มทั้งแฟ้มที่ส่งออกมาผิดวิธี เช่น แฟ้ม Word ที่เปลี่ยนเพียงนามสกุล
                """,
            en: """
                The first twenty forbidden characters are shown and the rest counted. So many seldom came one by one: the
                whole file was exported wrongly, or is a Word file with nothing but its name changed.
                """,
            lookTh: """
                เปิดแฟ้มด้วยโปรแกรมแก้ข้อความ ถ้าอ่านไม่รู้เรื่องเกือบทั้งหมด ให้กลับไปคัดข้อความจากต้นฉบับมาวางในแฟ้มใหม่
                """,
            lookEn: """
                Open it in a text editor. If hardly anything can be read, copy the text from its origin into a new file.
                """),
    ]
}
