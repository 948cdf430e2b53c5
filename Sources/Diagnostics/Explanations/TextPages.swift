// What stands behind the findings on texts that look right and are not. Wording only.

extension Explanation {
    static let texts: [Code: Explanation] = [

        .textBoldOpen: Explanation(
            th: """
                ตัวหนาเปิดและปิดด้วย ** ในบรรทัดเดียวกัน เพราะหนึ่งบรรทัดคือหนึ่งย่อหน้า ถ้าไม่ปิด โปรแกรมไม่รู้ว่าหนาถึงไหน
                มักเกิดเมื่อตัดบรรทัดตรงกลางคำหนา หรือใช้ ** เป็นดอกจันของเชิงอรรถ
                """,
            en: """
                Bold opens and closes with ** on one line, for a line is a paragraph. Left open, nobody knows where it ends.
                It happens where a line was broken inside the bold words, or where ** marks a footnote.
                """,
            at: .document,
            wrong: """
                body: |
                  ให้ทุกส่วนราชการ**ถือปฏิบัติโดยเคร่งครัด
                """,
            right: """
                body: |
                  ให้ทุกส่วนราชการ**ถือปฏิบัติโดยเคร่งครัด**
                """),
        .textDoubledSaraE: Explanation(
            th: """
                สระแอ (แ) กับสระเอสองตัว (เเ) เห็นเหมือนกันบนจอ แต่เป็นคนละรหัส ผู้ที่ค้นคำว่า แผน ในเอกสารจะไม่พบ เเผน
                และโปรแกรมอ่านหน้าจออ่านผิด มักมาจากการแปลง PDF หรือภาพสแกนเป็นข้อความ saraban fix แก้ให้ได้ทั้งแฟ้ม
                """,
            en: """
                Sara Ae (แ) and two Sara E (เเ) look alike and are different codes: a search for แผน misses เเผน, and a
                screen reader says it wrong. It comes from PDFs and scans turned into text. saraban fix mends a whole file.
                """,
            at: .document,
            wrong: "body: จัดทำเเผนปฏิบัติการป้องกันการทุจริต",
            right: "body: จัดทำแผนปฏิบัติการป้องกันการทุจริต"),
        .textOrphanMark: Explanation(
            th: """
                สระบน สระล่าง วรรณยุกต์ และสระหน้า ต้องอยู่กับพยัญชนะ ที่พบนี้ยืนอยู่โดดๆ ถ้าพิมพ์ออกไปจะเป็นวงกลมประหรือลอยทับตัวอื่น
                มักมาจาก PDF ที่คัดออกมาแล้วมีช่องว่างแทรกกลางคำ เช่น ค าสั่ง หรือพยัญชนะหายไปตอนลบ
                """,
            en: """
                Vowel and tone marks stand on a consonant. Printed alone, one would stand on a dotted circle, or over its
                neighbour. It comes from text copied out of a PDF with blanks inside words, or from a consonant that was
                deleted.
                """,
            at: .document,
            wrong: "body: ให้กอง ้คลังรายงานผล",
            right: "body: ให้กองคลังรายงานผล"),
        .textRepeatedMark: Explanation(
            th: """
                สระหรือวรรณยุกต์ชนิดเดียวกันซ้อนบนพยัญชนะตัวเดียว บางแบบอักษรวาดทับกันจนเห็นเป็นตัวเดียว จึงดูไม่ออก แต่ค้นหาไม่พบ
                มักเกิดจากกดแป้นค้าง หรือพิมพ์แก้ทับโดยไม่ลบตัวเดิม
                """,
            en: """
                One consonant carries two vowel signs or tone marks of a kind. Some fonts draw them over each other, so that
                nothing is seen, but a search misses the word. A key was held down, or a mark typed over the old one.
                """,
            at: .document,
            wrong: "body: ผูู้บริหารท้องถิ่น",
            right: "body: ผู้บริหารท้องถิ่น"),
        .textMarkOrder: Explanation(
            th: """
                ภาษาไทยพิมพ์พยัญชนะ สระบนล่าง แล้วจึงวรรณยุกต์ และสระอำเป็นรหัสเดียว ลำดับอื่นบางทีเห็นเหมือนกัน แต่เครื่องถือเป็นคนละคำ
                ค้นหาและเรียงลำดับจึงพลาด มักมาจาก PDF ที่แยกสระอำเป็นนิคหิตกับสระอา saraban fix แก้ให้ได้
                """,
            en: """
                Thai is typed consonant, vowel sign, tone mark, and Sara Am is one code. Other orders may look the same and
                are other words to a machine: searching and sorting miss them. PDFs often part Sara Am into two. saraban fix
                mends it.
                """,
            at: .document,
            wrong: "body: จัดทําคู่มือการปฏิบัติงาน",
            right: "body: จัดทำคู่มือการปฏิบัติงาน"),
        .textPrivateUse: Explanation(
            th: """
                โปรแกรมและแบบอักษรไทยรุ่นเก่าเก็บวรรณยุกต์ที่เลื่อนหลบหางพยัญชนะไว้ในรหัสเฉพาะของตน (U+F700 ถึง U+F71A)
                เครื่องอื่นเห็นเป็นช่องสี่เหลี่ยมหรือไม่เห็นเลย มักติดมากับ PDF เก่า ในตัวอย่างเขียนเป็นรหัส \\uF70A เพื่อให้มองเห็น
                ในแฟ้มจริงจะเห็นเป็นไม้เอก
                """,
            en: """
                Old Thai programs and fonts kept marks that are shifted beside tall consonants under codes of their own,
                U+F700 to U+F71A; elsewhere they are boxes, or nothing. They come from old PDFs. The example writes the code
                as \\uF70A to show it; in a file it looks like a tone mark.
                """,
            at: .document,
            wrong: "body: \"ฝ\\uF70Aายบริหาร\"",
            right: "body: \"ฝ่ายบริหาร\""),
        .textConfusable: Explanation(
            th: """
                ในคำไทยหรือคำอังกฤษมีตัวอักษรซีริลลิกหรือกรีกที่หน้าตาเหมือนกันปนอยู่ ตาแยกไม่ออก แต่ค้นหาไม่พบ และแบบอักษรไทยอาจไม่มีตัวนั้น
                มักมาจากการแปลงภาพเป็นข้อความ ในตัวอย่าง А ตัวท้ายเป็นตัวซีริลลิก saraban fix แก้ให้เมื่อรู้แน่ว่าหมายถึงตัวใด
                """,
            en: """
                A Cyrillic or Greek look-alike stands inside a Thai or English word. No eye tells them apart, but searches
                miss the word, and a Thai font may lack the letter. It comes from scans turned into text. The last letter of
                the example is Cyrillic. saraban fix mends it where the letter meant is sure.
                """,
            wrong: """
                measures:
                  - {id: ก, title: นำผลการประเมิน ITА ไปปฏิบัติ}
                """,
            right: """
                measures:
                  - {id: ก, title: นำผลการประเมิน ITA ไปปฏิบัติ}
                """),
        .textMixedDigits: Explanation(
            th: """
                ตัวเลขจำนวนเดียวมีทั้งเลขไทยและเลขอารบิก เอกสารที่แปลงเป็นเลขไทยทั้งฉบับจะดูปกติ แต่เมื่อพิมพ์ตามที่พิมพ์มา หรือคัดไปใช้ที่อื่น
                จะเห็นว่าปนกัน มักเกิดจากสลับแป้นพิมพ์กลางตัวเลข หรือแก้ปีเก่าเพียงหลักเดียว
                """,
            en: """
                One number has Thai and Arabic digits. A paper set in Thai digits hides it; printed as typed, or copied
                elsewhere, the mixture shows. The keyboard was switched half way, or one digit of an old year was changed.
                """,
            at: .document,
            wrong: "body: ประจำปีงบประมาณ พ.ศ. ๒๕6๖",
            right: "body: ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"),
        .textLatinDigit: Explanation(
            th: """
                ในตัวเลขมีตัวอักษรโรมันที่หน้าตาคล้ายเลข เช่น l แทนเลขหนึ่ง หรือ o แทนเลขศูนย์ (๐)
                เลขที่หนังสือที่ผิดแบบนี้ค้นไม่พบและอ้างถึงผิดฉบับได้ มักมาจากการแปลงภาพสแกนเป็นข้อความ
                """,
            en: """
                A Latin letter that looks like a digit stands among Thai digits: l for one, o for nought. A number of a
                letter with such a slip cannot be found, and may point to another. It comes from scans turned into text.
                """,
            at: .document,
            wrong: "body: ตามหนังสือที่ สล ๕๒๔๐๑/l๒o",
            right: "body: ตามหนังสือที่ สล ๕๒๔๐๑/๑๒๐"),
        .textBoldInsideLetter: Explanation(
            th: """
                ** อยู่ระหว่างพยัญชนะกับสระหรือวรรณยุกต์ของมัน ซึ่งพิมพ์แยกน้ำหนักกันไม่ได้ โปรแกรมจึงใช้น้ำหนักของพยัญชนะทั้งตัว
                มักเกิดเมื่อลากเลือกคำใน Word แล้วเริ่มหรือจบคลาดไปหนึ่งตัว
                """,
            en: """
                A ** stands between a consonant and its vowel sign or tone mark, which cannot differ in weight: all of it
                takes that of the consonant. It happens when words are chosen with the mouse and one letter is missed.
                """,
            at: .document,
            wrong: "body: มาตรการที**่สอง**",
            right: "body: มาตรการ**ที่สอง**"),
        .textHiddenCharacter: Explanation(
            th: """
                อักขระนี้มองไม่เห็น แต่สั่งให้ข้อความหลังจากนั้นเรียงจากขวาไปซ้ายหรือซ้อนทิศทาง สิ่งที่ตาเห็นจึงต่างจากสิ่งที่แฟ้มเก็บ
                ซึ่งใช้ลวงผู้อ่านได้ มักติดมากับข้อความจากหน้าเว็บหรือแอปสนทนา ในตัวอย่างเขียนเป็นรหัส \\u202E เพื่อให้มองเห็น
                """,
            en: """
                The character cannot be seen and turns the direction of what follows, so that the eye reads other words than
                the file holds; readers have been deceived with it. It comes from web pages and chats. The example writes it
                as \\u202E to show it.
                """,
            at: .document,
            wrong: "body: \"โอนเข้าบัญชี \\u202E1234\"",
            right: "body: \"โอนเข้าบัญชี 1234\""),
        .textAmountInWords: Explanation(
            th: """
                จำนวนเงินที่เป็นตัวอักษรในวงเล็บไม่ตรงกับตัวเลขข้างหน้า เมื่อสองอย่างขัดกัน ผู้อ่านไม่รู้ว่าจำนวนใดถูก
                มักเกิดจากแก้ตัวเลขแล้วลืมแก้ตัวอักษร ให้โปรแกรมเขียนให้ด้วย <… | baht> จะตรงกันเสมอ
                """,
            en: """
                The amount in words is not that of the digits before it, and nobody knows which is right. The digits were
                changed and the words forgotten. With <… | baht> the words are written for you.
                """,
            at: .document,
            wrong: "body: เบิกจ่าย ๑,๕๐๐ บาท (หนึ่งพันห้าสิบบาทถ้วน)",
            right: "body: เบิกจ่าย ๑,๕๐๐ บาท (หนึ่งพันห้าร้อยบาทถ้วน)"),
    ]
}
