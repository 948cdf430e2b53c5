// Standard output and standard error, as bytes; what the terminal can show.

import Glibc
import Saraban

enum Terminal {
    static func output(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
    static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Bytes to standard output; false where they could not all be written.
    @discardableResult
    static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Glibc.write(descriptor, $0 + offset, buffer.count - offset) } ?? 0
            }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            offset += count
        }
        return true
    }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Colour on a terminal, unless NO_COLOR or a dumb terminal says otherwise (CL-04).
    static var hasColour: Bool {
        guard isatty(STDERR_FILENO) == 1 else { return false }
        if let no = getenv("NO_COLOR"), no.pointee != 0 { return false }
        if let term = getenv("TERM"), strcmp(term, "dumb") == 0 { return false }
        return true
    }

    /// Cells of a line.
    static var width: Int {
        var size = winsize()
        if ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)), width > 0 { return width }
        return 100
    }
}
