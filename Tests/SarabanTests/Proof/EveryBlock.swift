// A paper with every block, every kind of structure, every page set-up and stamps of every kind, as an office would write
// it; its layout has what only layouts may have.

enum EveryBlock {
    /// Named by `layout`; with the pictures `jpeg-plain.jpg`, `png-alpha.png`, `clear.svg` and `emblem.svg` beside it.
    static let input = #"""
        saraban: 1
        fiscal-year: 2566
        numerals: {prose: thai, codes: arabic, phones: arabic, labels: thai}
        organization:
          name: เทศบาลตำบลทุ่งสายธาร
          district: อำเภอธารพิกุล
          province: จังหวัดเวียงบุษบง
          website: www.thungsaithan.go.th
          logo: png-alpha.png
          emblem: emblem.svg
        people:
          ปลัด: {name: นายกฤตเมธ อินทรสายชล, position: ปลัดเทศบาลตำบลทุ่งสายธาร}
          นายก: {name: นายบดินทร์ ภูวเดชาพงศ์, position: นายกเทศมนตรี, acting: รักษาราชการแทน}
        analysis:
          fiscal-year: 2565
          total: 80.93
          indicators: {1: 86.42, 2: 80.15, 3: 77.60, 4: 79.28, 5: 78.90, 6: 84.75, 7: 80.36, 8: 81.47, 9: 85.64, 10: 75.00}
          last-year: {1: 80, 2: 81, 3: 70, 4: 70, 5: 70, 6: 70, 7: 70, 8: 70, 9: 70, 10: 70}
          findings: [3, 7, 10]
        measures:
          - {id: ม, title: มาตรการน้ำดื่ม https://www.thungsaithan.go.th/ita, responsible: กองคลัง, answers: 3, steps: "๑. ต้น", follow-up: ""}
          - {id: ย, title: Open Data, responsible: กองคลัง, answers: 7, steps: "- ทำ EIT"}
          - {id: ร, title: จำนวน, responsible: กองช่าง, answers: 10, steps: ขั้นเดียว}
        documents:
          - layout: every
            id: ครบ
            number: วบ 52401/120
            date: 2566-04-05
            title: เอกสารที่มีทุกอย่าง ประจำปี <fiscal-year>
            references: [หนังสือที่ ก, หนังสือที่ ข]
            signer: ปลัด
            certified-by: นายก
            certified-on: 2566-04-06
            stamps: [ด่วนที่สุด, ลับมาก, ร่าง, สำเนาคู่ฉบับ, กรอบ]
            crew: [{person: ปลัด, duty: ประธาน}, {person: นายก, duty: กรรมการ}]
            tables:
              แบบ: {columns: {รหัส: id, ชื่อ: title, โดย: {value: responsible, merge: true}, ว่าง: follow-up}}
            body:
              - cover: ปกของเอกสาร
              - page: new
                number: ก
              - preface: คำนำของเอกสาร ดู www.thungsaithan.go.th
              - heading: สารบัญ
              - table-of-contents: 3
              - page: new
                number: 1
              - heading: 1. หลักการ
              - text: |
                  ย่อหน้ายาว ดู https://www.thungsaithan.go.th/ita?a=1&b=ก และ Open Data, ITA ปี 2566 **หนา** ตาม<captions.ตาราง> ดังนี้
                  ๑. หนึ่ง  สอง
                    - ใน **หนา** Smart City
                      - ในสุด
                        - ลึกกว่า
                    ต่อจากข้อ
                  ๒. สอง
                  [x] เลือก
                  [ ] ไม่เลือก
                  (๑) วงเล็บ
                  ข้อ ๑ ข้อหนึ่ง
              - list: strengths
                item: ตัวชี้วัดที่ <indicator> <indicator.name>
              - heading: 1.1 รอง
              - table: measures
                form: แบบ
                group-by: responsible
                group-label: หน่วย<responsible>
                continued: (ต่อ)
                lead: [ตารางต่อไปนี้]
                repeat: [lead, header, caption]
                caption: มาตรการ
                name: ตาราง
                new-page: each
                foot: [[{cell: รวม, columns: 3}, "2"]]
              - heading: 1.1.1 ลึก
              - page: landscape
              - table: measures
                columns: {คู่: {columns: {รหัส: id, ขั้น: steps}}, ชื่อ: title}
                group-by: responsible
                group-row: กลุ่ม<responsible>
              - table:
                  - [{cell: สูง, rows: 3}, ก, ข]
                  - [{cell: กว้าง, columns: 2}]
                  - ["", Integrity and Transparency]
                columns: [ก, ข, ค]
                caption: ช่องรวม
              - page: compact
              - image: clear.svg
                height: 3cm
                caption: ภาพโปร่ง
                name: โปร่ง
                alternative: สี่เหลี่ยมสองรูปซ้อนกัน
              - image: png-alpha.png
                height: 2cm
                at: {right: 1cm, top: 1cm}
                alternative: none
              - images: [{image: jpeg-plain.jpg, caption: ซ้าย, alternative: ทุ่งนา}, png-alpha.png, clear.svg]
                across: 2
                caption: สามภาพ
              - chart: indicators
                kind: radar
                height: 11cm
                caption: คะแนน
              - chart: indicators
                kind: bar
              - chart: indicators
                kind: progress
              - chart: indicators
                kind: instruments
              - rule: line
                width: 5cm
              - space: 2 lines
              - page: standard
              - divider: ภาคผนวก
              - text: จบ
          - layout: memo
            id: บันทึก
            number:
            date: 2566-05-22
            subject: ขอความเห็นชอบเรื่อง<documents.ครบ.title>
            to: <people.นายก.position>
            references: [หนังสือ ก]
            enclosures: [แผนที่, บัญชี]
            body: ด้วย<organization>มีน้ำดื่มสะอาด ประจำปี 2568 จำนวน 2 แห่ง ตามหนังสือที่ <number>
            signer: ปลัด
            endorsements: [{signer: นายก, lines: 3, text: "๑. เห็นชอบ"}]

        """#

    static let layout = #"""
        layout: every
        extends: report
        label: {th: ครบ}
        fields:
          title: {type: text, label: เรื่อง}
          references: {type: texts, label: อ้างถึง}
          crew: {type: records, label: คณะ, of: {person: {type: person, main: true}, duty: {type: text}}}
        stamps:
          กรอบ: {style: stamp-copy, colour: red, frame: true, turn: 12, pages: last, at: {left: 2cm, bottom: 2cm}}
        blocks:
          - image: <organization.emblem>
            height: 1.5cm
            at: {center: page, top: 5mm}
          - row:
              - field: document.number
              - field: document.references
                leader: dots
            columns: [1, 2]
          - line: <document.title>
            role: heading-1
          - content: document.body
          - each: document.crew
            as: one
            blocks:
              - group:
                  - line: <one.person.name>
                  - line: <one.duty>
                  - rule: dots
                    count: 2
                axis: 8cm
          - signature: document.signer
          - certification: document.certified-by

        """#

    /// A drawing that lets the paper shine through.
    static let clear = #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h12v10h-12z" fill="#c00" fill-opacity="0.5"/><path d="M6 2h12v6h-12z" fill="rgb(0,0,200)" stroke="#000" stroke-opacity="0.3" opacity="0.4"/></svg>

        """#
}
