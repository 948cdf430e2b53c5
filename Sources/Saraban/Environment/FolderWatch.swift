// Waits until something is saved in folders. Takes paths, comes back when files in them were written, put there or taken away,
// and nothing more has come for a moment. Reads no file.

import Glibc

public struct FolderWatch {
    private let descriptor: Int32

    /// Folders that are not there are passed over; nothing where the system watches none.
    public init?(_ folders: [String]) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        let kinds = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        let watched = Set(folders.compactMap(Disk.resolved)).map { inotify_add_watch(descriptor, $0, kinds) }
        guard watched.contains(where: { $0 >= 0 }) else {
            close(descriptor)
            return nil
        }
    }

    public func end() { close(descriptor) }

    /// Editors save in several steps: what comes within this is one change, in milliseconds.
    private static let pause: Int32 = 15

    /// Whether a name counts: not every file that lies in a folder is of a paper. False where the system watches no more.
    public func wait(for counts: (String) -> Bool) -> Bool {
        var isChanged = false
        while true {
            var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let count = poll(&ready, 1, isChanged ? Self.pause : -1)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 }
            isChanged = names().contains(where: counts) || isChanged
        }
    }

    /// The names that events have come for.
    private func names() -> [String] {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return [] }
        var names: [String] = []
        var place = 0
        let head = MemoryLayout<inotify_event>.size
        while place + head <= count {
            let length = buffer[place + 12..<place + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
            let name = buffer[place + head..<min(place + head + length, count)].prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            place += head + length
        }
        return names
    }
}
