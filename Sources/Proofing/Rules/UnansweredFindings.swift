// What the assessment found is answered by a measure (O42: แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ).

import Diagnostics
import Domain

enum UnansweredFindings: Rule {
    static func check(_ proof: Proof, _ findings: inout [Diagnostic]) {
        let measures = proof.report.measures
        // Where no measure says what it answers, the file does not keep track of it.
        guard measures.contains(where: { !$0.answers.isEmpty }) else { return }
        let answered = Set(measures.flatMap { $0.answers.map(\.value) })
        for finding in proof.report.analysis?.findings ?? [] where !answered.contains(finding.code.value) {
            findings.report(.itaUnanswered, at: finding.code.span, finding.code.value)
        }
    }
}
