import Diagnostics
import Foundation
import Testing

/// Twelve slips of a clerk in one file: each is found, at its place, in one run.
@Suite struct PlantedFaultsTests {
    private static let input = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลสวนลำดวน}
        people:
          นายก: {name: นางสาวพิมพ์ใจ รุ่งสว่าง, position: นายกเทศมนตรี}
        analysis:
          fiscal-year: 2564  # 1 ita.year-before
          total: 88.20  # 2 ita.total
          level: ผ่าน  # 3 ita.level-unknown
          indicators: {1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 85, 10: 85}
          findings: {3: {text: ก}, O35: {text: ข}}
        measures:
          - id: ดุลพินิจ
            answers: [3, O35]
            responsible: กองคลัง
            steps: |
              ๑. เผยแพร่ที่ www. suanlamduan.go.th  # 4 text.broken-address
              ๒. แจ้งผลตัวชี้วัดที่ ๓ การใช้งบประมาณ  # 5 ita.indicator-name
              ๔. ติดตาม  # 6 text.list-numbers
            results:
              6: {done: เมื่อวันที่ ๗ เมษายน ๒๕๖๖}  # 7 measure.date-outside-round
          - id: เผยแพร่  # 8 measure.incomplete, 9 measure.no-result
            steps: ให้นางสาวพิมพ์ใจ รุ่งเรืองเป็นผู้รับผิดชอบ  # 10 text.other-surname
        documents:
          - layout: report
            round: 6
            date: ๓ เมษายน ๒๕๖๒  # 11 paper.date-outside-year
            body:
              - text: ตามที่เทศบาลตำบลดอนตาลได้ดำเนินการ  # 12 text.other-office
              - table: measures
                columns: {มาตรการ: id, ผล: result.done}

        """

    @Test func `Twelve planted faults give twelve findings, each on its line`() throws {
        try Scratch.with { scratch in
            // Comments behind text in a block are text: they are marks for this test only.
            var wanted: Set<String> = []
            let lines = Self.input.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                number, line in
                let parts = line.components(separatedBy: "  # ")
                for mark in (parts.count > 1 ? parts[1] : "").components(separatedBy: ", ") where !mark.isEmpty {
                    wanted.insert("\(number + 1) " + mark.components(separatedBy: " ")[1])
                }
                return parts[0]
            }
            try scratch.write(lines.joined(separator: "\n"), "in.yaml")
            let run = try Run.saraban(["check", "in.yaml", "--format", "json"], in: scratch)
            let root = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
            let found = (root?["diagnostics"] as? [[String: Any]] ?? []).map {
                "\($0["line"] as? Int ?? 0) \($0["code"] as? String ?? "")"
            }
            #expect(wanted.count == 12)
            #expect(Set(found) == wanted && found.count == 12, "\(found)")
            #expect(run.code == 0, "warnings stop no paper")
        }
    }
}
