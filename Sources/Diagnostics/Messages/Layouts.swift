// The wording of findings about layouts.

extension MessageTable {
    static let layouts: [Code: Message] = [
        .layoutUnknown: Message(
            th: "ไม่มีแบบเอกสาร “{0}”",
            en: "there is no layout “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutAbstract: Message(
            th: "แบบ “{0}” มีไว้ให้แบบอื่นต่อยอด ใช้ทำเอกสารไม่ได้",
            en: "the layout “{0}” is only there to be extended",
            helpTh: "มี: {1}",
            helpEn: "use one of: {1}"),
        .layoutExtendsCycle: Message(
            th: "extends: {0} วนกลับมาหาตัวเอง",
            en: "extends: {0} comes back to itself",
            helpTh: "แก้ extends: ให้เป็นแบบอื่น",
            helpEn: "let extends: name another layout"),
        .layoutUnknownStyle: Message(
            th: "ไม่มีลักษณะ “{0}” ใน styles",
            en: "“{0}” is not among styles",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutStyleCycle: Message(
            th: "ลักษณะ “{0}” อ้างวนกลับมาหาตัวเอง",
            en: "the style “{0}” comes back to itself",
            helpTh: "แก้ like: ให้เป็นลักษณะอื่น",
            helpEn: "let like: name another style"),
        .layoutAgainstRegulation: Message(
            th: "{0} เป็น {1} แต่ที่กำหนดไว้คือ {2}: {3}", en: "{0} is {1}, and should be {2}: {3}",
            helpTh: "ใช้ {2} หรือถ้าตั้งใจต่างจากที่กำหนด เขียนไว้ในแบบว่า regulation: {{0}: none}",
            helpEn: "use {2}, or say in the layout that it is meant to differ: regulation: {{0}: none}"),
        .layoutLeadingTight: Message(
            th: "ระยะบรรทัด {0} แคบไปสำหรับตัวอักษร {1} วรรณยุกต์จะชนสระล่างของบรรทัดบน",
            en: "a leading of {0} is tight for type of {1}: tone marks will touch the vowels of the line above",
            helpTh: "ใช้อย่างน้อย {2}",
            helpEn: "use {2} or more"),
        .layoutUnknownPage: Message(
            th: "ไม่มีหน้า “{0}” ใน pages",
            en: "“{0}” is not among pages",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutPageCycle: Message(
            th: "หน้า “{0}” อ้างวนกลับมาหาตัวเอง",
            en: "the page “{0}” comes back to itself",
            helpTh: "แก้ like: ให้เป็นหน้าที่มีขนาดและขอบของตัวเอง",
            helpEn: "let like: name a page with a size and margins of its own"),
        .layoutPageIncomplete: Message(
            th: "หน้านี้ขาดขนาดหรือขอบกระดาษ",
            en: "the page lacks its size or a margin",
            helpTh: "ต้องมี size และ margin ทั้ง left right top bottom",
            helpEn: "it needs size, and margin left, right, top, bottom"),
        .layoutPageNoRoom: Message(
            th: "ขอบกระดาษไม่เหลือที่ให้ข้อความ",
            en: "the margins leave no room for text",
            helpTh: "ลดขอบกระดาษ หรือใช้กระดาษที่ใหญ่กว่า",
            helpEn: "make the margins smaller or the paper larger"),
        .layoutUnknownPart: Message(
            th: "ไม่มีส่วน “{0}” ใน parts",
            en: "“{0}” is not among parts",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .layoutPartCycle: Message(
            th: "ส่วน “{0}” มีตัวมันเองอยู่ข้างใน ({1})",
            en: "the part “{0}” holds itself ({1})",
            helpTh: "นำส่วนหรือ content: ที่วนกลับมาออก",
            helpEn: "take out the part or the content: that leads back"),
        .layoutReservedName: Message(
            th: "ตั้งชื่อว่า “{0}” ไม่ได้ เพราะเป็นคำที่ใช้กับบล็อกหรือเอกสารอยู่แล้ว",
            en: "“{0}” cannot be used as a name: it is a word of blocks or documents already",
            helpTh: "ตั้งชื่ออื่น",
            helpEn: "choose another name"),
        .layoutTwoMainFields: Message(
            th: "“{0}” กับ “{1}” เป็น main พร้อมกันไม่ได้",
            en: "“{0}” and “{1}” cannot both be main",
            helpTh: "ให้ main: true เพียงช่องเดียว",
            helpEn: "leave main: true at one field"),
    ]
}
