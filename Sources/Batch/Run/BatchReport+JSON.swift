// The report of a run for programs. Takes a report, gives one JSON value; its shape is versioned: fields may be added, none changes
// its meaning.

import Diagnostics

extension BatchReport {
    /// The version of the shape.
    public static let version = 1

    /// An input a line.
    public func json(_ shard: Shard, findings: String) -> String {
        let head: [(String, JSON)] = [
            ("version", .number(Self.version)), ("shard", .text("\(shard.index)/\(shard.count)")),
            ("milliseconds", .number(milliseconds)), ("made", .number(made.count)), ("unchanged", .number(unchanged)),
            ("failed", .number(failed.count)), ("former", .list(former.map(JSON.text))),
            ("removed", .list(removed.map(JSON.text))),
        ]
        let start = JSON.object(head).written.dropLast()
        return start + ",\"findings\":" + findings + ",\"inputs\":[\n"
            + inputs.map(\.line).joined(separator: ",\n") + "\n]}\n"
    }
}

extension InputReport {
    fileprivate var line: String {
        let (word, reason): (String, JSON) =
            switch state {
            case .made(let reason): ("made", .text(reason.word))
            case .unchanged: ("unchanged", .null)
            case .failed: ("failed", .null)
            }
        let papers = outputs.map {
            JSON.object([("path", .text($0.path)), ("pages", .number($0.pages)), ("sha256", .text($0.digest))])
        }
        let fields: [(String, JSON)] = [
            ("input", .text(key)), ("path", .text(path)), ("state", .text(word)), ("reason", reason),
            ("pages", .number(pages)), ("errors", .number(errors)), ("warnings", .number(warnings)),
            ("notes", .number(notes)), ("milliseconds", .number(milliseconds)), ("outputs", .list(papers)),
        ]
        return JSON.object(fields).written.dropLast() + ",\"findings\":" + json + "}"
    }
}
