// What stands behind the findings on a file that cannot be read. Wording only.

extension Explanation {
    static let files: [Code: Explanation] = [
        .fileUnreadable: Explanation(
            th: """
                เครื่องหาแฟ้มพบแต่อ่านเนื้อในไม่สำเร็จ ด้วยเหตุที่ระบบบอกไว้ท้ายข้อความ
                มักเกิดกับแฟ้มบนไดรฟ์เครือข่ายหรือแฟลชไดรฟ์ที่หลุดไปกลางคัน หรือโฟลเดอร์ที่ซิงก์กับคลาวด์แล้วยังดึงแฟ้มลงมาไม่ครบ
                โปรแกรมไม่เดาเนื้อหาส่วนที่อ่านไม่ได้
                """,
            en: """
                The file was found, but reading it failed for the reason that the system gives at the end. It happens on
                network drives and memory sticks that drop out, and in folders of a cloud service that has not fetched the
                file yet. What could not be read is never guessed.
                """,
            lookTh: """
                ลองเปิดแฟ้มด้วยโปรแกรมอื่น ถ้าเปิดไม่ได้เช่นกัน ให้ต่อไดรฟ์ใหม่ หรือคัดลอกแฟ้มมาไว้ในเครื่องแล้วสั่งอีกครั้ง
                """,
            lookEn: """
                Try to open the file with another program. If that fails too, connect the drive again, or copy the file to
                the machine and run again.
                """),
        .fileMissing: Explanation(
            th: """
                ไม่มีแฟ้มชื่อนี้ในที่ที่บอก ชื่อต้องตรงทุกตัวรวมทั้งนามสกุล .yaml (Windows มักซ่อนนามสกุลไว้ แฟ้มที่เห็นเป็น บันทึก.yaml อาจชื่อ
                บันทึก.yaml.txt) ที่อยู่นับจากโฟลเดอร์ที่ท่านเปิดหน้าต่างคำสั่งอยู่ ชื่อที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด
                """,
            en: """
                No file of this name is where it was said to be. The name must match to the letter, its .yaml included:
                Windows hides endings, and what shows as memo.yaml may be memo.yaml.txt. A path counts from the folder that
                the command window is in; a name with blanks goes in quotes.
                """,
            at: .command,
            wrong: "saraban check บันทึก-๖๖.yaml",
            right: "saraban check บันทึก.yaml"),
        .fileIsFolder: Explanation(
            th: """
                คำสั่งรับแฟ้ม ไม่รับโฟลเดอร์ เพื่อให้ท่านเป็นผู้เลือกว่าจะตรวจหรือทำเอกสารจากแฟ้มใด โปรแกรมไม่เดินหาแฟ้มในโฟลเดอร์เอง
                เพราะอาจพบแฟ้มเก่าหรือแฟ้มที่ยังทำไม่เสร็จ
                """,
            en: """
                The commands take files, so that you choose which ones count. A folder is not searched: it may hold old
                files, or some that are not finished.
                """,
            at: .command,
            wrong: "saraban check เอกสาร",
            right: "saraban check เอกสาร/*.yaml"),
        .fileNoPermission: Explanation(
            th: """
                แฟ้มมีอยู่ แต่บัญชีผู้ใช้ของท่านไม่มีสิทธิ์อ่าน มักเกิดกับแฟ้มที่ผู้อื่นสร้างไว้ในโฟลเดอร์กลาง หรือแฟ้มที่คัดลอกมาด้วยบัญชีผู้ดูแลระบบ
                """,
            en: """
                The file is there, but your account may not read it: often one that somebody else made in a shared folder,
                or that was copied by an administrator.
                """,
            lookTh: """
                ดูเจ้าของและสิทธิ์ของแฟ้ม (ใน Linux สั่ง ls -l ชื่อแฟ้ม) แล้วให้เจ้าของเปิดสิทธิ์อ่าน หรือขอสำเนาแฟ้มมาไว้ในโฟลเดอร์ของท่าน
                """,
            lookEn: """
                Look at the owner and the rights of the file (ls -l on Linux); let the owner give the right to read, or ask
                for a copy.
                """),
        .fileIsLayout: Explanation(
            th: """
                แบบเอกสาร (แฟ้มที่ขึ้นต้นด้วย layout:) บอกว่าเอกสารชนิดหนึ่งหน้าตาอย่างไร ส่วนแฟ้มข้อมูล (ขึ้นต้นด้วย saraban:)
                บอกว่าจะพิมพ์อะไร คำสั่ง render ทำเอกสารจากแฟ้มข้อมูลเท่านั้น ส่วน check ตรวจได้ทั้งสองอย่าง
                """,
            en: """
                A layout, which begins with layout:, says how a kind of paper looks; an input, which begins with saraban:,
                says what is printed. Only inputs can be rendered; check takes both.
                """,
            at: .command,
            wrong: "saraban render แบบของเรา.yaml",
            right: """
                saraban check แบบของเรา.yaml
                saraban render บันทึก.yaml
                """),
        .fileTooLarge: Explanation(
            th: """
                แฟ้มข้อมูลของหนึ่งหน่วยงานหนึ่งปีมีขนาดไม่กี่สิบกิโลไบต์ แฟ้มที่ใหญ่กว่าขีดจำกัดเกือบทั้งหมดคือแฟ้มผิดชนิด เช่น แฟ้มสแกน แฟ้ม Word
                ที่เปลี่ยนนามสกุลเป็น .yaml หรือแฟ้มที่โปรแกรมอื่นเขียนต่อท้ายซ้ำๆ ขีดจำกัดมีไว้ไม่ให้แฟ้มเดียวใช้หน่วยความจำของเครื่องจนหมด
                """,
            en: """
                The file of one organisation for one year takes some tens of kilobytes. One beyond the limit is nearly
                always of another kind: a scan, a Word file renamed to .yaml, or one that a program kept appending to. The
                limit keeps a single file from taking all memory.
                """,
            lookTh: """
                ดูขนาดและเนื้อในของแฟ้มด้วยโปรแกรมแก้ข้อความ ภาพกิจกรรมให้เก็บเป็นแฟ้มภาพแยกต่างหาก แล้วอ้างชื่อแฟ้มด้วย image:
                """,
            lookEn: """
                Look at the size of the file, and into it with a text editor. Photographs stay in files of their own, named
                by image:.
                """),
    ]
}
