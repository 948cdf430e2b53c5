// Pages on what is found when a PDF is verified or its source is taken out.

extension Explanation {
    static let verifiedPDFs: [Code: Explanation] = [
        .pdfNone: Explanation(
            th: """
                แฟ้มที่ระบุไม่ได้ขึ้นต้นอย่าง PDF อาจเป็นแฟ้ม Word ภาพสแกน หรือแฟ้มข้อมูล YAML ที่ระบุสลับกัน verify รับ PDF ก่อน
                แล้วจึงตามด้วยแฟ้มข้อมูล
                """,
            en: """
                The file does not begin as a PDF does: a Word file, a scan, or an input in its place. `verify` takes the PDF
                first, then the input.
                """,
            lookTh: "สั่ง saraban verify บันทึก.pdf ข้อมูล.yaml ตามลำดับนี้",
            lookEn: "Give them in this order: saraban verify memo.pdf input.yaml."),
        .pdfDamaged: Explanation(
            th: """
                ท้าย PDF มีรายการที่บอกว่าส่วนต่าง ๆ อยู่ที่ไบต์ใด แฟ้มที่ส่งมาไม่ครบ หรือถูกโปรแกรมรับส่งดัดแปลง จะไม่มีรายการนี้หรือรายการชี้ผิดที่
                """,
            en: """
                A PDF ends with a list of where its parts stand. A file that was cut off on its way, or changed by a mail
                program, has no such list or one that points elsewhere.
                """,
            lookTh: "ขอแฟ้มใหม่จากผู้ส่ง โดยส่งเป็นแฟ้มแนบ ไม่ใช่คัดลอกเนื้อหา",
            lookEn: "Ask for the file again, as an attachment."),
        .pdfEncrypted: Explanation(
            th: """
                PDF ที่ใส่รหัสผ่านหรือจำกัดการพิมพ์ไว้เก็บข้อความในรูปที่ต้องใช้กุญแจถอด โปรแกรมนี้ไม่มีกุญแจ
                และ PDF/A ก็ห้ามเข้ารหัส จึงตรวจหรือเติมไม่ได้
                """,
            en: """
                A PDF with a password, or one that may not be printed, keeps its words under a key, which this program does
                not have. PDF/A forbids it too.
                """,
            lookTh: "ขอแฟ้มที่ไม่ได้เข้ารหัสจากผู้ส่ง หรือทำใหม่จากแฟ้มข้อมูล",
            lookEn: "Ask for the file without a password, or make it again from its input."),
        .pdfForeign: Explanation(
            th: """
                PDF ที่ saraban ทำทุกฉบับมีที่มาอยู่ในข้อมูลกำกับ: ชื่อเอกสาร ลายนิ้วมือของข้อความ และแบบเอกสาร
                โปรแกรมที่พิมพ์เป็น PDF อีกครั้งหรือย่อขนาดแฟ้มมักทิ้งข้อมูลนี้
                """,
            en: """
                Each PDF that saraban makes says in its metadata where it came from: the name of the paper, the fingerprint
                of its text, its layout. Programs that print a PDF to PDF again, or shrink it, drop that.
                """,
            lookTh: "หาแฟ้มฉบับที่ saraban ทำก่อนผ่านโปรแกรมอื่น ถ้าไม่มี ให้ทำใหม่จากแฟ้มข้อมูล",
            lookEn: "Find the file as saraban made it; where there is none, make it again from the input."),
        .pdfChanged: Explanation(
            th: """
                ในแฟ้มมีลายนิ้วมือ (SHA-256) ของเนื้อแฟ้มเอง เมื่อคิดใหม่แล้วไม่ตรง แปลว่าไบต์ของแฟ้มถูกแก้หลังจากที่ทำ
                การลงลายมือชื่อที่ถูกวิธีไม่ทำให้เป็นเช่นนี้ เพราะเพิ่มไว้ท้ายแฟ้ม ลายนิ้วมือนี้กันการแก้โดยไม่ตั้งใจ
                ส่วนการปลอมโดยจงใจต้องใช้ลายมือชื่อดิจิทัล
                """,
            en: """
                The file holds a fingerprint (SHA-256) of its own bytes. Reckoned anew it does not match: the bytes were
                changed after the paper was made. A proper signature does no such thing, since it is added behind. The
                fingerprint tells accidents; against forgers there are digital signatures.
                """,
            lookTh: "อย่าใช้แฟ้มนี้ ทำใหม่จากแฟ้มข้อมูล หรือขอฉบับที่ลงลายมือชื่อไว้",
            lookEn: "Do not use it. Make it again from its input, or ask for the signed one."),
        .pdfAddedTo: Explanation(
            th: """
                PDF เพิ่มเติมได้โดยไม่แตะเนื้อเดิม ลายมือชื่อดิจิทัล เลขที่ และวันที่ เพิ่มด้วยวิธีนี้ ข้อสังเกตนี้บอกว่ามีกี่ครั้ง
                และ verify ตรวจแล้วว่าข้อความของเอกสารยังเป็นข้อความเดิมหรือไม่
                """,
            en: """
                A PDF can be added to without touching what is there: signatures, numbers and dates come so. This note tells
                how often; verify has looked whether the paper still says the same.
                """,
            lookTh: "ตรวจว่าลายมือชื่อถูกต้องด้วยโปรแกรมอ่าน PDF หรือคำสั่ง pdfsig",
            lookEn: "Verify the signatures themselves with a PDF reader or with pdfsig."),
        .pdfAnnotated: Explanation(
            th: """
                ข้อความในหน้ายังอยู่ครบ แต่มีกล่องข้อความ ตราประทับ แถบสี หรือลิงก์ที่เพิ่ม ลบ หรือแก้หลังจากที่ทำเอกสาร
                ผู้อ่านอาจเห็นต่างจากที่เอกสารเขียนไว้ ลายมือชื่อดิจิทัลและข้อความที่เติมในช่องไม่นับ
                """,
            en: """
                The words of the page are all there, and a box of text, a stamp, a highlight or a link was added, taken away or
                edited since. A reader may see something else than the paper says. Digital signatures and words in fields
                do not count.
                """,
            lookTh: "เปิดดูหน้านั้นในโปรแกรมอ่าน PDF แล้วตัดสินว่าสิ่งที่เพิ่มมาเป็นบันทึกของผู้ตรวจหรือเป็นการแก้ข้อความ",
            lookEn: "Look at the page in a PDF reader: is it a reviewer’s note, or does it change what is said?"),
        .pdfOtherText: Explanation(
            th: """
                ข้อความใน PDF กับข้อความที่แฟ้มข้อมูลทำได้ในวันนี้ไม่ตรงกัน ข้อความแสดงตำแหน่งแรกที่ต่าง
                อาจเพราะแก้แฟ้มข้อมูลหลังจากทำเอกสาร หรือระบุแฟ้มข้อมูลผิดปี
                """,
            en: """
                The PDF and what the input makes today do not say the same; the message shows the first place. The input was
                edited after the paper was made, or it is another year’s.
                """,
            lookTh: "ดูด้วย saraban diff ว่าแฟ้มข้อมูลสองรุ่นต่างกันอย่างไร แล้วทำเอกสารใหม่ถ้าแฟ้มข้อมูลถูกต้อง",
            lookEn:
                "See with saraban diff how the two states of the input differ; make the paper again if the input is right."
        ),
        .pdfOtherLayout: Explanation(
            th: """
                ข้อความตรงกัน แต่แบบเอกสารที่ใช้ตอนทำต่างจากแบบที่มีอยู่ หน้าตา ระยะ หรือคำที่แบบเอกสารพิมพ์เองอาจต่าง
                """,
            en: """
                The layout was another when the paper was made: its looks, its distances, or words of its own may differ.
                """,
            lookTh: "ถ้าใช้แบบเอกสารของหน่วยงานเอง ให้ระบุโฟลเดอร์ด้วย --layouts",
            lookEn: "Where layouts of your own were used, name their folder with --layouts."),
        .pdfOtherFonts: Explanation(
            th: """
                ข้อความไม่ขึ้นกับแบบอักษร แต่การตัดบรรทัดและจำนวนหน้าขึ้น PDF บอกชื่อแฟ้ม รุ่น และเลขตรวจสอบของแบบอักษรที่ใช้วาด
                เครื่องนี้มีแฟ้มอื่น
                """,
            en: """
                What a paper says does not hang on its fonts; its lines and pages do. The PDF names the font files that it
                was drawn with, by name, revision and checksum, and this machine has others.
                """,
            lookTh: "ดูลำดับแบบอักษรใน Fonts/catalogue.yaml และแฟ้มที่วางไว้ใน Fonts/",
            lookEn: "See the order of fonts in Fonts/catalogue.yaml, and the files in Fonts/."),
        .pdfOtherVersion: Explanation(
            th: """
                เอกสารทำด้วยโปรแกรมคนละรุ่น ข้อความยังเทียบกันได้ แต่การตัดบรรทัดหรือไบต์ของแฟ้มอาจต่าง
                """,
            en: """
                Another version of the program made the paper. Texts can still be compared; lines and bytes may differ.
                """,
            lookTh: "ถ้าต้องการเทียบทุกไบต์ ให้ใช้โปรแกรมรุ่นเดียวกัน",
            lookEn: "To compare byte by byte, use the same version."),
        .pdfNoSuchPaper: Explanation(
            th: """
                ที่มาใน PDF บอกชื่อเอกสาร (id และรอบ) แต่แฟ้มข้อมูลที่ระบุไม่มีเอกสารชื่อนั้น อาจเปลี่ยน id หรือเลื่อนรอบไปแล้ว
                """,
            en: """
                The PDF names its paper, by id and round, and the given input makes none of that name: its id was changed, or
                the file has been rolled to another round.
                """,
            lookTh: "ระบุแฟ้มข้อมูลของรอบหรือปีที่ทำเอกสารนี้",
            lookEn: "Name the input of the round or year that made the paper."),
        .fillNoField: Explanation(
            th: """
                ช่องให้เติมเกิดจากช่องที่เว้นว่างไว้ในแฟ้มข้อมูล เช่น number: และ date: ถ้าใส่ค่าไว้แล้ว PDF จะไม่มีช่องนั้น
                ชื่อช่องเป็นชื่อในแฟ้มข้อมูล หรือคำที่พิมพ์ไว้หน้าช่อง
                """,
            en: """
                A field comes of what the input leaves blank, `number:` or `date:` say; what has a value is no field. It goes
                by its name in the input, or by what is printed before it.
                """,
            lookTh: "ดูรายชื่อช่องด้วย saraban fill ตามด้วยชื่อ PDF เท่านั้น",
            lookEn: "List the fields with saraban fill and the name of the PDF alone."),
        .fillFilled: Explanation(
            th: """
                ช่องนี้มีข้อความอยู่แล้ว การเติมทับทำให้ผู้ที่ลงลายมือชื่อหลังจากการเติมครั้งก่อนเห็นข้อความอื่นไปจากที่ลงนามไว้
                โปรแกรมจึงไม่ทำเองโดยไม่ได้สั่ง
                """,
            en: """
                The field has words in it. Whoever signed after it was filled has signed those; so it is filled anew only when
                that is asked for.
                """,
            lookTh: "ถ้าเติมผิดก่อนลงลายมือชื่อ สั่งอีกครั้งด้วย --force ถ้าลงแล้ว ให้ทำเอกสารใหม่",
            lookEn: "Filled wrongly before anyone signed: use --force. Signed already: make the paper anew."),
        .fillEmpty: Explanation(
            th: """
                หลังเครื่องหมาย = ไม่มีตัวอักษรที่มองเห็น ช่องที่เติมด้วยความว่างจะดูเหมือนเติมแล้ว และเติมอีกไม่ได้ถ้าไม่สั่ง --force
                """,
            en: """
                Nothing that can be seen stands behind the =. A field filled with nothing would count as filled, and could be
                filled again by --force only.
                """,
            lookTh: "ถ้ายังไม่รู้ค่า ให้เว้นช่องนั้นไว้ก่อน ไม่ต้องระบุในคำสั่ง",
            lookEn: "Where the value is not known yet, leave the field out of the command."),
        .fillTooLong: Explanation(
            th: """
                ช่องมีที่เท่าที่แบบเอกสารเว้นไว้ และข้อความอื่นต้องไม่ขยับ ข้อความที่ยาวกว่าช่องจึงเติมไม่ได้
                """,
            en: """
                A field has the room that the layout left for it, and nothing may move: longer words do not go in.
                """,
            lookTh: "ใช้เลขที่หรือวันที่แบบสั้น หรือใส่ค่าในแฟ้มข้อมูลแล้วทำเอกสารใหม่ก่อนลงนาม",
            lookEn: "Use a shorter form; or write the value into the input and make the paper before it is signed."),
        .fillSeveral: Explanation(
            th: """
                คำที่ระบุตรงกับหลายช่อง เช่นชุดเอกสารหลายฉบับมีช่อง “ที่” ฉบับละช่อง การเติมผิดช่องในแฟ้มที่ลงนามแล้วแก้ไม่ได้
                โปรแกรมจึงไม่เดา
                """,
            en: """
                The word fits several fields: in a bundle each paper has its own number. A wrong number in a signed file
                cannot be taken back, so nothing is guessed.
                """,
            lookTh: "ระบุชื่อเต็มตามรายการ เช่น บันทึก-6/number",
            lookEn: "Give the whole name, as the list has it: บันทึก-6/number."),
        .fillLocked: Explanation(
            th: """
                ผู้ลงนามเลือกรับรองเอกสารแบบห้ามแก้ไขใด ๆ หรือล็อกช่องนี้ไว้ตอนลงลายมือชื่อ ถ้าเติม ลายมือชื่อจะใช้ไม่ได้
                """,
            en: """
                Whoever signed has certified the paper against any change, or locked this field when signing. Filled now, the
                signature would no longer hold.
                """,
            lookTh: "ทำเอกสารใหม่ เติมเลขที่และวันที่ก่อน แล้วจึงลงลายมือชื่อ",
            lookEn: "Make the paper anew, fill in number and date, then have it signed."),
        .fillRewritten: Explanation(
            th: """
                ใน PDF วัตถุแต่ละชิ้นมีหมายเลขและรุ่น แฟ้มที่ saraban ทำมีรุ่น 0 ทั้งหมด แฟ้มนี้มีรุ่นอื่นปนอยู่ แปลว่าโปรแกรมอื่นลบและใช้
                หมายเลขซ้ำ การเติมต่อท้ายอาจชี้ผิดชิ้น
                """,
            en: """
                Objects of a PDF go by a number and a generation. A file of saraban’s has generation 0 throughout; this one has
                others, since a program has freed numbers and used them again. What is added could point to the wrong thing.
                """,
            lookTh: "เติมในแฟ้มที่ saraban ทำ หรือทำใหม่จากแฟ้มข้อมูล",
            lookEn: "Fill the file as saraban made it, or make it again from its input."),
        .pdfNoSource: Explanation(
            th: """
                ปกติแฟ้มข้อมูลไม่แนบไปกับ PDF เพราะแฟ้มเดียวใช้ทั้งเอกสารเผยแพร่และความเห็นภายใน แนบเมื่อสั่ง --with-source
                หรือเขียน attach-source: true ในแฟ้มเท่านั้น
                """,
            en: """
                An input does not go along with its PDFs, since one file serves public papers and internal opinions alike;
                only --with-source, or attach-source: true in the file, puts it in.
                """,
            lookTh: "ขอแฟ้มข้อมูลจากผู้ทำเอกสาร",
            lookEn: "Ask whoever made the paper for its input."),
    ]
}
