// What an input led to comes in as words, counters of libFuzzer go up: an input that leads to something new is kept and
// changed further, also where the rooms themselves are not instrumented.

import Diagnostics

/// See `counters.c`.
@_silgen_name("fuzz_counters")
private func counters() -> UnsafeMutablePointer<UInt8>

enum Learning {
    private static let mask: UInt32 = (1 << 15) - 1

    /// The kinds of findings, and of neighbours among them.
    static func note(_ findings: [Diagnostic]) {
        var before: UInt32 = 0
        for finding in findings {
            var hash = finding.code.rawValue.utf8.reduce(2_166_136_261) { Self.mixed($0, $1) }
            if finding.suggestion != nil { hash = hash &* 31 }
            count(hash)
            count(hash ^ before &* 7)
            before = hash
        }
    }

    /// The ASCII words of a dump by pairs: names of keys and kinds, not what a clerk wrote.
    static func note(dump: String) {
        var before: UInt32 = 0
        var word: UInt32 = 0
        for byte in dump.utf8 {
            if (0x61...0x7A).contains(byte) || byte == 0x2D {
                word = mixed(word == 0 ? 2_166_136_261 : word, byte)
            } else if word != 0 {
                count(word ^ before &* 7)
                (before, word) = (word, 0)
            }
        }
    }

    private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    private static func count(_ hash: UInt32) {
        let counter = counters() + Int((hash ^ hash >> 15) & mask)
        if counter.pointee < .max { counter.pointee += 1 }
    }
}
