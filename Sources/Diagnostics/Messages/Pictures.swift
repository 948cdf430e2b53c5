// The words for what is found in pictures: emblems, logos and photographs (the room Pictures).

extension MessageTable {
    static let pictures: [Code: Message] = rasterPictures.merging(vectorPictures) { first, _ in first }

    private static let rasterPictures: [Code: Message] = [
        .pictureKind: Message(
            th: "แฟ้มนี้ไม่ใช่ภาพชนิดที่ใช้ได้ (PNG, JPEG หรือ SVG)", en: "the file is not a PNG, JPEG or SVG picture",
            helpTh: "ดูที่เนื้อแฟ้ม ไม่ได้ดูที่นามสกุล ให้เปิดภาพแล้วบันทึกใหม่เป็น PNG, JPEG หรือ SVG",
            helpEn: "the content counts, not the name: open the picture and save it as PNG, JPEG or SVG"),
        .pictureFileTooLarge: Message(
            th: "แฟ้มภาพใหญ่เกินไป: {0} ไบต์ (ไม่เกิน {1} ไบต์)",
            en: "the picture file is too large: {0} bytes (at most {1})",
            helpTh: "ย่อภาพหรือบันทึกใหม่ให้แฟ้มเล็กลง", helpEn: "scale the picture down or save it smaller"),
        .pictureTooLarge: Message(
            th: "ภาพใหญ่เกินไป: {0} × {1} จุด (ไม่เกินด้านละ {2} จุด และรวมไม่เกิน {3} จุด)",
            en: "the picture is too large: {0} × {1} pixels (at most {2} a side and {3} in all)",
            helpTh: "ย่อภาพก่อนนำมาใช้", helpEn: "scale the picture down first"),
        .pictureTruncated: Message(
            th: "แฟ้มภาพขาดหาย: เนื้อแฟ้มจบกลางคันที่ไบต์ {0}",
            en: "the picture file is cut short: it ends in the middle, at byte {0}",
            helpTh: "คัดลอกหรือดาวน์โหลดแฟ้มใหม่จากต้นฉบับ", helpEn: "copy or download the file again from its origin"),
        .pictureDamaged: Message(
            th: "แฟ้มภาพเสียหายที่ส่วน {0} (ไบต์ {1})", en: "the picture file is damaged in its part {0} (byte {1})",
            helpTh: "คัดลอกแฟ้มใหม่จากต้นฉบับ หรือเปิดภาพแล้วบันทึกใหม่",
            helpEn: "copy the file again from its origin, or open the picture and save it anew"),
        .pictureCMYK: Message(
            th: "ภาพ JPEG นี้ใช้สีแบบ CMYK (สี่สี สำหรับโรงพิมพ์) ซึ่งใช้ในเอกสารสำหรับจัดเก็บไม่ได้",
            en: "this JPEG has CMYK colours (four inks, for a printing house), which the archived paper cannot hold",
            helpTh: "เปิดในโปรแกรมแต่งภาพ เปลี่ยนโหมดสีเป็น RGB แล้วบันทึกใหม่",
            helpEn: "open it in an image editor, change the colour mode to RGB and save it again"),
        .pictureEncoding: Message(
            th: "ภาพนี้บันทึกด้วยวิธีที่โปรแกรมอ่าน PDF อ่านไม่ได้ ({0})",
            en: "the picture is encoded in a way that PDF readers cannot show ({0})",
            helpTh: "เปิดภาพแล้วบันทึกใหม่เป็น PNG หรือ JPEG ธรรมดา (8 บิต)",
            helpEn: "open the picture and save it as PNG or ordinary JPEG (8 bits)"),
        .pictureTurned: Message(
            th: "ภาพนี้มีคำสั่งให้หมุนเมื่อแสดง (EXIF {0}) แต่ในเอกสารจะวางตามที่เก็บไว้จริง ภาพอาจตะแคง",
            en: "the picture asks to be turned when shown (EXIF {0}); the paper shows it as stored, maybe on its side",
            helpTh: "เปิดภาพ หมุนให้ตั้งตรง แล้วบันทึกใหม่",
            helpEn: "open the picture, turn it upright and save it again"),
    ]

    private static let vectorPictures: [Code: Message] = [
        .svgSyntax: Message(
            th: "แฟ้ม SVG เขียนไม่ถูกรูปแบบ XML ตรงนี้: {0}", en: "the SVG file is not well-formed XML here: {0}",
            helpTh: "เปิดในโปรแกรมวาดภาพแล้วบันทึกใหม่เป็น Plain SVG",
            helpEn: "open it in a drawing program and save it as plain SVG"),
        .svgDoctype: Message(
            th: "แฟ้ม SVG มี DOCTYPE ซึ่งไม่รับเพื่อความปลอดภัย",
            en: "the SVG file has a DOCTYPE, which is not accepted for safety",
            helpTh: "ลบบรรทัด <!DOCTYPE …> หรือบันทึกใหม่เป็น Plain SVG",
            helpEn: "delete the line <!DOCTYPE …>, or save the file as plain SVG"),
        .svgEntity: Message(
            th: "ไม่รู้จักชื่อย่ออักขระ {0}", en: "unknown entity {0}",
            helpTh: "ใช้ได้เฉพาะ &amp; &lt; &gt; &quot; &apos; และเลขอักขระ เช่น &#3585;",
            helpEn: "only &amp; &lt; &gt; &quot; &apos; and character numbers such as &#3585; may be used"),
        .svgActive: Message(
            th: "แฟ้ม SVG มีคำสั่งที่ทำงานได้เอง ({0}) ซึ่งไม่รับเพื่อความปลอดภัย",
            en: "the SVG file holds active content ({0}), which is not accepted for safety",
            helpTh: "ลบส่วนนี้ออก หรือบันทึกใหม่เป็น Plain SVG",
            helpEn: "remove this part, or save the file as plain SVG"),
        .svgElement: Message(
            th: "ยังวาด <{0}> ในแฟ้ม SVG ไม่ได้ จึงไม่วาดภาพนี้เลยเพื่อไม่ให้ภาพผิด",
            en: "<{0}> in an SVG file cannot be drawn; the picture is refused rather than drawn wrong",
            helpTh: "แปลงเป็นเส้นและสีเรียบก่อน (ใน Inkscape: Path > Object to Path) หรือใช้ภาพ PNG",
            helpEn: "turn it into paths with flat colours (in Inkscape: Path > Object to Path), or use a PNG"),
        .svgProperty: Message(
            th: "ยังวาดคุณสมบัติ {0}: {1} ในแฟ้ม SVG ไม่ได้ จึงไม่วาดภาพนี้เลยเพื่อไม่ให้ภาพผิด",
            en: "the property {0}: {1} in an SVG file cannot be drawn; the picture is refused rather than drawn wrong",
            helpTh: "ลบคุณสมบัตินี้ หรือแปลงเป็นเส้นและสีเรียบ หรือใช้ภาพ PNG",
            helpEn: "remove the property, turn the drawing into paths with flat colours, or use a PNG"),
        .svgReference: Message(
            th: "แฟ้ม SVG อ้างถึงสิ่งอื่น ({0}) ซึ่งไม่รับ: ภาพต้องครบในตัวเองและใช้สีเรียบ",
            en: "the SVG file refers to something else ({0}): a picture must be complete in itself, in flat colours",
            helpTh: "ใช้สีเดียวแทนการไล่สีหรือลวดลาย และลบการอ้างถึงออก",
            helpEn: "use a flat colour in place of a gradient or pattern, and remove the reference"),
        .svgValue: Message(
            th: "อ่านค่า “{1}” ของ {0} ไม่ได้", en: "cannot read the value “{1}” of {0}",
            helpTh: "ตรวจตัวเลข หน่วย (px pt mm cm in) หรือชื่อสีตรงนี้",
            helpEn: "check the numbers, the unit (px pt mm cm in) or the name of the colour"),
        .svgPathData: Message(
            th: "อ่านเส้นของ <path> ไม่ได้ตั้งแต่ “{0}”", en: "the data of this <path> cannot be read from “{0}” on",
            helpTh: "เปิดในโปรแกรมวาดภาพแล้วบันทึกใหม่เป็น Plain SVG",
            helpEn: "open it in a drawing program and save it as plain SVG"),
        .svgSize: Message(
            th: "แฟ้ม SVG ไม่บอกขนาดที่ใช้ได้", en: "the SVG file gives no usable size",
            helpTh: "ใส่ viewBox=\"0 0 กว้าง สูง\" หรือ width กับ height เป็น px pt mm cm in ที่ <svg>",
            helpEn: "give <svg> a viewBox=\"0 0 width height\", or width and height in px, pt, mm, cm or in"),
        .svgRange: Message(
            th: "มีจุดที่อยู่ห่างจากกรอบภาพมากเกินไป", en: "a point lies too far outside the picture",
            helpTh: "ตรวจตัวเลขและ transform ตรงนี้ หรือแก้ viewBox",
            helpEn: "check the numbers and the transform here, or correct the viewBox"),
        .svgLimit: Message(
            th: "ภาพ SVG ซับซ้อนเกินไป (ซ้อนไม่เกิน {0} ชั้น, เส้นไม่เกิน {1} ช่วง, ไม่เกิน {2} คุณสมบัติต่อชิ้น)",
            en: "the SVG picture is too complex (at most {0} levels, {1} path segments, {2} attributes on an element)",
            helpTh: "ลดรายละเอียดของภาพ (ใน Inkscape: Path > Simplify) หรือใช้ภาพ PNG",
            helpEn: "simplify the drawing (in Inkscape: Path > Simplify), or use a PNG"),
        .svgEmpty: Message(
            th: "ภาพ SVG นี้ไม่มีอะไรให้วาด", en: "the SVG picture draws nothing",
            helpTh: "ตรวจว่าเลือกแฟ้มถูก และรูปมีสีพื้นหรือสีเส้น",
            helpEn: "check that it is the right file and that its shapes have a fill or a stroke"),
        .svgGroupOpacity: Message(
            th: "ความโปร่งแสงของทั้งกลุ่มจะวาดแยกทีละรูป ส่วนที่ทับกันอาจเข้มกว่าที่เห็นในโปรแกรมวาดภาพ",
            en: "the opacity of a whole group is drawn shape by shape: where shapes overlap it may look darker",
            helpTh: "ใช้สีทึบแทน หรือรวมรูปเป็นชิ้นเดียว", helpEn: "use opaque colours, or unite the shapes into one"),
    ]
}
