// For each code of Reading a file that has the fault, marked, and the same file mended.

import Testing

enum Frame { case input, paper, layout, wholeLayout }

struct CodePair: Sendable, CustomTestStringConvertible {
    let frame: Frame
    let bad: String
    let good: String
    var testDescription: String { String(bad.split(separator: "# ! ").last ?? "") }

    init(_ frame: Frame, _ bad: String, _ good: String) {
        (self.frame, self.bad, self.good) = (frame, bad, good)
    }

    func framed(_ text: String) -> String {
        switch frame {
        case .input: input(text)
        case .paper: paper(text)
        case .layout: layout(text)
        case .wholeLayout: text
        }
    }

    static let all = facts + dates + fields + blocks + tables + layouts + references
}

extension CodePair {
    /// A word of 98 letters.
    private static let endless = String(repeating: "กา", count: 49)

    private static let facts = [
        CodePair(.input, "peple: {}  # ! input.unknown-key “peple”", "people: {}"),
        CodePair(.input, "people: [ก]  # ! input.wrong-type “[ก]”", "people: {ก: {name: ข, position: ค}}"),
        CodePair(
            .input, "people:\n  ก: {name: ข}  # ! input.missing-key “ก”", "people:\n  ก: {name: ข, position: ค}"),
        CodePair(
            .input, "measures:\n  - steps:\n      - ก (A : B)  # ! yaml.prose-as-key “ก (A :”",
            "measures:\n  - steps:\n      - ก (A:B)"),
        CodePair(
            .input, "measures:\n  - title:\n      ก (A : B)  # ! yaml.prose-as-key “ก (A :”",
            "measures:\n  - title:\n      ก (A:B)"),
        CodePair(.input, "saraban: 2  # ! input.version “2”", "saraban: 1"),
        CodePair(.input, "analysis:\n  total:  # ! input.pending “total”", "analysis:\n  total: 80.25"),
        CodePair(
            .input, "analysis:\n  indicators: {1: 90, 2: }  # ! input.pending “indicators”",
            "analysis:\n  indicators: {1: 90, 2: 80}"),
        CodePair(
            .input, "analysis:\n  indicators: {9: {score: , name: ก}}  # ! input.pending “indicators”",
            "analysis:\n  indicators: {9: {score: 70, name: ก}}"),
        CodePair(.input, "analysis:\n  findings:  # ! input.pending “findings”", "analysis:\n  findings: [3]"),
        CodePair(.input, "saraban: หนึ่ง  # ! input.not-a-number “หนึ่ง”", "saraban: ๑"),
        CodePair(.input, "numerals: ไทย  # ! input.not-one-of “ไทย”", "numerals: thai"),
        CodePair(
            .input, "numerals: {prose: thai, code: arabic}  # ! input.unknown-key “code”",
            "numerals: {prose: thai, codes: arabic}"),
        CodePair(.input, "numerals: {money: roman}  # ! input.not-one-of “roman”", "numerals: {money: arabic}"),
        CodePair(.input, "fiscal-year: 66x  # ! input.not-a-fiscal-year “66x”", "fiscal-year: ๒๕๖๖"),
        CodePair(.input, "analysis: {total: 101}  # ! input.not-a-score “101”", "analysis: {total: ๑๐๐}"),
        CodePair(
            .input, "analysis: {indicators: {11: 80}}  # ! input.not-an-indicator “11”",
            "analysis: {indicators: {10: 80}}"),
        CodePair(.input, "analysis: {findings: [I99]}  # ! input.not-a-code “I99”", "analysis: {findings: [I13]}"),
        CodePair(.input, "measures:\n  - {answers: X1}  # ! input.not-a-code “X1”", "measures:\n  - {answers: O35}"),
        CodePair(
            .input, "analysis: {findings: [3]}\nmeasures:\n  - {answers: 4}  # ! input.unknown-answer “4”",
            "analysis: {findings: [3]}\nmeasures:\n  - {answers: ๓}"),
        CodePair(
            .paper,
            "content:\n  - table: measures  # ! table.no-groups “measures”\n    columns: {ก: title}\n    new-page: group",
            "content:\n  - table: measures\n    columns: {ก: title}\n    group-by: title\n    new-page: group"),
        CodePair(
            .paper,
            "content:\n  - table:\n      - [ก, {cell: ข, rows: 2}]\n      - [{cell: ค, columns: 2}]  # ! table.cell-collides “cell”\n      - [ง, จ]",
            "content:\n  - table:\n      - [ก, {cell: ข, rows: 2}]\n      - [ค]\n      - [ง, จ]"),
        CodePair(
            .paper, "stamps: [ด่วนพิเศษ]  # ! input.unknown-stamp “ด่วนพิเศษ”", "stamps: []"),
        CodePair(
            .input, "allow: {measure.no-reslt: ก}  # ! input.unknown-code “measure.no-reslt”",
            "allow: {measure.no-result: ก}"),
        CodePair(
            .input, "allow: {input.blank: ก}  # ! input.allows-error “input.blank”", "allow: {ita.total: ก}"),
        CodePair(
            .input, "measures:\n  - id: ก\n  - id: ก  # ! input.duplicate-id “ก”", "measures:\n  - id: ก\n  - id: ข"),
        CodePair(
            .input, "people: {นาย ก: {name: ข, position: ค}}  # ! input.not-an-id “นาย ก”",
            "people: {ก: {name: ข, position: ค}}"),
        CodePair(.input, "documents: []  # ! input.no-documents “[]”", "documents: [{layout: form}]"),
        CodePair(
            .input, "measures:\n  - results:\n      3: same  # ! input.same-without-round “same”",
            "measures:\n  - results:\n      3: {done: ก}\n      6: same"),
        CodePair(
            .input, "documents: [{layout: letter}]  # ! layout.unknown “letter”", "documents: [{layout: form}]"),
        CodePair(.input, "documents: [{layout: common}]  # ! layout.abstract “common”", "documents: [{layout: form}]"),
        CodePair(
            .input,
            "documents:\n  - layout: memo  # ! input.missing-field “memo”\n    number: ๑\n    date: 2566-01-01\n"
                + "    subject: ก\n    to: ข\n    signer: ค\n    body: ง\npeople: {ค: {name: จ, position: ฉ}}",
            "documents:\n  - layout: memo\n    number: ๑\n    date: 2566-01-01\n    subject: ก\n    to: ข\n    signer: ค\n"
                + "    body: ง\npeople: {ค: {name: จ, position: ฉ}}"
        ).withoutFieldInBad("    to: ข\n"),
    ]

    private static let dates = [
        CodePair(.paper, "date: พรุ่งนี้  # ! date.not-understood “พรุ่งนี้”", "date: 2566-04-03"),
        CodePair(.paper, "date: 2566-13-01  # ! date.no-such-month “2566-13-01”", "date: 2566-12-01"),
        CodePair(
            .paper, "date: 31 กุมภาพันธ์ 2566  # ! date.no-such-day “31 กุมภาพันธ์ 2566”", "date: 28 กุมภาพันธ์ 2566"),
        CodePair(.paper, "date: 2568-02-29  # ! date.no-such-day “2568-02-29”", "date: 2567-02-29"),
        CodePair(.paper, "date: 2300-01-01  # ! date.era-unknown “2300-01-01”", "date: 2023-01-01"),
        CodePair(
            .paper, "date: 1 มกราคม พ.ศ. 2023  # ! date.era-contradicts “1 มกราคม พ.ศ. 2023”",
            "date: 1 มกราคม ค.ศ. 2023"),
        CodePair(.paper, "date: 2480-01-01  # ! date.out-of-range “2480-01-01”", "date: 2490-01-01"),
        CodePair(
            .paper, "period: 2566-03 - 2565-10  # ! date.period-reversed “2566-03 - 2565-10”",
            "period: 2565-10 - 2566-03"),
        CodePair(.paper, "period: ไตรมาส 5  # ! date.no-such-quarter “ไตรมาส 5”", "period: ไตรมาส 4"),
    ]

    private static let fields = [
        CodePair(.paper, "person: นายกฯ  # ! input.unknown-person “นายกฯ”", "person: นายก"),
        CodePair(.paper, "round: 7  # ! input.not-a-round “7”", "round: รอบ ๖ เดือน"),
        CodePair(.paper, "length: 3 นิ้ว  # ! input.not-a-length “3 นิ้ว”", "length: 3 lines"),
        CodePair(.paper, "length: 900cm  # ! input.length-range “900cm”", "length: 9cm"),
        CodePair(.paper, "length: 1.5 lines  # ! input.not-a-length “1.5 lines”", "length: 1.5 cm"),
        CodePair(.paper, "line: |  # ! input.one-line “|⏎      ก⏎      ข”\n  ก\n  ข", "line: |\n  ก"),
        CodePair(.paper, "page:  # ! input.blank “”", "page: standard"),
        CodePair(.paper, "page: tall  # ! layout.unknown-page “tall”", "page: standard"),
        CodePair(.paper, "rounds: all  # ! input.no-rounds “all”", "rounds: [6, 12]"),
        CodePair(
            .paper, "rounds: [6, 12]\ndate: {6: 2566-04-01}  # ! input.missing-round “{6: 2566-04-01}”",
            "rounds: [6, 12]\ndate: {6: 2566-04-01, 12: }"),
        CodePair(
            .paper, "date: {6: 2566-04-01}  # ! input.round-not-chosen “{6: 2566-04-01}”",
            "round: 6\ndate: {6: 2566-04-01}"),
        CodePair(.input, "words: [ITA, ตลาดนัด]  # ! input.word-not-thai “ITA”", "words: [ตลาดนัด]"),
        CodePair(.input, "words: [\(endless)]  # ! input.word-too-long “\(endless)”", "words: [กา]"),
        CodePair(.paper, "line: \"**ก\"  # ! text.bold-open “**”", "line: \"**ก**\""),
    ]

    private static let blocks = [
        CodePair(.paper, "content:\n  - title: ก  # ! block.unknown-kind “title”", "content:\n  - heading: ก"),
        CodePair(
            .paper, "content:\n  - heading: ก\n    text: ข  # ! block.two-kinds “text”",
            "content:\n  - heading: ก\n  - text: ข"),
        CodePair(
            .paper, "content:\n  - stamp: ก  # ! block.takes-no-value “ก”\n    by: นายก",
            "content:\n  - stamp:\n    by: นายก"),
        CodePair(
            .paper, "content:\n  - text: ก\n    keep-with-previous: 2cm  # ! input.not-lines “2cm”",
            "content:\n  - text: ก\n    keep-with-previous: 2 lines"),
        CodePair(
            .layout, "blocks:\n  - row: [{line: ก}]  # ! block.row-columns “[{line: ก}]”\n    columns: [1, 2]",
            "blocks:\n  - row: [{line: ก}, {line: ข}]\n    columns: [1, 2]"),
    ]

    private static let tables = [
        CodePair(
            .paper,
            "content:\n  - table: measures\n    columns: {ก: title}\n    widths: [1, 2]  # ! table.widths “[1, 2]”",
            "content:\n  - table: measures\n    columns: {ก: title, ข: steps}\n    widths: [1, 2]"),
        CodePair(
            .paper,
            "content:\n  - table: [[ก, ข]]\n    widths: [1, auto]  # ! table.widths-mixed “[1, auto]”",
            "content:\n  - table: [[ก, ข]]\n    widths: [3cm, auto]\n  - table: [[ก, ข]]\n    widths: auto"),
        CodePair(
            .paper,
            "content:\n  - table: [[ก, ข]]\n    columns: [ค, ง]\n    continued: [จ]  # ! table.unknown-column “จ”",
            "content:\n  - table: [[ก, ข]]\n    columns: [ค, ง]\n    continued: [ง, ๑]"),
        CodePair(
            .paper,
            "content:\n  - table: [[ก, ข]]\n    columns: [ค, ง]\n    headings: {จ: ฉ}  # ! table.unknown-column “จ”",
            "content:\n  - table: [[ก, ข]]\n    columns: [ค, ง]\n    headings: {ง: ฉ}"),
        CodePair(
            .paper,
            "content:\n  - table: [[ก]]\n    group-label: ค  # ! table.written-groups “ค”",
            "content:\n  - table: measures\n    columns: {ก: title}\n    group-label: ค"),
        CodePair(
            .paper,
            "content:\n  - table: [[ก]]\n    sort: title  # ! table.written-groups “title”",
            "content:\n  - table: measures\n    columns: {ก: title}\n    sort: {title: down, number: up}"),
        CodePair(
            .paper,
            "content:\n  - table: measures\n    columns: {ก: title}\n    sort: {title: away}  # ! input.not-one-of “away”",
            "content:\n  - table: measures\n    columns: {ก: title}\n    sort: title"),
        CodePair(
            .paper, "content:\n  - table:\n      - [ก, ข]\n      - [ค]  # ! table.row-cells “[ค]”",
            "content:\n  - table:\n      - [ก, ข]\n      - [ค, \"\"]"),
        CodePair(
            .paper,
            "content:\n  - table: measures\n    columns: {ก: title, ข: id}\n    foot:\n      - [{cell: รวม, columns: 3}]  # ! table.row-cells “[{cell: รวม, columns: 3}]”",
            "content:\n  - table: measures\n    columns: {ก: title, ข: id}\n    foot:\n      - [{cell: รวม, columns: 2}]"
        ),
        CodePair(
            .paper,
            "content:\n  - table:\n      - [{cell: ก, rows: 3}, ข]  # ! table.cell-too-tall “cell”\n      - [ค]",
            "content:\n  - table:\n      - [{cell: ก, rows: 2}, ข]\n      - [ค]"),
        CodePair(
            .paper, "content:\n  - table: measures  # ! table.no-columns “measures”",
            "content:\n  - table: measures\n    columns: {ก: title}"),
        CodePair(
            .paper, "content:\n  - table: measures\n    columns: [ก]  # ! table.column-empty “ก”",
            "content:\n  - table: measures\n    columns: {ก: }"),
        CodePair(
            .paper, "content:\n  - table: [[ก]]\n    columns: {ข: title}  # ! table.column-unused “ข”",
            "content:\n  - table: [[ก]]\n    columns: [ข]"),
        CodePair(
            .paper, "content:\n  - table: measures\n    form: ผล  # ! table.unknown-form “ผล”",
            "tables:\n  ผล: {columns: {ก: title}}\ncontent:\n  - table: measures\n    form: ผล"),
        CodePair(
            .paper, "content:\n  - table: [[ก]]\n    widths: [0]  # ! input.not-a-width “0”",
            "content:\n  - table: [[ก]]\n    widths: [0.5]"),
        CodePair(
            .paper, "content:\n  - table: people\n    columns: {ก: name}\n    only: [ใคร]  # ! table.unknown-row “ใคร”",
            "content:\n  - table: people\n    columns: {ก: name}\n    only: [ปลัด]"),
    ]

    private static let layouts = [
        CodePair(
            .wholeLayout, "layout: a\nextends: b  # ! layout.unknown “b”", "layout: a\nextends: common\nabstract: true"),
        CodePair(
            .wholeLayout, "layout: a\nextends: a  # ! layout.extends-cycle “a”", "layout: a\nextends: common"),
        CodePair(
            .layout, "styles: {x: {like: y}}  # ! layout.unknown-style “y”", "styles: {x: {like: y}, y: {}}"),
        CodePair(
            .wholeLayout,
            "layout: a\nextends: memo\nstyles: {label: {size: 18pt}}  # ! layout.against-regulation “18pt”",
            "layout: a\nextends: memo\nstyles: {label: {size: 20pt}}"),
        CodePair(
            .layout, "styles: {x: {size: 20pt, leading: 22pt}}  # ! layout.leading-tight “22pt”",
            "styles: {x: {size: 20pt, leading: 24pt}}"),
        CodePair(
            .layout, "styles: {x: {size: 20pt}}  # ! layout.leading-tight “20pt”",
            "styles: {x: {size: 20pt, leading: 26.2pt}}"),
        CodePair(
            .layout, "styles: {x: {like: y}, y: {like: x}}  # ! layout.style-cycle “x”",
            "styles: {x: {like: y}, y: {like: z}, z: {}}"),
        CodePair(
            .wholeLayout, "layout: a\npages: {x: {like: x}}  # ! layout.page-cycle “x”", "layout: a\npages: {}"),
        CodePair(
            .wholeLayout, "layout: a\npages: {x: {size: A4}}  # ! layout.page-incomplete “x”",
            "layout: a\npages: {x: {size: A4, margin: {left: 1cm, right: 1cm, top: 1cm, bottom: 1cm}}}"),
        CodePair(
            .wholeLayout,
            "layout: a\npages: {x: {size: A4, margin: {left: 10cm, right: 10cm, top: 1cm, bottom: 1cm}}}"
                + "  # ! layout.page-no-room “x”",
            "layout: a\npages: {x: {size: A4, margin: {left: 9cm, right: 9cm, top: 1cm, bottom: 1cm}}}"),
        CodePair(
            .wholeLayout,
            "layout: a\npages: {x: {like: x, scale: 14/0}}  # ! layout.page-cycle “x” ! input.not-a-ratio “14/0”",
            "layout: a\nextends: common\npages: {x: {like: standard, scale: 14/16}}"),
        CodePair(
            .layout, "fields: {b: {type: content, parts: [c]}}  # ! layout.unknown-part “b”",
            "fields: {b: {type: content, parts: [c]}}\nparts: {c: {blocks: []}}"),
        CodePair(
            .layout, "parts: {c: {blocks: [{c: }]}}  # ! layout.part-cycle “c”", "parts: {c: {blocks: [{line: ก}]}}"),
        CodePair(
            .layout, "parts: {style: {blocks: []}}  # ! layout.reserved-name “style”", "parts: {styled: {blocks: []}}"),
        CodePair(
            .layout, "fields: {page: {type: line}}  # ! layout.reserved-name “page”", "fields: {pages: {type: line}}"),
        CodePair(
            .layout,
            "fields: {b: {type: records, of: {c: {type: line, main: true}, d: {type: line, main: true}}}}"
                + "  # ! layout.two-main-fields “d”",
            "fields: {b: {type: records, of: {c: {type: line, main: true}, d: {type: line}}}}"),
        CodePair(
            .layout, "blocks:\n  - content: a b  # ! input.not-a-path “a b”",
            "fields: {b: {type: content}}\nblocks:\n  - content: document.b"),
    ]

    private static let references = [
        CodePair(
            .paper, "line: <organi*zation>  # ! reference.broken “<organi*zation>”", "line: <organization>"),
        CodePair(
            .paper, "line: <organization.nam>  # ! reference.unknown-name “organization.nam”",
            "line: <organization.name>"),
        CodePair(
            .paper, "line: <date | longer>\ndate: 2566-01-01".marked(line: 0, "reference.unknown-format “longer”"),
            "line: <date | long>\ndate: 2566-01-01"),
        CodePair(.paper, "line: <analysis.total | names>  # ! reference.format-unfit “names”", "line: <analysis.total>")
            .with("analysis: {total: 80}"),
        CodePair(.paper, "line: <people>  # ! reference.not-printable “people”", "line: <people.นายก>"),
        CodePair(
            .paper, "content:\n  - list: organization  # ! reference.not-a-list “organization”",
            "content:\n  - list: people\n    item: <name>"),
        CodePair(
            .paper, "content:\n  - image: <organization.name>  # ! reference.wrong-kind “organization.name”",
            "content:\n  - image: <organization.logo>"),
    ]
}

extension CodePair {
    fileprivate func withoutFieldInBad(_ line: String) -> CodePair {
        CodePair(frame, bad.replacing(line, with: ""), good)
    }

    /// Further keys of the file.
    fileprivate func with(_ keys: String) -> CodePair {
        CodePair(.input, "\(keys)\n" + paper(bad), "\(keys)\n" + paper(good))
    }
}

extension String {
    fileprivate func marked(line: Int, _ mark: String) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[line] += "  # ! " + mark
        return lines.joined(separator: "\n")
    }
}
