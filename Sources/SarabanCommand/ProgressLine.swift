// How far a run is: one line that is written over on a terminal, else a line now and then. Takes what is done; writes to standard
// error only.

import Batch
import Diagnostics
import Glibc
import Saraban
import Synchronization

final class ProgressLine: Sendable {
    private struct State {
        let stopwatch = Stopwatch()
        /// When something was last told, in milliseconds.
        var told = 0
        var isShown = false
    }
    private let state = Mutex(State())
    private let language: MessageLanguage
    private let isQuiet: Bool
    private let isTerminal: Bool

    init(language: MessageLanguage, isQuiet: Bool) {
        self.language = language
        self.isQuiet = isQuiet
        isTerminal = isatty(STDERR_FILENO) == 1
    }

    /// On a terminal ten times a second, elsewhere every ten seconds.
    private var pause: Int { isTerminal ? 100 : 10_000 }

    func note(_ done: Int, of all: Int, _ report: InputReport) {
        guard !isQuiet else { return }
        state.withLock { state in
            let now = state.stopwatch.milliseconds
            guard now - state.told >= pause else { return }
            state.told = now
            state.isShown = isTerminal
            let rate = Double(done) * 1000 / Double(max(now, 1))
            let left = Int((Double(all - done) / max(rate, 0.001)).rounded(.up))
            let words =
                language == .th
                ? "\(done)/\(all) แฟ้ม · \(Int(rate.rounded())) แฟ้มต่อวินาที · เหลืออีก \(left) วินาที"
                : "\(done)/\(all) inputs · \(Int(rate.rounded())) a second · \(left) s left"
            Terminal.error(isTerminal ? "\r\u{1B}[K" + words : words + "\n")
        }
    }

    func clear() {
        if state.withLock({ $0.isShown }) { Terminal.error("\r\u{1B}[K") }
    }
}
