// Keeps the signals that end a program waiting while files are being written, so that none is left half way. Handles
// no signal itself: one that came in the meantime does what it always does once it is let in.

import Glibc

struct HeldSignals {
    private var before = sigset_t()
    private static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for number in Self.numbers { sigaddset(&held, number) }
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    /// Whether one of them is waiting.
    var isWaiting: Bool {
        var waiting = sigset_t()
        var before = before
        guard sigpending(&waiting) == 0 else { return false }
        return Self.numbers.contains { sigismember(&waiting, $0) == 1 && sigismember(&before, $0) == 0 }
    }

    /// Lets them in again.
    func release() {
        var mask = before
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}
