// A style as a layout writes it: only what it changes, and the style it is like. Resolved once all layouts are merged,
// so that a layout which changes `base` changes every style that is like it.

import Diagnostics
import Geometry
import Language

struct StyleDeclaration {
    var like: Located<String>?
    var font: String?
    var size: Length?
    var leading: Length?
    /// Where size and leading are given, the later of both.
    var typeSpan: Span?
    var weight: Style.Weight?
    var align: Alignment?
    var firstLine: Length?
    var left: Length?
    var right: Length?
    var before: Extent?
    var after: Extent?
    var hangsLabel: Bool?
    var isBalanced: Bool?
    var keepsNext: Bool?

    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> StyleDeclaration? {
        guard var fields = Fields(node, .style, &findings) else { return nil }
        var style = StyleDeclaration()
        style.like = fields.optional("like")?.word(&findings)
        style.font = fields.optional("font")?.word(&findings)?.value
        let (size, leading) = (fields.optional("size"), fields.optional("leading"))
        style.size = size?.length(.type, &findings)
        style.leading = leading?.length(.type, &findings)
        style.typeSpan = (leading ?? size)?.span
        style.weight = fields.optional("weight")?.oneOf(Style.Weight.self, &findings)
        style.align = fields.optional("align")?.oneOf(Alignment.self, &findings)
        style.firstLine = fields.optional("first-line")?.length(.distance, &findings)
        style.left = fields.optional("left")?.length(.distance, &findings)
        style.right = fields.optional("right")?.length(.distance, &findings)
        style.before = fields.optional("before")?.extent(&findings)
        style.after = fields.optional("after")?.extent(&findings)
        style.hangsLabel = fields.choice("hang", &findings).map { $0.value == "label" }
        style.isBalanced = fields.optional("balance")?.flag(&findings)
        style.keepsNext = fields.choice("keep", &findings).map { $0.value == "next" }
        fields.finish(&findings)
        return style
    }

    /// What a later layout says over what this one said.
    func changed(by later: StyleDeclaration) -> StyleDeclaration {
        var style = self
        style.like = later.like ?? like
        style.font = later.font ?? font
        style.size = later.size ?? size
        style.leading = later.leading ?? leading
        style.typeSpan = later.typeSpan ?? typeSpan
        style.weight = later.weight ?? weight
        style.align = later.align ?? align
        style.firstLine = later.firstLine ?? firstLine
        style.left = later.left ?? left
        style.right = later.right ?? right
        style.before = later.before ?? before
        style.after = later.after ?? after
        style.hangsLabel = later.hangsLabel ?? hangsLabel
        style.isBalanced = later.isBalanced ?? isBalanced
        style.keepsNext = later.keepsNext ?? keepsNext
        return style
    }

    func applied(to base: Style) -> Style {
        var style = base
        style.font = font ?? base.font
        style.size = size ?? base.size
        style.leading = leading ?? base.leading
        style.weight = weight ?? base.weight
        style.align = align ?? base.align
        style.firstLine = firstLine ?? base.firstLine
        style.left = left ?? base.left
        style.right = right ?? base.right
        style.before = before ?? base.before
        style.after = after ?? base.after
        style.hangsLabel = hangsLabel ?? base.hangsLabel
        style.isBalanced = isBalanced ?? base.isBalanced
        style.keepsNext = keepsNext ?? base.keepsNext
        return style
    }

    /// All styles complete; a style that is like none stands on the language's own defaults.
    static func resolve(
        _ declarations: [String: StyleDeclaration], _ findings: inout [Diagnostic]
    ) -> [String: Style] {
        let chains = LikeChains<StyleDeclaration, Style>(
            like: \.like, make: { $0.applied(to: $1 ?? Style()) }, unknown: .layoutUnknownStyle,
            cycle: .layoutStyleCycle)
        let styles = chains.resolve(declarations, &findings).results
        for (name, declaration) in declarations.sorted(by: { $0.key < $1.key }) {
            if let span = declaration.typeSpan, let style = styles[name] { check(style, span, &findings) }
        }
        return styles
    }

    /// Thai stands four storeys high: under 1.2 of the size a tone mark reaches into the vowel below the line before
    /// (every syllable of Laksaman: 0.86 above the baseline and 0.46 below at most).
    private static let leastLeading = (numerator: 12, denominator: 10)

    private static func check(_ style: Style, _ span: Span, _ findings: inout [Diagnostic]) {
        let least = style.size.scaled(by: leastLeading.numerator, over: leastLeading.denominator)
        guard style.leading < least else { return }
        findings.report(.layoutLeadingTight, at: span, points(style.leading), points(style.size), points(least))
    }

    /// `20.96pt`, without zeros at the end.
    private static func points(_ length: Length) -> String {
        let (whole, rest) = ((length.millipoints + 5) / 1000, (length.millipoints + 5) % 1000 / 10)
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(whole)\(decimals)pt"
    }
}
