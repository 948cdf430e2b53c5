// A fault of the disk comes in, the finding that says so in the user's language goes out.

import Diagnostics
import Glibc
import Pictures
import Reading

extension Diagnostic {
    /// An input or a layout that could not be read.
    public static func unread(_ path: String, _ fault: DiskFault) -> Diagnostic {
        let code: Code
        var words = [path]
        switch fault.number {
        case ENOENT, ENOTDIR: code = .fileMissing
        case EISDIR: code = .fileIsFolder
        case EACCES, EPERM: code = .fileNoPermission
        case EFBIG:
            code = .fileTooLarge
            let limit = megabytes(YAMLLimits.fileSize)
            words = [fault.size.map(megabytes) ?? "> " + limit, limit]
        default:
            code = .fileUnreadable
            words.append(fault.reason)
        }
        return Diagnostic(code, at: nil, words, path: path)
    }

    /// A paper that could not be written.
    public static func unwritten(_ path: String, _ fault: DiskFault) -> Diagnostic {
        // Standard output has no folder and no room of its own.
        switch path == "-" ? 0 : fault.number {
        case ENOENT, ENOTDIR: Diagnostic(.outputNoFolder, at: nil, [path, Disk.folder(of: path)], path: path)
        case EACCES, EPERM, EROFS: Diagnostic(.outputNoPermission, at: nil, [path], path: path)
        case ENOSPC, EDQUOT, EFBIG: Diagnostic(.outputNoRoom, at: nil, [path], path: path)
        case EISDIR: Diagnostic(.outputExists, at: nil, [path], path: path)
        default: Diagnostic(.outputFailed, at: nil, [path, fault.reason], path: path)
        }
    }

    /// A picture that could not be read; it points at the place that names it.
    static func unreadImage(_ path: Located<String>, _ fault: DiskFault) -> Diagnostic {
        switch fault.number {
        case ENOENT, ENOTDIR: Diagnostic(.composeImageMissing, at: path.span, [path.value])
        case EISDIR, ENXIO: Diagnostic(.composeImageNotPlain, at: path.span, [path.value])
        case EFBIG:
            Diagnostic(
                .pictureFileTooLarge, at: path.span,
                ["\(fault.size ?? PictureLimits.rasterBytes + 1)", "\(PictureLimits.rasterBytes)"])
        default: Diagnostic(.composeUnreadableImage, at: path.span, [path.value, fault.reason])
        }
    }

    private static func megabytes(_ bytes: Int) -> String { "\((bytes + 1_048_575) / 1_048_576) MB" }
}
