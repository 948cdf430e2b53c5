// What stands behind the findings on what may not stand in an SVG file. Wording only.

extension Explanation {
    static let svgs: [Code: Explanation] = [
        .svgSyntax: Explanation(
            th: """
                แฟ้ม SVG เป็นข้อความแบบ XML ซึ่งทุกแท็กที่เปิดต้องปิด และค่าอยู่ในเครื่องหมายคำพูด มักเสียเพราะแก้ด้วยมือ
                หรือคัดจากหน้าเว็บมาไม่ครบ โปรแกรมวาดภาพบันทึกใหม่ให้ถูกต้องได้
                """,
            en: """
                An SVG file is text in XML: every tag that opens is closed, and values stand in quotes. It breaks when
                edited by hand, or copied from a web page by half. A drawing program writes it anew.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <g><circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <g><circle cx="4.5" cy="4.5" r="4"/></g>
                </svg>
                """),
        .svgDoctype: Explanation(
            th: """
                DOCTYPE เปิดทางให้แฟ้มอ้างถึงแฟ้มอื่นหรือขยายตัวเองจนเครื่องค้าง ทั้งที่ภาพไม่ต้องใช้ โปรแกรมวาดภาพรุ่นเก่าใส่ไว้เองที่ต้นแฟ้ม
                ลบทิ้งได้โดยภาพไม่เปลี่ยน
                """,
            en: """
                A DOCTYPE lets a file draw on others, or grow until the machine stands still; no picture needs one. Older
                drawing programs write it at the top. Taken out, the picture is the same.
                """,
            at: .picture,
            wrong: """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>
                """),
        .svgEntity: Explanation(
            th: """
                ชื่อย่อเช่น &nbsp; เป็นของหน้าเว็บ (HTML) ใน SVG มีเพียงห้าชื่อ เครื่องหมาย & ลอยๆ ในชื่อภาพก็ต้องเขียน &amp; มักติดมากับ
                SVG ที่คัดออกจากหน้าเว็บ
                """,
            en: """
                Names such as &nbsp; belong to web pages; an SVG has five. An & by itself, in a title say, is written &amp;.
                They come with SVGs taken out of web pages.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <title>ตรา&nbsp;เทศบาล</title><circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <title>ตรา เทศบาล</title><circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """),
        .svgActive: Explanation(
            th: """
                SVG จากเว็บอาจมีสคริปต์ที่ทำงานเมื่อเปิดภาพ ซึ่งเอกสารราชการไม่ควรมี และโปรแกรมนี้ไม่เรียกใช้ไม่ว่ากรณีใด จึงไม่รับทั้งแฟ้ม
                เพราะภาพอาจต่างไปเมื่อสคริปต์ไม่ทำงาน ลบส่วนนั้นแล้วดูภาพอีกครั้ง
                """,
            en: """
                SVGs from the web may hold scripts that run when they are opened; no official paper should. None is ever
                run, and the file is refused, since without its script the picture may be another. Take the part out and
                look again.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <script>alert(1)</script><circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                  <circle cx="4.5" cy="4.5" r="4"/>
                </svg>
                """),
        .svgElement: Explanation(
            th: """
                โปรแกรมวาดเส้นและสีเรียบของ SVG ซึ่งพอสำหรับตราและแผนผัง ส่วนตัวอักษร ภาพถ่ายที่ฝังไว้ การไล่สี และสำเนา (use) ไม่วาด
                เพราะแต่ละโปรแกรมวาดไม่เหมือนกัน ตัวอักษรในตราขึ้นกับแบบอักษรของเครื่อง จึงต้องแปลงเป็นเส้นก่อน
                """,
            en: """
                Paths and flat colours of SVG are drawn, enough for emblems and plans. Text, photographs inside, gradients
                and copies (use) are not, since each program draws them its own way; letters of an emblem hang on the fonts
                of the machine and must be turned into paths.
                """,
            at: .picture,
            wrong: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90">
                  <circle cx="45" cy="45" r="40"/><text x="20" y="80">เทศบาล</text>
                </svg>
                """,
            right: """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90">
                  <circle cx="45" cy="45" r="40"/><path d="M20 80h50v2h-50z"/>
                </svg>
                """),
    ]
}
