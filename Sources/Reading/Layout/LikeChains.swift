// Follows the `like:` of styles and pages, so that each stands on what it is like. Every name is visited once; a name that
// is not there and a circle are reported once, at the word.

import Diagnostics

struct LikeChains<Declaration, Result> {
    let like: (Declaration) -> Located<String>?
    /// The result of a declaration over that of the one it is like.
    let make: (Declaration, Result?) -> Result
    let unknown: Code
    let cycle: Code

    /// All results by name, and the names whose chain leads nowhere.
    func resolve(
        _ declarations: [String: Declaration], _ findings: inout [Diagnostic]
    ) -> (results: [String: Result], broken: Set<String>) {
        var results: [String: Result] = [:]
        var broken: Set<String> = []
        for name in declarations.keys.sorted() {
            var chain: [(name: String, declaration: Declaration)] = []
            var onChain: Set<String> = []
            var next: String? = name
            while let current = next, results[current] == nil, let declaration = declarations[current] {
                chain.append((current, declaration))
                onChain.insert(current)
                next = like(declaration).flatMap { word in
                    check(word, onChain, declarations, &findings) ? word.value : nil
                }
                if next == nil, like(declaration) != nil { broken.formUnion(onChain) }
            }
            if let next, broken.contains(next) { broken.formUnion(onChain) }
            var base = next.flatMap { results[$0] }
            for (name, declaration) in chain.reversed() {
                let result = make(declaration, base)
                results[name] = result
                base = result
            }
        }
        return (results, broken)
    }

    /// Whether a word leads on.
    private func check(
        _ word: Located<String>, _ onChain: Set<String>, _ declarations: [String: Declaration],
        _ findings: inout [Diagnostic]
    ) -> Bool {
        if onChain.contains(word.value) {
            findings.report(cycle, at: word.span, word.value)
            return false
        }
        if declarations[word.value] != nil { return true }
        let known = declarations.keys.sorted()
        findings.report(
            unknown, at: word.span, word.value, listed(known), suggestion: suggestion(for: word.value, among: known))
        return false
    }
}
