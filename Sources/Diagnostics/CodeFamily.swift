// The findings by family, the word before the dot of a code: what each is about, and which codes are in it.

public struct CodeFamily: Sendable {
    /// `yaml` of `yaml.tab`.
    public let name: String
    public let codes: [Code]

    /// All families, in the order in which their first codes are declared.
    public static let all: [CodeFamily] = {
        var names: [String] = []
        var codes: [String: [Code]] = [:]
        for code in Code.allCases {
            let name = String(code.rawValue.prefix { $0 != "." })
            if codes[name] == nil { names.append(name) }
            codes[name, default: []].append(code)
        }
        return names.map { CodeFamily(name: $0, codes: codes[$0] ?? []) }
    }()

    public init?(named name: String) {
        guard let family = Self.all.first(where: { $0.name == name }) else { return nil }
        self = family
    }

    private init(name: String, codes: [Code]) {
        (self.name, self.codes) = (name, codes)
    }

    /// The name with what the family is about: `yaml: รูปแบบของแฟ้ม YAML`.
    func title(in language: MessageLanguage) -> String {
        let words = Self.words[name]
        return name + ": " + ((language == .th ? words?.th : words?.en) ?? "")
    }

    private static let words: [String: (th: String, en: String)] = [
        "file": ("การอ่านแฟ้มและรหัสอักขระ", "reading files, and their encoding"),
        "yaml": ("รูปแบบของแฟ้ม YAML", "the form of YAML"),
        "input": ("ช่องของแฟ้มข้อมูลและแบบเอกสาร", "the fields of inputs and layouts"),
        "allow": ("ข้อค้นพบที่ปล่อยผ่าน", "findings that are let stand"),
        "date": ("วันที่และระยะเวลา", "dates and periods"),
        "text": ("ตัวสะกด ตัวเลข และชื่อในข้อความ", "spelling, digits and names in texts"),
        "block": ("บล็อกของเนื้อหา", "blocks of content"),
        "table": ("ตาราง", "tables"),
        "ita": ("การประเมิน ITA", "the ITA assessment"),
        "measure": ("มาตรการและผลของแต่ละรอบ", "measures and their results"),
        "paper": ("วันที่ของเอกสาร", "the dates of papers"),
        "layout": ("แบบเอกสาร และการจัดบรรทัด", "layouts, and the setting of lines"),
        "next": ("การเลื่อนแฟ้มไปรอบหรือปีถัดไป", "rolling a file to its next round or year"),
        "csv": ("ตาราง CSV ที่ไปและกลับจาก Excel", "tables as CSV, to a spreadsheet and back"),
        "reference": ("การอ้างถึงด้วย < >", "references in < >"),
        "image": ("ภาพที่แฟ้มอ้างถึง", "the images that a file names"),
        "contents": ("สารบัญ", "tables of contents"),
        "chart": ("แผนภูมิ", "charts"),
        "font": ("แบบอักษร", "fonts"),
        "page": ("หน้ากระดาษที่ได้", "the pages of a paper"),
        "pages": ("หน้าที่เก็บไว้เทียบ", "pages that were kept to compare"),
        "output": ("การเขียนเอกสาร", "writing papers"),
        "batch": ("การทำเอกสารหลายแฟ้มในคราวเดียว", "making the papers of many inputs"),
        "pdf": ("PDF ที่นำมาตรวจ", "PDFs that are verified"),
        "fill": ("ช่องของ PDF ที่เติมภายหลัง", "fields of a PDF that are filled later"),
        "drawing": ("การวาดเอกสาร", "drawing papers"),
        "environment": ("ตัวแปรของระบบ", "variables of the system"),
        "selection": ("การเลือกเอกสาร", "choosing papers"),
        "picture": ("เนื้อในของแฟ้มภาพ", "the contents of picture files"),
        "svg": ("เนื้อในของแฟ้มภาพ SVG", "the contents of SVG files"),
    ]
}
