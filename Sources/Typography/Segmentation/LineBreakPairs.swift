// The first tier of a boundary outside Thai, from the classes on both sides: UAX #14 with the exceptions of Thai papers.

enum LineBreakPairs {
    /// The tier of a break before a character, at least one side of which is not Thai.
    static func tier(in text: ScannedText, before at: Int) -> BreakTier {
        guard at > 0 else { return .none }
        let right = text.classes[at]
        switch right {
        case .combining, .joiner, .space, .zeroWidthSpace, .newline, .noBreak: return .none
        case .thai where !ThaiLetter.mayStart(text.codes[at]): return .none
        default: break
        }
        if ThaiLetter.isOpen(text.codes[at - 1]) { return .none }
        var left = at - 1
        while left > 0, text.classes[left] == .combining { left -= 1 }
        switch text.classes[left] {
        case .noBreak, .joiner: return .none
        // LB10: a mark without a base is a letter.
        case .newline where left < at - 1, .zeroWidthSpace where left < at - 1, .space where left < at - 1:
            return neverFirst(text, at) ? .sign : words(.letter, right)
        case .newline, .zeroWidthSpace: return .word
        case .space: return afterSpace(text, left, at)
        case _ where neverFirst(text, at): return .sign
        case .open, .prefix: return .sign
        case .combining: return .cluster
        default: return touching(text, left, at)
        }
    }

    /// LB7, LB13, LB14 of UAX #14: spaces do not part an opening mark from what follows, nor a closing one from the word.
    private static func afterSpace(_ text: ScannedText, _ space: Int, _ at: Int) -> BreakTier {
        var left = space
        while left > 0, text.classes[left] == .space { left -= 1 }
        switch text.classes[left] {
        case .space: return .none  // nothing before the space
        case .noBreak: return .none
        case .open: return .sign
        default: return isSparedAfterSpace(text, at) ? .bond : neverFirst(text, at) ? .sign : .word
        }
    }

    /// A colon or ฯลฯ that the clerk has set off by a space: better at the start of a line than a word cut before it.
    private static func isSparedAfterSpace(_ text: ScannedText, _ at: Int) -> Bool {
        if text.classes[at] == .stop { return text.sign(at) == UInt8(ascii: ":") }
        return at + 2 < text.count && text.codes[at] == ThaiLetter.abbreviation
            && text.codes[at + 1] == ThaiLetter.loLing && text.codes[at + 2] == ThaiLetter.abbreviation
    }

    /// What never begins a line (LB-07, LB-08, LB-09): closing marks, and ๆ ฯ even after a space.
    private static func neverFirst(_ text: ScannedText, _ at: Int) -> Bool {
        switch text.classes[at] {
        case .close, .exclamation, .stop, .comma, .slash, .postfix, .ellipsis: true
        case .thai: ThaiLetter.kind(text.codes[at]) == .repetition
        default: false
        }
    }

    private static func touching(_ text: ScannedText, _ left: Int, _ at: Int) -> BreakTier {
        let right = text.classes[at]
        if right == .hyphen || right == .dash { return .cluster }
        switch text.classes[left] {
        case .close: return right == .thai || right == .ideograph ? .word : .cluster
        case .exclamation, .postfix, .ellipsis: return right == .thai ? .word : .cluster
        case .stop: return afterStop(text, left, right)
        case .comma: return right == .digit ? .cluster : .word
        case .slash: return afterSlash(text, left, right)
        case .hyphen, .dash: return afterDash(text, left, right)
        default: return words(text.classes[left], right)
        }
    }

    /// พ.ศ.๒๕๖๘ and อบต.name are glue; 1.5 and a.b hold together.
    private static func afterStop(_ text: ScannedText, _ stop: Int, _ right: CharacterClass) -> BreakTier {
        if right == .thai { return .bond }
        return right == .digit && text.codes[stop] == ThaiLetter.fullStop ? .bond : .cluster
    }

    /// LB-13: after a slash, but not inside ๑๒/๒๕๖๘ or มท ๐๘๐๘.๒/ว.
    private static func afterSlash(_ text: ScannedText, _ slash: Int, _ right: CharacterClass) -> BreakTier {
        guard slash > 0, text.classes[slash - 1] == .digit else { return .word }
        return right == .digit ? .cluster : .bond
    }

    /// A dash between numbers holds (phones, ๒๕๖๖-๒๕๗๐), but the number parts there before it parts anywhere else; one
    /// inside a Latin word or before a list item nearly holds.
    private static func afterDash(_ text: ScannedText, _ dash: Int, _ right: CharacterClass) -> BreakTier {
        guard dash > 0 else { return .bond }
        switch (text.classes[dash - 1], right) {
        case (.digit, .digit): return .syllable
        case (_, .digit): return .cluster
        case (.space, _), (.letter, .letter): return .bond
        default: return .word
        }
    }

    private static func words(_ left: CharacterClass, _ right: CharacterClass) -> BreakTier {
        switch (left, right) {
        case (.thai, .digit), (.digit, .thai): .bond
        case (.thai, .open), (.thai, .prefix), (.thai, .letter), (.letter, .thai): .word
        case (.ideograph, .prefix), (_, .open): .cluster
        case (.ideograph, _), (_, .ideograph): .word
        default: .cluster
        }
    }
}
