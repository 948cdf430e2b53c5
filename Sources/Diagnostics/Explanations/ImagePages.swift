// What stands behind the findings on images that a file names. Wording only.

extension Explanation {
    static let images: [Code: Explanation] = [
        .composeNoEmblem: Explanation(
            th: """
                ระเบียบงานสารบรรณ ข้อ ๗๑ กำหนดครุฑสูง ๓ ซม. และ ๑.๕ ซม. แต่โปรแกรมไม่มีภาพครุฑแจก
                เพราะการใช้เครื่องหมายนี้เป็นของหน่วยงาน จึงเว้นที่ไว้เท่าขนาดจริงและเตือน ถ้าใช้กระดาษที่มีครุฑพิมพ์ไว้แล้ว ปล่อยผ่านได้ด้วย
                allow
                """,
            en: """
                The regulation, clause 71, has the Garuda 3 cm and 1.5 cm high. No picture of it is shipped, since its use
                belongs to the agencies: the place is left blank in its true size, with a warning. On paper that has it
                printed already, let the warning stand with allow.
                """,
            wrong: """
                organization: {name: เทศบาลตำบลสวนลำดวน}
                documents:
                  - {layout: announcement, subject: ก, body: ข, date: 2566-04-03, signer: นายก}
                """,
            right: """
                organization: {name: เทศบาลตำบลสวนลำดวน, emblem: ตรา.svg}
                documents:
                  - {layout: announcement, subject: ก, body: ข, date: 2566-04-03, signer: นายก}
                """),
        .composeUnreadableImage: Explanation(
            th: """
                มีแฟ้มภาพอยู่ แต่ระบบอ่านไม่ได้ด้วยเหตุที่บอกไว้ เช่น ไม่มีสิทธิ์ หรืออยู่บนไดรฟ์ที่หลุดไป ต่างจากภาพที่อ่านได้แต่เนื้อในเสียหาย
                ซึ่งจะบอกเป็นข้อค้นพบอื่น
                """,
            en: """
                The image file is there and the system cannot read it, for the reason given: no permission, or a drive that
                dropped out. One that can be read and is damaged inside is another finding.
                """,
            lookTh: """
                ลองเปิดภาพด้วยโปรแกรมดูภาพในเครื่องเดียวกัน ด้วยบัญชีผู้ใช้เดียวกัน ถ้าเปิดไม่ได้ให้คัดลอกภาพมาใหม่
                """,
            lookEn: """
                Open the picture on the same machine with the same account. If that fails, copy it again.
                """),
        .composeImageMissing: Explanation(
            th: """
                ที่อยู่ภาพนับจากโฟลเดอร์ของแฟ้มข้อมูล ไม่ใช่จากโฟลเดอร์ที่เปิดหน้าต่างคำสั่ง ชื่อต้องตรงทุกตัวรวมทั้งตัวพิมพ์เล็กใหญ่ (IMG_01.JPG
                กับ img_01.jpg เป็นคนละแฟ้มใน Linux) มักเกิดเมื่อย้ายแฟ้มข้อมูลไปเครื่องอื่นโดยไม่ได้ย้ายภาพไปด้วย
                """,
            en: """
                Paths of images count from the folder of the input, not from that of the command window, and names must
                match to the letter, capitals too: IMG_01.JPG and img_01.jpg are two files on Linux. Often the input was
                moved to another machine and its pictures were not.
                """,
            at: .document,
            wrong: """
                body:
                  - image: ภาพ/ตรา.svg
                """,
            right: """
                body:
                  - image: ตรา.svg
                    alternative: ตราของเทศบาล
                """),
        .composeImageNotPlain: Explanation(
            th: "ที่อยู่นี้เป็นโฟลเดอร์หรืออุปกรณ์ ไม่ใช่แฟ้มภาพ มักเกิดจากพิมพ์ชื่อโฟลเดอร์แล้วลืมชื่อแฟ้มต่อท้าย",
            en: """
                The path leads to a folder or a device and to no image file. Mostly the folder was typed and the name of the
                file forgotten.
                """,
            at: .document,
            wrong: """
                body:
                  - image: ภาพกิจกรรม
                """,
            right: """
                body:
                  - image: ภาพกิจกรรม/ตรา.svg
                    alternative: ตราของเทศบาล
                """),
        .composeImageOutside: Explanation(
            th: """
                ภาพต้องอยู่ในโฟลเดอร์ของแฟ้มข้อมูลหรือโฟลเดอร์ย่อย เพื่อให้ย้ายทั้งโฟลเดอร์ไปเครื่องอื่นแล้วยังทำเอกสารได้เหมือนเดิม
                และเพื่อไม่ให้แฟ้มที่ได้รับมาอ่านแฟ้มอื่นในเครื่องของท่าน ที่อยู่เว็บก็ไม่รับเช่นกัน เพราะโปรแกรมไม่ต่ออินเทอร์เน็ต
                """,
            en: """
                Pictures lie in the folder of the input or below it, so that the folder can be moved and still makes the
                same papers, and so that an input from elsewhere cannot read other files of yours. Web addresses are not
                taken either; the program never goes online.
                """,
            at: .document,
            wrong: """
                body:
                  - image: ../ตรากลาง/ตรา.svg
                """,
            right: """
                body:
                  - image: ตรา.svg
                    alternative: ตราของเทศบาล
                """),
        .imageCoarse: Explanation(
            th: """
                ภาพมีจุดน้อยเกินกว่าความสูงที่สั่ง เมื่อพิมพ์จะเห็นเป็นเม็ด (ต่ำกว่า ๑๐๐ จุดต่อนิ้ว)
                มักเป็นภาพที่ส่งต่อกันทางแอปสนทนาซึ่งย่อภาพให้โดยไม่บอก หรือภาพตัดจากหน้าจอ ถ้าไม่สั่ง height
                โปรแกรมวางให้ใหญ่เท่าที่ภาพรับได้
                """,
            en: """
                The picture has too few pixels for the height asked: under 100 to an inch they show in print. Mostly it came
                through a chat, which shrinks pictures without a word, or was cut from the screen. Without height it is set
                as large as its pixels bear.
                """,
            lookTh: """
                ขอภาพต้นฉบับจากผู้ถ่าย (แฟ้มจากโทรศัพท์มักมีขนาดหลายเมกะไบต์) แล้วแทนที่ภาพเดิมโดยใช้ชื่อเดียวกัน
                """,
            lookEn: """
                Ask the photographer for the original, some megabytes as it comes from a telephone, and put it in place of
                this one under the same name.
                """),
        .imageWithoutAlternative: Explanation(
            th: """
                ผู้ที่มองไม่เห็นฟังเอกสารจากโปรแกรมอ่านหน้าจอ ซึ่งอ่านภาพไม่ได้ จึงอ่านคำบอกของภาพแทน มาตรฐาน PDF/UA
                กำหนดให้ทุกภาพมีคำบอก ถ้าไม่มี caption และไม่ได้ใส่ alternative จะได้ยินเพียง “ภาพประกอบ”
                """,
            en: """
                Those who cannot see a paper have it read to them, and a screen reader reads of a picture the words that
                are given for it; PDF/UA asks for some with every picture. Without caption and alternative all that is
                heard is that there is a picture.
                """,
            at: .document,
            wrong: """
                body:
                  - image: ตรา.svg
                """,
            right: """
                body:
                  - image: ตรา.svg
                    alternative: ตราเทศบาลเป็นรูปดอกลำดวน
                """),
    ]
}
