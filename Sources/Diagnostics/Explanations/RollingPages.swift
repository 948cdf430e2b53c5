// What stands behind the findings on a file that is rolled to its next round or year. Wording only.

extension Explanation {
    static let rolling: [Code: Explanation] = [
        .nextNoYear: Explanation(
            th: """
                ปฏิทินของโปรแกรมสิ้นสุดที่ปี ๒๗๐๐ แฟ้มที่อยู่ปลายปฏิทินจึงไม่มีปีถัดไป ในทางปฏิบัติคือปีที่พิมพ์ผิด แก้ปีก่อนแล้วจึงเลื่อน
                เพราะทุกรอบและทุกระยะเวลาจะเลื่อนตามปีนี้
                """,
            en: """
                The calendar here ends with 2700, and a file of that year has no next one. In practice the year was mistyped:
                mend it first, since all rounds and periods are moved by it.
                """,
            at: .next,
            wrong: "fiscal-year: 2700",
            right: "fiscal-year: 2566"),
        .nextRoundUnfilled: Explanation(
            th: """
                แฟ้มนี้มีรอบที่เว้นไว้กรอกผลอยู่แล้ว และยังไม่ได้กรอกเลย การเลื่อนต่อจะได้รอบว่างเพิ่มอีกรอบ มักเกิดจากสั่ง next ซ้ำ
                หรือสั่งกับแฟ้มใหม่แทนแฟ้มที่กรอกแล้ว แฟ้มใหม่ยังเขียนให้ เพราะบางหน่วยงานเตรียมทั้งปีไว้ล่วงหน้า
                """,
            en: """
                The file already has a round to be filled in, and nothing is in it; going on gives one more blank round.
                Mostly next was run twice, or on the new file and not on the one that was filled in. The file is written all
                the same: some offices prepare the whole year.
                """,
            at: .next,
            wrong: """
                measures:
                  - id: ดุลพินิจ
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                    results:
                      6: {done: }
                """,
            right: """
                measures:
                  - id: ดุลพินิจ
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                    results:
                      6: {done: ประกาศใช้คู่มือแล้ว}
                """),
        .nextPeriodBlank: Explanation(
            th: """
                ระยะเวลาของมาตรการเลื่อนไปหนึ่งปีในถ้อยคำเดิม แต่บางคำเลื่อนไม่ได้ เช่น ๒๙ กุมภาพันธ์ ซึ่งปีถัดไปไม่มี
                โปรแกรมไม่เลือกวันอื่นแทนให้ จึงเว้นไว้และเก็บของเดิมเป็นหมายเหตุท้ายบรรทัด ระยะเวลาที่บอกเป็นเดือนไม่มีปัญหานี้
                """,
            en: """
                A measure's period goes on by a year in its own words. Some cannot: the next year has no 29 February. No
                other day is chosen for you; the place is left blank with the old words in a comment. Periods told in months
                have no such trouble.
                """,
            at: .next,
            wrong: """
                fiscal-year: 2567
                measures:
                  - id: ดุลพินิจ
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                    period: 1 - 29 ก.พ. 2567
                    results: {12: {done: ประกาศใช้คู่มือแล้ว}}
                """,
            right: """
                fiscal-year: 2567
                measures:
                  - id: ดุลพินิจ
                    title: มาตรการตรวจสอบการใช้ดุลพินิจ
                    period: ก.พ. 2567
                    results: {12: {done: ประกาศใช้คู่มือแล้ว}}
                """),
        .nextPaperAnew: Explanation(
            th: """
                เอกสารนี้ไม่ได้บอกรอบ โปรแกรมดูจากวันที่: ถ้าลงวันที่หลังสิ้นรอบ ถือว่าเป็นรายงานของรอบนั้น ซึ่งรอบใหม่ต้องออกฉบับใหม่
                ถ้าลงวันที่ก่อนสิ้นรอบ เช่น ประกาศต้นปี ถือว่าใช้ทั้งปีและคงไว้ ใส่ round: หรือ rounds: ที่เอกสาร โปรแกรมจะไม่ต้องดูจากวันที่
                """,
            en: """
                The document names no round, and its date decides: dated after a round it reports on it, and the new round
                needs a new paper; dated before, an announcement early in the year say, it stands for the year and is kept.
                With round: or rounds: the date need not decide.
                """,
            at: .next,
            wrong: """
                measures:
                  - {id: ดุลพินิจ, results: {6: {done: ประกาศใช้คู่มือแล้ว}}}
                documents:
                  - layout: report
                    date: 2566-04-07
                    body: รายงานผลการดำเนินการ
                """,
            right: """
                measures:
                  - {id: ดุลพินิจ, results: {6: {done: ประกาศใช้คู่มือแล้ว}}}
                documents:
                  - layout: report
                    round: 6
                    date: 2566-04-07
                    body: รายงานผลการดำเนินการ
                """),
        .nextNamesRound: Explanation(
            th: """
                ข้อความของเอกสารยกมาทั้งหมดตามเดิม โปรแกรมไม่แก้ถ้อยคำให้ เพราะบางแห่งตั้งใจกล่าวถึงรอบก่อน เช่น เมื่อเปรียบเทียบ
                วันที่และเดือนของรอบเดิมก็แจ้งด้วย เป็นที่พลาดบ่อยที่สุดเมื่อทำรายงานรอบใหม่จากของเดิม
                """,
            en: """
                The texts of a paper are carried over as they are. They are not changed, since some speak of the old round on
                purpose, to compare. Days and months of that round are told as well: nothing is overlooked more often when a
                report is made from the last one.
                """,
            at: .next,
            wrong: """
                measures:
                  - {id: ดุลพินิจ, results: {6: {done: ประกาศใช้คู่มือแล้ว}}}
                documents:
                  - layout: report
                    round: 6
                    body: รายงานผลการดำเนินการ รอบ ๖ เดือน
                """,
            right: """
                measures:
                  - {id: ดุลพินิจ, results: {6: {done: ประกาศใช้คู่มือแล้ว}}}
                documents:
                  - layout: report
                    round: 6
                    body: รายงานผลการดำเนินการ รอบ <document.round> เดือน
                """),
        .nextNamesYear: Explanation(
            th: """
                เลื่อนไปปีใหม่แล้ว แต่ข้อความยังมีปีเดิมหรือปีของผลประเมินเดิม บางแห่งถูกต้องอยู่แล้ว เช่น เลขปีในชื่อระเบียบ
                หรือการเล่าผลของปีก่อน จึงเป็นเพียงข้อสังเกตให้ดูทีละบรรทัด ที่เป็นปีงบประมาณของแฟ้มให้อ้างด้วย <fiscal-year>
                จะได้ไม่ต้องแก้ในปีต่อไป
                """,
            en: """
                The file is of the new year, and a text still has the old one, or that of the old assessment. Some of them
                are right, in the name of a rule, or where the last year is told of: hence a note, to be looked at line by
                line. Where the file's own year is meant, <fiscal-year> saves the change next time.
                """,
            at: .next,
            wrong: """
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
                """,
            right: """
                documents:
                  - layout: report
                    body: รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. <fiscal-year>
                """),
        .nextNotValid: Explanation(
            th: """
                โปรแกรมตรวจแฟ้มที่เลื่อนแล้วก่อนเขียนเสมอ ถ้าอ่านไม่ได้จะไม่เขียน เพื่อไม่ให้ท่านได้แฟ้มที่เสียโดยไม่รู้ตัว แฟ้มเดิมไม่เปลี่ยน
                กรณีนี้ไม่ควรเกิดกับแฟ้มที่ check ผ่าน จึงอาจเป็นข้อบกพร่องของโปรแกรมเอง
                """,
            en: """
                The new file is read before it is written, and what cannot be read is not written, so that nobody is left
                with a broken file. The old one stays as it is. It should not happen to a file that check is content with,
                and may be a fault of this program.
                """,
            lookTh: """
                ดูว่าข้อค้นพบที่ตามมาชี้ที่ช่องใด เขียนช่องนั้นในแฟ้มเดิมให้ง่ายลง แล้วสั่งใหม่ ถ้ายังไม่ได้ โปรดแจ้งผู้พัฒนาพร้อมช่องนั้น
                """,
            lookEn: """
                See which field the findings behind it point at, write it more plainly in the old file, and run next again.
                If it persists, please report it with that field.
                """),
    ]
}
