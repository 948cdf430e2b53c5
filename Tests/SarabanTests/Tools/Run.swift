// Runs a program to its end and keeps what it said. Its environment holds what is named and no more; a program that
// does not end is killed.

import Foundation

struct Run {
    let code: Int32
    /// The signal that ended it.
    let signal: Int32
    let output: [UInt8]
    let error: String
    let seconds: Double
    /// What the processor worked for it: other work on the machine does not change that.
    let processorSeconds: Double

    var text: String { String(decoding: output, as: UTF8.self) }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// `saraban` itself.
    static func saraban(
        _ arguments: [String], in scratch: Scratch, environment: [String: String] = [:], input: [UInt8] = [],
        kill: (signal: Int32, after: Double)? = nil
    ) throws -> Run {
        try program(
            Checkout.program, arguments, in: scratch.path, environment: environment, input: input, kill: kill)
    }

    /// The same for whom file permissions count: nobody in particular, where the tests run as root. Nothing where root
    /// may not become somebody else.
    static func sarabanWithoutRoot(_ arguments: [String], in scratch: Scratch) throws -> Run? {
        guard geteuid() == 0 else { return try saraban(arguments, in: scratch) }
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]
        let probe = try? program("setpriv", nobody + [Checkout.program, "--version"], in: scratch.path)
        guard probe?.code == 0 else {
            print("skipped: root cannot run the program as somebody else here")
            return nil
        }
        return try program("setpriv", nobody + [Checkout.program] + arguments, in: scratch.path)
    }

    static func shell(
        _ script: String, in scratch: Scratch, environment: [String: String] = [:]
    ) throws -> Run {
        try program(
            "/bin/sh", ["-c", script], in: scratch.path,
            environment: environment.merging(["SARABAN": Checkout.program]) { first, _ in first })
    }

    static func program(
        _ name: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
        input: [UInt8] = [], kill: (signal: Int32, after: Double)? = nil, patience: Double = Run.patience
    ) throws -> Run {
        try Scratch.with { files in
            try files.write(input, "in")
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 0, files["in"], O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, files["out"], O_WRONLY | O_CREAT, 0o600)
            posix_spawn_file_actions_addopen(&actions, 2, files["err"], O_WRONLY | O_CREAT, 0o600)
            var attributes = signalsLetIn()
            defer { posix_spawnattr_destroy(&attributes) }
            // `env` goes to the folder and becomes the program.
            let words = (["env", "-C", folder, name] + arguments).map { strdup($0) }
            let variables = self.environment(environment).map { strdup("\($0.key)=\($0.value)") }
            defer { for word in words + variables { free(word) } }
            var process = pid_t()
            let start = Date()
            let status = posix_spawnp(&process, "env", &actions, &attributes, words + [nil], variables + [nil])
            guard status == 0 else { throw Failure(description: "\(name): \(String(cString: strerror(status)))") }
            let (end, worked) = try wait(for: process, name, start, kill, patience)
            if end == 127 << 8 { throw Failure(description: "\(name) is not installed: run .ci/setup test") }
            return Run(
                code: end & 0x7F == 0 ? end >> 8 & 0xFF : -1, signal: end & 0x7F, output: try files.read("out"),
                error: String(decoding: try files.read("err"), as: UTF8.self), seconds: -start.timeIntervalSinceNow,
                processorSeconds: worked)
        }
    }

    /// The threads that tests run on let no signal in; a program that they start must.
    private static func signalsLetIn() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    /// Nothing of whoever runs the tests but what programs are found by.
    private static func environment(_ more: [String: String]) -> [String: String] {
        let kept = ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"]
        return ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }.merging(more) { $1 }
    }

    static let patience = 300.0

    private static func wait(
        for process: pid_t, _ name: String, _ start: Date, _ kill: (signal: Int32, after: Double)?,
        _ patience: Double
    ) throws -> (status: Int32, worked: Double) {
        var status: Int32 = 0
        var usage = rusage()
        var isToBeKilled = kill != nil
        while wait4(process, &status, WNOHANG, &usage) == 0 {
            let seconds = -start.timeIntervalSinceNow
            if isToBeKilled, let kill, seconds >= kill.after {
                Glibc.kill(process, kill.signal)
                isToBeKilled = false
            }
            if seconds > patience {
                Glibc.kill(process, SIGKILL)
                waitpid(process, &status, 0)
                throw Failure(description: "\(name) did not end")
            }
            usleep(isToBeKilled ? 200 : 2000)
        }
        let times = [usage.ru_utime, usage.ru_stime]
        return (status, times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 })
    }
}
