// What stands behind the findings on pages that were kept of an earlier run. Wording only.

extension Explanation {
    static let keptPages: [Code: Explanation] = [
        .pagesDiffer: Explanation(
            th: """
                หน้าของเอกสารนี้ไม่เหมือนที่เก็บไว้ด้วย --update ใช้ตรวจว่าการแก้แบบเอกสาร แบบอักษร หรือรุ่นของโปรแกรมเปลี่ยนเอกสารอย่างไร
                ก่อนที่ใครจะพิมพ์ออกไป ข้อสังเกตที่ตามมาบอกว่าอะไรย้าย เพิ่ม หาย หรือเปลี่ยนรูปที่หน้าใด
                """,
            en: """
                The pages of this paper are not those that --update kept. So a change of a layout, a font or a version of
                the program is seen before anybody prints; the notes behind it say what moved, came, went or changed its form.
                """,
            lookTh: "อ่านข้อสังเกตใต้ข้อนี้ เปิดหน้านั้นดูด้วย render ถ้าถูกต้องแล้วเก็บใหม่ด้วย --update",
            lookEn: "Read the notes, look at the page with render, and keep it anew with --update if it is right."),
        .pagesCount: detail(
            th: "จำนวนหน้าเปลี่ยน มักเกิดเมื่อข้อความหรือระยะเพิ่มจนล้นไปหน้าใหม่ ดูหน้าท้าย ๆ ก่อน",
            en:
                "The number of pages changed, mostly because a little more text or space needs a page more: see the last ones."
        ),
        .pagesMoved: detail(
            th: "ของเหล่านี้ยังอยู่ครบ แต่เลื่อนไปทางเดียวกัน ลูกศรบอกทิศ ตัวเลขเป็นพอยต์ ๒๘.๓๕ พอยต์คือ ๑ ซม.",
            en:
                "These things are all there and went the same way; arrows tell the direction, in points: 28.35 are a centimetre."
        ),
        .pagesTurned: detail(
            th: "ของเหล่านี้ยังอยู่ครบ แต่ไปอยู่หน้าอื่น เพราะข้อความก่อนหน้ายาวขึ้นหรือสั้นลง",
            en: "These things are all there, on another page: what stands before them grew or shrank."),
        .pagesReworded: detail(
            th: "ตรงนี้เคยเป็นถ้อยคำหนึ่ง บัดนี้เป็นอีกถ้อยคำ ถ้าไม่ได้แก้ข้อความ อาจเป็นเพราะตัดบรรทัดต่างไป",
            en: "Other words stand here. If no text was changed, its lines are broken elsewhere."),
        .pagesReshaped: detail(
            th: "ของเดิมแต่ขนาด แบบอักษร หรือความยาวเปลี่ยน ในรายละเอียด w คือความกว้าง f คือแบบอักษร s คือขนาด เป็นพอยต์",
            en: "The same thing with another size, font or length; w is a width, f a font, s a size, in points."),
        .pagesAdded: detail(
            th: "บัดนี้มีสิ่งที่เดิมไม่มี ถ้าไม่ได้ตั้งใจเพิ่ม ให้ดูแบบเอกสารว่าบล็อกใดเปลี่ยน",
            en: "Something stands here that did not. If nobody meant to add it, see which block of the layout changed."),
        .pagesRemoved: detail(
            th: "สิ่งที่เคยมีหายไป เป็นความต่างที่ควรดูก่อนข้ออื่น เพราะเอกสารที่ขาดข้อความไปไม่มีใครสังเกตเห็น",
            en: "Something is gone. Look here first: nobody sees what a paper does not say."),
        .pagesMore: detail(
            th: "แสดงเพียงยี่สิบข้อแรกของเอกสารหนึ่งฉบับ ที่เหลือมักเป็นผลของข้อต้น ๆ",
            en: "Twenty differences of a paper are shown; the others mostly follow from the first."),
        .pagesNotKept: Explanation(
            th: """
                เอกสารนี้ยังไม่เคยเก็บหน้าไว้ จึงไม่มีอะไรให้เทียบ เกิดกับเอกสารใหม่ เอกสารที่เปลี่ยนชื่อ หรือเมื่อชี้โฟลเดอร์ผิด
                ถือเป็นข้อผิดพลาดเพื่อไม่ให้ฉบับที่ไม่มีใครตรวจผ่านไปเงียบ ๆ
                """,
            en: """
                No pages of this paper were kept, so there is nothing to hold it against: it is new, has another name, or the
                folder is not the right one. It counts as an error, so that no paper passes unseen.
                """,
            at: .command,
            wrong: """
                mkdir หน้า
                saraban check บันทึก.yaml --against หน้า
                """,
            right: """
                saraban check บันทึก.yaml --update หน้า
                saraban check บันทึก.yaml --against หน้า
                """),
        .pagesUnused: detail(
            th: "แฟ้มนี้เก็บไว้จากเอกสารที่แฟ้มข้อมูลหรือแบบเดียวกันไม่ได้ทำแล้ว เช่น เปลี่ยน id หรือตัดเอกสารออก",
            en:
                "It was kept of a paper that the same input or layout makes no more: its id changed, or it was left out."
        ),
        .pagesOtherFonts: Explanation(
            th: """
                ความกว้างของทุกตัวอักษรมาจากแบบอักษร ถ้าเครื่องที่เก็บกับเครื่องที่เทียบมีแบบอักษรต่างกัน ทุกบรรทัดจะต่าง
                และไม่มีข้อใดบอกอะไรได้ จึงไม่เทียบเลย
                """,
            en: """
                Every width comes from the font. Where the pages were kept with others, each line differs and none of it
                means anything: so nothing is compared.
                """,
            lookTh: "วางแฟ้มแบบอักษรเดียวกันไว้ใน Fonts ของทั้งสองเครื่อง หรือเก็บหน้าใหม่บนเครื่องที่ใช้ตรวจ",
            lookEn: "Put the same font files into Fonts on both machines, or keep the pages where they are checked."),
        .pagesNotReadable: Explanation(
            th: """
                แฟ้มที่เก็บไว้ขึ้นต้นด้วย saraban pages 1 และไม่ควรแก้ด้วยมือ มักเสียเมื่อรวมกิ่งของ git แล้วเหลือเครื่องหมายขัดแย้งอยู่ข้างใน
                """,
            en: """
                A kept file begins with "saraban pages 1" and is not to be edited. Mostly a merge left its marks in it.
                """,
            at: .command,
            wrong: """
                mkdir หน้า
                echo แก้ด้วยมือ >หน้า/บันทึก.pages.txt
                saraban check บันทึก.yaml --against หน้า
                """,
            right: """
                saraban check บันทึก.yaml --update หน้า
                saraban check บันทึก.yaml --against หน้า
                """),
    ]

    /// A note that comes with the finding that pages differ.
    private static func detail(th: String, en: String) -> Explanation {
        Explanation(
            th: th, en: en, lookTh: "เปิดหน้านั้นดูด้วย render ถ้าตั้งใจเปลี่ยน เก็บใหม่ด้วย --update",
            lookEn: "Look at the page with render; if it is meant to be so, keep it anew with --update.")
    }
}
