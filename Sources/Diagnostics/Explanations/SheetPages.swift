// What stands behind the findings on a CSV file as a whole: how it was saved, whether its quotes close, whether it goes with
// the input. Wording only.

extension Explanation {
    static let sheets: [Code: Explanation] = [
        .csvWorkbook: Explanation(
            th: """
                แฟ้ม .xlsx .xls และ .ods เก็บทั้งสมุด มีหลายแผ่นงาน สูตร และสี โปรแกรมรับเฉพาะ CSV ซึ่งเป็นข้อความล้วนและมีตารางเดียว
                การเปลี่ยนนามสกุลแฟ้มเป็น .csv ไม่ทำให้เป็น CSV ต้องสั่ง บันทึกเป็น ใน Excel และเลือกแผ่นงานที่ถูกก่อนบันทึก
                """,
            en: """
                .xlsx, .xls and .ods hold a whole book with sheets, formulas and colours; only CSV is taken, which is plain
                text and a single table. Another ending in the name does not make it CSV: open the right sheet in Excel and
                use Save As.
                """,
            at: .command,
            wrong: "saraban table measures ผล.yaml --from ผล.xlsx",
            right: "saraban table measures ผล.yaml --from ผล.csv"),
        .csvDecoded: Explanation(
            th: """
                บน Windows ภาษาไทย Excel บันทึกชนิด “CSV (Comma delimited)” เป็น TIS-620 และชนิด “Unicode Text” เป็น UTF-16
                โปรแกรมอ่านได้ทั้งสอง แต่ TIS-620 มีอักษรไม่ครบ เครื่องหมายถูกหรืออักษรที่ไม่มีในนั้นถูก Excel เปลี่ยนเป็น ? ตั้งแต่ตอนบันทึก
                ซึ่งไม่มีใครกู้คืนได้
                """,
            en: """
                On a Thai Windows, Excel saves “CSV (Comma delimited)” in TIS-620 and “Unicode Text” in UTF-16. Both are
                read. But TIS-620 lacks many characters: ticks and others were turned into ? by Excel when it saved, and
                nobody can bring them back.
                """,
            lookTh: "สั่งอีกครั้งด้วย --diff แล้วดูว่ามี ? ในที่ที่ไม่ควรมีหรือไม่ ถ้ามี ให้กลับไปบันทึกจาก Excel เป็น “CSV UTF-8”",
            lookEn: """
                Run it with --diff and look for a ? where none should be. If there is one, go back to Excel and save as “CSV
                UTF-8”.
                """),
        .csvEncoding: Explanation(
            th: """
                ไบต์ในแฟ้มไม่เป็นข้อความตามรหัสใดที่ Excel ใช้กับภาษาไทย มักเป็นแฟ้มชนิดอื่นที่เปลี่ยนชื่อเป็น .csv หรือแฟ้มที่เสียระหว่างคัดลอก
                โปรแกรมไม่เดารหัส เพราะถ้าเดาผิด อักษรไทยจะกลายเป็นตัวอื่นทั้งแฟ้ม
                """,
            en: """
                The bytes are no text in any encoding that Excel uses for Thai. Mostly it is a file of another kind that was
                renamed to .csv, or one damaged while it was copied. Nothing is guessed: a wrong guess would turn every Thai
                letter into another.
                """,
            lookTh: "เปิดแฟ้มใน Excel ถ้าอ่านภาษาไทยได้ ให้บันทึกเป็น “CSV UTF-8” ถ้าอ่านไม่ได้ ให้ขอแฟ้มใหม่จากผู้ส่ง",
            lookEn: """
                Open it in Excel. If the Thai can be read there, save it as “CSV UTF-8”; if not, ask the sender for it again.
                """),
        .csvZero: Explanation(
            th: """
                ข้อความไม่มีไบต์ศูนย์ มักเป็นแฟ้ม UTF-16 ที่โปรแกรมอื่นบันทึกโดยไม่มีเครื่องหมายต้นแฟ้ม หรือแฟ้มที่คัดลอกไม่ครบ
                แล้วส่วนที่ขาดถูกเติมด้วยศูนย์ ถ้าข้ามไป ข้อมูลที่หายไปจะไม่มีใครเห็น
                """,
            en: """
                Text has no zero bytes. Mostly another program saved UTF-16 without the mark at its head, or a file was not
                copied whole and filled up with zeros. Passed over, nobody would see what was lost.
                """,
            lookTh: "เปิดแฟ้มใน Excel ดูว่าทุกแถวยังอยู่ครบ แล้วบันทึกเป็น “CSV UTF-8”",
            lookEn: "Open it in Excel, see that all rows are there, and save it as “CSV UTF-8”."),
        .csvUnclosedQuote: Explanation(
            th: """
                ช่องที่ขึ้นต้นด้วยเครื่องหมายคำพูดอาจยาวหลายบรรทัด จนถึงเครื่องหมายที่ปิด เมื่อไม่มีที่ปิด แถวที่เหลือทั้งหมดจะกลายเป็นช่องเดียว
                จึงไม่รับทั้งแฟ้ม มักเกิดจากแก้ CSV ใน Notepad เพราะ Excel ใส่เครื่องหมายปิดให้เองเสมอ
                """,
            en: """
                A cell that begins with a quote may run over many lines, up to the quote that closes it. Without one, all
                rows behind would be that single cell, and so nothing is taken. It comes of editing CSV in Notepad; Excel
                always closes its quotes.
                """,
            at: .table,
            wrong: """
                รหัส,มาตรการ
                ดุลพินิจ,"มาตรการกำกับการใช้ดุลพินิจ
                เยาวชน,โครงการปลูกฝังเยาวชน
                """,
            right: """
                รหัส,มาตรการ
                ดุลพินิจ,"มาตรการกำกับการใช้ดุลพินิจ"
                เยาวชน,โครงการปลูกฝังเยาวชน
                """),
        .csvTextAfterQuote: Explanation(
            th: """
                ใน CSV เครื่องหมายคำพูดตัวที่สองปิดช่อง สิ่งที่ตามมาจึงต้องเป็นตัวคั่น เครื่องหมายคำพูดที่เป็นส่วนของข้อความต้องพิมพ์ซ้อนสองตัว Excel
                ทำให้เอง แต่ถ้าแก้ใน Notepad ต้องพิมพ์เอง หรือใช้ “ ” ซึ่งไม่มีความหมายใน CSV
                """,
            en: """
                In CSV the second quote ends the cell, and a comma must follow. A quote that belongs to the text is written
                twice: Excel does so by itself, in Notepad you must. Curly quotes, “ ”, mean nothing to CSV and are free.
                """,
            at: .table,
            wrong: """
                รหัส,มาตรการ
                ดุลพินิจ,มาตรการตรวจสอบการใช้ดุลพินิจ
                เยาวชน,"โครงการ "เด็กดี" ของตำบล"
                """,
            right: """
                รหัส,มาตรการ
                ดุลพินิจ,มาตรการตรวจสอบการใช้ดุลพินิจ
                เยาวชน,"โครงการ ""เด็กดี"" ของตำบล"
                """),
        .csvEmpty: Explanation(
            th: """
                แฟ้มไม่มีแม้แต่หัวตาราง มักเป็นเพราะบันทึกแผ่นงานเปล่า (CSV เก็บเฉพาะแผ่นงานที่เปิดอยู่) หรือบันทึกไม่สำเร็จ
                ตารางเปล่าไม่ถือว่าให้ลบมาตรการทุกข้อ
                """,
            en: """
                There is not even a row of headings. Mostly a blank sheet was saved, since CSV keeps only the sheet that is
                open, or saving broke off. An empty table is never taken as a wish to delete every measure.
                """,
            at: .command,
            wrong: """
                touch ตาราง.csv
                saraban table measures ผล.yaml --from ตาราง.csv
                """,
            right: """
                saraban table measures ผล.yaml -o ตาราง.csv
                saraban table measures ผล.yaml --from ตาราง.csv
                """),
        .csvNothing: Explanation(
            th: """
                ตารางคะแนนทำจากช่อง analysis ของแฟ้มข้อมูล แฟ้มที่ไม่มีการวิเคราะห์ผล เช่น แฟ้มบันทึกข้อความฉบับเดียว จึงไม่มีคะแนนให้ออก
                และไม่มีที่ให้รับกลับ มักเกิดจากสั่งกับแฟ้มที่ไม่ใช่แฟ้มของรายงาน
                """,
            en: """
                The table of scores is made of analysis. A file without one, of a single memo say, has no scores to give and
                no place to take them back to. Mostly another file than that of the report was named.
                """,
            at: .command,
            wrong: "saraban table scores บันทึก.yaml",
            right: "saraban table scores ผล.yaml"),
        .csvNoMeasures: Explanation(
            th: """
                แถวใหม่ของตารางต่อท้ายมาตรการที่มีอยู่ โดยเขียนตามแบบของมาตรการเหล่านั้น แฟ้มที่ยังไม่มีมาตรการจึงไม่มีแบบและไม่มีที่ให้ต่อ
                มักเกิดจากรับตารางเข้าผิดแฟ้ม
                """,
            en: """
                A new row goes behind the measures that are there and is written in their manner. A file without any has
                neither place nor manner. Mostly the table was taken into the wrong file.
                """,
            at: .command,
            wrong: "saraban table measures บันทึก.yaml --from ผล.csv",
            right: "saraban table measures ผล.yaml --from ผล.csv"),
        .csvNotValid: Explanation(
            th: """
                ตารางเองอ่านได้ แต่เมื่อใส่ค่าลงแล้ว แฟ้มข้อมูลอ่านไม่ได้ เช่น ข้อความมี < > ซึ่งโปรแกรมถือเป็นการอ้างถึง
                หรือลบมาตรการที่เอกสารยังอ้างถึง แฟ้มข้อมูลจึงยังเป็นของเดิมทุกตัวอักษร ข้อค้นพบที่ตามมาบอกว่าผิดที่ค่าใด
                """,
            en: """
                The table can be read, and with its values the input cannot: a text holds < >, say, which is a reference, or
                a measure is gone that a paper still names. The input is left as it was to the letter; what follows tells
                which value is at fault.
                """,
            at: .table,
            wrong: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,<people.นิติกร.position>
                เยาวชน,กองการศึกษา
                """,
            right: """
                รหัส,ผู้รับผิดชอบ
                ดุลพินิจ,<people.ปลัด.position>
                เยาวชน,กองการศึกษา
                """),
    ]
}
