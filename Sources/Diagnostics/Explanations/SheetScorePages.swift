// What stands behind the findings on a CSV file of scores. Wording only.

extension Explanation {
    static let sheetScores: [Code: Explanation] = [
        .csvMissingScore: Explanation(
            th: """
                แถวของตัวชี้วัดนี้หายไปจากตาราง คะแนนเดิมจึงยังอยู่ เพราะการลบแถวอาจเป็นเพียงการจัดตารางให้สั้น
                คะแนนที่ต้องการลบจริงให้คงแถวไว้แล้วเว้นช่องคะแนน
                """,
            en: """
                The row of this indicator is gone and its score stays: perhaps the table was only made shorter. To take a
                score away, keep the row and leave its cell blank.
                """,
            at: .table,
            wrong: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                10,75.00
                """,
            right: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                9,85.64
                10,75.00
                """),
        .csvNotAnIndicator: Explanation(
            th: """
                ตารางคะแนนมีแถวละหนึ่งตัวชี้วัด มักเป็นแถวผลรวมหรือค่าเฉลี่ยที่เพิ่มไว้ท้ายตารางใน Excel คะแนนรวมอยู่ที่ช่อง analysis.total
                ของแฟ้มข้อมูล ซึ่งใช้ค่าจากระบบ ITAS เพราะแต่ละเครื่องมือมีน้ำหนักต่างกัน
                """,
            en: """
                The table of scores has one row for each indicator. Mostly a sum or a mean was added below it in Excel. The
                total stands in analysis.total and is that of ITAS, since the instruments weigh differently.
                """,
            at: .table,
            wrong: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                9,85.64
                10,75.00
                เฉลี่ย,80.70
                """,
            right: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                9,85.64
                10,75.00
                """),
        .csvNotAScore: Explanation(
            th: """
                คะแนนเป็นตัวเลขล้วน ๐ ถึง ๑๐๐ เครื่องที่ตั้งค่าภูมิภาคเป็นบางประเทศใช้จุลภาคเป็นจุดทศนิยม โปรแกรมไม่แปลงให้ เพราะ 8,564
                อาจหมายถึงแปดพันก็ได้ ร้อยละและคำว่าคะแนนไม่ต้องพิมพ์
                """,
            en: """
                A score is a bare number, 0 to 100. Computers set to some countries write a comma for the point; that is not
                mended here, since 8,564 may as well be eight thousand. Leave out percent signs and words.
                """,
            at: .table,
            wrong: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                9,"85,64"
                10,75.00
                """,
            right: """
                ตัวชี้วัดที่,คะแนน
                8,81.47
                9,85.64
                10,75.00
                """),
        .csvDerived: Explanation(
            th: """
                ชื่อตัวชี้วัดและเครื่องมือแสดงไว้ให้อ่านง่าย ค่ามาจากบัญชีตัวชี้วัด ITA ของปีนั้น ไม่ได้เก็บในแฟ้มข้อมูล จึงรับกลับไม่ได้
                จะลบสองคอลัมน์นี้ออกจาก CSV ก็ได้ ถ้าหน่วยงานใช้ชื่ออื่นจริง ให้เขียน name ของตัวชี้วัดในแฟ้มข้อมูล
                """,
            en: """
                The names of indicators and their instruments are shown to make reading easy. They come of the catalogue of
                that year's ITA, are not in the file, and cannot be taken back; both columns may be left out. Where another
                name is really used, write the indicator's name into the file.
                """,
            at: .table,
            wrong: """
                ตัวชี้วัดที่,ชื่อตัวชี้วัด,คะแนน
                8,การปรับปรุงระบบการทำงาน,81.47
                9,การเปิดเผยข้อมูลภาครัฐ,85.64
                10,การป้องกันการทุจริต,75.00
                """,
            right: """
                ตัวชี้วัดที่,ชื่อตัวชี้วัด,คะแนน
                8,การปรับปรุงระบบการทำงาน,81.47
                9,การเปิดเผยข้อมูล,85.64
                10,การป้องกันการทุจริต,75.00
                """),
    ]
}
