// What stands behind the findings on pages, parts and fields of layouts. Wording only.

extension Explanation {
    static let layoutParts: [Code: Explanation] = [
        .layoutUnknownPage: Explanation(
            th: """
                หน้ากระดาษเรียกด้วยชื่อที่แบบเอกสารตั้งไว้ใน pages แบบที่มากับโปรแกรมมี standard (แนวตั้ง) landscape (แนวนอน) และ
                compact (ตัวเล็ก ขอบแคบ) หน้าแบบอื่นเพิ่มได้ในแบบของหน่วยงาน
                """,
            en: """
                Pages are called by the names under pages of the layout. Those that come with the program have standard
                (upright), landscape and compact (small type, narrow margins); a layout of your own may add others.
                """,
            at: .document,
            wrong: "page: แนวนอน",
            right: "page: landscape"),
        .layoutPageCycle: Explanation(
            th: """
                like ของหน้ากระดาษทำงานอย่างเดียวกับของลักษณะตัวอักษร สายต้องจบที่หน้าซึ่งบอกขนาดกระดาษและขอบทั้งสี่ด้านเอง เช่น
                standard
                """,
            en: """
                like works for pages as it does for styles: the chain ends at a page with a size and four margins of its
                own, such as standard.
                """,
            at: .layout,
            wrong: """
                pages:
                  กว้าง: {like: กว้าง, orientation: landscape}
                """,
            right: """
                pages:
                  กว้าง: {like: standard, orientation: landscape}
                """),
        .layoutPageIncomplete: Explanation(
            th: """
                หน้ากระดาษที่ไม่ได้ like จากหน้าอื่นต้องบอกขนาดและขอบครบสี่ด้าน โปรแกรมไม่มีค่าปกติให้ เพราะขอบกระดาษเป็นเรื่องของระเบียบ
                ไม่ใช่ของโปรแกรม ค่าตามคำอธิบายการพิมพ์หนังสือราชการคือซ้าย ๓ ซม. ขวา ๒ ซม.
                """,
            en: """
                A page that is like no other says its size and all four margins. The program has none of its own, since
                margins are the business of the rules: those on typing official letters ask for 3 cm left and 2 cm right.
                """,
            at: .layout,
            wrong: """
                pages:
                  กว้าง: {size: A4, margin: {left: 3cm, right: 2cm}}
                """,
            right: """
                pages:
                  กว้าง: {size: A4, margin: {left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm}}
                """),
        .layoutPageNoRoom: Explanation(
            th: """
                ขอบซ้ายกับขวา (หรือบนกับล่าง) รวมกันกินที่เกือบทั้งกระดาษ จนวางข้อความไม่ได้ มักเป็นหน่วยที่พิมพ์ผิด เช่น 20cm แทน 20mm
                หรือคัดขอบของ A4 มาใช้กับกระดาษเล็ก
                """,
            en: """
                The margins together take nearly all of the paper. Mostly a unit is wrong, 20cm for 20mm, or the margins of
                A4 were given to a small sheet.
                """,
            at: .layout,
            wrong: """
                pages:
                  กว้าง: {size: A4, margin: {left: 30mm, right: 20cm, top: 25mm, bottom: 20mm}}
                """,
            right: """
                pages:
                  กว้าง: {size: A4, margin: {left: 30mm, right: 20mm, top: 25mm, bottom: 20mm}}
                """),
        .layoutUnknownPart: Explanation(
            th: """
                parts ของช่องเนื้อหาบอกว่าผู้เขียนใช้ส่วนใดของแบบได้บ้าง ชื่อจึงต้องมีอยู่ใน parts ของแบบนี้หรือแบบที่ต่อยอดมา
                ไม่เช่นนั้นผู้เขียนจะเห็นชื่อนี้ในรายการที่ใช้ได้ ทั้งที่ใช้ไม่ได้
                """,
            en: """
                parts of a content field lists what a writer may use there, so each must be a part of this layout or of one
                it extends. Else a writer would be offered a part that is not there.
                """,
            at: .layout,
            wrong: """
                fields:
                  body: {type: content, parts: [ปก]}
                """,
            right: """
                fields:
                  body: {type: content, parts: [ปก]}
                parts:
                  ปก: {blocks: [{line: <organization>}]}
                """),
        .layoutPartCycle: Explanation(
            th: """
                ส่วนที่มีตัวเองอยู่ข้างใน ไม่ว่าตรงๆ หรือผ่านส่วนอื่น จะวางไม่รู้จบ โปรแกรมจึงไม่รับตั้งแต่ตอนอ่านแบบ
                มักเกิดเมื่อเปลี่ยนชื่อส่วนให้ซ้ำกับส่วนที่มันเรียกใช้
                """,
            en: """
                A part that holds itself, straight or by way of others, could be set without end, and is refused as soon as
                the layout is read. It happens when a part is given the name of one that it uses.
                """,
            at: .layout,
            wrong: """
                parts:
                  ผู้ลงนาม: {blocks: [{line: ลงชื่อ}, {ผู้ลงนาม: }]}
                """,
            right: """
                parts:
                  ผู้ลงนาม: {blocks: [{line: ลงชื่อ}, {line: <organization>}]}
                """),
        .layoutReservedName: Explanation(
            th: """
                ชื่อส่วนและชื่อช่องอยู่เคียงกับคำของบล็อก (เช่น style align table) และคำของเอกสาร (เช่น page rounds) ถ้าซ้ำกัน
                โปรแกรมแยกไม่ออกว่าหมายถึงอะไร ตั้งชื่อเป็นภาษาไทยจะไม่ซ้ำกับคำเหล่านี้แน่นอน
                """,
            en: """
                Names of parts and fields stand beside the words of blocks (style, align, table) and of documents (page,
                rounds), and must differ from them. A Thai name always does.
                """,
            at: .layout,
            wrong: """
                fields:
                  page: {type: line}
                """,
            right: """
                fields:
                  หน้า: {type: line}
                """),
        .layoutTwoMainFields: Explanation(
            th: """
                main: true คือช่องที่เขียนค่าแบบสั้นได้โดยไม่ต้องบอกชื่อช่อง เช่น - นายก แทน - {signer: นายก} จึงมีได้ช่องเดียว
                ถ้ามีสองช่อง ค่าที่เขียนแบบสั้นไม่รู้ว่าเป็นของช่องใด
                """,
            en: """
                main: true marks the field whose value may be written alone: - นายก for - {signer: นายก}. There can be one;
                with two, nobody knows which of them is meant.
                """,
            at: .layout,
            wrong: """
                fields:
                  คณะทำงาน:
                    type: records
                    of:
                      บุคคล: {type: person, main: true}
                      หน้าที่: {type: line, main: true}
                """,
            right: """
                fields:
                  คณะทำงาน:
                    type: records
                    of:
                      บุคคล: {type: person, main: true}
                      หน้าที่: {type: line}
                """),
    ]
}
