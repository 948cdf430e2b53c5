// A run over many inputs: makes what has changed, leaves the rest, and keeps the books. Takes inputs and what is asked, gives a
// report; whoever kills it at any moment finds whole papers, and the next run goes on from there.

import Diagnostics
import Glibc
import Saraban
import Synchronization
import Syntax

public struct BatchRun: Sendable {
    let folder: String
    let options: BatchOptions
    let resources: Resources
    /// Told after each input: how many are done, of how many.
    let progress: @Sendable (_ done: Int, _ all: Int, _ report: InputReport) -> Void

    public init(
        into folder: String, _ options: BatchOptions, resources: Resources,
        progress: @escaping @Sendable (_ done: Int, _ all: Int, _ report: InputReport) -> Void = { _, _, _ in }
    ) {
        self.folder = folder
        self.options = options
        self.resources = resources
        self.progress = progress
    }

    /// `inputs`: all of them, also those of other shares. Nothing where the run could not begin.
    public func run(_ inputs: [BatchInput], _ shard: Shard = .whole) -> Outcome<BatchReport> {
        let watch = Stopwatch()
        let claimed = BatchFolder.claim(folder, for: shard)
        guard let books = claimed.value else { return Outcome(nil, claimed.diagnostics) }
        defer { books.release() }
        let press = Press(resources: resources)
        var stamps = Stamps(books.stampTexts)
        let head = head(press, &stamps)
        let known = KnownOutputs(in: books, head: head)
        let fonts = FontDigests()
        var check = FreshnessCheck(
            in: folder, known: known, options: options, press: press, fonts: fonts,
            stamps: stamps)
        let own = inputs.filter { shard.contains($0.key) }
        var board = Board(own, known)
        for index in own.indices { board.note(check.look(at: own[index]), of: index, options) }
        switch Journal.open(books.journalPath, head: head.headLines) {
        case .failure(let fault): return Outcome(nil, known.findings + [.unwritten(books.journalPath, fault)])
        case .success(let journal):
            let desk = Desk(board, journal: journal, folder: folder, known: known, options: options)
            work(desk, fonts)
            var (report, manifest) = desk.finished(head)
            let former = tidy(own, shard, known, &manifest, &report)
            let findings = known.findings + former + close(books, journal, manifest, &check, desk.stamps)
            report.milliseconds = watch.milliseconds
            return Outcome(report, findings)
        }
    }

    private func head(_ press: Press, _ stamps: inout Stamps) -> Manifest {
        var head = Manifest()
        let path = Disk.resolved("/proc/self/exe") ?? "/proc/self/exe"
        var program = buildIdentifier(path) ?? stamps.digest(path)
        if program == nil, let read = readDigest(path) {
            stamps.note(path, read.stamp, read.digest)
            program = read.digest
        }
        head.program = "\(program ?? "-") \(toolVersions)"
        head.settings = options.settings
        let lines =
            [press.catalogueDigest]
            + press.fontFiles.map { family, paths in
                ([family] + paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }).joined(separator: " ")
            }
        head.fonts = Manifest.short(Digest(of: Array(lines.joined(separator: "\n").utf8)).hex)
        return head
    }

    private func work(_ desk: Desk, _ fonts: FontDigests) {
        withWorkers(min(options.jobs, max(1, desk.waiting))) { [resources, progress] in
            // One press for a worker: fonts, words and layouts are opened once.
            let press = Press(resources: resources)
            while let task = desk.take() {
                let report = desk.make(task, press, fonts)
                press.release()
                let (done, all) = desk.countDone()
                progress(done, all, report)
            }
        }
    }

    /// Papers that no input makes any more: told, or removed.
    private func tidy(
        _ inputs: [BatchInput], _ shard: Shard, _ known: KnownOutputs, _ manifest: inout Manifest,
        _ report: inout BatchReport
    ) -> [Diagnostic] {
        let keys = Set(inputs.map(\.key))
        for (key, entry) in known.entries where !keys.contains(key) && shard.contains(key) {
            var left = Manifest.Entry(input: nil)
            left.former = entry.former + entry.outputs
            manifest.entries[key] = left
        }
        let used = Set(manifest.entries.values.flatMap { $0.outputs.map(\.path) })
        var findings: [Diagnostic] = []
        for (key, entry) in manifest.entries.sorted(by: { $0.key < $1.key }) where !entry.former.isEmpty {
            var kept: [Manifest.Output] = []
            for output in entry.former where !used.contains(output.path) {
                let path = folder + "/" + output.path
                guard let there = readDigest(path) else { continue }
                report.former.append(output.path)
                let isOurs = known.isOurs(output.path, there.digest)
                if options.prunes, isOurs || options.force, unlink(path) == 0 {
                    removeEmptyFolders(above: path)
                    report.removed.append(output.path)
                    continue
                }
                findings.append(
                    Diagnostic(isOurs ? .batchFormer : .batchFormerTouched, at: nil, [output.path, key], path: path))
                kept.append(output)
            }
            manifest.entries[key]?.former = kept
            if kept.isEmpty, !keys.contains(key) { manifest.entries[key] = nil }
        }
        return findings
    }

    /// A paper that is gone leaves no folder behind that holds nothing else.
    private func removeEmptyFolders(above path: String) {
        var above = Disk.folder(of: path)
        while above != folder, above.hasPrefix(folder + "/"), rmdir(above) == 0 { above = Disk.folder(of: above) }
    }

    /// The books are written; only then the journal goes.
    private func close(
        _ books: BatchFolder, _ journal: Journal, _ manifest: Manifest, _ check: inout FreshnessCheck,
        _ stamps: [NotedStamp]
    ) -> [Diagnostic] {
        for (path, stamp, digest) in stamps { check.stamps.note(path, stamp, digest) }
        let files = [(books.manifestPath, manifest.text), (books.stampsPath, check.stamps.text)]
        if let (path, fault) = writeTogether(files.map { ($0.0, Array($0.1.utf8)) }) {
            journal.leave()
            return [.unwritten(path, fault)]
        }
        books.removeOthers()
        journal.remove()
        return []
    }
}

extension Manifest {
    var headLines: [String] { ["program \(program)", "settings \(settings)", "fonts \(fonts)"] }
}
