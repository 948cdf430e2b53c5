// Whether what an earlier run made of an input is still what this run would make. Takes the input and what is known of it, gives
// the reason to make it anew, or none; makes nothing.

import Diagnostics
import Saraban

/// What an earlier run made, looked at today.
enum Freshness {
    /// Nothing to do. Some outputs may have been signed, numbered or stamped since: they are left alone.
    case current(touched: [String])
    case stale(Reason)
}

/// Looks at inputs one after the other.
struct FreshnessCheck {
    let folder: String
    let known: KnownOutputs
    let options: BatchOptions
    let press: Press
    let fonts: FontDigests
    /// Where each file of a font lies today, by its name.
    let fontPaths: [String: String]
    var stamps: Stamps
    private var layouts: [String: String] = [:]

    init(
        in folder: String, known: KnownOutputs, options: BatchOptions, press: Press, fonts: FontDigests, stamps: Stamps
    ) {
        self.folder = folder
        self.known = known
        self.options = options
        self.press = press
        self.fonts = fonts
        self.stamps = stamps
        let paths = press.fontFiles.flatMap(\.paths)
        fontPaths = Dictionary(
            paths.map { ($0.split(separator: "/").last.map(String.init) ?? $0, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    mutating func look(at input: BatchInput) -> Freshness {
        guard let entry = known.entries[input.key] else { return .stale(.new) }
        if let reason = known.reasons[input.key] { return .stale(reason) }
        guard let digest = digest(input.path), digest == entry.input else { return .stale(.input) }
        for layout in entry.layouts where layoutDigest(layout.name) != layout.digest {
            return .stale(.layout(layout.name))
        }
        for picture in entry.pictures {
            let path = Disk.folder(of: input.path) + "/" + picture.name
            if self.digest(path) != picture.digest { return .stale(.picture(picture.name)) }
        }
        for font in entry.fonts where fontPaths[font.name].flatMap(fonts.ingredient)?.digest != font.digest {
            return .stale(.font(font.name))
        }
        return look(at: entry.outputs)
    }

    private mutating func look(at outputs: [Manifest.Output]) -> Freshness {
        var touched: [String] = []
        for output in outputs {
            let path = folder + "/" + output.path
            guard Disk.exists(path) else { return .stale(.outputMissing(output.path)) }
            guard let digest = digest(path, reads: options.verifiesOutputs), digest != output.digest else { continue }
            // Of another state of the input, by a run that was killed or whose books are older: it is ours to replace.
            if options.force || known.isOurs(output.path, digest) { return .stale(.outputChanged(output.path)) }
            touched.append(output.path)
        }
        return .current(touched: touched)
    }

    /// `reads`: whether it is read even where it looks as before.
    mutating func digest(_ path: String, reads: Bool = false) -> String? {
        if !reads, let digest = stamps.digest(path) { return digest }
        guard let read = readDigest(path) else { return nil }
        stamps.note(path, read.stamp, read.digest)
        return read.digest
    }

    private mutating func layoutDigest(_ name: String) -> String {
        if let known = layouts[name] { return known }
        let digest = Manifest.short(press.layout(named: name)?.digest ?? "")
        layouts[name] = digest
        return digest
    }
}
