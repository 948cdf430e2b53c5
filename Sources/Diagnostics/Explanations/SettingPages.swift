// What stands behind the findings on fonts and on the setting of lines. Wording only.

extension Explanation {
    static let setting: [Code: Explanation] = [
        .pageHeadingAlone: Explanation(
            th: """
                หัวข้อที่อยู่ท้ายหน้าโดยข้อความไปเริ่มหน้าใหม่ อ่านแล้วขาดตอน และดูเหมือนหัวข้อที่ไม่มีเนื้อหา รูปแบบหัวข้อที่มากับโปรแกรมมี
                keep: next อยู่แล้ว จึงมักเกิดเมื่อให้หัวข้อใช้รูปแบบอื่น
                """,
            en: """
                A heading at the foot of a page whose text begins on the next looks like one without a text. The styles of
                headings have keep: next, so mostly the heading was given another style.
                """,
            at: .document,
            wrong: """
                body:
                  - text: ส่วนที่ ๑
                  - space: 22.9cm
                  - heading: ผลการดำเนินการ
                    style: plain
                  - text: |
                      ประชุมคณะทำงานแล้ว
                      ประกาศใช้คู่มือแล้ว
                      ติดตามผลแล้ว
                """,
            right: """
                body:
                  - text: ส่วนที่ ๑
                  - space: 22.9cm
                  - heading: ผลการดำเนินการ
                  - text: |
                      ประชุมคณะทำงานแล้ว
                      ประกาศใช้คู่มือแล้ว
                      ติดตามผลแล้ว
                """),
        .pageNearlyEmpty: Explanation(
            th: """
                หน้าสุดท้ายมีไม่เกินสองบรรทัด เพราะหน้าก่อนเต็มพอดี สิ้นเปลืองกระดาษและดูไม่เรียบร้อย ตัดข้อความสองสามคำในย่อหน้าที่บรรทัดสุดท้ายสั้น
                หรือลดระยะสักแห่ง ก็มักกลับมาอยู่หน้าเดียวกัน
                """,
            en: """
                The last page holds two lines at most, since the one before was full. A few words less in a paragraph whose
                last line is short, or a little less space, mostly brings them back.
                """,
            at: .document,
            wrong: """
                body:
                  - text: ส่วนที่ ๑
                  - space: 23.9cm
                  - text: ติดตามผลแล้ว
                """,
            right: """
                body:
                  - text: ส่วนที่ ๑
                  - space: 22.9cm
                  - text: ติดตามผลแล้ว
                """),

        .setBrokenWord: Explanation(
            th: """
                คอลัมน์แคบกว่าคำที่ยาวที่สุดในนั้น จึงต้องตัดกลางคำหรือกลางชื่อ ซึ่งอ่านผิดความหมายได้ และชื่อบุคคลในเอกสารราชการไม่ควรถูกตัด
                มักเกิดจากกำหนด widths ไว้สำหรับคำสั้น แล้วเนื้อหาเปลี่ยน ถ้าไม่ใส่ widths โปรแกรมหาความกว้างที่ตัดคำน้อยที่สุดให้
                """,
            en: """
                The column is narrower than its longest word, which had to be cut: it may be misread, and a person's name
                ought never to be cut. Often the widths were made for shorter words. Without widths those are found that cut
                least.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [ผู้รับผิดชอบ, จัดทำคู่มือ]
                    widths: [1cm, rest]
                """,
            right: """
                body:
                  - table:
                      - [ผู้รับผิดชอบ, จัดทำคู่มือ]
                    widths: [auto, auto]
                """),
        .setPartedWords: Explanation(
            th: """
                คำเหล่านี้ควรอยู่ด้วยกัน เช่น วันที่กับเดือน ตัวเลขกับหน่วย คำนำหน้ากับชื่อ แต่ที่ในคอลัมน์ไม่พอ จึงแยกบรรทัดตรงช่องว่าง อ่านได้ไม่ผิด
                จึงเป็นเพียงข้อสังเกต
                """,
            en: """
                These words belong together, a day and its month, a number and its unit, a title and its name, and the
                column has no room for them on one line. They part at a blank and can be read all the same: a note, no more.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [วันที่ ๒๒ พฤษภาคม พ.ศ. ๒๕๖๖, จัดทำคู่มือ]
                    widths: [2.2cm, rest]
                """,
            right: """
                body:
                  - table:
                      - [วันที่ ๒๒ พฤษภาคม พ.ศ. ๒๕๖๖, จัดทำคู่มือ]
                    widths: [6cm, rest]
                """),
        .setShortLine: Explanation(
            th: """
                บรรทัดจัดเต็มขอบด้วยการกระจายช่องไฟเท่ากันทุกตัว แต่ถ้าถ่างมากเกินไป โปรแกรมอ่าน PDF จะเห็นเป็นช่องว่างกลางคำ
                ทำให้ค้นหาไม่พบ จึงหยุดถ่างแล้วปล่อยให้บรรทัดสั้น มักเกิดหน้าคำยาวที่ตัดไม่ได้ เช่น ที่อยู่เว็บหรือชื่อยาว
                """,
            en: """
                Lines are filled by spreading all letters alike. Spread too far, a PDF reader would see blanks inside words,
                and searches miss them; so spreading stops and the line stays short. It happens before something long that
                cannot be broken, such as an address or a long name.
                """,
            at: .document,
            wrong: """
                body: |
                  ให้ทุกส่วนราชการส่งรายงานผลการดำเนินการตามมาตรการ โดยตั้งชื่อแฟ้มว่า O43_Suanlamduan_Municipality_Report_Round6_FY2566 แล้วส่งให้สำนักปลัดเทศบาลรวบรวม
                """,
            right: """
                body: |
                  ให้ทุกส่วนราชการส่งรายงานผลการดำเนินการตามมาตรการ แล้วส่งให้สำนักปลัดเทศบาลรวบรวม โดยตั้งชื่อแฟ้มดังนี้
                  - O43_Suanlamduan_Municipality_Report_Round6_FY2566
                """),
        .setOverfull: Explanation(
            th: """
                สิ่งนี้กว้างกว่าที่ว่างและตัดไม่ได้อีก จึงล้นออกนอกช่องหรือขอบกระดาษ เอกสารที่พิมพ์จะขาดหาย จึงเป็นข้อผิดพลาด
                มักเป็นคอลัมน์ที่แคบกว่าตัวอักษรหนึ่งตัว หรือแบบเอกสารที่เยื้องซ้ายลึกเกินหน้า
                """,
            en: """
                It is wider than its room and cannot be broken further, so that it runs out of its cell or off the paper,
                and print would lose it: an error. The column is narrower than a single letter, or the layout indents
                further than the page is wide.
                """,
            at: .document,
            wrong: """
                body:
                  - table:
                      - [๑, จัดทำคู่มือ]
                    columns: [ที่, รายการ]
                    widths: [3mm, rest]
                """,
            right: """
                body:
                  - table:
                      - [๑, จัดทำคู่มือ]
                    columns: [ที่, รายการ]
                    widths: [1cm, rest]
                """),
        .fontMissing: Explanation(
            th: """
                แบบเอกสารเรียกแบบอักษรที่ไม่มีแฟ้มอยู่ในเครื่อง โปรแกรมไม่ใช้แบบอักษรอื่นแทนเอง
                เพราะจำนวนบรรทัดและหน้าจะต่างจากฉบับที่ตรวจแล้ว ขนาดทางการคือขนาดของ TH Sarabun โครงการไม่แจกแฟ้มแบบอักษร
                ให้วางแฟ้มของหน่วยงานใน Fonts หรือติดตั้ง Laksaman
                """,
            en: """
                A font that the layout asks for has no file on this machine. No other is taken in its place, since lines and
                pages would differ from those that were approved. The official sizes are those of TH Sarabun; no font file
                is shipped. Put your own into Fonts, or install Laksaman.
                """,
            lookTh: """
                ดูรายชื่อแบบอักษรและแฟ้มที่ใช้ได้ใน Fonts/catalogue.yaml แล้วตรวจว่าแฟ้มใดแฟ้มหนึ่งอยู่ในโฟลเดอร์ที่แสดงในวงเล็บ
                """,
            lookEn: """
                Fonts/catalogue.yaml lists families and their files; see whether one of them is in the folders named in
                brackets.
                """),
        .fontFakesDigits: Explanation(
            th: """
                แบบอักษรบางชุด เช่น TH SarabunIT๙ วาดเลข 0-9 เป็นรูปเลขไทย ตาเห็น ๒๕๖๖ แต่แฟ้มเก็บ 2566 ค้นหาด้วยเลขไทยจึงไม่พบ
                คัดลอกไปเครื่องอื่นกลายเป็นเลขอารบิก และโปรแกรมอ่านหน้าจออ่านต่างจากที่เห็น โปรแกรมนี้แปลงเป็นเลขไทยจริงให้ด้วย
                numerals: thai จึงไม่ต้องใช้แบบอักษรเช่นนี้
                """,
            en: """
                Some fonts, TH SarabunIT๙ for one, draw 0-9 in the shapes of Thai digits. The eye reads ๒๕๖๖ where the file
                holds 2566: a search in Thai digits misses it, and copied elsewhere it turns Arabic. numerals: thai makes
                true Thai digits, so that such fonts are not needed.
                """,
            lookTh: """
                ดูแฟ้มในโฟลเดอร์ Fonts ย้ายชุดที่ชื่อลงท้ายด้วย IT๙ ออก แล้วใช้ TH SarabunPSK หรือ TH Sarabun New
                """,
            lookEn: """
                Look into the folder Fonts, move files of IT๙ families out, and use TH SarabunPSK or TH Sarabun New.
                """),
        .fontDamaged: Explanation(
            th: """
                จัดหน้ากระดาษได้แล้ว แต่แฟ้มแบบอักษรอ่านต่อไม่ได้ ตารางในแฟ้มขาด สั้นเกินไป หรือชี้ไปนอกแฟ้ม มักเกิดจากดาวน์โหลดไม่ครบ
                หรือเป็นแบบอักษรของเว็บ (WOFF) ที่เปลี่ยนนามสกุลแฟ้ม โปรแกรมไม่เดารูปอักษร จึงไม่เขียนเอกสาร
                """,
            en: """
                The pages were set, but the font file cannot be read on: a table of it is missing, too short, or leads out of
                the file. Mostly a download was cut off, or a web font (WOFF) bears another name. Shapes of letters are not
                guessed, so nothing is written.
                """,
            lookTh: """
                ดาวน์โหลดแบบอักษรใหม่จากที่มาเดิม หรือเปิดแฟ้มด้วยโปรแกรมดูแบบอักษรของเครื่องเพื่อดูว่าใช้ได้หรือไม่
                """,
            lookEn: """
                Download the font anew, or open the file with the font viewer of your machine to see whether it is whole.
                """),
        .fontNotEmbeddable: Explanation(
            th: """
                แฟ้มแบบอักษรมีบิตที่ผู้ผลิตบอกว่าฝังในเอกสารได้หรือไม่ (fsType) ของแฟ้มนี้บอกว่าห้ามฝัง หรือฝังได้แต่ภาพจุด
                PDF ที่ไม่ฝังแบบอักษรจะเพี้ยนบนเครื่องอื่น และไม่เป็นไปตามมาตรฐานเก็บรักษาเอกสาร (PDF/A) โปรแกรมจึงไม่ทำ
                """,
            en: """
                A font file says by bits of its own (fsType) whether a document may carry it. Those of this file say that it
                may not, or only as bitmaps. A PDF without its fonts looks different on every machine, and cannot be kept
                for long (PDF/A), so none is made.
                """,
            lookTh: """
                ดูสัญญาอนุญาตของแบบอักษร แบบอักษรของทางราชการสิบสามชุดและ Laksaman ฝังได้
                """,
            lookEn: """
                Read the licence of the font. The thirteen national fonts and Laksaman may be embedded.
                """),
        .fontWithoutExactText: Explanation(
            th: """
                ใน PDF มีทั้งรูปอักษรและข้อความที่รูปนั้นแทน ถ้าแบบอักษรเป็น TrueType (.ttf) โปรแกรมทำให้ทุกรูปแทนข้อความของตนพอดี
                อ่านได้ตรงทุกโปรแกรม ส่วนแบบอักษร CFF (.otf) ทำเช่นนั้นไม่ได้ คำที่มีสระอำหรือวรรณยุกต์ซ้อนสระจึงต้องอาศัยหมายเหตุในไฟล์
                (ActualText) ซึ่งบางโปรแกรมไม่อ่าน สิ่งที่เห็นบนหน้ากระดาษไม่ต่างกัน
                """,
            en: """
                A PDF holds shapes, and the text that each stands for. From a TrueType font (.ttf) every shape is made to
                stand for its own text exactly, whatever program reads it. With CFF outlines (.otf) this cannot be done:
                Sara Am and marks above marks lean on notes in the file (ActualText), which some programs do not read. What
                is seen on the page is the same.
                """,
            lookTh: """
                ดูว่าแบบอักษรเดียวกันมีแฟ้ม .ttf หรือไม่ เช่น ชุด fonts-tlwg-laksaman-ttf แทน fonts-tlwg-laksaman-otf
                """,
            lookEn: """
                See whether the same font comes as .ttf, as fonts-tlwg-laksaman-ttf does beside fonts-tlwg-laksaman-otf.
                """),
        .textMissingGlyph: Explanation(
            th: """
                แบบอักษรไม่มีรูปของอักษรนี้ ถ้าพิมพ์ไปจะเป็นช่องสี่เหลี่ยมว่าง จึงเป็นข้อผิดพลาด แบบอักษรราชการมีอักษรไทยและละติน แต่ไม่มีอักษรจีน
                อีโมจิ หรือเครื่องหมายถูกอย่างที่คัดมาจากแอปสนทนา ช่องทำเครื่องหมายให้เขียน [ ] หรือ [x] ที่ต้นข้อ โปรแกรมวาดให้เอง
                """,
            en: """
                The font has no shape for this character, and print would show an empty box: an error. Official fonts hold
                Thai and Latin, but no Chinese, no emoji, and no ticks as they come from chats. For a box to tick write [ ]
                or [x] at the head of an item; it is drawn for you.
                """,
            at: .document,
            wrong: """
                body: |
                  ✅ จัดทำคู่มือแล้ว
                """,
            right: """
                body: |
                  [x] จัดทำคู่มือแล้ว
                """),
    ]
}
