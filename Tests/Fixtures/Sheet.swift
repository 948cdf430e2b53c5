// A layout for tests and inputs in it: a small page whose arithmetic can be done in the head.

/// The layout `sheet`: A5 with margins that leave a text of 300 × 400 pt, type of 10/20 pt, everything flush left.
///
/// A5 is 148 × 210 mm = 419.528 × 595.276 pt. With margins of 40 pt left and 79.528 pt right, the text is 300 pt wide;
/// with 60 pt above and 135.276 pt below it is 400 pt high: 20 lines of 20 pt, from y = 60 to y = 460.
public func sheet(_ more: String = "", parts: String = "", blocks: String = "  - content: document.body") -> String {
    """
    layout: sheet
    label: {th: แผ่น}
    fields:
      body: {type: content, parts: [\(parts)]}
      text: {type: text}
      title: {type: text}
      date: {type: date}
      period: {type: period}
      round: {type: round}
      number: {type: number}
      signer: {type: person}
      references: {type: texts, label: อ้างถึง}
      style: {type: choice, of: {long: ๑, form: ๒}, default: long}
      crew: {type: records, of: {person: {type: person, main: true}, duty: {type: text}}}
    pages:
      standard: {size: A5, margin: {left: 40pt, right: 79.528pt, top: 60pt, bottom: 135.276pt}}
      wide: {size: A5, orientation: landscape, margin: {left: 50pt, right: 45.276pt, top: 60pt, bottom: 159.528pt}}
      small: {like: standard, scale: 1/2}
    styles:
      base: {font: sarabun, size: 10pt, leading: 20pt}
      plain: {like: base}
      body: {like: base}
      even: {like: base, align: thai-distributed}
      heading-1: {like: base, weight: bold, keep: next}
      heading-2: {like: heading-1}
      heading-3: {like: heading-1}
      cell: {like: base}
      item-1: {like: base}
      item-2: {like: base, first-line: 10pt}
      label: {like: base, weight: bold}
      mark: {like: base, align: right}
      number: {like: base, align: center}
    \(more)
    blocks:
    \(blocks)
    """
}

/// An input with one organisation, two people, two measures and the document given, all names invented.
public func input(_ document: String, more: String = "", numerals: String? = nil) -> String {
    """
    saraban: 1
    fiscal-year: 2566
    \(numerals.map { "numerals: \($0)" } ?? "")
    organization: {name: เทศบาลตำบลสวนลำดวน, district: อำเภอบ้านเรือง, province: จังหวัดพิมานทอง, website: www.suanlamduan.go.th}
    people:
      ปลัด: {name: นายเมธา ชื่นฤดี, position: ปลัดเทศบาล}
      นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี, acting: รักษาราชการแทน}
    \(more)
    documents:
    \(document)
    """
}
