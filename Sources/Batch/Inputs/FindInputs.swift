// Finds the inputs below folders, or those that a list names. Takes paths, gives inputs in the order of their keys; opens no
// input. Hidden files and folders are passed over, and so is where papers are written to.

import Diagnostics
import Glibc
import Saraban

/// `others`: folders below which no input is looked for: those of papers and of layouts.
public func findInputs(in folders: [String], except others: [String]) -> Outcome<[BatchInput]> {
    var found: [BatchInput] = []
    var findings: [Diagnostic] = []
    let hidden = Set(others.compactMap(Disk.resolved))
    for (index, folder) in folders.enumerated() {
        if Disk.isFile(folder) {
            found.append(BatchInput(key: folder.split(separator: "/").last.map(String.init) ?? folder, path: folder))
            continue
        }
        guard let path = Disk.resolved(folder), Disk.isFolder(folder) else {
            findings.append(.unread(folder, DiskFault(number: ENOENT)))
            continue
        }
        let name = path.split(separator: "/").last.map(String.init) ?? "\(index + 1)"
        let start = folders.count > 1 ? name + "/" : ""
        let (below, closed) = files(below: path, except: hidden)
        // Inputs that cannot be seen are not gone: nobody may take their papers for left over.
        findings += closed.map { .unread($0, DiskFault(number: EACCES)) }
        for below in below {
            found.append(BatchInput(key: start + below, path: folder + (folder.hasSuffix("/") ? "" : "/") + below))
        }
    }
    guard !findings.hasErrors else { return Outcome(nil, findings) }
    return inOrder(found)
}

/// The inputs of a list, a path a line; what stands behind `#` at the start of a line is said aside.
public func listedInputs(_ text: String) -> Outcome<[BatchInput]> {
    var inputs: [BatchInput] = []
    var seen: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
        let path = String(line).trimmingBlanks
        guard !path.isEmpty, !path.hasPrefix("#"), seen.insert(path).inserted else { continue }
        inputs.append(BatchInput(key: path.withoutSteps, path: path))
    }
    return inOrder(inputs)
}

/// Sorted by key. Papers are named by keys without their suffix: no two may share one.
private func inOrder(_ inputs: [BatchInput]) -> Outcome<[BatchInput]> {
    var paths: [String: String] = [:]
    var findings: [Diagnostic] = []
    for input in inputs {
        let name = input.folder + "/" + input.stem
        if let other = paths.updateValue(input.path, forKey: name) {
            findings.append(Diagnostic(.batchSameKey, at: nil, [other, input.path], path: input.path))
        }
    }
    guard findings.isEmpty else { return Outcome(nil, findings) }
    return Outcome(inputs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
}

/// Paths below a folder, without the folder, and folders that cannot be looked into. Folders behind links are not entered:
/// they may lead back.
private func files(below root: String, except hidden: Set<String>) -> (found: [String], closed: [String]) {
    var (found, closed): ([String], [String]) = ([], [])
    var waiting = [""]
    while let folder = waiting.popLast() {
        if access(root + "/" + folder, R_OK | X_OK) != 0 { closed.append(root + "/" + folder) }
        for name in Disk.names(in: root + "/" + folder) where !name.hasPrefix(".") {
            let path = folder + name
            switch kind(of: root + "/" + path) {
            case S_IFDIR: if !hidden.contains(root + "/" + path) { waiting.append(path + "/") }
            case S_IFREG, S_IFLNK: if path.hasSuffix(".yaml") || path.hasSuffix(".yml") { found.append(path) }
            default: break
            }
        }
    }
    return (found, closed)
}

private func kind(of path: String) -> mode_t {
    var information = stat()
    return lstat(path, &information) == 0 ? information.st_mode & S_IFMT : 0
}

extension String {
    fileprivate var trimmingBlanks: String {
        let rest = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return String(rest.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }

    /// A key leads nowhere: `../a/./b` is `a/b`.
    fileprivate var withoutSteps: String {
        split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    }
}
