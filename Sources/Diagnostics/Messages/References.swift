// The wording of findings about references and formats.

extension MessageTable {
    static let references: [Code: Message] = [
        .bindingBroken: Message(
            th: "“{0}” ไม่ใช่การอ้างถึง จะพิมพ์ออกมาตามนี้", en: "“{0}” is no reference and is printed as it stands",
            helpTh: "หมายถึง {1} หรือไม่", helpEn: "was it meant for {1}?"),
        .bindingUnknownName: Message(
            th: "<{0}> อ้างถึง “{1}” ซึ่งไม่มี",
            en: "<{0}> names “{1}”, which is not there",
            helpTh: "มี: {2} (หากต้องการพิมพ์เครื่องหมาย < เอง ให้เขียน \\<)",
            helpEn: "there are: {2} (to print a < itself write \\<)"),
        .bindingUnknownFormat: Message(
            th: "ไม่มีรูปแบบ “{0}”",
            en: "there is no format “{0}”",
            helpTh: "มี: {1}",
            helpEn: "there are: {1}"),
        .bindingFormatUnfit: Message(
            th: "รูปแบบ “{1}” ใช้กับ <{0}> ไม่ได้",
            en: "the format “{1}” does not fit <{0}>",
            helpTh: "รูปแบบที่ใช้ได้: {2}",
            helpEn: "formats that fit: {2}"),
        .bindingWrongKind: Message(
            th: "“{0}” เป็น{1} แต่ตรงนี้ต้องเป็น{2}",
            en: "“{0}” is {1}; {2} belongs here",
            helpTh: "อ้างชื่ออื่นที่เป็น{2}",
            helpEn: "name a value that is {2}"),
        .bindingPending: Message(
            th: "<{0}> ยังเว้นว่างไว้ จึงพิมพ์จุดไข่ปลาแทน",
            en: "<{0}> is still to be filled in: dots are printed in its place",
            helpTh: "เติมค่าที่ {0} แล้วทำเอกสารใหม่",
            helpEn: "fill in {0} and render again"),
        .bindingNotPrintable: Message(
            th: "<{0}> พิมพ์เป็นข้อความไม่ได้",
            en: "<{0}> cannot be printed by itself",
            helpTh: "เลือกค่าข้างใน: {1}",
            helpEn: "name a value inside: {1}"),
        .bindingNotAList: Message(
            th: "“{0}” ไม่ใช่รายการ",
            en: "“{0}” is not a list"),
        .bindingEmpty: Message(
            th: "<{0}> ว่าง",
            en: "<{0}> is empty",
            helpTh: "เติมค่า หรือลบการอ้างนี้",
            helpEn: "give it a value, or take the reference out"),
        .bindingCycle: Message(
            th: "<{0}> อ้างวนกลับมาหาตัวเอง",
            en: "<{0}> comes back to itself"),
        .bindingNotAnAmount: Message(
            th: "“{1}” ใน <{0}> ไม่ใช่จำนวนเงิน จึงเขียนเป็นตัวอักษรไม่ได้",
            en: "“{1}” in <{0}> is no amount of baht that could be put in words",
            helpTh: "พิมพ์เช่น 1,500 หรือ ๑,๕๐๐.๒๕ บาท",
            helpEn: "write for example 1,500 or 1,500.25 บาท"),
        .bindingTooMany: Message(
            th: "<{0}> อ้างต่อกันเกิน {1} ครั้งในเอกสารเดียว",
            en: "<{0}> and what it names refer on more than {1} times in one paper",
            helpTh: "ให้ข้อความอ้างถึงกันน้อยชั้นลง",
            helpEn: "let texts name each other in fewer steps"),
        .bindingNoRound: Message(
            th: "ไม่รู้ว่า result เป็นของรอบใด",
            en: "which round’s result is meant is not known",
            helpTh: "เติม round: ให้เอกสาร",
            helpEn: "give the document a round:"),
    ]
}
