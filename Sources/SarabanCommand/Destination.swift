// Where files go: the file that `-o` names, the folder that it names, standard output for `-`, else beside the input.

import Saraban

struct Destination {
    /// What `-o` said.
    let named: String?
    let emission: Emission

    enum Place: Hashable {
        case standardOutput
        case file(String)
    }

    /// Whether `-o` names a single file.
    var isOneFile: Bool {
        guard let named, named != "-", !Disk.isFolder(named) else { return false }
        return named.lowercased().hasSuffix("." + emission.fileExtension)
    }

    var isStandardOutput: Bool { named == "-" || named == nil && emission.isText }

    func place(_ product: Product, of input: InputFile) -> Place {
        if isStandardOutput { return .standardOutput }
        if let named, isOneFile { return .file(named) }
        let folder = named ?? input.folder
        return .file((folder.hasSuffix("/") ? folder : folder + "/") + product.name + emission.suffix)
    }
}
