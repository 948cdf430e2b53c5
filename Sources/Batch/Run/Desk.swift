// Where workers take inputs and bring papers. Gives each input to one of them, writes what they bring, notes what became of it. All
// that is shared stands behind one lock; papers are drawn outside of it.

import Diagnostics
import Saraban
import Synchronization

final class Desk: Sendable {
    private struct State {
        var board: Board
        var next = 0
        var done = 0
        var stamps: [NotedStamp] = []
    }
    private let state: Mutex<State>
    private let journal: Mutex<Journal>
    private let folder: String
    private let known: KnownOutputs
    private let options: BatchOptions

    init(_ board: Board, journal: Journal, folder: String, known: KnownOutputs, options: BatchOptions) {
        state = Mutex(State(board: board))
        self.journal = Mutex(journal)
        self.folder = folder
        self.known = known
        self.options = options
    }

    var waiting: Int { state.withLock { $0.board.tasks.count - $0.next } }

    func take() -> Board.Task? {
        state.withLock { state in
            guard state.next < state.board.tasks.count else { return nil }
            defer { state.next += 1 }
            return state.board.tasks[state.next]
        }
    }

    /// How many are done, of how many.
    func countDone() -> (done: Int, all: Int) {
        state.withLock { state in
            state.done += 1
            return (state.done, state.board.tasks.count)
        }
    }

    /// How inputs and papers looked when they were read and written.
    var stamps: [NotedStamp] { state.withLock { $0.stamps } }

    func finished(_ head: Manifest) -> (BatchReport, Manifest) {
        state.withLock { state in
            var manifest = head
            for (input, entry) in zip(state.board.inputs, state.board.entries) {
                if let entry { manifest.entries[input.key] = entry }
            }
            return (BatchReport(inputs: state.board.reports), manifest)
        }
    }

    // MARK: Making

    /// Makes and writes the papers of one input, and puts down what became of it.
    func make(_ task: Board.Task, _ press: Press, _ fonts: FontDigests) -> InputReport {
        let watch = Stopwatch()
        var report = InputReport(key: task.input.key, path: task.input.path)
        report.state = .failed
        var findings: [Diagnostic] = []
        var entry = known.entries[task.input.key]
        // What was made before stays, and is made anew next time.
        entry?.input = nil
        let stamp = FileStamp(task.input.path)
        switch Disk.read(task.input.path, limit: Press.inputLimit, onlyPlain: true) {
        case .failure(let fault): findings = [.unread(task.input.path, fault)]
        case .success(let bytes):
            let made = press.make(task.input, bytes, options, fonts: fonts)
            findings = made.diagnostics
            guard let made = made.value else { break }
            var fresh = made.entry
            let paths = Set(fresh.outputs.map(\.path))
            let former = (entry?.former ?? []) + (entry?.outputs ?? [])
            fresh.former = former.filter { !paths.contains($0.path) }
            let faults = write(made, fresh, task.input)
            findings += faults
            guard faults.isEmpty else { break }
            entry = fresh
            report.state = .made(task.reason)
            report.outputs = fresh.outputs
            if let digest = fresh.input { note(task.input.path, stamp, digest) }
            if FileStamp(task.input.path) != stamp {
                findings += options.grade([
                    Diagnostic(.batchInputChanged, at: nil, [task.input.path], path: task.input.path)
                ])
            }
        }
        if entry == nil { entry = Manifest.Entry(input: nil) }
        report.take(findings, in: press.sources, options)
        report.milliseconds = watch.milliseconds
        let (ended, noted) = (report, entry)
        state.withLock { $0.board.note(ended, noted, at: task.index) }
        return report
    }

    // MARK: Writing

    /// Writes what is not there already. All of it or nothing, and nothing over what somebody else has written.
    private func write(_ made: MadeInput, _ entry: Manifest.Entry, _ input: BatchInput) -> [Diagnostic] {
        var files: [(path: String, bytes: [UInt8])] = []
        var findings: [Diagnostic] = []
        for (output, bytes) in zip(made.entry.outputs, made.files) {
            let path = folder + "/" + output.path
            switch there(path, output) {
            case .same(let stamp): note(path, stamp, output.digest)
            case .nothing, .ours: files.append((path, bytes))
            case .others: findings.append(Diagnostic(.batchOutputChanged, at: nil, [output.path], path: path))
            case .noFile: findings.append(Diagnostic(.outputExists, at: nil, [path], path: path))
            }
        }
        guard findings.isEmpty else { return findings }
        for folder in Set(files.map { Disk.folder(of: $0.path) }) {
            if let fault = makeFolders(folder) { return [.unwritten(folder, fault)] }
        }
        if !files.isEmpty {
            if let fault = journal.withLock({ $0.note(coming: made.entry.outputs) }) {
                return [.unwritten(folder, fault)]
            }
            if let (path, fault) = writeTogether(files) { return [.unwritten(path, fault)] }
            // At once: who signs a paper while the run goes on changes how it looks.
            for output in made.entry.outputs {
                note(folder + "/" + output.path, FileStamp(folder + "/" + output.path), output.digest)
            }
        }
        if let fault = journal.withLock({ $0.note(input.key, entry) }) { return [.unwritten(folder, fault)] }
        return []
    }

    private func note(_ path: String, _ stamp: FileStamp?, _ digest: String) {
        if let stamp { state.withLock { $0.stamps.append((path, stamp, digest)) } }
    }

    private enum There {
        case nothing, ours, others, noFile
        case same(FileStamp?)
    }

    private func there(_ path: String, _ output: Manifest.Output) -> There {
        guard Disk.exists(path) else { return .nothing }
        guard Disk.isFile(path) else { return .noFile }
        guard let there = readDigest(path) else { return .others }
        if there.digest == output.digest { return .same(there.stamp) }
        return options.force || known.isOurs(output.path, there.digest) ? .ours : .others
    }
}
