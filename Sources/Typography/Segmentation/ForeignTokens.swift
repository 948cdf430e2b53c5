// Cuts what is not Thai into numbers, Latin words, addresses, spaces and marks, and gives their inner boundaries a tier.

enum ForeignTokens {
    /// Appends the tokens of the run that begins at a character which is not Thai; gives the end of the run.
    static func append(to text: ScannedText, from start: Int) -> Int {
        let kind = text.classes[start]
        if kind == .space || kind == .noBreak { return appendSpaces(to: text, from: start) }
        guard isWordPart(kind) else {
            return finish(text, start, start + 1, kind == .dash || kind == .hyphen ? .dash : .mark)
        }
        var end = start + 1
        while end < text.count, text.classes[end] != .thai, isJoinable(text.classes[end]) { end += 1 }
        while end > start + 1, isPunctuation(text.classes[end - 1]), text.classes[end - 1] != .slash { end -= 1 }
        if WebAddress.isOne(in: text, start..<end) {
            _ = finish(text, start, end, .latin)
            WebAddress.mark(in: text, start..<end)
            return end
        }
        return appendWords(to: text, start..<end)
    }

    private static func appendSpaces(to text: ScannedText, from start: Int) -> Int {
        var end = start + 1
        while end < text.count, text.classes[end] == .space || text.classes[end] == .noBreak { end += 1 }
        return finish(text, start, end, .space)
    }

    /// Letters and digits with what stands between two of them: 1,500.00 ๐-๔๓๕๐ e-GP O๑.
    private static func appendWords(to text: ScannedText, _ run: Range<Int>) -> Int {
        var at = run.lowerBound
        while at < run.upperBound {
            guard isWordPart(text.classes[at]) else {
                let isDash = text.classes[at] == .hyphen || text.classes[at] == .dash
                at = finish(text, at, at + 1, isDash ? .dash : .mark)
                continue
            }
            var end = at
            var isNumber = true
            while end < run.upperBound, isWordPart(text.classes[end]) || joins(text, end, in: run) {
                if text.classes[end] == .letter || text.classes[end] == .ideograph { isNumber = false }
                end += 1
            }
            at = finish(text, at, end, isNumber ? .number : .latin)
        }
        return run.upperBound
    }

    /// A mark between two parts of one number or word.
    private static func joins(_ text: ScannedText, _ at: Int, in run: Range<Int>) -> Bool {
        guard at > run.lowerBound, at + 1 < run.upperBound else { return false }
        let (before, after) = (text.classes[at - 1], text.classes[at + 1])
        switch text.classes[at] {
        case .stop, .comma, .slash, .hyphen, .dash, .prefix: return before == .digit && after == .digit
        default: return false
        }
    }

    private static func finish(_ text: ScannedText, _ start: Int, _ end: Int, _ role: Role) -> Int {
        text.append(Token(start: start, end: end, roles: role))
        for at in start..<end { text.tiers[at] = LineBreakPairs.tier(in: text, before: at).rawValue }
        return end
    }

    private static func isWordPart(_ kind: CharacterClass) -> Bool {
        switch kind {
        case .letter, .digit, .combining, .joiner, .ideograph: true
        default: false
        }
    }

    private static func isPunctuation(_ kind: CharacterClass) -> Bool {
        switch kind {
        case .stop, .comma, .slash, .hyphen, .dash, .exclamation, .prefix, .postfix: true
        default: false
        }
    }

    private static func isJoinable(_ kind: CharacterClass) -> Bool { isWordPart(kind) || isPunctuation(kind) }
}
