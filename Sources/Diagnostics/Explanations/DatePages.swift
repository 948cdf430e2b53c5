// What stands behind the findings on dates and periods. Wording only.

extension Explanation {
    static let dates: [Code: Explanation] = [
        .dateNotUnderstood: Explanation(
            th: """
                วันที่พิมพ์ได้หลายแบบ เช่น 2566-04-03 หรือ ๓ เมษายน ๒๕๖๖ หรือ 3 เม.ย. 66 แต่ต้องมีเดือนและปี
                โปรแกรมต้องเข้าใจวันที่จึงจะจัดรูปให้และตรวจกับรอบได้ ถ้ายังไม่ทราบวันลงนาม ให้ใส่ "" เพื่อเว้นที่ไว้เขียนด้วยปากกา
                """,
            en: """
                Dates may be typed as 2566-04-03, ๓ เมษายน ๒๕๖๖ or 3 เม.ย. 66, with month and year. A date must be
                understood to be formatted and checked against rounds. Where the day of signing is not known, "" leaves its
                place blank.
                """,
            at: .document,
            wrong: "date: ต้นเดือนหน้า",
            right: "date: 3 เม.ย. 66"),
        .dateNoSuchMonth: Explanation(
            th: """
                ตัวเลขกลางคือเดือน ซึ่งมี ๑ ถึง ๑๒ มักเกิดจากสลับวันกับเดือนตามแบบอเมริกัน (เดือน/วัน/ปี) ซึ่ง Excel
                ที่ตั้งเป็นภาษาอังกฤษส่งออกมา ถ้าวันนั้นไม่เกิน ๑๒ โปรแกรมจะไม่มีทางรู้ จึงควรตรวจวันที่อื่นจากแหล่งเดียวกันด้วย
                """,
            en: """
                The middle number is the month, 1 to 12. Day and month were swapped, as an Excel set to English exports them
                (month/day/year). With days up to 12 nobody can tell, so look at the other dates from the same source too.
                """,
            at: .document,
            wrong: "date: 4/23/2566",
            right: "date: 23/4/2566"),
        .dateNoSuchDay: Explanation(
            th: """
                ไม่มีวันที่นี้ในปฏิทิน กุมภาพันธ์มี ๒๙ วันเฉพาะปีอธิกสุรทิน ซึ่งนับจากปีคริสต์ศักราช เช่น พ.ศ. ๒๕๖๗ (ค.ศ. 2024) มี แต่ ๒๕๖๖ ไม่มี
                มักเกิดจากการเปลี่ยนเดือนหรือปีของวันสิ้นเดือนโดยไม่เปลี่ยนวัน
                """,
            en: """
                The day is not in the calendar. February has 29 days in leap years, which go by the common era: 2567 (2024)
                is one, 2566 is not. It happens when month or year of a month's last day are changed and the day is not.
                """,
            at: .document,
            wrong: "date: 29 กุมภาพันธ์ 2566",
            right: "date: 28 กุมภาพันธ์ 2566"),
        .dateEraContradicts: Explanation(
            th: """
                คำว่า พ.ศ. หรือ ค.ศ. ไม่ตรงกับตัวเลขปี เช่น พ.ศ. 2023 โปรแกรมไม่เลือกให้ เพราะไม่รู้ว่าคำหรือตัวเลขที่ผิด
                และวันที่ในเอกสารราชการเป็นพุทธศักราช
                """,
            en: """
                The era named does not fit the number, as in พ.ศ. 2023. Nothing is chosen for you, since either may be
                wrong; official papers are dated in the Buddhist era.
                """,
            at: .document,
            wrong: "date: 3 เมษายน พ.ศ. 2023",
            right: "date: 3 เมษายน พ.ศ. 2566"),
        .dateEraUnknown: Explanation(
            th: """
                ปี พ.ศ. ๒๔๐๐ ถึง ๒๗๐๐ และ ค.ศ. 1900 ถึง 2200 แยกออกจากกันได้เอง ปีนอกสองช่วงนี้ไม่รู้ว่าเป็นศักราชใด
                มักเป็นตัวเลขพิมพ์ผิดหนึ่งหลัก เช่น 2366 แทน 2566
                """,
            en: """
                Years 2400 to 2700 are Buddhist and 1900 to 2200 common era; others could be either. Mostly one digit is
                mistyped: 2366 for 2566.
                """,
            at: .document,
            wrong: "date: 2366-04-03",
            right: "date: 2566-04-03"),
        .dateOutOfRange: Explanation(
            th: """
                รองรับตั้งแต่ พ.ศ. ๒๔๘๔ เพราะจนถึงปี ๒๔๘๓ ปีไทยเริ่มวันที่ ๑ เมษายน (พระราชบัญญัติปีประดิทิน พุทธศักราช ๒๔๘๓ ให้เริ่มวันที่ ๑
                มกราคม) การแปลงเดือนมกราคมถึงมีนาคมของปีเหล่านั้นด้วยการลบ ๕๔๓ จึงได้ปีที่ผิด ในเนื้อความพิมพ์ปีเก่าได้ตามปกติ
                ไม่รับเฉพาะในช่องวันที่
                """,
            en: """
                Dates are supported from B.E. 2484. Until 2483 the Thai year began on 1 April, which the Calendar Act of
                that year changed, and taking away 543 gives a wrong year for January to March. In plain text older years
                may stand; only fields of dates refuse them.
                """,
            at: .document,
            wrong: "date: 24 มิถุนายน 2475",
            right: "date: 24 มิถุนายน 2566"),
        .datePeriodReversed: Explanation(
            th: """
                วันสิ้นสุดอยู่ก่อนวันเริ่ม มักเกิดกับปีงบประมาณซึ่งคร่อมสองปีปฏิทิน เช่น ตุลาคมของปีงบประมาณ ๒๕๖๖ อยู่ใน พ.ศ. ๒๕๖๕ จึงเขียน
                ต.ค. 65 - มี.ค. 66
                """,
            en: """
                The period ends before it begins. It happens to fiscal years, which lie in two calendar years: October of
                the fiscal year 2566 is in 2565, so write ต.ค. 65 - มี.ค. 66.
                """,
            wrong: """
                measures:
                  - {id: ก, period: ต.ค. 66 - มี.ค. 66}
                """,
            right: """
                measures:
                  - {id: ก, period: ต.ค. 65 - มี.ค. 66}
                """),
        .dateNoSuchQuarter: Explanation(
            th: """
                ปีงบประมาณมีสี่ไตรมาส: ที่ ๑ ตุลาคมถึงธันวาคม ที่ ๒ มกราคมถึงมีนาคม ที่ ๓ เมษายนถึงมิถุนายน ที่ ๔ กรกฎาคมถึงกันยายน
                ไม่ใช่ไตรมาสของปีปฏิทิน
                """,
            en: """
                A fiscal year has four quarters: October to December, January to March, April to June, July to September.
                They are not those of the calendar year.
                """,
            wrong: """
                measures:
                  - {id: ก, period: ไตรมาส 5}
                """,
            right: """
                measures:
                  - {id: ก, period: ไตรมาส 2}
                """),
    ]
}
