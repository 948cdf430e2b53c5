// Widths in terminal cells (CL-04).

import Testing

@testable import Diagnostics

@Suite struct CellWidthTests {
    @Test(
        "CL-04: Thai marks take no cell, Sara Am takes one",
        arguments: [
            ("ก", 1), ("กำ", 2), ("น้ำ", 2), ("เมื่อ", 3), ("ที่", 1), ("กู้", 1), ("ฤๅ", 2), ("๑๒๓", 3), ("ฯลฯ", 3), ("ก็", 1),
        ])
    func thai(_ text: String, _ cells: Int) {
        #expect(cellWidth(of: text) == cells)
    }

    @Test(
        "CL-04: wide characters take two cells, invisible ones none",
        arguments: [
            ("漢字", 4), ("Ａ", 2), ("ｱ", 1), ("가", 2), ("😀", 2), ("é", 1), ("e\u{301}", 1), ("\u{200B}", 0), ("…", 1),
            ("“”", 2),
        ])
    func others(_ text: String, _ cells: Int) {
        #expect(cellWidth(of: text) == cells)
    }
}
