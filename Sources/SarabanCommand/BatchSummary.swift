// The end of a run over many inputs, for people: counts first, what went wrong last. Takes a report, gives lines.

import Batch
import Diagnostics
import Saraban

struct BatchSummary {
    let language: MessageLanguage

    func table(_ report: BatchReport) -> String {
        let isThai = language == .th
        let made = report.made
        var rows: [(String, Int)] = [
            (isThai ? "ทำใหม่" : "made", made.count), (isThai ? "ไม่เปลี่ยน" : "unchanged", report.unchanged),
        ]
        if !report.removed.isEmpty { rows.append((isThai ? "ลบเอกสาร" : "papers removed", report.removed.count)) }
        rows.append((isThai ? "ทำไม่ได้" : "failed", report.failed.count))
        let width = rows.map { "\($0.1)".count }.max() ?? 1
        var text = rows.map { String(repeating: " ", count: 2 + width - "\($0.1)".count) + "\($0.1)  \($0.0)\n" }
            .joined()
        let reasons = Dictionary(grouping: made) { $0.state }.map { ($0.key.reason, $0.value.count) }
        let known = reasons.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        if !known.isEmpty {
            let words = known.prefix(Self.most).map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            text += (isThai ? "เพราะ: " : "because: ") + words + (known.count > Self.most ? " …" : "") + "\n"
        }
        let papers = made.reduce(0) { $0 + $1.outputs.count }
        let pages = made.reduce(0) { $0 + $1.pages }
        let seconds = "\(report.milliseconds / 1000).\(report.milliseconds % 1000 / 100)"
        text +=
            isThai
            ? "\(papers) ฉบับ \(pages) หน้า ใน \(seconds) วินาที\n" : "\(papers) papers, \(pages) pages, \(seconds) s\n"
        let warnings = report.inputs.reduce(0) { $0 + $1.warnings }
        if warnings > 0 {
            text +=
                isThai
                ? "คำเตือน \(warnings) แห่ง ดูด้วย saraban check หรือ --report\n"
                : "\(warnings) warnings: see them by saraban check, or --report\n"
        }
        return text
    }

    /// More reasons nobody reads.
    private static let most = 6

    /// All that was found in inputs that could not be made.
    func failures(_ report: BatchReport) -> String {
        guard !report.failed.isEmpty else { return "" }
        let isThai = language == .th
        let found = report.failed.map { "\($0.words)\n" }.joined()
        let names = report.failed.map { "  " + visibleLine($0.path) + "\n" }.joined()
        let head = isThai ? "ทำไม่ได้ \(report.failed.count) แฟ้ม:\n" : "\(report.failed.count) failed:\n"
        return found + head + names
    }
}

extension InputReport.State {
    /// Why, without names of files: those are told one by one in the report.
    fileprivate var reason: String {
        guard case .made(let reason) = self else { return "" }
        switch reason {
        case .outputMissing: return "missing output"
        case .outputChanged: return "changed output"
        default: return reason.word
        }
    }
}
