// Blocks of an input, by their dumps: every kind with every option, tables in all their forms.

import Testing

@testable import Reading

/// The blocks of a document's content.
private func blocks(_ content: String, _ fields: String = "") -> [String] {
    let indented = content.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let text = paper(fields + (fields.isEmpty ? "" : "\n") + "content:\n" + indented)
    return Array(lines(dump(text), from: "  content:").dropFirst().map { String($0.dropFirst(4)) })
}

@Suite struct BlockTests {
    @Test("texts that follow each other are one prose; a map between them is a block")
    func prose() {
        #expect(
            blocks("- ก\n- ๑. ข\n- heading: ค\n- |\n  ง\n  จ\n- text: [ฉ, \"- ช\"]") == [
                "text 0 ก", "text 1 [๑.] ข", "heading ค", "text 0 ง", "text 0 จ", "text 0 ฉ", "text 1 [-] ช",
            ])
    }

    @Test("options of any block")
    func options() {
        #expect(
            blocks(
                """
                - heading: ก
                  style: plain
                  align: thai-distributed
                  before: 6pt
                  keep: next
                  keep-with-previous: 2 lines
                  numerals: as-typed
                  when: organization.office
                """) == [
                    "heading ก style=plain align=thai-distributed before=6.0pt keep=next keep-with-previous=2 "
                        + "numerals=as-typed when=organization.office"
                ])
    }

    @Test("every kind that an input has")
    func kinds() {
        #expect(
            blocks(
                """
                - list: people
                  item: <name> (<position>)
                - list: [ก ก, "- ข"]
                - list: |
                    ๑. ก
                    ๒. ข
                - image: <organization.logo>
                  height: 3cm
                  at: {center: page, top: 15mm}
                  room: 0cm
                  blank: ตรา
                  caption: ภาพ <organization>
                - image: รูป ๑.png
                  at: {left: 1pt, top: 2pt}
                - chart: indicators
                  kind: bar
                - page: new
                  number: none
                - page: standard
                - space: 1 share
                - space: 2 lines
                - rule: dots
                  width: 5cm
                  count: 3
                - note: |
                    ก
                    - ข
                  side: ค
                - stamp:
                  by: นายก
                """) == [
                    "list people item <name> (<position>)", "list", "  text 0 ก ก", "  text 1 [-] ข", "list",
                    "  text 1 [๑.] ก", "  text 1 [๒.] ข",
                    "image <organization.logo> height=85.039pt at=(center page, top 42.52pt) room=0.0pt blank=ตรา "
                        + "caption=ภาพ <organization>",
                    "image รูป ๑.png at=(left 1.0pt, top 2.0pt)", "chart indicators bar", "page new no-number",
                    "page standard", "space 1 share", "space 2 lines", "rule dots width=141.732pt ×3", "part note",
                    "  side: ค", "  text: 1 blocks", "    text 0 ก", "    text 1 [-] ข", "part stamp",
                    "  by: person นายก",
                ])
    }

    @Test("a table of data: columns in columns, templates, options of cells, forms, cutting")
    func table() {
        #expect(
            blocks(
                """
                - table: measures
                  form: ผล
                  only: [ก]
                  repeat: header
                  lead: [heading: ตาราง]
                  continued: blank
                  split: false
                  new-page: each
                  together: ก
                  empty: ไม่มี
                  group-by: responsible
                  group-label: หน่วย <responsible>
                  columns:
                    ที่: {value: number, align: center, numerals: arabic, empty: "-"}
                    มาตรการ/ แนวทาง: <number>. <title>
                    ผล <organization>: {columns: {ผลผลิต: result.outputs, งบ: more.งบ}}
                    หมายเหตุ:
                  widths: [1.5, 3cm, rest, 2, 0.25]
                """, "tables: {ผล: {repeat: [], only: {title: ก}}}") == [
                    "table measures form ผล", "  column “ที่” → number align=center numerals=arabic empty=-",
                    "  column “มาตรการ/ แนวทาง” “<number>. <title>”", "  column “ผล <organization>”",
                    "    column “ผลผลิต” → result.outputs", "    column “งบ” → more.งบ", "  column “หมายเหตุ” (blank)",
                    "  widths 1500‰ 85.039pt 1000‰ 2000‰ 250‰", "  only ก", "  repeat-header true",
                    "  repeat-lead false", "  repeat-caption false",
                    "  group-by responsible", "  continued blank", "  split false", "  new-page each", "  together ก",
                    "  empty ไม่มี", "  group-label", "    text 0 หน่วย <responsible>", "  lead", "    heading ตาราง",
                ])
    }

    @Test("a table whose rows are written out: blank cells, texts, blocks in cells")
    func written() {
        #expect(
            blocks(
                "- table:\n    - [๑, {text: ก 1, numerals: arabic}, \"\"]\n    - [ข, [ค, \"- ง\"], \"\"]\n  columns: [ที่, ชื่อ, ลงนาม]"
            ) == [
                "table of 2 rows", "  column “ที่”", "  column “ชื่อ”", "  column “ลงนาม”", "  row of 3", "    cell",
                "      text 0 ๑", "    cell", "      text numerals=arabic", "      text 0 ก 1", "    cell (blank)",
                "  row of 3", "    cell", "      text 0 ข", "    cell", "      text 0 ค", "      text 1 [-] ง",
                "    cell (blank)",
            ])
    }
}
