// What a run that is under way has written so far. Takes what is about to be written and what was; appends it to a file, so that
// whoever comes after a run that was killed knows its outputs for its own. Each note is written in one piece.

import Glibc
import Saraban

struct Journal {
    private let path: String
    private let descriptor: Int32

    /// Begins anew where there is none, else goes on behind what is there. `head`: what made the outputs.
    static func open(_ path: String, head: [String]) -> Result<Journal, DiskFault> {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return .failure(DiskFault(number: errno)) }
        let journal = Journal(path: path, descriptor: descriptor)
        // What was cut off in the middle of a line stays a line of its own.
        if let fault = journal.append(["", "journal"] + head) {
            close(descriptor)
            return .failure(fault)
        }
        return .success(journal)
    }

    /// Before outputs take their places: from here on they may be there.
    func note(coming outputs: [Manifest.Output]) -> DiskFault? {
        append(outputs.map { "will \($0.digest) \($0.path.inOneLine)" })
    }

    func note(_ key: String, _ entry: Manifest.Entry) -> DiskFault? { append(entry.lines(key) + ["done"]) }

    private func append(_ lines: [String]) -> DiskFault? {
        Disk.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: descriptor)
    }

    /// Once all of it is in the manifest.
    func remove() {
        unlink(path)
        close(descriptor)
    }

    /// Leaves it to the next run.
    func leave() { close(descriptor) }
}

/// What journals say of a run that came to no end.
struct JournalText {
    /// The entries of the last run that wrote here, and of those before it that were made by the same program.
    private(set) var entries: [String: Manifest.Entry] = [:]
    private(set) var head: [String] = []
    /// Fingerprints that each path may have.
    private(set) var coming: [String: Set<String>] = [:]

    init(_ text: String) {
        var reader = EntryReader()
        var head: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let (word, rest) = Manifest.parted(line)
            switch word {
            case "": reader = EntryReader()
            case "journal":
                head = []
                reader = EntryReader()
            case "program", "settings", "fonts": head.append(String(line))
            case "will":
                let (digest, path) = Manifest.parted(rest)
                guard !digest.isEmpty, !path.isEmpty else { continue }
                coming[String(path).outOfLine, default: []].insert(String(digest))
            case "done":
                guard let (key, entry) = reader.single() else { continue }
                if head != self.head { entries = [:] }
                self.head = head
                entries[key] = entry
                for output in entry.outputs { coming[output.path, default: []].insert(output.digest) }
            default: if !reader.take(line) { reader = EntryReader() }
            }
        }
    }
}
