// The wording of findings about texts that look right and are not.

extension MessageTable {
    static let text: [Code: Message] = [
        .textWrongEra: Message(
            th: "“{0}” ศักราชกับตัวเลขปีไม่ตรงกัน หรือพิมพ์ศักราชซ้ำ",
            en: "in “{0}” the era contradicts the year, or is said twice"),
        .textBracketSpace: Message(
            th: "มีวรรคติดวงเล็บด้านใน", en: "a blank stands inside a bracket",
            helpTh: "ลบวรรคหลังวงเล็บเปิดและก่อนวงเล็บปิด", helpEn: "take the blank beside the bracket out"),
        .textMixedRepetition: Message(
            th: "แฟ้มนี้เว้นวรรคหน้า ๆ สองแบบ: แบบนี้ {2} แห่ง อีกแบบ {1} แห่ง",
            en: "this file spaces the sign of repetition in two ways: so in {2} places, otherwise in {1}"),
        .textDoubledSaraE: Message(
            th: "พิมพ์ “เ” สองตัวแทน “แ” ทำให้ค้นหาคำนี้ไม่พบ",
            en: "Sara E typed twice for Sara Ae: nobody will find the word"),
        .textOrphanMark: Message(
            th: "สระหรือวรรณยุกต์ (U+{0}) ไม่มีพยัญชนะรองรับ",
            en: "a vowel or tone mark (U+{0}) stands on no consonant",
            helpTh: "ลบ หรือพิมพ์พยัญชนะที่หายไป",
            helpEn: "take it out, or type the consonant that is missing"),
        .textRepeatedMark: Message(
            th: "“{0}” มีสระหรือวรรณยุกต์ซ้อนกัน",
            en: "“{0}” carries two marks of a kind",
            helpTh: "ลบตัวที่เกินออก",
            helpEn: "take one out"),
        .textMarkOrder: Message(
            th: "“{0}” พิมพ์สระหรือวรรณยุกต์ไม่ตรงแบบ (สลับลำดับ หรือแยกสระอำเป็นสองตัว) ทำให้ค้นหาไม่พบ",
            en: "the marks of “{0}” are in an unusual order, or a Sara Am in two pieces: searches miss it"),
        .textPrivateUse: Message(
            th: "มีรหัสอักษรเฉพาะของโปรแกรมเก่า (U+{0}) ซึ่งโปรแกรมอื่นอ่านไม่ได้",
            en: "a private code (U+{0}) of an old program, which no other can read",
            helpTh: "พิมพ์ตัวอักษรนี้ใหม่",
            helpEn: "type the letter anew"),
        .textHiddenCharacter: Message(
            th: "มีอักขระที่มองไม่เห็น (U+{0}) ซึ่งกลับทิศทางของข้อความ",
            en: "an invisible character (U+{0}) turns the direction of the text",
            helpTh: "ลบแล้วพิมพ์ตรงนี้ใหม่",
            helpEn: "take it out and type the place anew"),
        .textConfusable: Message(
            th: "“{0}” (U+{1}) เป็นตัวอักษรของภาษาอื่นที่หน้าตาคล้าย",
            en: "“{0}” (U+{1}) is a look-alike from another script",
            helpTh: "พิมพ์ตัวอักษรนี้ใหม่",
            helpEn: "type the letter anew"),
        .textMixedDigits: Message(
            th: "“{0}” มีทั้งเลขไทยและเลขอารบิกในจำนวนเดียว",
            en: "“{0}” mixes Thai and Arabic digits in one number"),
        .textAmountInWords: Message(
            th: "“{0}” ไม่ตรงกับจำนวนเงินที่เป็นตัวเลข",
            en: "“{0}” is not the amount that stands before it"),
        .textBoldInsideLetter: Message(
            th: "ตัวหนาเริ่มหรือจบกลาง “{0}” จึงใช้น้ำหนักของพยัญชนะทั้งตัว",
            en: "bold begins or ends inside “{0}”: all of it takes the weight of its letter",
            helpTh: "ย้าย ** ไปไว้หน้าหรือหลังตัวอักษรนี้",
            helpEn: "move the ** before or behind the letter"),
        .textLatinDigit: Message(
            th: "“{0}” มีตัวอักษรโรมันปนอยู่กับเลขไทย",
            en: "“{0}” has a Latin letter among Thai digits"),
    ]
}
