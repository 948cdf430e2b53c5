// The bytes of one file, complete and synced on the disk of their future place, and not yet in it. Has no name until
// it must have one, where the file system can do that: what has no name leaves nothing behind, whatever happens.

import Glibc

struct StagedFile {
    let path: String
    /// Open while the file has no name.
    private var descriptor: Int32?
    /// A hidden name in the same folder.
    private var name: String?
    /// A second name of the file that stood in the place, to be able to put it back.
    private var former: String?
    /// Whether nothing stood in the place.
    private var isNew = false

    /// `O_TMPFILE`, which is too complex a macro for Swift.
    private static let unnamed = O_DIRECTORY | 0o20_000_000

    /// `mayStayOpen` is false where too many files are open already.
    static func write(_ bytes: [UInt8], for path: String, mayStayOpen: Bool) -> Result<StagedFile, DiskFault> {
        var file = StagedFile(path: path)
        if mayStayOpen { file.openUnnamed() }
        if file.descriptor == nil, let fault = file.openNamed() { return .failure(fault) }
        guard let descriptor = file.descriptor else { return .failure(DiskFault(EBADF)) }
        var fault = Disk.write(bytes, to: descriptor)
        if fault == nil, fsync(descriptor) != 0 { fault = DiskFault() }
        if file.name != nil {
            if close(descriptor) != 0, fault == nil { fault = DiskFault() }
            file.descriptor = nil
        }
        if let fault {
            file.discard()
            return .failure(fault)
        }
        return .success(file)
    }

    private init(path: String) { self.path = path }

    private mutating func openUnnamed() {
        let opened = open(Disk.folder(of: path), O_WRONLY | O_CLOEXEC | Self.unnamed, 0o666)
        if opened >= 0 { descriptor = opened }
    }

    private mutating func openNamed() -> DiskFault? {
        Self.withFreshName(beside: path) { name in
            let opened = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard opened >= 0 else { return false }
            (descriptor, self.name) = (opened, name)
            return true
        }
    }

    /// Gives the file its hidden name.
    mutating func takeName() -> DiskFault? {
        guard let descriptor else { return nil }
        let fault = Self.withFreshName(beside: path) { name in
            guard linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 else {
                return false
            }
            self.name = name
            return true
        }
        if fault == nil {
            close(descriptor)
            self.descriptor = nil
        }
        return fault
    }

    /// Keeps what stands in the place under a second name. A file system without links keeps nothing.
    mutating func keepFormer() {
        isNew = !Disk.exists(path)
        guard !isNew else { return }
        _ = Self.withFreshName(beside: path) { name in
            guard link(path, name) == 0 else { return false }
            former = name
            return true
        }
    }

    /// Puts the file in its place.
    mutating func place() -> DiskFault? {
        guard let name else { return DiskFault(ENOENT) }
        guard rename(name, path) == 0 else { return DiskFault() }
        self.name = nil
        return nil
    }

    /// Takes the file out of its place and puts back what stood there. Where that was not kept, the new file stays: a
    /// whole file is better than none.
    mutating func takeBack() {
        if isNew {
            unlink(path)
        } else if let former, rename(former, path) == 0 {
            self.former = nil
        }
    }

    /// Removes all that is not in its place.
    mutating func discard() {
        if let descriptor { close(descriptor) }
        for name in [name, former] { if let name { unlink(name) } }
        (descriptor, name, former) = (nil, nil, nil)
    }

    /// Tries hidden names until `use` finds one that is free. A name may be left from a program that was killed: the
    /// number of a process comes again, in a container it is always the same.
    private static func withFreshName(beside path: String, use: (String) -> Bool) -> DiskFault? {
        for number in 0..<10_000 {
            if use("\(Disk.folder(of: path))/\(FolderClaim.hiddenName(number))") { return nil }
            if errno != EEXIST { return DiskFault() }
        }
        return DiskFault(EEXIST)
    }
}
