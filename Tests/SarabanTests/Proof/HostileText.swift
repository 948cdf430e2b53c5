// Inputs whose texts look like the syntax of PDF, in every place that a file has for words.

enum HostileText {
    static let words = [
        "/Span << /MCID 0 >> BDC", "EMC", "endstream endobj", "(((", ")))", #"\\ \( \) \n \000"#,
        "<< /Length 0 >> stream",
        "%%EOF startxref 0", "<~ ~> 1 0 R", "<x:xmpmeta> &amp; </rdf:li> ]]>", "]>> /Type /Catalog", "ET Q q BT",
        "ก ข\u{200B}ค", "þÿ ﻿", "/ID[()]",
    ]

    /// One with all of them together, one with each as a line.
    static let texts = [words.joined(separator: " "), "/Artifact BMC EMC", ")"]

    static func input(_ words: String) -> String {
        let quoted = "'" + words.replacing("'", with: "''") + "'"
        return """
            saraban: 1
            fiscal-year: 2566
            numerals: as-typed
            organization: {name: \(quoted)}
            people:
              ผู้ลงนาม: {name: นางอรอินทุ์ เกษมวารี, position: \(quoted)}
              ผู้ตรวจ: {name: นายกฤตเมธ อินทรสายชล, position: \(quoted)}
            documents:
              - layout: memo
                id: a
                number: \(quoted)
                date: 2566-05-22
                subject: \(quoted)
                to: \(quoted)
                body:
                  - heading: \(quoted)
                  - text: |
                      \(words)
                      - \(words)
                  - table:
                      - [\(quoted), \(quoted)]
                    columns: ["EMC BDC (", "/Span )"]
                    caption: \(quoted)
                  - image: png-plain.png
                    height: 2cm
                    alternative: \(quoted)
                    caption: \(quoted)
                signer: ผู้ลงนาม
                endorsements: [ผู้ตรวจ]

            """
    }
}
