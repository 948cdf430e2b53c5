// A file's new contents take the place of its old ones, whole or not at all; who may read and write it stays. A link is
// followed: the file behind it is the one that is meant.

import Glibc

public func replaceInPlace(_ path: String, with bytes: [UInt8]) -> DiskFault? {
    let path = Disk.resolved(path) ?? path
    var before = stat()
    let isKnown = stat(path, &before) == 0
    if access(path, W_OK) != 0 { return DiskFault() }
    if let (_, fault) = writeTogether([(path, bytes)]) { return fault }
    if isKnown { chmod(path, before.st_mode & 0o7777) }
    return nil
}
