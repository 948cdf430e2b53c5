// The stamps of files with what was in them: looking at a stamp saves reading a file. Dispensable: without them everything is
// read. Kept beside the manifest and not in it, since times are of one machine.

import Glibc
import Saraban
import Syntax

/// How a file looked, and the fingerprint of what was in it then.
typealias NotedStamp = (path: String, stamp: FileStamp, digest: String)

struct Stamps {
    private var known: [String: (stamp: FileStamp, digest: String)] = [:]
    /// Those that were looked at in this run.
    private(set) var used: [String: (stamp: FileStamp, digest: String)] = [:]

    init() {}

    /// Of the run before, and of runs over shares.
    init(_ texts: [String]) {
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: " ", maxSplits: 5)
            guard parts.count == 6, let stamp = FileStamp(text: line[parts[0].startIndex..<parts[3].endIndex]) else {
                continue
            }
            known[String(parts[5]).outOfLine] = (stamp, String(parts[4]))
        }
    }

    var text: String {
        used.sorted { $0.key < $1.key }.filter { !$0.value.stamp.isFresh }
            .map { "\($0.value.stamp.text) \($0.value.digest) \($0.key.inOneLine)\n" }.joined()
    }

    /// The fingerprint of a file that looks as it did when it was last read; nothing where it must be read.
    mutating func digest(_ path: String) -> String? {
        guard let known = known[path], let stamp = FileStamp(path), stamp == known.stamp else { return nil }
        used[path] = known
        return known.digest
    }

    /// Keeps what was read of a file that looked so before it was read.
    mutating func note(_ path: String, _ stamp: FileStamp?, _ digest: String) {
        if let stamp { used[path] = (stamp, digest) }
    }
}

/// The fingerprint of what is in a file today, read piece by piece; nothing where it cannot be read.
func readDigest(_ path: String) -> (stamp: FileStamp?, digest: String)? {
    let stamp = FileStamp(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var isWhole = false
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let digest = Digest(ofPieces: {
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 { return count == buffer.count ? buffer : Array(buffer[..<count]) }
            if count < 0, errno == EINTR { continue }
            isWhole = count == 0
            return nil
        }
    })
    return isWhole ? (stamp, Manifest.short(digest.hex)) : nil
}
