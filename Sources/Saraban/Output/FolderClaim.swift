// A folder comes in and is held, shared with every other run that writes there, while hidden names stand in it. The
// first to come clears what runs that were killed left behind (CL-05). Never waits long, never fails: where a folder
// cannot be locked, nothing is cleared.

import Glibc

struct FolderClaim {
    private let descriptor: Int32

    /// Clears the folder's litter where no other run is at work in it, and holds the folder.
    init(_ folder: String) {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        let litter = Disk.names(in: folder).filter(Self.isHidden)
        // Alone: every hidden name is of somebody who was killed.
        if !litter.isEmpty, flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
            for name in litter { unlink("\(folder)/\(name)") }
        }
        hold()
    }

    /// Lets the folder go, once no hidden name of this run stands in it.
    func release() { if descriptor >= 0 { close(descriptor) } }

    /// Whoever clears is done in no time. Somebody else's lock (`flock folder saraban …`) may never end, and is not
    /// waited for.
    private func hold() {
        for _ in 0..<50 {
            if flock(descriptor, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
            usleep(1000)
        }
    }

    /// The hidden name of this process's file `number`.
    static func hiddenName(_ number: Int) -> String { ".saraban-\(getpid())-\(number).tmp" }

    private static func isHidden(_ name: String) -> Bool {
        guard name.hasPrefix(".saraban-"), name.hasSuffix(".tmp") else { return false }
        let numbers = name.dropFirst(".saraban-".count).dropLast(".tmp".count).split(
            separator: "-", omittingEmptySubsequences: false)
        return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
