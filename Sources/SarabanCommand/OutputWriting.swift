// The files of one input come in, and all of them are written or none. Nothing is written where two papers would be one
// file, where an input would be lost, or a signed paper.

import Diagnostics
import Saraban

struct OutputWriting {
    let destination: Destination
    /// Whether a signed paper may be replaced.
    let force: Bool
    /// Files of this run, inputs and outputs, as the disk knows them.
    private var inputs: Set<String>
    private var written: Set<String> = []

    init(destination: Destination, force: Bool, inputs: [InputFile]) {
        self.destination = destination
        self.force = force
        self.inputs = Set(inputs.map { Self.identity($0.path) })
    }

    /// Gives the paths that were written, with their pages.
    mutating func write(_ products: [Product], of input: InputFile) -> Outcome<[(path: String, pages: Int?)]> {
        var files: [(path: String, bytes: [UInt8])] = []
        var streamed: [Product] = []
        for product in products {
            switch destination.place(product, of: input) {
            case .standardOutput: streamed.append(product)
            case .file(let path): files.append((path, product.bytes))
            }
        }
        let findings = check(files.map(\.path)) + check(streamed)
        guard findings.isEmpty else { return Outcome(nil, findings) }
        if let (path, fault) = writeTogether(files) { return Outcome(nil, [.unwritten(path, fault)]) }
        for product in streamed {
            if let fault = Terminal.output(product.bytes) { return Outcome(nil, [.unwritten("-", fault)]) }
        }
        return Outcome(zip(files, products).map { ($0.path, $1.pages) })
    }

    private mutating func check(_ paths: [String]) -> [Diagnostic] {
        paths.compactMap { path in
            let identity = Self.identity(path)
            guard written.insert(identity).inserted else {
                return Diagnostic(.outputCollision, at: nil, [path], path: path)
            }
            if inputs.contains(identity) { return Diagnostic(.outputIsInput, at: nil, [path], path: path) }
            if Disk.exists(path), !Disk.isFile(path) { return Diagnostic(.outputExists, at: nil, [path], path: path) }
            guard !force else { return nil }
            switch SignedFile.isSigned(path) {
            case .success(false): return nil
            case .success(true): return Diagnostic(.outputSigned, at: nil, [path], path: path)
            case .failure(let fault): return .unwritten(path, fault)
            }
        }
    }

    /// Texts may follow one another; two PDFs are no PDF.
    private func check(_ streamed: [Product]) -> [Diagnostic] {
        guard streamed.count > 1, !destination.emission.isText else { return [] }
        return [Diagnostic(.outputCollision, at: nil, ["-"], path: "-")]
    }

    /// The path with the links of its folder followed.
    private static func identity(_ path: String) -> String {
        let folder = Disk.folder(of: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return (Disk.resolved(folder) ?? folder) + "/" + name
    }
}
