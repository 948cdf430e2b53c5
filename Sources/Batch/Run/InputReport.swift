// What became of one input, and of all of them.

import Diagnostics

public struct InputReport: Sendable {
    public enum State: Hashable, Sendable {
        case made(Reason)
        case unchanged
        /// It has errors, or its papers could not be written: what was there stays.
        case failed
    }

    public let key: String
    public let path: String
    public var state = State.unchanged
    public var outputs: [Manifest.Output] = []
    public var (errors, warnings, notes) = (0, 0, 0)
    /// Findings as people read them, where an error is among them; and as a list of JSON, where that was asked for.
    public var (words, json) = ("", "[]")
    /// The errors among them.
    public var codes: Set<Code> = []
    public var milliseconds = 0

    public init(key: String, path: String) {
        self.key = key
        self.path = path
    }

    public var pages: Int { outputs.reduce(0) { $0 + $1.pages } }
}

public struct BatchReport: Sendable {
    /// In the order of the keys.
    public var inputs: [InputReport] = []
    /// Outputs that no input makes any more, below the folder for papers.
    public var former: [String] = []
    /// Those of them that were removed.
    public var removed: [String] = []
    public var milliseconds = 0

    public var failed: [InputReport] { inputs.filter { $0.state == .failed } }
    public var unchanged: Int { inputs.count { $0.state == .unchanged } }
    public var made: [InputReport] {
        inputs.filter { if case .made = $0.state { true } else { false } }
    }
}
