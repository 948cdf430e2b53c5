// The wording of what differs between pages and those that were kept of an earlier run.

extension MessageTable {
    static let kept: [Code: Message] = [
        .pagesDiffer: Message(
            th: "{0} ไม่เหมือนหน้าที่เก็บไว้ ต่างกัน {1} แห่ง", en: "{0} is not as its pages were kept (differences: {1})",
            helpTh: "ถ้าตั้งใจเปลี่ยน สั่งซ้ำด้วย --update แทน --against เพื่อเก็บใหม่",
            helpEn: "if it is meant to be so, run again with --update instead of --against"),
        .pagesCount: Message(
            th: "มี {0} หน้า แต่ที่เก็บไว้มี {1} หน้า", en: "{0} pages now, {1} were kept"),
        .pagesMoved: Message(
            th: "หน้า {0}: เลื่อน {3}: {1}{2}", en: "page {0}: moved {3}: {1}{2}"),
        .pagesTurned: Message(
            th: "หน้า {0}: ไปอยู่หน้า {3}: {1}{2}", en: "page {0}: went to page {3}: {1}{2}"),
        .pagesReworded: Message(
            th: "หน้า {0}: “{1}” กลายเป็น “{2}”", en: "page {0}: “{1}” became “{2}”"),
        .pagesReshaped: Message(
            th: "หน้า {0}: {1} เปลี่ยนรูป: {2} เป็น {3}", en: "page {0}: {1} changed its form: {2} to {3}"),
        .pagesAdded: Message(
            th: "หน้า {0}: เพิ่ม {1}{2}", en: "page {0}: new: {1}{2}"),
        .pagesRemoved: Message(
            th: "หน้า {0}: หายไป {1}{2}", en: "page {0}: gone: {1}{2}"),
        .pagesMore: Message(
            th: "และต่างอีก {0} แห่ง", en: "and {0} more differences"),
        .pagesNotKept: Message(
            th: "ยังไม่มีหน้าที่เก็บไว้ของ {0}", en: "no pages of {0} were kept",
            helpTh: "สั่งซ้ำด้วย --update แทน --against เพื่อเก็บไว้ครั้งแรก",
            helpEn: "run once with --update instead of --against to keep them"),
        .pagesUnused: Message(
            th: "เก็บหน้าไว้ แต่ {0} ไม่มีเอกสารนี้แล้ว", en: "pages were kept of a paper that {0} makes no more",
            helpTh: "ลบแฟ้มที่เก็บไว้", helpEn: "remove the kept file"),
        .pagesOtherFonts: Message(
            th: "หน้าที่เก็บไว้ใช้แบบอักษร {0} แต่เครื่องนี้ใช้ {1} จึงเทียบกันไม่ได้",
            en: "the pages were kept with the fonts {0}, and here they are set in {1}: they cannot be compared",
            helpTh: "ติดตั้งแบบอักษรเดียวกันทุกเครื่อง หรือเก็บใหม่ด้วย --update",
            helpEn: "use the same fonts everywhere, or keep them anew with --update"),
        .pagesNotReadable: Message(
            th: "แฟ้มนี้ไม่ใช่หน้าที่ --update เก็บไว้ หรือถูกแก้จนอ่านไม่ได้",
            en: "this is no file that --update kept, or it was changed",
            helpTh: "ลบแฟ้มนี้แล้วสั่ง --update ใหม่", helpEn: "remove it and run again with --update"),
    ]
}
