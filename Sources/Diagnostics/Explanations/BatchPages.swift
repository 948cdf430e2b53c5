// Pages on what is found when the papers of many inputs are made.

extension Explanation {
    static let batch: [Code: Explanation] = [
        .batchNoInputs: Explanation(
            th: """
                คำสั่ง batch หาแฟ้มข้อมูลในโฟลเดอร์และโฟลเดอร์ย่อย แฟ้มและโฟลเดอร์ที่ขึ้นต้นด้วยจุด และโฟลเดอร์ที่เขียนเอกสารลง ไม่นับ
                """,
            en: """
                `batch` looks for inputs in a folder and in those below it. What begins with a full stop does not count, nor
                does the folder that papers are written to.
                """,
            lookTh: "ดูว่าระบุโฟลเดอร์ถูก และแฟ้มลงท้ายด้วย .yaml",
            lookEn: "See that it is the right folder, and that inputs end in .yaml."),
        .batchSameKey: Explanation(
            th: """
                เอกสารตั้งชื่อตามที่อยู่ของแฟ้มข้อมูลโดยไม่เอาส่วนท้าย ข้อมูล.yaml กับ ข้อมูล.yml จึงชนกัน
                หรือระบุสองโฟลเดอร์ที่ชื่อท้ายเหมือนกัน
                """,
            en: """
                Papers are named by where their input lies, without its suffix: data.yaml and data.yml would be one. So would
                files of two folders whose last names are the same.
                """,
            lookTh: "เปลี่ยนชื่อแฟ้มหรือโฟลเดอร์หนึ่ง หรือทำคนละคราวลงคนละโฟลเดอร์",
            lookEn: "Rename one of them, or make them in two runs, into two folders."),
        .batchLocked: Explanation(
            th: """
                มีโปรแกรมอีกตัวกำลังเขียนเอกสารลงโฟลเดอร์เดียวกัน ถ้าทำพร้อมกัน บัญชีของคราวหนึ่งจะไม่ตรงกับที่เขียนจริง
                ถ้าโปรแกรมก่อนถูกปิดไปแล้ว การจองหมดไปเองทันที
                """,
            en: """
                Another run is writing papers into the same folder. Two at once would leave books that do not fit what is
                there. The claim of a run that was killed is gone at once.
                """,
            lookTh: "รอให้คราวก่อนเสร็จ หรือเขียนลงโฟลเดอร์อื่นด้วย -o",
            lookEn: "Wait until the other has ended, or write to another folder with -o."),
        .batchOutputChanged: Explanation(
            th: """
                บัญชีของคราวก่อนบอกลายนิ้วมือของเอกสารทุกฉบับ แฟ้มที่อยู่ตรงนั้นไม่ตรงกับที่บันทึกไว้ หรือไม่เคยมีในบัญชี
                มักเป็นเพราะลงลายมือชื่อ เติมเลขที่ หรือเป็นแฟ้มของผู้อื่น การเขียนทับจะทำให้สิ่งนั้นหายไป
                """,
            en: """
                The books of the last run have the fingerprint of each paper. What lies there now is not what they say, or is
                not in them at all: it was signed, numbered, or is somebody else’s. Replaced, that would be lost.
                """,
            lookTh: "ย้ายแฟ้มนั้นไปเก็บ แล้วสั่งใหม่ หรือใช้ --force เมื่อแน่ใจว่าไม่ต้องการแล้ว",
            lookEn: "Move the file away and run again; or use --force where it is not wanted any more."),
        .batchTouched: Explanation(
            th: """
                แฟ้มข้อมูลไม่เปลี่ยน แต่เอกสารที่ทำไว้ถูกเพิ่มเติมภายหลัง เช่น ลงลายมือชื่อหรือออกเลข โปรแกรมจึงปล่อยไว้
                """,
            en: """
                The input is as it was, and the paper made of it was added to: signed, say, or numbered. It is left alone.
                """,
            lookTh: "ไม่ต้องทำอะไร ถ้าต้องการฉบับที่ยังไม่ลงนามอีกครั้ง ใช้ --force",
            lookEn: "Nothing is to be done. To have the unsigned paper again, use --force."),
        .batchInputChanged: Explanation(
            th: """
                แฟ้มข้อมูลถูกบันทึกใหม่ระหว่างที่กำลังทำเอกสารของแฟ้มนั้น เอกสารที่ได้เป็นของก่อนบันทึกทั้งฉบับ ไม่ปนกัน
                """,
            en: """
                The input was saved again while its papers were being made. They are of its former state, all of them.
                """,
            lookTh: "สั่งอีกครั้ง เฉพาะแฟ้มที่เปลี่ยนจะทำใหม่",
            lookEn: "Run again: only what has changed is made anew."),
        .batchFormer: Explanation(
            th: """
                เอกสารนี้เคยทำจากแฟ้มข้อมูลที่ถูกลบ เปลี่ยนชื่อ หรือไม่มีเอกสารฉบับนี้แล้ว โปรแกรมไม่ลบเองโดยไม่ได้สั่ง
                """,
            en: """
                This paper came of an input that is gone, has another name, or makes this paper no more. Nothing is removed
                unasked.
                """,
            lookTh: "ตรวจว่าไม่ใช้แล้ว จึงสั่งอีกครั้งด้วย --prune",
            lookEn: "See that it is not wanted, then run again with --prune."),
        .batchFormerTouched: Explanation(
            th: """
                ไม่มีแฟ้มข้อมูลใดทำเอกสารนี้แล้ว และแฟ้มถูกเพิ่มเติมหลังจากที่ทำ อาจเป็นฉบับที่ลงนาม --prune จึงไม่ลบ
                """,
            en: """
                No input makes this paper any more, and it was added to since: it may be the signed one. --prune leaves it.
                """,
            lookTh: "ย้ายฉบับที่ลงนามไปเก็บในแฟ้มเอกสารของหน่วยงาน",
            lookEn: "Move the signed paper to the office’s files."),
        .batchManifestDamaged: Explanation(
            th: """
                บัญชีของคราวก่อนอ่านได้ไม่ครบ เช่นดิสก์เต็มหรือคัดลอกมาไม่หมด เอกสารทั้งหมดจึงทำใหม่ ฉบับที่ได้ไบต์เดิมไม่ถูกเขียนทับ
                ส่วนที่อ่านได้ยังใช้บอกว่าเอกสารใดเป็นของโปรแกรม
                """,
            en: """
                The books of the last run can be read in part only: the disk was full, or they were copied in part. All papers
                are made anew; those that come out the same are not written. What could be read still tells which papers are
                the program’s own.
                """,
            lookTh: "ไม่ต้องทำอะไร ถ้าเกิดซ้ำ ให้ตรวจดิสก์",
            lookEn: "Nothing is to be done. If it happens again, look at the disk."),
        .batchManifestsDiffer: Explanation(
            th: """
                บัญชีของแต่ละส่วนบอกว่าทำด้วยโปรแกรม แบบอักษร และคำสั่งใด ส่วนที่ต่างกันให้เอกสารหน้าตาไม่เหมือนกัน จึงรวมเป็นบัญชีเดียวไม่ได้
                """,
            en: """
                The books of each share say which program, fonts and settings made it. Shares that differ there hold papers that
                may look different, and cannot be one run.
                """,
            lookTh: "ใช้โปรแกรมและโฟลเดอร์ Fonts เดียวกันทุกเครื่อง แล้วทำส่วนที่ต่างใหม่",
            lookEn: "Use one program and one folder of fonts on all machines, and make the odd share again."),
        .batchShardMissing: Explanation(
            th: """
                การรวมต้องมีบัญชีครบทุกส่วน ส่วนที่ขาดอาจยังทำไม่เสร็จ หรือยังไม่ได้คัดลอกมาจากเครื่องอื่น
                """,
            en: """
                Merging takes the books of every share. The one that is missing has not ended, or was not copied here yet.
                """,
            lookTh: "ทำส่วนที่ขาด หรือคัดลอกแฟ้ม saraban-…-of-….manifest มาไว้ด้วยกัน",
            lookEn: "Make the missing share, or copy its saraban-…-of-….manifest here."),
    ]
}
