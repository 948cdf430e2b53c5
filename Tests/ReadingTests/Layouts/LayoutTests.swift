// What layouts are read as, by their dumps: fields, pages, styles, parts, blocks, and one layout over another.

import Diagnostics
import Language
import Testing

@testable import Reading

private func dump(
    _ text: String, others: [MarkedFile] = [], sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
    let (layout, found, expected) = readLayout(text, others: others)
    #expect(found == expected, sourceLocation: sourceLocation)
    return layout?.dump().split(separator: "\n").map(String.init) ?? []
}

@Suite struct LayoutTests {
    @Test("fields of all types with their words, defaults and insides")
    func fields() {
        let text = """
            layout: a
            label: {th: แบบ, en: Form}
            fields:
              b: {type: text, label: ข, required: true, help: {th: อธิบาย}, default: [<organization.office>, โทร <organization.phone>]}
              c: {type: choice, of: [long, short], default: long}
              d: {type: records, of: {e: {type: person, main: true}, f: {type: line, default: ความเห็น<e.position>}}}
              g: {type: content, parts: [h]}
              i: {type: length, default: 2 lines}
            parts: {h: {fields: {j: {type: text, main: true}}, blocks: [{line: <j>}]}}
            blocks: [{content: document.g}]
            """
        #expect(
            dump(text) == [
                "layout a “แบบ”", "field b text required “ข”",
                "  default <organization.office> + โทร <organization.phone>",
                "field c choice of long|short", "  default choice long", "field d records", "  field e person main",
                "  field f line", "    default ความเห็น<e.position>", "field g content parts h", "field i length",
                "  default length 2 lines", "lists - <n>.", "part h", "  field j text main", "  line <j>",
                "content document.g",
            ])
    }

    @Test("one layout over another: pages and styles change in place and what is like them follows")
    func extends() {
        let base = MarkedFile(
            """
            layout: base
            abstract: true
            label: ฐาน
            pages:
              standard: {size: A4, margin: {left: 30mm, right: 20mm, top: 25mm, bottom: 20mm}}
              wide: {like: standard, orientation: landscape, scale: 14/16}
            styles: {base: {size: 16pt}, title: {like: base, weight: bold, keep: next}}
            header: {from-page: 2, top: 15mm, text: "- <page> -", style: base}
            fields: {x: {type: line}, y: {type: line}}
            blocks: [{line: ฐาน}]
            """, name: "base.yaml")
        let text = """
            layout: a
            extends: base
            pages: {standard: {margin: {top: 10mm}}}
            styles: {base: {size: 20pt, leading: 1cm}, title: {align: center, balance: true}}
            fields: {y: {type: date}, z: {type: line}}
            header: none
            continuation: {text: /<next>..., style: title, words: 3}
            lists: {unordered: "•"}
            blocks: [{line: ใหม่, style: title, role: heading-1}]
            """
        #expect(
            dump(text, others: [base]) == [
                "layout a", "field x line", "field y date", "field z line",
                "page standard 210×297 margins 30.0 20.0 10.0 20.0",
                "page wide 297×210 margins 30.0 20.0 10.0 20.0 scale 14/16",
                "style base sarabun 20.0/28.346 regular left",
                "style title sarabun 20.0/28.346 bold center balance keep-next", "lists • <n>.",
                "continuation “/<next>...” style=title 3 words", "line ใหม่ style=title role=heading-1",
            ])
    }

    @Test("blocks that only layouts have")
    func blocks() {
        let text = layout(
            """
            fields:
              to: {type: text, label: เรียน}
              on: {type: date}
              body: {type: content}
              who: {type: person}
              many: {type: records, of: {name: {type: line}, lines: {type: count}}}
            styles: {title: {}}
            blocks:
              - field: document.to
                leader: dots
                hang: value
                label-style: title
              - row:
                  - field: document.on
                    format: verbose
                  - line: ก
                columns: [6.9cm, rest]
              - group:
                  - sign: document.who
                  - space: 3 lines
                axis: 11.75cm
                keep: together
                when: document.who
              - each: document.many
                as: one
                blocks:
                  - line: <one.name>
                  - rule: dots
                    count: <one.lines>
              - each: document.many
                blocks: [{line: <name>}]
              - content: document.body
            """)
        #expect(
            Array(dump(text).drop { !$0.hasPrefix("field document") }) == [
                "field document.to dots hang label-style=title", "row [195.591pt, 1000‰]",
                "  field document.on | verbose", "  line ก", "group axis=333.071pt keep=together when=document.who",
                "  sign document.who", "  space 3 lines", "each document.many as one", "  line <one.name>",
                "  rule dots ×<one.lines>", "each document.many", "  line <name>", "content document.body",
            ])
    }

    @Test("the shipped layouts have no findings, and the examples none", arguments: shippedLayouts)
    func shippedLayout(_ name: String) {
        let reader = Reader(library: library())
        let outcome = reader.layout(SourceFile(name: name, bytes: shipped("Layouts/\(name).yaml")))
        #expect(marks(outcome.diagnostics, in: reader.sources) == [])
        #expect(outcome.value != nil)
    }

    @Test(
        "the examples have no findings",
        arguments: ["bundle", "order", "report-2565", "results-2565", "rounds", "smallest-memo"])
    func example(_ name: String) {
        let reader = Reader(library: library())
        let outcome = reader.report(SourceFile(name: name, bytes: shipped("Examples/\(name).yaml")))
        #expect(marks(outcome.diagnostics, in: reader.sources) == [])
        #expect(outcome.value?.documents.isEmpty == false)
    }

    @Test("faults of a layout are told in every file that uses it, also through others that extend it")
    func faultsOfABase() {
        let broken = MarkedFile("layout: base\nextends: common\nstyles: {x: {size: 1}}", name: "base.yaml")
        let one = MarkedFile("layout: one\nextends: base", name: "one.yaml")
        let two = MarkedFile("layout: two\nextends: base", name: "two.yaml")
        let reader = Reader(library: library([broken, one, two]))
        for name in ["one", "two", "one", "base"] {
            let outcome = reader.layout(named: name)
            #expect(outcome?.value == nil)
            #expect(outcome?.diagnostics.map(\.code) == [.inputNotALength])
        }
    }

    @Test("a circle of extends is found, in a file handed in too, and says nothing untrue")
    func circles() {
        let one = MarkedFile("layout: one\nextends: two", name: "one.yaml")
        let two = MarkedFile("layout: two\nextends: one", name: "two.yaml")
        let reader = Reader(library: library([one, two]))
        #expect(reader.layout(named: "one")?.diagnostics.map(\.code) == [.layoutExtendsCycle])
        #expect(reader.layout(named: "two")?.diagnostics.map(\.code) == [.layoutExtendsCycle])
        #expect(Reader(library: library([one, two])).layout(one.file).diagnostics.map(\.code) == [.layoutExtendsCycle])
    }
}
