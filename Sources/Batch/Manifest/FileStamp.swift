// How a file looked when it was last read: its size and its times. Takes a path; reads no content. Two stamps that are the
// same mean the same content; two that differ mean that somebody must look.

import Glibc

struct FileStamp: Hashable, Sendable {
    let size: Int
    /// When it was changed, in nanoseconds.
    let changed: Int64
    /// When its place on the disk was.
    let placed: Int64
    let number: UInt64

    init?(_ path: String) {
        var information = stat()
        guard stat(path, &information) == 0 else { return nil }
        size = Int(information.st_size)
        changed = Self.nanoseconds(information.st_mtim)
        placed = Self.nanoseconds(information.st_ctim)
        number = UInt64(information.st_ino)
    }

    private init(size: Int, changed: Int64, placed: Int64, number: UInt64) {
        (self.size, self.changed, self.placed, self.number) = (size, changed, placed, number)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// Whether the file may change again without its times telling: they are no older than clocks tick, or of the future.
    var isFresh: Bool {
        max(changed, placed) > Stopwatch.now - Self.tick
    }

    /// As coarse as any file system’s times are: FAT counts two seconds.
    private static let tick: Int64 = 2_000_000_000

    var text: String { "\(size) \(changed) \(placed) \(number)" }

    init?(text: Substring) {
        let parts = text.split(separator: " ")
        guard parts.count == 4, let size = Int(parts[0]), let changed = Int64(parts[1]), let placed = Int64(parts[2]),
            let number = UInt64(parts[3])
        else { return nil }
        self.init(size: size, changed: changed, placed: placed, number: number)
    }
}
