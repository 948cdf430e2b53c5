// A folder of kept pages: writes those of a run into it, or holds a run against what is there and gives the differences
// as findings. Files of other sources in it are left alone.

import Diagnostics
import Glibc
import Pages

public struct KeptFolder {
    let path: String

    public init(_ path: String) { self.path = path }

    /// Writes all pages, or none; makes the folder where it is missing. Gives the paths, and says which kept files of
    /// these sources no paper belongs to any more.
    public func update(_ pages: [(name: String, text: String)]) -> Outcome<[String]> {
        if !Disk.exists(path), mkdir(path, 0o777) != 0 { return Outcome(nil, [.unwritten(path, DiskFault())]) }
        let files = pages.map { (path: file($0.name), bytes: Array($0.text.utf8)) }
        var names: Set<String> = []
        for file in files where !names.insert(file.path).inserted {
            return Outcome(nil, [Diagnostic(.outputCollision, at: nil, [file.path], path: file.path)])
        }
        if let (path, fault) = writeTogether(files) { return Outcome(nil, [.unwritten(path, fault)]) }
        return Outcome(files.map(\.path), unused(beside: pages))
    }

    /// What differs from the kept pages, paper by paper.
    public func differences(_ pages: [(name: String, text: String)]) -> [Diagnostic] {
        pages.flatMap { compare($0.text, with: file($0.name), named: $0.name) } + unused(beside: pages)
    }

    private func file(_ name: String) -> String { path + "/" + name + KeptPages.suffix }

    private func compare(_ text: String, with path: String, named name: String) -> [Diagnostic] {
        let kept: KeptPages
        switch read(path) {
        case .failure(let fault) where fault.number == ENOENT:
            return [Diagnostic(.pagesNotKept, at: nil, [name], path: path)]
        case .failure(let fault): return [.unread(path, fault)]
        case .success(let known):
            if known == text { return [] }
            guard let read = KeptPages(known) else { return [Diagnostic(.pagesNotReadable, at: nil, path: path)] }
            kept = read
        }
        guard let now = KeptPages(text) else { return [] }
        guard kept.fonts == now.fonts else {
            let fonts = [kept.fonts, now.fonts].map { $0.joined(separator: ", ") }
            return [Diagnostic(.pagesOtherFonts, at: nil, fonts, path: path)]
        }
        let changes = changes(from: kept, to: now)
        // The dump may differ where nothing does, by a rounding.
        guard !changes.isEmpty else { return [] }
        return [Diagnostic(.pagesDiffer, at: nil, [name, "\(changes.count)"], path: path)] + details(of: changes, path)
    }

    /// More of one paper nobody reads.
    private static let most = 20

    private func details(of changes: [PageChange], _ path: String) -> [Diagnostic] {
        let shown = changes.prefix(Self.most).map { $0.finding(path) }
        guard changes.count > Self.most else { return shown }
        return shown + [Diagnostic(.pagesMore, at: nil, ["\(changes.count - Self.most)"], path: path)]
    }

    /// Kept files of the sources at hand that no paper has: it was renamed, or is made no more.
    private func unused(beside pages: [(name: String, text: String)]) -> [Diagnostic] {
        let sources = Set(pages.compactMap { KeptPages($0.text)?.source })
        let used = Set(pages.map { $0.name + KeptPages.suffix })
        return Disk.names(in: path).filter { $0.hasSuffix(KeptPages.suffix) && !used.contains($0) }.compactMap { name in
            guard case .success(let text) = read(path + "/" + name), let kept = KeptPages(text),
                sources.contains(kept.source)
            else { return nil }
            return Diagnostic(.pagesUnused, at: nil, [kept.source], path: path + "/" + name)
        }
    }

    private func read(_ path: String) -> Result<String, DiskFault> {
        Disk.read(path, limit: Self.largest, onlyPlain: true).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Dumps of 10,000 rows have 30 MB.
    private static let largest = 200_000_000
}

extension PageChange {
    /// As a finding about the kept file.
    fileprivate func finding(_ path: String) -> Diagnostic {
        switch self {
        case .count(let before, let now): Diagnostic(.pagesCount, at: nil, ["\(now)", "\(before)"], path: path)
        case .moved(let first, let last, let count, let pages, _, _) where pages != 0:
            Diagnostic(
                .pagesTurned, at: nil, ["\(first.page)"] + named(first, last, count) + ["\(first.page + pages)"],
                path: path)
        case .moved(let first, let last, let count, _, let x, let y):
            Diagnostic(.pagesMoved, at: nil, ["\(first.page)"] + named(first, last, count) + [way(x, y)], path: path)
        case .reworded(let before, let now):
            Diagnostic(
                .pagesReworded, at: nil, ["\(now.page)", before.words ?? "", now.words ?? ""], path: path)
        case .reshaped(let before, let now):
            Diagnostic(.pagesReshaped, at: nil, ["\(now.page)", now.named, before.look, now.look], path: path)
        case .added(let first, let last, let count):
            Diagnostic(.pagesAdded, at: nil, ["\(first.page)"] + named(first, last, count), path: path)
        case .removed(let first, let last, let count):
            Diagnostic(.pagesRemoved, at: nil, ["\(first.page)"] + named(first, last, count), path: path)
        }
    }

    /// The first and the last of several things, and how many they are.
    private func named(_ first: KeptItem, _ last: KeptItem, _ count: Int) -> [String] {
        let isRange = count > 1 && first.words != nil && last.words != nil
        return [isRange ? "\(first.named) … \(last.named)" : first.named, count > 1 ? " ×\(count)" : ""]
    }

    /// `→ 2.00 ↓ 6.00 pt`
    private func way(_ x: Int, _ y: Int) -> String {
        let steps = [(x, x > 0 ? "→" : "←"), (y, y > 0 ? "↓" : "↑")].filter { $0.0 != 0 }.map { size, arrow in
            let hundredths = abs(size)
            return "\(arrow) \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        }
        return steps.joined(separator: " ") + " pt"
    }
}

extension KeptItem {
    private static let longest = 40

    /// Its words, cut where they are long; or the term for what it is.
    fileprivate var named: String {
        guard let words else { return "kept." + kind }
        return words.count > Self.longest ? "“\(words.prefix(Self.longest))…”" : "“\(words)”"
    }
}
