// What stands behind the findings on choosing, drawing and writing papers. Wording only.

extension Explanation {
    static let outputs: [Code: Explanation] = [
        .outputWouldReplace: Explanation(
            th: """
                คำสั่ง new เริ่มแฟ้มใหม่ ถ้ามีแฟ้มชื่อนี้อยู่แล้ว ข้างในอาจเป็นงานของท่าน จึงไม่เขียนทับไม่ว่ากรณีใด ถ้าต้องการเริ่มใหม่จริง
                ให้ย้ายแฟ้มเดิมไปเก็บก่อน
                """,
            en: """
                new begins a file. One of this name may hold your work, and is never written over. To begin anew, move it
                away first.
                """,
            at: .command,
            wrong: "saraban new memo -o บันทึก.yaml",
            right: "saraban new memo -o บันทึก-ใหม่.yaml"),
        .outputExists: Explanation(
            th: """
                ตรงที่จะเขียนมีสิ่งที่ไม่ใช่แฟ้มธรรมดาอยู่ เช่น โฟลเดอร์หรืออุปกรณ์ การเขียนทับอาจทำลายของอื่น
                มักเกิดจากเคยสร้างโฟลเดอร์ชื่อเดียวกับเอกสาร ให้เปลี่ยนชื่อโฟลเดอร์นั้น หรือเขียนไปที่อื่นด้วย -o
                """,
            en: """
                Where the paper is to be written stands something that is no plain file, a folder or a device, and writing
                could destroy it. Mostly a folder bears the name of the paper: rename it, or write elsewhere with -o.
                """,
            at: .command,
            wrong: """
                mkdir บันทึก.pdf
                saraban render บันทึก.yaml
                """,
            right: """
                mkdir ส่งแล้ว
                saraban render บันทึก.yaml -o ส่งแล้ว/
                """),
        .outputSigned: Explanation(
            th: """
                PDF ที่ลงลายมือชื่อดิจิทัลแล้วเป็นเอกสารที่มีผล ถ้าเขียนทับ ลายมือชื่อหายไปและไม่มีวันได้ฉบับเดิมคืน โปรแกรมจึงไม่เขียนทับเว้นแต่สั่ง
                --force มักเกิดเมื่อสั่งทำเอกสารทั้งชุดใหม่หลังจากบางฉบับลงนามไปแล้ว
                """,
            en: """
                A PDF with a digital signature is in force. Written over, the signature would be gone for good, and so it
                takes --force. It happens when a whole set is made anew after some of its papers were signed.
                """,
            lookTh: "เปิด PDF ดูว่าลงนามแล้วจริง แล้วเก็บไว้ในโฟลเดอร์ของเอกสารที่ลงนามแล้ว ก่อนสั่งทำชุดใหม่",
            lookEn: """
                Open the PDF to see that it is signed, and keep it in a folder of signed papers before making the set anew.
                """),
        .outputFailed: Explanation(
            th: """
                ระบบเขียนแฟ้มไม่สำเร็จด้วยเหตุที่บอกไว้ โปรแกรมเขียนลงแฟ้มชั่วคราวให้เสร็จก่อนแล้วจึงเปลี่ยนชื่อ แฟ้มเดิมจึงยังอยู่ครบ
                และไม่มีแฟ้มครึ่งเดียวเหลือไว้
                """,
            en: """
                The system could not write, for the reason given. A paper is written to a temporary file and renamed when it
                is whole: the old one is still there, and no half file is left.
                """,
            lookTh: "ดูเหตุที่ระบบบอก ว่าไดรฟ์ยังต่ออยู่ และไม่มีโปรแกรมอื่นเปิดแฟ้มเดียวกันค้างไว้ แล้วสั่งอีกครั้ง",
            lookEn: """
                Read the reason, see that the drive is connected and that no other program holds the file open, and run
                again.
                """),
        .outputNoFolder: Explanation(
            th: """
                โฟลเดอร์ปลายทางยังไม่มี โปรแกรมไม่สร้างให้ เพราะชื่อที่พิมพ์ผิดจะกลายเป็นโฟลเดอร์ใหม่ซึ่งไม่มีใครรู้ว่าเอกสารอยู่ที่ใด
                """,
            en: """
                The folder is not there. It is not made for you: a name mistyped would become a new folder, and nobody would
                know where the papers are.
                """,
            at: .command,
            wrong: "saraban render บันทึก.yaml -o ส่งแล้ว/บันทึก.pdf",
            right: """
                mkdir ส่งแล้ว
                saraban render บันทึก.yaml -o ส่งแล้ว/บันทึก.pdf
                """),
        .outputNoPermission: Explanation(
            th: """
                บัญชีผู้ใช้ของท่านเขียนในโฟลเดอร์นั้นไม่ได้ หรือไดรฟ์เปิดให้อ่านอย่างเดียว มักเป็นโฟลเดอร์กลางที่เผยแพร่เอกสารแล้ว แผ่นซีดี
                หรือแฟลชไดรฟ์ที่ล็อกไว้
                """,
            en: """
                Your account may not write in the folder, or the drive is for reading only: a shared folder of published
                papers, a CD, a locked memory stick.
                """,
            lookTh: "เขียนลงโฟลเดอร์ของท่านก่อนด้วย -o แล้วให้ผู้มีสิทธิ์คัดลอกไปวาง",
            lookEn: """
                Write into a folder of yours with -o first, and let somebody who may copy it over.
                """),
        .outputNoRoom: Explanation(
            th: """
                ที่ว่างในไดรฟ์หรือโควตาของท่านไม่พอ โปรแกรมเขียนเอกสารของแฟ้มหนึ่งครบทุกฉบับหรือไม่เขียนเลย ชุดเดิมจึงยังครบ
                ไม่มีฉบับใหม่ปนกับฉบับเก่า
                """,
            en: """
                The drive, or your quota, is full. All papers of a file are written or none, so that the old set is whole
                and no new one lies among them.
                """,
            lookTh: "ดูที่ว่างของไดรฟ์ (ใน Linux สั่ง df -h .) ภาพขนาดใหญ่ในโฟลเดอร์มักกินที่มากกว่า PDF",
            lookEn: """
                Look at the room on the drive (df -h . on Linux); large pictures mostly take more than PDFs.
                """),
        .outputIsInput: Explanation(
            th: """
                ที่ที่จะเขียนคือแฟ้มที่สั่งให้อ่านอยู่ ถ้าเขียนทับ ข้อมูลต้นทางจะหาย โปรแกรมจึงไม่เขียน
                เกิดได้เมื่อแฟ้มข้อมูลใช้นามสกุลเดียวกับเอกสารที่จะได้ เช่น ตั้งชื่อแฟ้มข้อมูลลงท้ายด้วย .pdf
                """,
            en: """
                What would be written is a file that is being read, and the data would be lost. It takes an input with the
                ending of the paper, one named .pdf for instance.
                """,
            at: .command,
            wrong: """
                cp บันทึก.yaml บันทึก.pdf
                saraban render บันทึก.pdf
                """,
            right: "saraban render บันทึก.yaml"),
        .outputCollision: Explanation(
            th: """
                เอกสารสองฉบับจะลงแฟ้มเดียวกัน ฉบับหลังจะทับฉบับแรก จึงไม่เขียนเลย เกิดเมื่อ -o
                เป็นชื่อแฟ้มเดียวแต่แฟ้มข้อมูลทำหลายฉบับหรือหลายรอบ ให้ -o เป็นโฟลเดอร์ แล้วแต่ละฉบับจะมีชื่อของตัวเอง
                หรือรวมเป็นเล่มเดียวด้วย --bundle
                """,
            en: """
                Two papers would go into one file, the second over the first. It happens where -o names a file and the input
                makes several papers or rounds. Let -o be a folder, where each has its own name, or put all into one PDF
                with --bundle.
                """,
            at: .command,
            wrong: "saraban render ชุด.yaml -o ชุด.pdf",
            right: "saraban render ชุด.yaml --bundle -o ชุด.pdf"),
        .outputNothing: Explanation(
            th: """
                ไม่มีเอกสารใดตรงกับที่เลือก เช่น เลือกรอบ ๓ แต่ทุกเอกสารทำเฉพาะรอบ ๖ และ ๑๒ โปรแกรมถือเป็นข้อผิดพลาด
                เพราะการสั่งแล้วไม่ได้เอกสารเลยไม่น่าใช่สิ่งที่ตั้งใจ
                """,
            en: """
                No paper is what was chosen: round 3, say, where all are made for 6 and 12. An error, since nobody asks for
                no paper at all.
                """,
            at: .command,
            wrong: "saraban render ชุด.yaml --round 3",
            right: "saraban render ชุด.yaml --round 6"),
        .drawingFailed: Explanation(
            th: """
                ไลบรารีวาดภาพ (Cairo) แจ้งความผิดพลาดที่โปรแกรมไม่คาดไว้ ไม่ได้เกิดจากแฟ้มของท่าน ไม่มีเอกสารใดถูกเขียน
                """,
            en: """
                The drawing library, Cairo, gave an error that was not foreseen. Your file is not the cause, and nothing was
                written.
                """,
            lookTh: """
                สั่งอีกครั้ง ถ้ายังเป็นอยู่ ลองทำทีละฉบับด้วย --document เพื่อหาฉบับที่เป็นเหตุ แล้วแจ้งผู้พัฒนาพร้อมข้อความนี้
                """,
            lookEn: """
                Run again. If it stays, make one paper at a time with --document to find which it is, and send its file with
                this message to the developers.
                """),
        .outputTextLost: Explanation(
            th: """
                ก่อนส่งมอบ PDF โปรแกรมอ่านข้อความกลับจากแฟ้มที่ทำเสร็จแล้ว และเทียบกับข้อความของเอกสารทุกตัวอักษร ถ้าไม่ตรงกันจะไม่เขียนแฟ้ม
                เพราะเอกสารที่ค้นหรือคัดลอกแล้วได้ข้อความผิดอันตรายกว่าเอกสารที่ยังไม่มี
                """,
            en: """
                Before a PDF is given out, its text is read back from the finished file and held against the paper, letter by
                letter. Where they differ nothing is written: a paper that gives back other words is worse than none.
                """,
            lookTh: """
                เป็นความผิดของโปรแกรม มักเกิดกับแบบอักษรที่ไม่เคยลอง ลองใช้แบบอักษรอื่น แล้วแจ้งผู้พัฒนาพร้อมแฟ้มและข้อความนี้
                """,
            lookEn: """
                A fault of the program, most likely met with a font that was never tried. Try another font, and send the file
                with this message to the developers.
                """),
        .outputNoAttachment: Explanation(
            th: """
                PDF/A-2 แนบได้เฉพาะแฟ้ม PDF/A ส่วน PDF/A-3 แนบแฟ้มใดก็ได้ แฟ้มที่เขียน attach-source: true จึงทำเป็น PDF/A-2 ไม่ได้
                """,
            en: """
                PDF/A-2 takes no attachment but other PDF/A files; PDF/A-3 takes any. A file that says attach-source: true
                cannot become PDF/A-2.
                """,
            lookTh: "เลือก --profile a3 ซึ่งเป็นค่าปกติ หรือลบบรรทัด attach-source ออกจากแฟ้ม",
            lookEn: "Choose --profile a3, the usual one, or take the line attach-source out of the file."),
        .environmentEpoch: Explanation(
            th: """
                SOURCE_DATE_EPOCH กำหนดวันที่ที่เก็บไว้ใน PDF เพื่อให้ทำซ้ำได้ตรงกันทุกไบต์ ค่าเป็นจำนวนวินาทีนับจาก ๑ มกราคม ค.ศ. 1970
                ผู้ใช้ทั่วไปไม่ต้องตั้งค่านี้ มักถูกตั้งไว้โดยระบบที่สร้างเอกสารอัตโนมัติ
                """,
            en: """
                SOURCE_DATE_EPOCH gives the date kept inside the PDF, so that it can be made again to the same byte. It
                counts seconds from 1 January 1970. Few people set it; build systems do.
                """,
            at: .command,
            wrong: "SOURCE_DATE_EPOCH=2566-04-03 saraban render บันทึก.yaml",
            right: "SOURCE_DATE_EPOCH=1680480000 saraban render บันทึก.yaml"),
        .selectionUnknown: Explanation(
            th: """
                --document เลือกเอกสารด้วย id ที่ตั้งไว้ในแฟ้ม ไม่ใช่ชื่อเรื่อง ถ้าเอกสารไม่ได้ตั้ง id ให้ใช้ชื่อแบบ เช่น memo
                """,
            en: """
                --document chooses by the id given in the file, not by the subject; a document without one goes by the name
                of its layout, such as memo.
                """,
            at: .command,
            wrong: "saraban render บันทึก.yaml --document ขอส่งข้อมูล",
            right: "saraban render บันทึก.yaml --document บันทึก"),
    ]
}
