// Joins what runs over shares of the inputs have put down into the books of one run over all. Takes the folder that their papers
// are in, writes the manifest that such a run writes; touches no paper.

import Diagnostics
import Glibc
import Saraban

/// How many inputs and outputs the folder has now.
public func mergeManifests(in path: String) -> Outcome<(inputs: Int, outputs: Int)> {
    // Nothing is made where nothing is.
    guard Disk.isFolder(path) else { return Outcome(nil, [.unread(path, DiskFault(number: ENOENT))]) }
    let claimed = BatchFolder.claim(path)
    guard let folder = claimed.value else { return Outcome(nil, claimed.diagnostics) }
    defer { folder.release() }
    let shares = BatchFolder.manifests(in: path).compactMap { file in share(of: file).map { (file, $0) } }
    guard let (first, shard) = shares.first else {
        return Outcome(nil, [Diagnostic(.batchShardMissing, at: nil, [path, "0", "1"], path: path)])
    }
    let unfinished = folder.journals.compactMap(share)
    for index in 0..<shard.count {
        let wanted = Shard(index: index, count: shard.count)
        // A share that was killed has not written what it did last into its books.
        guard unfinished.contains(where: { $0 == wanted }) || !shares.contains(where: { $0.1 == wanted }) else {
            continue
        }
        return Outcome(
            nil, [Diagnostic(.batchShardMissing, at: nil, [path, "\(index)", "\(shard.count)"], path: path)])
    }
    var whole: Manifest?
    for (file, share) in shares where share.count == shard.count {
        let (manifest, isWhole) = Manifest.read(BatchFolder.text(file) ?? "")
        guard isWhole else {
            return Outcome(nil, [Diagnostic(.batchManifestDamaged, at: nil, [file], severity: .error, path: file)])
        }
        guard var joined = whole else {
            whole = manifest
            continue
        }
        guard joined.headLines == manifest.headLines else {
            return Outcome(nil, [Diagnostic(.batchManifestsDiffer, at: nil, [first, file], path: file)])
        }
        // A share that was cut otherwise before may have left keys of others.
        joined.entries.merge(manifest.entries) { $0.input == nil ? $1 : $0 }
        whole = joined
    }
    guard let manifest = whole else { return Outcome(nil, []) }
    if let (path, fault) = writeTogether([(folder.manifestPath, Array(manifest.text.utf8))]) {
        return Outcome(nil, [.unwritten(path, fault)])
    }
    for (file, _) in shares { unlink(file) }
    return Outcome((manifest.entries.count, manifest.entries.values.reduce(0) { $0 + $1.outputs.count }))
}

/// Of `saraban-2-of-8.manifest`, and of `journal-2-of-8`.
private func share(of path: String) -> Shard? {
    let name = Disk.stem(of: path)
    let parts = name.split(separator: "-")
    guard parts.count == 4, parts[2] == "of", let index = Int(parts[1]),
        let count = Int(parts[3])
    else { return nil }
    return Shard(index: index, count: count)
}
