// What stands behind the findings on how an SVG file is drawn. Wording only.

extension Explanation {
    static let svgDrawing: [Code: Explanation] = [
        .svgProperty: Explanation(
            th: """
                คุณสมบัตินี้เปลี่ยนหน้าตาของภาพ แต่โปรแกรมยังวาดไม่ได้ เช่น เส้นประ การตัดกรอบ การผสมสี ถ้าข้ามไป
                ตราที่พิมพ์จะผิดจากของจริงโดยไม่มีใครสังเกต จึงไม่รับ ใน Inkscape แปลงเส้นประเป็นรูปทึบได้ด้วย Path > Stroke to Path
                """,
            en: """
                The property changes the picture and cannot be drawn: dashes, clipping, blending of colours. Passed over,
                the emblem in print would differ from the true one, and nobody would notice. Inkscape turns dashes into
                shapes with Path > Stroke to Path.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 4h7" stroke="black" stroke-dasharray="1 1"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 4h1m1 0h1m1 0h1m1 0h1" stroke="black"/>
                </svg>
                """),
        .svgReference: Explanation(
            th: """
                ภาพอ้างถึงแฟ้มอื่น ที่อยู่เว็บ หรือส่วนอื่นของแฟ้ม (url(#…)) โปรแกรมไม่ตามไป
                เพราะภาพต้องได้เหมือนกันทุกเครื่องและไม่ต่ออินเทอร์เน็ต การไล่สีและลวดลายก็เป็นการอ้างเช่นกัน ให้ใช้สีเดียว
                """,
            en: """
                The picture refers to another file, a web address, or a part of itself, url(#…). None is followed: the
                picture must be the same on every machine, without the internet. Gradients and patterns are references too;
                use a flat colour.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4" fill="url(#gold)"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4" fill="#c9a227"/>
                </svg>
                """),
        .svgValue: Explanation(
            th: """
                ค่าของคุณสมบัตินี้อ่านไม่ได้ เช่น ร้อยละ หน่วย em ชื่อสีที่ไม่มี หรือตัวเลขไทยและจุลภาคที่ติดมาจากการแก้ด้วยมือ หน่วยที่ใช้ได้คือ px
                pt mm cm in หรือไม่มีหน่วย
                """,
            en: """
                The value of this property cannot be read: a percentage, em, a colour that does not exist, or Thai digits
                and commas from editing by hand. Units are px, pt, mm, cm, in, or none.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="45%"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """),
        .svgPathData: Explanation(
            th: """
                ค่า d ของ <path> เป็นคำสั่งวาดเส้นสั้นๆ ตามด้วยตัวเลข ตั้งแต่ตรงที่บอกอ่านไม่ได้ มักเสียเพราะคัดมาไม่ครบ
                หรือมีช่องว่างและการขึ้นบรรทัดแทรกกลางตัวเลขเมื่อส่งผ่านอีเมล
                """,
            en: """
                The d of a <path> is short orders to draw, each with its numbers, and cannot be read from the place shown.
                It was copied by half, or blanks and line breaks came into numbers on the way through mail.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 1H8V8H1 ต่อ"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 1H8V8H1Z"/>
                </svg>
                """),
        .svgSize: Explanation(
            th: """
                ภาพต้องบอกกรอบของตัวเองด้วย viewBox หรือกว้างกับสูง ไม่เช่นนั้นไม่รู้สัดส่วน โปรแกรมไม่เดา เพราะตราที่ยืดผิดสัดส่วนใช้ไม่ได้
                SVG จากเว็บมักไม่มี เพราะหน้าเว็บกำหนดขนาดให้จากข้างนอก
                """,
            en: """
                A picture says what frame it has, with viewBox or with width and height; without them its proportions are
                not known, and an emblem stretched wrongly is of no use. SVGs from the web often lack them, since the page
                gives the size.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg">
                  <circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """),
        .svgRange: Explanation(
            th: """
                มีจุดอยู่ห่างจากกรอบเกินพันเท่าของภาพ ซึ่งวาดได้ไม่แม่น มักเป็นสิ่งที่ลืมไว้นอกกระดาษวาด หรือ viewBox ที่แก้ผิด
                เลือกทั้งหมดในโปรแกรมวาดภาพ ลบสิ่งที่อยู่นอกกระดาษ แล้วให้กระดาษพอดีกับภาพ
                """,
            en: """
                A point lies more than a thousand pictures away and cannot be drawn with care. Something was left outside
                the drawing area, or the viewBox edited wrongly. Choose all in a drawing program, delete what lies outside,
                and fit the page to the drawing.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 1H99999V8Z"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <path d="M1 1H8V8Z"/>
                </svg>
                """),
        .svgLimit: Explanation(
            th: """
                ภาพมีเส้นหรือชั้นมากเกินกว่าที่จะวาดในเวลาที่คาดได้ มักเกิดจากสั่งให้โปรแกรมลอกลายภาพถ่าย (trace) เป็นเส้น ซึ่งได้เส้นเป็นล้าน
                ภาพถ่ายให้ใช้ PNG หรือ JPEG จะคมกว่าและเล็กกว่า
                """,
            en: """
                There are more segments or levels than can be drawn in a time that can be foreseen. A photograph was traced
                into paths, a million of them; as PNG or JPEG it is sharper and smaller.
                """,
            lookTh: """
                ดูขนาดแฟ้ม SVG ตราทั่วไปมีไม่เกินหนึ่งเมกะไบต์ ถ้าใหญ่กว่านี้มาก ให้ลดรายละเอียด หรือใช้ภาพต้นฉบับแทน
                """,
            lookEn: """
                Look at the size of the file: an emblem has less than a megabyte. Where it is much larger, simplify it, or
                use the original picture.
                """),
        .svgEmpty: Explanation(
            th: """
                แฟ้มอ่านได้ แต่ไม่มีรูปใดที่มองเห็น เช่น ทุกรูปเป็น fill="none" โดยไม่มีสีเส้น หรือมีแต่ชั้นว่าง มักเกิดจากส่งออกชั้นผิด
                หรือเลือกไม่ครบตอนส่งออก
                """,
            en: """
                The file can be read and shows nothing: all shapes have fill="none" and no stroke, or its layers are empty.
                The wrong layer was exported, or nothing was chosen.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4" fill="none"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4" fill="none" stroke="black"/>
                </svg>
                """),
        .svgGroupOpacity: Explanation(
            th: """
                ความโปร่งแสงของกลุ่มใน SVG หมายถึงวาดทั้งกลุ่มก่อนแล้วจึงทำให้จาง โปรแกรมทำให้จางทีละรูป ตรงที่รูปทับกันจึงเห็นเข้มกว่า
                ถ้ารูปไม่ทับกันก็ไม่ต่าง จึงเป็นเพียงคำเตือน ให้ดูภาพใน PDF
                """,
            en: """
                Opacity of a group means that it is drawn first and then made pale. Here each shape is made pale by itself,
                so that overlaps look darker. Where none overlap there is no difference: a warning. Look at the picture in
                the PDF.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <g opacity="0.5"><circle cx="3" cy="4" r="3"/><circle cx="6" cy="4" r="3"/></g>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <g fill="#808080"><circle cx="3" cy="4" r="3"/><circle cx="6" cy="4" r="3"/></g>
                </svg>
                """),
    ]
}
