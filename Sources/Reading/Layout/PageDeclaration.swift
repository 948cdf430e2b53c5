// A page set-up as a layout writes it: only what it changes, and the page it is like.

import Diagnostics
import Geometry
import Language

struct PageDeclaration {
    var like: Located<String>?
    var size: Size?
    var isLandscape: Bool?
    var left: Length?
    var right: Length?
    var top: Length?
    var bottom: Length?
    var laterTop: Length?
    var scale: Ratio?

    static func read(_ node: Node, _ findings: inout [Diagnostic]) -> PageDeclaration? {
        guard var fields = Fields(node, .page, &findings) else { return nil }
        var page = PageDeclaration()
        page.like = fields.optional("like")?.word(&findings)
        page.size = fields.choice("size", &findings).flatMap { name in
            PageSetup.papers.first { $0.name == name.value }?.size
        }
        page.isLandscape = fields.choice("orientation", &findings)
            .map { $0.value == "landscape" }
        page.scale = fields.optional("scale")?.ratio(&findings)
        if let margin = fields.optional("margin"), var sides = Fields(margin, .margin, &findings) {
            page.left = sides.optional("left")?.length(.distance, &findings)
            page.right = sides.optional("right")?.length(.distance, &findings)
            page.top = sides.optional("top")?.length(.distance, &findings)
            page.bottom = sides.optional("bottom")?.length(.distance, &findings)
            page.laterTop = sides.optional("later-top")?.length(.distance, &findings)
            sides.finish(&findings)
        }
        fields.finish(&findings)
        return page
    }

    func changed(by later: PageDeclaration) -> PageDeclaration {
        var page = self
        page.like = later.like ?? like
        page.size = later.size ?? size
        page.isLandscape = later.isLandscape ?? isLandscape
        page.left = later.left ?? left
        page.right = later.right ?? right
        page.top = later.top ?? top
        page.bottom = later.bottom ?? bottom
        page.laterTop = later.laterTop ?? laterTop
        page.scale = later.scale ?? scale
        return page
    }

    /// All pages complete, each over the page it is like.
    static func resolve(
        _ declarations: [String: (PageDeclaration, Span)], _ findings: inout [Diagnostic]
    ) -> [String: PageSetup] {
        let chains = LikeChains<PageDeclaration, PageDeclaration>(
            like: \.like, make: { $1?.changed(by: $0) ?? $0 }, unknown: .layoutUnknownPage, cycle: .layoutPageCycle)
        let (pages, broken) = chains.resolve(declarations.mapValues(\.0), &findings)
        var setups: [String: PageSetup] = [:]
        for name in declarations.keys.sorted() where !broken.contains(name) {
            guard let page = pages[name], let (_, span) = declarations[name] else { continue }
            setups[name] = page.setup(span, &findings)
        }
        return setups
    }

    private func setup(_ span: Span, _ findings: inout [Diagnostic]) -> PageSetup? {
        guard let size, let left, let right, let top, let bottom else {
            findings.report(.layoutPageIncomplete, at: span)
            return nil
        }
        let turned = isLandscape == true ? Size(width: size.height, height: size.width) : size
        let setup = PageSetup(
            size: turned,
            margin: .init(left: left, right: right, top: top, bottom: bottom, laterTop: laterTop), scale: scale ?? .one)
        guard setup.textWidth >= Self.leastText, setup.textHeight >= Self.leastText else {
            findings.report(.layoutPageNoRoom, at: span)
            return nil
        }
        return setup
    }

    /// Less room than this between the margins can hold no line of an official paper.
    private static let leastText = Length.millimetres(20)
}
