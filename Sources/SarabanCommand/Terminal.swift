// Standard output and standard error, as bytes; what the terminal can show.

import Glibc
import Saraban

enum Terminal {
    /// Gives the fault where not all of it could be written.
    static func output(_ bytes: [UInt8]) -> DiskFault? { Disk.write(bytes, to: STDOUT_FILENO) }

    /// Where nobody reads standard error there is nobody left to tell.
    static func error(_ text: String) { _ = Disk.write(Array(text.utf8), to: STDERR_FILENO) }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Colour on a terminal, unless NO_COLOR or a dumb terminal says otherwise (CL-04).
    static var hasColour: Bool { hasColour(STDERR_FILENO) }
    static var outputHasColour: Bool { hasColour(STDOUT_FILENO) }

    private static func hasColour(_ stream: Int32) -> Bool {
        guard isatty(stream) == 1 else { return false }
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
