// Several files come in, and all of them are written or none: each is complete and synced before the first takes its
// place, what was there before stays until then, and comes back where a later one cannot take its own (CL-05). Makes
// no folder.

import Glibc

/// Gives the first file that could not be written, with the reason.
public func writeTogether(_ files: [(path: String, bytes: [UInt8])]) -> (path: String, fault: DiskFault)? {
    let signals = HeldSignals()
    defer { signals.release() }
    // Before any name of this run stands in them.
    let claims = Set(files.map { Disk.folder(of: $0.path) }).map { FolderClaim($0) }
    var staged: [StagedFile] = []
    defer {
        for index in staged.indices { staged[index].discard() }
        for claim in claims { claim.release() }
    }
    for file in files {
        // Whoever wants to end the program is heard here, while nothing has changed yet.
        if signals.isWaiting { return (file.path, DiskFault(EINTR)) }
        switch StagedFile.write(file.bytes, for: file.path, mayStayOpen: staged.count < filesKeptOpen) {
        case .success(let written): staged.append(written)
        case .failure(let fault): return (file.path, fault)
        }
    }
    return place(&staged)
}

/// A process may have 1024 files open, as a rule.
private let filesKeptOpen = 256

private func place(_ staged: inout [StagedFile]) -> (path: String, fault: DiskFault)? {
    for index in staged.indices {
        if let fault = staged[index].takeName() { return (staged[index].path, fault) }
        if staged.count > 1 { staged[index].keepFormer() }
    }
    for index in staged.indices {
        guard let fault = staged[index].place() else { continue }
        for earlier in staged[..<index].indices { staged[earlier].takeBack() }
        return (staged[index].path, fault)
    }
    // What stood there has no second name any more before the disk is waited for: a run that is killed leaves little.
    for index in staged.indices { staged[index].discard() }
    for folder in Set(staged.map { Disk.folder(of: $0.path) }) {
        if let fault = sync(folder) { return (folder, fault) }
    }
    return nil
}

/// Makes the new names of a folder last. Some file systems need and know no such thing.
private func sync(_ folder: String) -> DiskFault? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL ? nil : DiskFault()
}
