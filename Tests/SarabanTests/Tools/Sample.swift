// Small inputs for tests, to be changed by replacing words.

import Foundation

enum Sample {
    /// One memo, without a fault or a warning but for the emblem that is not given.
    static let memo = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลทุ่งสายธาร}
        people:
          หัวหน้าสำนัก: {name: นางอรอินทุ์ เกษมวารี, position: หัวหน้าสำนักปลัดเทศบาล}
        documents:
          - layout: memo
            id: บันทึก
            number: วบ ๕๒๔๐๑/๑๗๖
            date: 2566-05-22
            subject: ขอส่งข้อมูลประกอบการประเมิน ITA
            to: ปลัดเทศบาลตำบลทุ่งสายธาร
            body: |
              ตามที่ได้มอบหมายให้สำนักปลัดเทศบาลรวบรวมข้อมูลประกอบการประเมิน นั้น
            signer: หัวหน้าสำนัก

        """

    /// The place of the emblem's warning in `memo`, as findings name it.
    static let emblemPlace = "3:15"

    /// Two memos: `in-บันทึก.pdf` and `in-ที่สอง.pdf`.
    static let two = memo + second("ที่สอง")

    /// A memo for each of two rounds, and one that is made once.
    static let rounds = two.replacingOccurrences(of: "id: บันทึก", with: "id: บันทึก\n    rounds: [6, 12]")

    static func second(_ id: String) -> String {
        """
          - layout: memo
            id: \(id)
            number: วบ ๕๒๔๐๑/๑๗๗
            date: 2566-05-23
            subject: ขอส่งข้อมูลเพิ่มเติม
            to: ปลัดเทศบาลตำบลทุ่งสายธาร
            body: |
              ขอส่งข้อมูลเพิ่มเติมมาพร้อมบันทึกนี้
            signer: หัวหน้าสำนัก

        """
    }

    /// A drawing: sharp at every size.
    static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>"

    /// A PNG of one pixel.
    static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1,
        8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0x0F, 0,
        1, 1, 1, 0, 0x1C, 0xB0, 0x8C, 0x99, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    /// A report that shows pictures one below the other: the second of them begins a page.
    static func showing(_ pictures: [String]) -> String {
        """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลทุ่งสายธาร}
        documents:
          - layout: report
            id: ภาพ
            body:
              - text: ภาพต่อไปนี้

        """
            + pictures.map { "      - image: \($0)\n        height: 14cm\n        alternative: ทุ่งนา\n" }.joined()
    }
}
