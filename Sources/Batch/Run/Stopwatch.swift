// The one place where a clock is asked: how long a run takes, and whether a file is as new as this moment. No paper hangs on it.

import Glibc

/// Goes from when it is made.
public struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    public init() {}

    public var milliseconds: Int { Int((ContinuousClock.now - start) / .milliseconds(1)) }

    /// As the times of files count: nanoseconds since 1970. Clocks may jump.
    static var now: Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) &* 1_000_000_000 &+ Int64(now.tv_nsec)
    }
}
