// Reads marked inputs and layouts with the shipped layouts and one of the tests' own, `form`, which has a field of each type.

import Diagnostics
import Glibc
import Language

@testable import Reading

/// A file of the checkout; empty when there is none.
func shipped(_ path: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = fopen("/" + root + "/" + path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
}

let shippedLayouts = ["announcement", "common", "memo", "order", "report"]

let formLayout = """
    layout: form
    fields:
      line: {type: line, label: บรรทัดเดียว}
      text: {type: text}
      texts: {type: texts}
      content: {type: content, parts: [note, stamp]}
      date: {type: date, label: วันที่}
      period: {type: period}
      round: {type: round}
      number: {type: number}
      person: {type: person}
      choice: {type: choice, of: {long: ๑ มกราคม ๒๕๖๖, short: ๑ ม.ค. ๖๖}}
      count: {type: count}
      length: {type: length}
      image: {type: image}
      records:
        type: records
        of:
          who: {type: person, main: true, required: true}
          said: {type: content}
          note: {type: line}
    pages:
      standard: {size: A4, margin: {left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm}}
    styles:
      plain: {size: 16pt}
    parts:
      note:
        fields:
          text: {type: content, main: true, required: true}
          side: {type: line}
        blocks:
          - content: text
          - line: <side>
      stamp:
        fields:
          by: {type: person, required: true}
        blocks:
          - line: <by.name>
    blocks:
      - content: document.content

    """

func library(_ own: [MarkedFile] = []) -> LayoutLibrary {
    var files = [String: SourceFile]()
    for name in shippedLayouts {
        files[name] = SourceFile(name: name + ".yaml", bytes: shipped("Layouts/\(name).yaml"))
    }
    files["form"] = SourceFile(name: "form.yaml", text: formLayout)
    for marked in own { files[String(marked.file.name.dropLast(".yaml".count))] = marked.file }
    return LayoutLibrary(names: files.keys.sorted()) { files[$0] }
}

/// What a marked input is read as, and whether its findings are those of its marks.
func read(
    _ text: String, layouts: [MarkedFile] = []
) -> (report: Report?, found: [String], expected: [String]) {
    let marked = MarkedFile(text)
    let reader = Reader(library: library(layouts))
    let outcome = reader.report(marked.file)
    return (
        outcome.value, marks(outcome.diagnostics, in: reader.sources),
        marked.expected + layouts.flatMap(\.expected)
    )
}

func readLayout(
    _ text: String, others: [MarkedFile] = []
) -> (layout: Layout?, found: [String], expected: [String]) {
    let marked = MarkedFile(text)
    let reader = Reader(library: library(others))
    let outcome = reader.layout(marked.file)
    return (
        outcome.value, marks(outcome.diagnostics, in: reader.sources), marked.expected + others.flatMap(\.expected)
    )
}

// MARK: Frames around what a test is about

/// A whole input around some top-level keys.
func input(_ keys: String) -> String {
    var text = ""
    if !keys.contains("saraban:") { text += "saraban: 1\n" }
    if !keys.contains("fiscal-year: 2566\n") && !keys.hasPrefix("fiscal-year:") { text += "fiscal-year: 2566\n" }
    if !keys.contains("organization:") { text += "organization: {name: เทศบาลตำบลสายฝน, province: จังหวัดหมอกงาม}\n" }
    text += keys.hasSuffix("\n") ? keys : keys + "\n"
    if !keys.contains("documents:") { text += "documents:\n  - {layout: form}\n" }
    return text
}

/// A whole input around the fields of one document of the layout `form`.
func paper(_ fields: String) -> String {
    let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
    return input(
        """
        people:
          นายก: {name: นายฟ้าใส ใจกว้าง, position: นายกเทศมนตรี}
          ปลัด: {name: นางสาวน้ำริน ธารใส, position: ปลัดเทศบาล}
        measures:
          - {id: ก, title: มาตรการ ก, more: {งบ: ๑๐๐ บาท}}
        documents:
          - layout: form
        \(lines.joined(separator: "\n"))
        """)
}

/// A whole layout around some of its keys.
func layout(_ keys: String) -> String {
    """
    layout: a
    pages:
      standard: {size: A4, margin: {left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm}}
    \(keys)

    """
}
