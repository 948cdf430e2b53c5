// What stands behind the findings on layouts and their styles. Wording only.

extension Explanation {
    static let layouts: [Code: Explanation] = [
        .layoutAgainstRegulation: Explanation(
            th: """
                แบบที่มากับโปรแกรมบอกไว้ใต้ regulation ว่าระเบียบสารบรรณและคำอธิบายการพิมพ์กำหนดค่าใดไว้ แบบที่ต่อยอดแล้วเปลี่ยนค่านั้นจะมีคำเตือนที่บอกข้อ
                เอกสารยังทำได้ ถ้าหน่วยงานตั้งใจให้ต่าง เขียน none ไว้ในแบบ คนที่มาอ่านภายหลังจะรู้ว่าไม่ใช่ความเผลอ
                """,
            en: """
                The shipped layouts say under regulation what the regulation on official papers and its typing rules ask for. A
                layout that stands on them and differs is warned, with the clause; papers are made all the same. Where it is
                meant, write none, and whoever reads the layout later knows that it was no slip.
                """,
            at: .layout,
            wrong: """
                pages:
                  standard: {margin: {left: 2.5cm}}
                """,
            right: """
                pages:
                  standard: {margin: {left: 2.5cm}}
                regulation: {pages.standard.margin.left: none}
                """),

        .layoutUnknown: Explanation(
            th: """
                แบบเอกสารหาจากชื่อ ในโฟลเดอร์ที่บอกด้วย --layouts ก่อน แล้วจึงแบบที่มากับโปรแกรม ชื่อแบบคือชื่อแฟ้มโดยไม่มี .yaml
                มักเกิดจากใช้ชื่อภาษาไทยของเอกสาร หรือลืมใส่ --layouts เมื่อใช้แบบของหน่วยงานเอง
                """,
            en: """
                Layouts are found by name, first in the folder given with --layouts, then among those that come with the
                program; the name is that of the file without .yaml. Often the Thai name of the paper was used, or --layouts
                forgotten for a layout of one's own.
                """,
            wrong: """
                documents:
                  - layout: รายงาน
                    body: รายงานผลการดำเนินการ
                """,
            right: """
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """),
        .layoutAbstract: Explanation(
            th: """
                แบบที่มี abstract: true เก็บสิ่งที่แบบอื่นใช้ร่วมกัน เช่น common เก็บขอบกระดาษและขนาดตัวอักษร แต่ไม่บอกว่าเอกสารมีอะไรบ้าง
                จึงทำเอกสารจากแบบนี้โดยตรงไม่ได้ ต้องมีแบบอื่นที่ extends จากแบบนี้
                """,
            en: """
                A layout with abstract: true holds what others share: common has the margins and the type, and does not say
                what a paper consists of. It makes papers only through a layout that extends it.
                """,
            wrong: """
                documents:
                  - layout: common
                """,
            right: """
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ
                """),
        .layoutExtendsCycle: Explanation(
            th: """
                แบบหนึ่งต่อยอดจากอีกแบบได้หลายชั้น แต่สุดสายต้องมีแบบที่ไม่ต่อยอดจากใคร ถ้าวนกลับมาหาตัวเองจะไม่มีค่าตั้งต้น
                มักเกิดเมื่อคัดลอกแบบเดิมมาแก้แล้วตั้งชื่อเหมือนแบบที่ต่อยอด ให้ตั้งชื่อแบบของหน่วยงานให้ต่างจากแบบที่มากับโปรแกรม
                """,
            en: """
                Layouts may extend each other through several steps, but at the end stands one that extends none; in a
                circle nothing would have a first value. It happens when a layout is copied and keeps the name of the one it
                extends: give yours a name of its own.
                """,
            at: .layout,
            wrong: """
                layout: memo
                extends: memo
                """,
            right: """
                layout: memo-wide
                extends: memo
                label: {th: บันทึกข้อความขอบกว้าง}
                """),
        .layoutUnknownStyle: Explanation(
            th: """
                ลักษณะตัวอักษรเรียกด้วยชื่อที่ตั้งไว้ใน styles ของแบบนี้หรือแบบที่ต่อยอดมา มักเกิดจากสะกดผิด
                หรือย้ายบล็อกมาจากแบบอื่นโดยไม่ได้ย้ายลักษณะมาด้วย
                """,
            en: """
                Styles are called by the names that this layout, or one that it extends, gives under styles. A name is
                misspelt, or a block was moved here from another layout and its style was not.
                """,
            at: .layout,
            wrong: """
                styles:
                  หัวเรื่องใหญ่: {like: heading, size: 20pt, leading: 26.2pt}
                """,
            right: """
                styles:
                  หัวเรื่องใหญ่: {like: heading-1, size: 20pt, leading: 26.2pt}
                """),
        .layoutStyleCycle: Explanation(
            th: """
                like บอกว่าลักษณะนี้เหมือนอีกลักษณะหนึ่ง ยกเว้นที่เขียนไว้ ถ้าสองลักษณะเหมือนกันและกัน จะไม่มีลักษณะใดบอกขนาดตัวอักษรจริง
                ให้สายของ like จบที่ base
                """,
            en: """
                like says that a style is as another but for what is written. Where two are like each other, neither says
                how large its type is. Let the chain end at base.
                """,
            at: .layout,
            wrong: """
                styles:
                  หมายเหตุ: {like: เชิงอรรถ}
                  เชิงอรรถ: {like: หมายเหตุ, size: 14pt}
                """,
            right: """
                styles:
                  หมายเหตุ: {like: เชิงอรรถ}
                  เชิงอรรถ: {like: base, size: 14pt}
                """),
        .layoutLeadingTight: Explanation(
            th: """
                อักษรไทยสูงสี่ชั้น มีวรรณยุกต์บนสระบนและมีสระล่าง จึงต้องการระยะบรรทัดมากกว่าอักษรโรมัน ระยะ Single ของ Word ที่ TH
                SarabunPSK ๑๖ พอยต์ คือ ๒๐.๙๖ พอยต์ (๑.๓๑ เท่า) ต่ำกว่า ๑.๒ เท่า วรรณยุกต์จะชนสระล่างของบรรทัดบน มักเกิดเมื่อเพิ่ม
                size แต่ลืมเพิ่ม leading
                """,
            en: """
                Thai stands four storeys high, tone marks over vowels and vowels below, and wants more leading than Latin
                type. Word's single spacing of TH SarabunPSK at 16 points is 20.96 points, 1.31 times the size; below 1.2
                tone marks touch the vowels of the line above. Often size was raised and leading forgotten.
                """,
            at: .layout,
            wrong: """
                styles:
                  ชื่อเรื่อง: {like: base, size: 20pt}
                """,
            right: """
                styles:
                  ชื่อเรื่อง: {like: base, size: 20pt, leading: 26.2pt}
                """),
    ]
}
