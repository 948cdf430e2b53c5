// Runs a program to its end and tells what it cost: seconds of processor, of the clock, and memory at its height.

import Foundation

struct ChildProcess {
    let code: Int32
    let processorSeconds: Double
    let seconds: Double
    /// In bytes.
    let memory: Int

    /// Its output goes nowhere. Nothing where it cannot be started.
    static func run(_ words: [String], environment: [String: String] = [:]) -> ChildProcess? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [Int32(1), 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
        let pointers = (words + variables).map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let start = Date()
        let arguments = Array(pointers[..<words.count]) + [nil]
        guard posix_spawnp(&process, words[0], &actions, nil, arguments, Array(pointers[words.count...]) + [nil]) == 0
        else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
        return ChildProcess(
            code: status & 0x7F == 0 ? status >> 8 & 0xFF : -1,
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), seconds: -start.timeIntervalSinceNow,
            memory: Int(usage.ru_maxrss) * 1024)
    }
}
