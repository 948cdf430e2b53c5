// URLs and e-mail addresses: recognises one in a run without spaces, and breaks it only after / . - ? & _ = (LB-12).

enum WebAddress {
    /// Has `://`, begins with `www.`, or has a name of two letters or more after a full stop or `@`.
    static func isOne(in text: ScannedText, _ run: Range<Int>) -> Bool {
        guard run.count > 4 else { return false }
        var letters = 0
        var afterStop = false
        for at in run {
            switch text.classes[at] {
            case .letter:
                letters += 1
                if afterStop, letters >= 2, at - letters - 1 >= run.lowerBound { return true }
            case .stop:
                // A full stop or colon right after a letter: `example.go`, `https:/`.
                afterStop = letters > 0
                if at + 1 < run.upperBound, text.classes[at + 1] == .slash { return true }
                letters = 0
            default:
                afterStop = false
                letters = 0
            }
        }
        return false
    }

    /// After a slash, `?` or `&` a break is tier 2, after the other signs tier 3; between signs there is none.
    static func mark(in text: ScannedText, _ run: Range<Int>) {
        for at in run.dropFirst() where text.tiers[at] != BreakTier.none.rawValue {
            let tier = tier(text, before: at, from: run.lowerBound)
            let keeps = tier == .cluster && text.tiers[at] == BreakTier.sign.rawValue
            if !keeps { text.tiers[at] = tier.rawValue }
        }
    }

    private static func tier(_ text: ScannedText, before at: Int, from start: Int) -> BreakTier {
        guard isNamePart(text, at) else { return .cluster }
        // `www.` alone on a line says nothing: the host goes on in the next one only if it must.
        if text.classes[at - 1] == .stop, isHostMark(text, at - 1, from: start) { return .bond }
        switch text.classes[at - 1] {
        case .slash, .exclamation: return .compound
        case .stop, .hyphen: return .glue
        default: break
        }
        switch text.sign(at - 1) {
        case UInt8(ascii: "&"): return .compound
        case UInt8(ascii: "_"), UInt8(ascii: "="): return .glue
        default: return .cluster
        }
    }

    /// The full stop of a `www.` that begins the address or follows its `//`.
    private static func isHostMark(_ text: ScannedText, _ stop: Int, from start: Int) -> Bool {
        guard stop - 3 >= start, stop - 3 == start || text.classes[stop - 4] == .slash else { return false }
        return (1...3).allSatisfy { text.sign(stop - $0) | 0x20 == UInt8(ascii: "w") }
    }

    private static func isNamePart(_ text: ScannedText, _ at: Int) -> Bool {
        text.classes[at] == .letter || text.classes[at] == .digit
    }
}
