// Another office's name in the text: what is left of a paper that was borrowed.

import Diagnostics
import Domain
import Language

enum NamesOfOffices: Rule {
    /// Words that go on behind a kind of office where none is named.
    private static let words = [
        "และ", "หรือ", "ที่", "ใน", "ของ", "ได้", "จะ", "มี", "ต้อง", "ต่าง", "ทุก", "แห่ง", "เป็น", "โดย", "ให้", "ตาม", "กับ",
        "จึง", "ขอ", "นี้", "นั้น", "เดียว", "อื่น", "ทั้ง", "ขนาด", "สามัญ", "เข้า", "จัด", "ซึ่ง", "จาก", "เพื่อ", "ไม่",
        "ดำเนิน", "ทั่ว", "หลาย", "คือ", "มา", "ถึง", "ก็", "ยัง", "แต่", "เมื่อ", "เรา", "กำหนด", "พิจารณา", "ประกาศ",
    ]
    /// How much of what stands there is shown, in letters.
    private static let shown = 24

    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        guard let own = ownName(proof.report), let head = OfficeMention.find(utf8: Array(own.utf8)).first
        else { return }
        // A name may go on behind a blank, in brackets or with a number; a mention never does.
        let place = head.kind + head.rest
        for text in proof.texts {
            for (bytes, span) in text.words {
                for mention in OfficeMention.find(utf8: bytes) {
                    let rest = mention.rest
                    guard !rest.isEmpty, !(mention.kind + rest).utf8.starts(with: place.utf8),
                        !words.contains(where: { rest.utf8.starts(with: $0.utf8) })
                    else { continue }
                    let words = String(String.UnicodeScalarView(rest.unicodeScalars.prefix(shown)))
                    findings.report(
                        .textOtherOffice,
                        at: span.part(at: mention.start, length: mention.kind.utf8.count + words.utf8.count),
                        mention.kind + words, own, related: [Related(.declared, proof.report.organization.span)])
                }
            }
        }
    }

    /// The organisation's own name, where it is an office of local government.
    private static func ownName(_ report: Report) -> String? {
        guard let template = report.organization["name"]?.templates.first, template.pieces.count == 1,
            case .words(let name) = template.pieces[0].content
        else { return nil }
        return OfficeMention.kinds.contains { name.utf8.starts(with: $0.utf8) } ? name : nil
    }
}
