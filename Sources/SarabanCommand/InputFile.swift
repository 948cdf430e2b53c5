// An input as the command line names it. Its bytes or the finding why there are none; `-` is standard input.

import Diagnostics
import Saraban

struct InputFile {
    let path: String

    var isStandardInput: Bool { path == "-" }
    /// As findings name it.
    var name: String { isStandardInput ? "<stdin>" : path }
    /// Where its pictures lie, and its papers where no other place is named.
    var folder: String { isStandardInput ? "." : Disk.folder(of: path) }
    /// What the names of its papers begin with.
    var stem: String { isStandardInput ? "saraban" : Disk.stem(of: path) }

    func read() -> Outcome<SourceFile> {
        switch Disk.read(path, limit: Press.inputLimit) {
        case .success(let bytes): Outcome(SourceFile(name: name, bytes: bytes))
        case .failure(let fault): Outcome(nil, [.unread(path, fault)])
        }
    }
}
