// Faults of layouts: circles, names that lead nowhere, values of another kind than belongs there.

import Diagnostics
import Language
import Testing

@testable import Reading

@Suite struct LayoutFaultTests {
    @Test(
        "faults of declarations, pages and styles",
        arguments: [
            "fields: {b: line}  # ! input.wrong-type “line”",
            "fields: {b: {type: lines}}  # ! input.not-one-of “lines”",
            "fields: {b: {label: ก}}  # ! input.missing-key “b”",
            "fields: {b: {type: line, of: {}}}  # ! input.unknown-key “of”",
            "fields: {b: {type: line, parts: [c]}}  # ! input.unknown-key “parts”",
            "fields: {b: {type: choice}}  # ! input.missing-key “b”",
            "fields: {b: {type: choice, of: c}}  # ! input.wrong-type “c”",
            "fields: {b: {type: choice, of: [c], default: d}}  # ! input.not-one-of “d”",
            "fields: {b: {type: line, required: yes}}  # ! input.not-one-of “yes”",
            "fields: {b c: {type: line}}  # ! input.not-an-id “b c”",
            "fields: {b: {type: line, default: <organization.nam>}}  # ! reference.unknown-name “organization.nam”",
            "fields: {b: {type: line, label: {en: B}}}  # ! input.missing-key “en”",
            "styles: {x: {size: 0pt}}  # ! input.length-range “0pt”",
            "styles: {x: {size: 3 lines}}  # ! input.not-a-length “3 lines”",
            "styles: {x: {weight: heavy, align: middle, hang: me, balance: 1}}  # ! input.not-one-of “heavy” ! input.not-one-of “middle” ! input.not-one-of “me” ! input.not-one-of “1”",
            "styles: {x: {like: x}}  # ! layout.style-cycle “x”",
            "header: {top: 1cm, text: <pag>, style: x}  # ! reference.unknown-name “pag” ! layout.unknown-style “x”",
            "header: {top: 1cm, text: , style: x}  # ! input.blank “”",
            "continuation: {text: <next>}  # ! input.missing-key “text” ! input.missing-key “text”",
            "lists: {unorderd: x}  # ! input.unknown-key “unorderd”",
            "parts: {c: {fields: {style: {type: line}}, blocks: []}}  # ! layout.reserved-name “style”",
            "parts: {c: {fields: {d: {type: line}}, blocks: []}, d: {blocks: []}}  # ! layout.reserved-name “d”",
            "parts: {c: {fields: {d: {type: line, main: true}}, blocks: []}, d: {blocks: []}}",
            "parts: {c: {}}  # ! input.missing-key “c”",
            "abstract: maybe  # ! input.not-one-of “maybe”",
        ])
    func declarations(_ keys: String) {
        let (_, found, expected) = readLayout(layout(keys))
        #expect(found == expected)
    }

    private static let declared = """
        fields:
          name: {type: line}
          on: {type: date}
          who: {type: person}
          many: {type: records, of: {each-one: {type: line}}}
          form: {type: choice, of: [brackets, long]}
          odd: {type: choice, of: [wide]}
        parts:
          sign: {fields: {signer: {type: person, main: true}, as: {type: choice, of: [a]}}, blocks: []}
        blocks:

        """.replacing("  sign:", with: "  signed:")

    @Test(
        "faults of bindings",
        arguments: [
            "field: document.nam  # ! reference.unknown-name “document.nam”",
            "field: organization.phone  # ! reference.wrong-kind “organization.phone”",
            "field: document.on\n    format: wide  # ! reference.unknown-format “wide”",
            "field: document.name\n    format: long  # ! reference.format-unfit “long”",
            "line: <document.on | document.form>",
            "line: <document.name | document.form>  # ! reference.format-unfit “document.form”",
            "line: <document.on | document.odd>  # ! reference.unknown-format “document.odd”",
            "line: <document.on | document.name>  # ! reference.unknown-format “document.name”",
            "signed: document.who",
            "signed: document.name  # ! reference.wrong-kind “document.name”",
            "signed: นายก คนดี  # ! input.not-a-path “นายก คนดี”",
            "signed: document.who\n    as: document.who  # ! reference.wrong-kind “document.who”",
            "signed: document.who\n    as: a",
            "sign: document.name  # ! reference.wrong-kind “document.name”",
            "content: document.many  # ! reference.wrong-kind “document.many”",
            "content: document.name",
            "each: document.name  # ! reference.not-a-list “document.name”\n    blocks: []",
            "each: document.many  # ! input.missing-key “each”",
            "each: document.many\n    as: one\n    blocks: [{line: <one.nam>}]  # ! reference.unknown-name “one.nam”",
            "each: document.many\n    as: one two  # ! input.not-an-id “one two”\n    blocks: []",
            "image: <document.who>  # ! reference.wrong-kind “document.who”",
            "line: ก\n    when: document.nam  # ! reference.unknown-name “document.nam”",
            "line: ก\n    style: wild  # ! layout.unknown-style “wild”",
            "line: ก\n    role: heading-9  # ! input.not-one-of “heading-9”",
            "page: wild  # ! layout.unknown-page “wild”",
            "group:\n      - group:\n          - line: <nowhere>  # ! reference.unknown-name “nowhere”",
            "row: [{line: <nowhere>}]  # ! reference.unknown-name “nowhere”\n    columns: [1]",
            "table: document.many\n    columns: {ก: each-one, ข: {value: each-two}}  # ! reference.unknown-name “each-two”",
        ])
    func bindings(_ block: String) {
        let (_, found, expected) = readLayout(layout(Self.declared + "  - " + block))
        #expect(found == expected)
    }

    @Test(
        "parts that hold themselves are found: directly, through others, through the content they stand in",
        arguments: [
            (
                "c: {blocks: [{group: [{d: }]}]}\n  d: {blocks: [{each: document.rows, blocks: [{c: }]}]}", "",
                "c → d → c"
            ),
            ("c: {blocks: [{content: document.body}]}", "c", "c → c"),
            (
                "c: {blocks: [{d: document.body}]}\n  d: {fields: {t: {type: content, main: true}}, blocks: [{content: t}]}",
                "c", "c → c"
            ),
            ("c: {blocks: [{each: document.rows, as: r, blocks: [{content: r.text}]}]}", "rows", "c → c"),
        ])
    func partCircles(_ parts: String, _ allowed: String, _ circle: String) {
        let body = allowed == "c" ? ", parts: [c]" : ""
        let rows = allowed == "rows" ? ", parts: [c]" : ""
        let (layout, found, _) = readLayout(
            layout(
                """
                fields:
                  body: {type: content\(body)}
                  rows: {type: records, of: {text: {type: content\(rows)}}}
                parts:
                  \(parts)
                """))
        #expect(layout == nil)
        #expect(found == ["a.yaml:\(8) layout.part-cycle “c”"], "\(circle)")
    }

    @Test("a chain of styles or pages may be long, and takes time in proportion")
    func longChains() {
        let count = 3000
        let styles = (0..<count).map { "  s\($0): {like: s\($0 + 1)}" }.joined(separator: "\n")
        let pages = (0..<count).map { "  p\($0): {like: p\($0 + 1)}" }.joined(separator: "\n")
        let last = "  p\(count): {size: A4, margin: {left: 1cm, right: 1cm, top: 1cm, bottom: 1cm}}"
        let text = "layout: a\nstyles:\n\(styles)\n  s\(count): {size: 20pt}\npages:\n\(pages)\n\(last)\n"
        var read: Layout?
        #expect(seconds { read = readLayout(text).layout } < 5)
        #expect(read?.styles["s0"]?.size == .points(20))
        #expect(read?.pages["p0"]?.margin.left == .millimetres(10))
        let circle = text.replacing("s\(count): {size: 20pt}", with: "s\(count): {like: s0}")
        #expect(readLayout(circle).found.count == 1)
    }

    @Test("faults inside a base that an extending layout mends are not told")
    func mended() {
        let base = MarkedFile(
            "layout: base\nabstract: true\nstyles: {x: {like: y}}\nblocks: [{line: ก, style: z}]", name: "base.yaml")
        let (_, found, _) = readLayout("layout: a\nextends: base\nstyles: {y: {}, z: {}}", others: [base])
        #expect(found == [])
    }
}
