// The folder that papers of many inputs are written to, with the books beside them. Takes its path, gives what earlier runs left;
// lets no two runs at work in it that could be in each other’s way.

import Diagnostics
import Glibc
import Saraban

public struct BatchFolder {
    public let path: String
    let shard: Shard
    private var locks: [Int32] = []

    private static let books = ".saraban"
    /// A manifest of 100,000 inputs has 60 MB.
    private static let largest = 1 << 30

    /// Holds the folder; makes it where it is missing.
    public static func claim(_ path: String, for shard: Shard = .whole) -> Outcome<BatchFolder> {
        var folder = BatchFolder(path: path, shard: shard)
        let books = path + "/" + Self.books
        if let fault = makeFolders(books) { return Outcome(nil, [.unwritten(books, fault)]) }
        // A share of the inputs goes along with others, the whole with none.
        let wanted =
            [("lock", shard.isWhole ? LOCK_EX : LOCK_SH)] + (shard.isWhole ? [] : [("lock" + folder.suffix, LOCK_EX)])
        for (name, kind) in wanted {
            let lock = open(books + "/" + name, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
            guard lock >= 0 else {
                let fault = DiskFault(number: errno)
                folder.release()
                return Outcome(nil, [.unwritten(books, fault)])
            }
            folder.locks.append(lock)
            guard flock(lock, kind | LOCK_NB) == 0 else {
                folder.release()
                return Outcome(nil, [Diagnostic(.batchLocked, at: nil, [path], path: path)])
            }
        }
        return Outcome(folder)
    }

    private init(path: String, shard: Shard) {
        self.path = path
        self.shard = shard
    }

    public func release() { for lock in locks { close(lock) } }

    private var suffix: String { shard.isWhole ? "" : "-\(shard.index)-of-\(shard.count)" }
    var manifestPath: String { path + "/saraban" + suffix + ".manifest" }
    var journalPath: String { path + "/" + Self.books + "/journal" + suffix }
    var stampsPath: String { path + "/" + Self.books + "/stamps" + suffix }

    // MARK: What is there

    /// The manifests in the folder by the names of their files, this run’s own last.
    static func manifests(in path: String, own: String? = nil) -> [String] {
        let names = Disk.names(in: path).filter { $0.hasPrefix("saraban") && $0.hasSuffix(".manifest") }
        return names.map { path + "/" + $0 }.filter { $0 != own } + (own.map { [$0] } ?? [])
    }

    static func text(_ path: String) -> String? {
        guard case .success(let bytes) = Disk.read(path, limit: largest, onlyPlain: true) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A run over all inputs has taken in what runs over shares had put down.
    func removeOthers() {
        guard shard.isWhole else { return }
        for path in Self.manifests(in: path) + journals where path != manifestPath && path != journalPath {
            unlink(path)
        }
    }

    /// The journals of runs that came to no end, of this share and of others.
    var journals: [String] { books(named: "journal") }
    /// This run’s own last.
    var stampTexts: [String] {
        (stamps.filter { $0 != stampsPath } + [stampsPath]).compactMap(Self.text)
    }
    private var stamps: [String] { books(named: "stamps") }

    private func books(named start: String) -> [String] {
        let folder = path + "/" + Self.books
        return Disk.names(in: folder).filter { $0.hasPrefix(start) }.map { folder + "/" + $0 }
    }
}

/// Makes a folder and those above it.
func makeFolders(_ path: String) -> DiskFault? {
    if Disk.isFolder(path) { return nil }
    let above = Disk.folder(of: path)
    if above != path, above != ".", above != "/", let fault = makeFolders(above) { return fault }
    if mkdir(path, 0o777) == 0 || errno == EEXIST && Disk.isFolder(path) { return nil }
    return DiskFault(number: errno)
}
