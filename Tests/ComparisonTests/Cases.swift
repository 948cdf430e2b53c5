// Three cases by hand, as a clerk would have them: a memo that was corrected, a file of the next year, two rounds.

enum Cases {
    static let memo = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลหนองบัวผัน, phone: 0-4900-0777}
        people:
          ปลัด: {name: นายกานต์ พฤกษาทอง, position: ปลัดเทศบาล}
          นายก: {name: นางมยุรี ศรีธารา, position: นายกเทศมนตรี}
        documents:
          - layout: memo
            id: บันทึก
            number: วบ 52401/118
            date: 2566-04-07
            subject: ขอความเห็นชอบแผนการอบรมบุคลากร
            to: <people.นายก.position>
            signer: ปลัด
            body: |
              ด้วย<organization>จะจัดอบรมบุคลากรเรื่องการป้องกันการทุจริต ในวันที่ ๒๐ เมษายน ๒๕๖๖ ณ ห้องประชุมใหญ่ ชั้น ๒ จำนวน ๒ รุ่น รายละเอียดดังนี้
              ๑. รุ่นที่ ๑ ผู้บริหารและหัวหน้าส่วนราชการ
              ๒. รุ่นที่ ๒ พนักงานเทศบาล
        """

    static let correctedMemo = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลหนองบัวผัน, phone: 0-4900-0777}
        people:
          ปลัด: {name: นายกานต์ พฤกษาทอง, position: ปลัดเทศบาล}
          นายก: {name: นางมยุรี ศรีธารา, position: นายกเทศมนตรี}
        documents:
          - layout: memo
            id: บันทึก
            number: วบ 52401/121
            date: ๑๐ เมษายน ๒๕๖๖
            subject: ขอความเห็นชอบแผนการอบรมบุคลากร
            to: <people.นายก.position>
            signer: ปลัด
            body: |
              ด้วย<organization>จะจัดอบรมบุคลากรเรื่องการป้องกันการทุจริต ในวันที่ ๒๗ เมษายน ๒๕๖๖ ณ ห้องประชุมเล็ก ชั้น 2 จำนวน ๒ รุ่น รายละเอียดดังต่อไปนี้
              ๑. รุ่นที่ ๑ ผู้บริหารและหัวหน้าส่วนราชการ
              ๒. รุ่นที่ ๒ พนักงานเทศบาลและพนักงานจ้าง
              ๓. รุ่นที่ ๓ สมาชิกสภาเทศบาล
        """

    static let year = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลหนองบัวผัน, phone: 0-4900-0777}
        people:
          ปลัด: {name: นายกานต์ พฤกษาทอง, position: ปลัดเทศบาล}
          รองปลัด: {name: นางสาวรมิดา วงศ์เดือน, position: รองปลัดเทศบาล}
          นายก: {name: นางมยุรี ศรีธารา, position: นายกเทศมนตรี}
        analysis:
          fiscal-year: 2565
          total: 80.93
          level: B
          indicators: {1: 86.42, 2: 80.15, 3: 77.60, 4: 79.28, 5: 78.90, 6: 84.75, 7: 80.36, 8: 81.47, 9: 85.64, 10: 75.00}
          findings: {3: การมอบหมายงานไม่ทั่วถึง, 10: ไม่มีมาตรการป้องกัน}
        every-measure:
          responsible: สำนักปลัดเทศบาล
        measures:
          - {id: ก, title: มาตรการมอบหมายงาน, answers: 3, guidelines: กำหนดผู้รับผิดชอบ}
          - {id: ข, title: มาตรการแสดงเจตจำนงสุจริต, answers: 10}
          - {id: ค, title: มาตรการจัดการข้อร้องเรียน, answers: 10}
        documents:
          - {layout: announcement, id: ประกาศ, subject: มาตรการ, date: 2566-01-18, body: จึงประกาศให้ทราบ, signer: นายก}
        """

    static let nextYear = """
        saraban: 1
        fiscal-year: 2567
        organization: {name: เทศบาลตำบลหนองบัวผัน, phone: 0-4900-0778}
        people:
          ปลัด: {name: นางสาวรมิดา วงศ์เดือน, position: ปลัดเทศบาล}
          นายก: {name: นายธนกฤต ศรีธารา, position: นายกเทศมนตรี}
          นิติกร: {name: นายภูผา ใจสว่าง, position: นิติกรชำนาญการ}
        analysis:
          fiscal-year: 2566
          total: 86.93
          level: ผ่าน
          indicators: {1: 86.42, 2: 80.15, 3: 87.60, 4: 79.28, 5: 78.90, 6: 84.75, 7: 80.36, 8: 81.47, 9: 85.64, 10: 100}
          findings: {3: การมอบหมายงานยังไม่ทั่วถึง, O12: แผนยังไม่ขึ้นเว็บไซต์}
        every-measure:
          responsible: สำนักปลัดเทศบาลและกองคลัง
        measures:
          - {id: ค, title: มาตรการจัดการเรื่องร้องเรียน, answers: 3}
          - {id: ก, title: มาตรการมอบหมายงาน, answers: 3, guidelines: กำหนดผู้รับผิดชอบและวันแล้วเสร็จ}
          - {id: ง, title: มาตรการเผยแพร่แผน, answers: O12, period: ต.ค. ๖๖ - ก.ย. ๖๗}
        documents:
          - {layout: announcement, id: ประกาศ, subject: มาตรการ, date: 2567-01-15, body: จึงประกาศให้ทราบ, signer: นายก}
          - {layout: memo, id: บันทึก, number: , date: 2567-01-10, subject: ขอความเห็นชอบมาตรการ, to: นายก, body: จึงเรียนมาเพื่อโปรดพิจารณา, signer: ปลัด}
        """

    static let rounds = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลหนองบัวผัน, phone: 0-4900-0777}
        people:
          ปลัด: {name: นายกานต์ พฤกษาทอง, position: ปลัดเทศบาล}
          นายก: {name: นางมยุรี ศรีธารา, position: นายกเทศมนตรี}
        measures:
          - id: ก
            title: มาตรการมอบหมายงาน
            results:
              6: {done: จัดทำคำสั่งมอบหมายงานแล้ว ๔ ส่วนราชการ, outputs: คำสั่ง ๔ ฉบับ, remarks: รอกองช่าง}
              12: {done: จัดทำคำสั่งมอบหมายงานแล้วครบ ๖ ส่วนราชการ, outputs: คำสั่ง ๖ ฉบับ, remarks: }
          - id: ข
            title: มาตรการเผยแพร่แผน
            results:
              12: {done: เผยแพร่แผนทุกฉบับ, outcomes: ประชาชนเปิดดู ๑๒๐ ครั้ง}
          - id: ค
            title: มาตรการรับฟัง
            results:
              6: {done: ประชุมประชาคม ๑ ครั้ง}
              12: same
        documents:
          - layout: memo
            id: บันทึก
            rounds: [6, 12]
            number: {6: วบ 52401/118, 12: วบ 52401/240}
            date: {6: 2566-04-07, 12: 2566-10-05}
            subject: รายงานผล<round>
            to: นายกเทศมนตรี
            body: จึงเรียนมาเพื่อโปรดทราบ
            signer: {6: ปลัด, 12: นายก}
          - {layout: announcement, id: ประกาศ, rounds: [12], subject: ผลการดำเนินการ, date: 2566-10-10, body: จึงประกาศให้ทราบ, signer: นายก}
        """
}
