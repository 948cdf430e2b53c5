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
            text.tiers[at] = tier(text, before: at).rawValue
        }
    }

    private static func tier(_ text: ScannedText, before at: Int) -> BreakTier {
        guard isNamePart(text, at) else { return .cluster }
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

    private static func isNamePart(_ text: ScannedText, _ at: Int) -> Bool {
        text.classes[at] == .letter || text.classes[at] == .digit
    }
}
