// What stands behind the findings on picture files. Wording only.

extension Explanation {
    static let pictures: [Code: Explanation] = [
        .pictureKind: Explanation(
            th: """
                โปรแกรมดูชนิดของภาพจากเนื้อแฟ้ม ไม่ใช่จากนามสกุล ภาพจากโทรศัพท์ iPhone มักเป็น HEIC ภาพจากเว็บมักเป็น WebP
                แม้ชื่อจะลงท้ายด้วย .jpg และตราจากโปรแกรมออกแบบอาจเป็น AI หรือ PDF ชนิดเหล่านี้ใช้ไม่ได้ ต้องบันทึกใหม่เป็น PNG, JPEG
                หรือ SVG
                """,
            en: """
                The content tells the kind of a picture, not its name. Telephones of Apple write HEIC, web pages give WebP
                even under the name .jpg, and emblems from a designer may be AI or PDF. Save it as PNG, JPEG or SVG.
                """,
            at: .picture,
            wrong: "<html><body><img src=\"logo.png\"/></body></html>",
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """),
        .pictureFileTooLarge: Explanation(
            th: """
                แฟ้มภาพใหญ่กว่าที่รับได้ ภาพถ่ายธรรมดามีขนาดไม่กี่เมกะไบต์ แฟ้มที่ใหญ่กว่านี้มากมักเป็นแฟ้มสแกนความละเอียดสูง หรือ SVG
                ที่มีภาพถ่ายฝังอยู่ข้างใน PDF ที่ได้จะใหญ่ตามจนอัปโหลดขึ้นเว็บไซต์หรือส่งอีเมลไม่ได้
                """,
            en: """
                The picture file is larger than can be taken. A photograph has some megabytes; one far beyond is a scan at
                high resolution, or an SVG with a photograph inside. The PDF would be as large, too much for web site and
                mail.
                """,
            lookTh: """
                ดูขนาดแฟ้มและจำนวนจุดของภาพ ภาพกว้างเต็มหน้า A4 ที่ ๓๐๐ จุดต่อนิ้วมีเพียง 2480 จุด ย่อลงเท่านั้นก็คมพอ
                """,
            lookEn: """
                Look at the size of the file and its pixels: across all of an A4 page, 300 to an inch are 2480, and no more
                is needed.
                """),
        .pictureTooLarge: Explanation(
            th: """
                จำนวนจุดเกินกว่าที่จะวาดได้โดยไม่กินหน่วยความจำของเครื่องจนหมด แฟ้มอาจเล็กแต่จำนวนจุดมหาศาลได้
                เพราะภาพสีเดียวบีบอัดได้มาก มักเป็นแผนที่ ภาพพาโนรามา หรือแฟ้มที่สร้างมาให้เครื่องค้าง
                """,
            en: """
                There are more pixels than can be drawn without eating all memory. The file may be small for all that, since
                plain areas compress well: a map, a panorama, or a file made to bring machines down.
                """,
            lookTh: """
                เปิดภาพในโปรแกรมแต่งภาพ ดูจำนวนจุด แล้วย่อให้ด้านยาวไม่เกิน 3500 จุด ซึ่งพอสำหรับเต็มหน้า A4
                """,
            lookEn: """
                Open it in an image editor and scale the long side down to 3500 pixels, enough for a page of A4.
                """),
        .pictureTruncated: Explanation(
            th: """
                แฟ้มภาพจบก่อนที่ควร ส่วนล่างของภาพจึงไม่มี โปรแกรมดูภาพบางตัวเติมสีเทาให้จนดูเหมือนปกติ
                มักเกิดจากดาวน์โหลดหรือคัดลอกไม่เสร็จ หรือถอดแฟลชไดรฟ์ก่อนเวลา
                """,
            en: """
                The file ends before the picture does, and its lower part is missing; some viewers fill it with grey, as if
                nothing were wrong. A download or a copy was broken off, or the memory stick pulled out too soon.
                """,
            lookTh: "เทียบขนาดแฟ้มกับต้นฉบับ ถ้าเล็กกว่า ให้คัดลอกมาใหม่",
            lookEn: """
                Compare the size of the file with its original; where it is smaller, copy it again.
                """),
        .pictureDamaged: Explanation(
            th: """
                เนื้อแฟ้มภาพไม่ถูกต้องตามรูปแบบของมัน ส่วนที่เสียบอกไว้ในข้อความ โปรแกรมไม่วาดเท่าที่อ่านได้
                เพราะภาพที่ขาดในเอกสารราชการอาจทำให้เข้าใจผิด
                """,
            en: """
                The content of the file breaks the rules of its format, in the part named. It is not drawn as far as it
                goes: half a picture on an official paper misleads.
                """,
            lookTh: """
                เปิดภาพด้วยโปรแกรมดูภาพ ถ้าเห็นครบ ให้บันทึกเป็นแฟ้มใหม่ (PNG) โปรแกรมจะเขียนรูปแบบให้ถูกต้อง ถ้าเห็นไม่ครบ ให้ขอต้นฉบับ
                """,
            lookEn: """
                Open it in a viewer. If all of it shows, save it anew as PNG, and its form is mended; if not, ask for the
                original.
                """),
        .pictureCMYK: Explanation(
            th: """
                ภาพสี่สี (CMYK) เตรียมไว้สำหรับแท่นพิมพ์ของโรงพิมพ์ สีเดียวกันแสดงต่างกันบนจอและเครื่องพิมพ์แต่ละเครื่อง
                เอกสารสำหรับจัดเก็บจึงใช้ RGB มักเป็นตราหรือป้ายที่ได้มาจากร้านทำป้ายหรือโรงพิมพ์
                """,
            en: """
                CMYK pictures are made for a printing press; their colours come out otherwise on each screen and printer,
                and papers for the archive use RGB. Mostly it is an emblem or a banner from a printing house.
                """,
            lookTh: """
                ดูโหมดสีในโปรแกรมแต่งภาพ (Photoshop: Image > Mode) หรือขอแฟ้ม RGB หรือ SVG จากร้านเดิม
                """,
            lookEn: """
                Look at the colour mode in an image editor (Photoshop: Image > Mode), or ask the maker for RGB or SVG.
                """),
        .pictureEncoding: Explanation(
            th: """
                ภาพชนิดเดียวกันบันทึกได้หลายวิธี บางวิธีโปรแกรมอ่าน PDF แสดงไม่ได้ เช่น JPEG แบบไม่เสียรายละเอียดหรือ ๑๒
                บิตจากเครื่องมือแพทย์และเครื่องสแกน ภาพเดียวกันเมื่อบันทึกใหม่แบบธรรมดาไม่ต่างกันที่ตาเห็น
                """,
            en: """
                One format can be written in several ways, some of which PDF readers cannot show: lossless JPEG, or 12 bits,
                from scanners and medical devices. Saved in the ordinary way the picture looks no different.
                """,
            lookTh: "เปิดภาพแล้วบันทึกใหม่ โดยเลือก JPEG แบบ Baseline หรือ PNG 8 บิต",
            lookEn: "Open it and save it as baseline JPEG or as PNG of 8 bits."),
        .pictureTurned: Explanation(
            th: """
                โทรศัพท์เก็บภาพตามแนวของเซนเซอร์แล้วจดไว้ในแฟ้มว่าให้หมุนเมื่อแสดง โปรแกรมดูภาพหมุนให้ จึงเห็นตั้งตรง แต่ใน PDF
                ภาพวางตามที่เก็บจริง ภาพกิจกรรมจึงอาจตะแคง
                """,
            en: """
                Telephones store a picture as the sensor lay and note how it is to be turned. Viewers turn it, so that it
                looks upright; a PDF shows it as it is stored, and it may lie on its side.
                """,
            lookTh: """
                ดูภาพใน PDF ถ้าตะแคง ให้เปิดภาพ หมุนไปหนึ่งรอบจนกลับมาตั้งตรง แล้วบันทึก โปรแกรมแต่งภาพจะเก็บภาพตามที่เห็น
                """,
            lookEn: """
                Look at it in the PDF. If it lies on its side, open the picture, turn it round until it is upright again,
                and save: editors store what they show.
                """),
    ]
}
