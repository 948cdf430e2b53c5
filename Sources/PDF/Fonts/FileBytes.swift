// The bytes of a file, or nothing where they cannot be had.

import Glibc

func fileBytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= largestFont else {
        return nil
    }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size, let start = buffer.baseAddress {
            let got = read(file, start + count, size - count)
            guard got > 0 else { break }
            count += got
        }
        isWhole = count == size
    }
    return isWhole ? bytes : nil
}

/// Beyond any font: 256 MiB.
private let largestFont = 1 << 28
