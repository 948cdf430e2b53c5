// Which inputs are to be made, and what is known of the rest. A value, filled before the work begins.

import Diagnostics
import Saraban

struct Board: Sendable {
    let inputs: [BatchInput]
    private(set) var reports: [InputReport]
    private(set) var entries: [Manifest.Entry?]
    /// Those to be made, in their order.
    private(set) var tasks: [Task] = []

    struct Task: Sendable {
        let index: Int
        let input: BatchInput
        let reason: Reason
    }

    init(_ inputs: [BatchInput], _ known: KnownOutputs) {
        self.inputs = inputs
        reports = inputs.map { InputReport(key: $0.key, path: $0.path) }
        entries = inputs.map { known.entries[$0.key] }
    }

    mutating func note(_ freshness: Freshness, of index: Int, _ options: BatchOptions) {
        switch freshness {
        case .stale(let reason): tasks.append(Task(index: index, input: inputs[index], reason: reason))
        case .current(let touched):
            reports[index].outputs = entries[index]?.outputs ?? []
            let notes = touched.map { Diagnostic(.batchTouched, at: nil, [$0], path: $0) }
            reports[index].take(options.grade(notes), in: Sources(), options)
        }
    }

    mutating func note(_ report: InputReport, _ entry: Manifest.Entry?, at index: Int) {
        reports[index] = report
        if let entry { entries[index] = entry }
    }
}

extension InputReport {
    /// Counts findings, and keeps them in words: the sources that they point into are let go.
    mutating func take(_ findings: [Diagnostic], in sources: Sources, _ options: BatchOptions) {
        guard !findings.isEmpty else { return }
        let all = ordered(findings)
        errors = all.count { $0.severity == .error }
        warnings = all.count { $0.severity == .warning }
        notes = all.count { $0.severity == .note }
        codes = Set(all.filter { $0.severity == .error }.map(\.code))
        // Only what will be told is kept: thousands of inputs may have the same warning.
        if errors > 0 { words = HumanRenderer(language: options.language).render(all, in: sources) }
        if options.reportsJSON { json = JSONRenderer(language: options.language).list(all, in: sources) }
    }
}
