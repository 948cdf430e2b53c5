// All that earlier runs into a folder left behind, put together: manifests of the whole and of shares, journals of runs that were
// killed. Takes the folder, gives for each input what was made of it, and for each path what may stand there.

import Diagnostics
import Saraban

struct KnownOutputs {
    /// By key; one that another program or other settings made has no input any more: it is made anew.
    private(set) var entries: [String: Manifest.Entry] = [:]
    /// Why each of those that have none is made anew.
    private(set) var reasons: [String: Reason] = [:]
    /// The fingerprints that a path may have without anybody else having written there.
    private var digests: [String: Set<String>] = [:]
    private(set) var findings: [Diagnostic] = []
    private let head: Manifest

    /// `head`: program, settings and fonts of this run.
    init(in folder: BatchFolder, head: Manifest) {
        self.head = head
        for path in BatchFolder.manifests(in: folder.path, own: folder.manifestPath) {
            guard let text = BatchFolder.text(path) else { continue }
            let (manifest, isWhole) = Manifest.read(text)
            if !isWhole {
                findings.append(Diagnostic(.batchManifestDamaged, at: nil, [path], path: path))
            }
            take(manifest, isTrusted: isWhole)
        }
        for path in folder.journals {
            guard let text = BatchFolder.text(path) else { continue }
            take(JournalText(text))
        }
    }

    private mutating func take(_ manifest: Manifest, isTrusted: Bool) {
        let reason = isTrusted ? self.reason(for: manifest) : .manifestDamaged
        for (key, entry) in manifest.entries { take(key, entry, reason) }
    }

    private mutating func take(_ journal: JournalText) {
        var manifest = Manifest()
        for line in journal.head {
            let (word, rest) = Manifest.parted(line[...])
            switch word {
            case "program": manifest.program = String(rest)
            case "settings": manifest.settings = String(rest)
            default: manifest.fonts = String(rest)
            }
        }
        let reason = reason(for: manifest)
        for (key, entry) in journal.entries { take(key, entry, reason) }
        for (path, coming) in journal.coming { digests[path, default: []].formUnion(coming) }
    }

    private mutating func take(_ key: String, _ entry: Manifest.Entry, _ reason: Reason?) {
        for output in entry.outputs + entry.former { digests[output.path, default: []].insert(output.digest) }
        var entry = entry
        reasons[key] = entry.input == nil ? .failedBefore : reason
        if reasons[key] != nil { entry.input = nil }
        entries[key] = entry
    }

    private func reason(for manifest: Manifest) -> Reason? {
        if manifest.program != head.program { return .program }
        if manifest.settings != head.settings { return .settings }
        return manifest.fonts != head.fonts ? .fonts : nil
    }

    /// Whether what stands at a path is of a run, and of nobody else.
    func isOurs(_ path: String, _ digest: String) -> Bool { digests[path]?.contains(digest) ?? false }
}
