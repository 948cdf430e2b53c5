import Diagnostics
import Pictures
import Testing

@Suite("An SVG is refused") struct SVGRefusalTests {
    private func refused(_ content: String) -> [String] {
        refusal("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(content)<path d='M0 0L1 1'/></svg>")
    }

    @Test(
        "for elements beyond the subset",
        arguments: [
            "text", "image", "use", "linearGradient", "radialGradient", "clipPath", "mask", "filter", "style", "symbol",
            "pattern", "marker", "animate", "set", "a", "switch", "svg", "tspan", "view",
        ])
    func elements(name: String) {
        #expect(refused("<\(name) x='1'><path/></\(name)>") == ["svg.unsupported-element: <\(name) x='1'>"])
    }

    @Test(
        "FM-10: for what could run, wherever it stands",
        arguments: [
            "<script>alert(1)</script>", "<metadata><script>x</script></metadata>",
            "<title><h:script xmlns:h='http://www.w3.org/1999/xhtml'/></title>", "<foreignObject/>",
            "<g onload='x()'/>", "<path d='M0 0' onClick='x()'/>",
        ])
    func active(content: String) {
        let found = refused(content)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("svg.active-content: ") })
    }

    @Test(
        "for what it refers to",
        arguments: [
            ("<g href='http://evil.example/'/>", "svg.reference: http://evil.example/"),
            ("<g xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>", "svg.reference: #a"),
            ("<path d='M0 0' fill='url(#g)'/>", "svg.reference: url(#g)"),
            (
                "<path d='M0 0' style='fill:red;stroke: URL(file:///etc/passwd)'/>",
                "svg.reference: URL(file:///etc/passwd)"
            ),
            ("<g clip-path='url(#c)'/>", "svg.reference: url(#c)"),
        ])
    func references(content: String, expected: String) { #expect(refused(content) == [expected]) }

    @Test(
        "for properties it would have to ignore",
        arguments: [
            ("<g stroke-dasharray='1 2'/>", "svg.unsupported-property: 1 2"),
            ("<g style='display:none'/>", "svg.unsupported-property: none"),
            ("<g style='fill:red; mix-blend-mode:multiply'/>", "svg.unsupported-property: multiply"),
            ("<path style='d:path(\"M0 0\")'/>", "svg.unsupported-property: path(\"M0 0\")"),
            ("<g style='transform:scale(2)'/>", "svg.unsupported-property: scale(2)"),
            ("<g systemLanguage='th'/>", "svg.unsupported-property: th"),
            ("<defs><path d='M0 0'/></defs>", "svg.unsupported-element: <path d='M0 0'/>"),
        ])
    func properties(content: String, expected: String) { #expect(refused(content) == [expected]) }

    @Test(
        "for values it cannot read, with their place",
        arguments: [
            ("<path d='M0 0L1 x2'/>", "svg.path-data: x2"), ("<path d='L0 0'/>", "svg.path-data: L0 0"),
            ("<path d='M0 0L1'/>", "svg.path-data: '"), ("<path d='M0 0 L1 1,'/>", "svg.path-data: '"),
            ("<path d='M0 0A1 1 0 2 0 5 5'/>", "svg.path-data: 2 0 5 5"),
            ("<path d='M0 0K1 1'/>", "svg.path-data: 1 1"),
            ("<path d='M1e999 0'/>", "svg.path-data:  0"),
            ("<rect width='-1' height='1'/>", "svg.value: -1"), ("<circle r='5%'/>", "svg.value: 5%"),
            ("<g fill='hsl(1,2,3)'/>", "svg.value: hsl(1,2,3)"), ("<g fill='#12345'/>", "svg.value: #12345"),
            ("<g fill='mauve-ish'/>", "svg.value: mauve-ish"), ("<g stroke-width='1em'/>", "svg.value: 1em"),
            ("<g transform='rotate(1 2)'/>", "svg.value: rotate(1 2)"),
            ("<g transform='skewX(90)'/>", "svg.value: skewX(90)"),
            ("<polygon points='1 2 3'/>", "svg.value: 1 2 3"), ("<g style='fill'/>", "svg.value: fill"),
            ("<g style='fill:red !important'/>", "svg.value: red !important"),
            ("<g style='/**/fill:red'/>", "svg.value: /**/fill:red"),
            ("<path d='M0 0L99999 0'/>", "svg.out-of-range: <path d='M0 0L99999 0'/>"),
        ])
    func values(content: String, expected: String) { #expect(refused(content) == [expected]) }

    @Test(
        "for what is not well-formed",
        arguments: [
            "<svg viewBox='0 0 1 1'><g></svg>", "<svg viewBox='0 0 1 1'><g a='1' a='2'/></svg>", "<svg a=1/>",
            "<svg a='<'/>",
            "<svg viewBox='0 0 1 1'/><svg/>", "<svg viewBox='0 0 1 1'/>text", "<svg a='1'b='2'/>", "< svg/>",
            "<svg:g/>",
            "<svg viewBox='0 0 1 1'>\u{1}</svg>", "<!ELEMENT svg ANY><svg/>", "<svg/><?xml version='1.0'?>",
        ])
    func syntax(svg: String) {
        let outcome = read(svg: svg)
        #expect(outcome.value == nil)
        #expect(codes(outcome).last == .svgSyntax)
    }

    @Test("for a DOCTYPE and for entities, which therefore cannot explode")
    func entities() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>"
        #expect(refusal(bomb) == ["svg.doctype: <!DOCTYPE svg"])
        #expect(refused("<title>&nbsp;</title>") == ["svg.entity: &nbsp;"])
        #expect(refused("<title>&#0;</title>") == ["svg.entity: &#0;"])
        #expect(refused("<title>a & b</title>") == ["svg.entity: &"])
        #expect(refusal("<?xml-stylesheet href='x.css'?><svg/>") == ["svg.reference: <?xml-stylesheet href='x.css'?>"])
    }

    @Test("when it is no SVG, no UTF-8 or gives no size")
    func kinds() {
        #expect(codes(read([])) == [.pictureKind])
        #expect(codes(read(Array("GIF89a".utf8))) == [.pictureKind])
        #expect(codes(read(svg: "<!DOCTYPE html><html/>")) == [.pictureKind])
        #expect(codes(read(svg: "<html xmlns='http://www.w3.org/1999/xhtml'/>")) == [.pictureKind])
        #expect(codes(read(Array("<svg>".utf8) + [0xFF])) == [.fileEncoding])
        #expect(codes(read(svg: "<?xml version='1.0' encoding='TIS-620'?><svg/>")) == [.fileEncoding])
        #expect(codes(read(svg: "<svg/>")) == [.svgSize])
        #expect(codes(read(svg: "<svg viewBox='0 0 0 1'/>")) == [.svgSize])
        #expect(codes(read(svg: "<svg viewBox='0 0 1e9 1'/>")) == [.svgSize])
        #expect(codes(read(svg: "<svg viewBox='0 0 1 1' preserveAspectRatio='none'/>")) == [.svgProperty])
    }

    @Test("at whole letters, however many bytes they have", arguments: ["a", "ab", "abc"])
    func letters(before: String) {
        let found = refusal("<svg viewBox='0 0 9 9' \(before)='1' =กขคงจฉ/>")
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("svg.syntax: =ก") && !$0.contains("\u{FFFD}") }, "\(found)")
        let data = refusal("<svg viewBox='0 0 9 9'><path d='M0 0 \(before.dropFirst())กขคงจฉ'/></svg>")
        #expect(data.count == 1)
        #expect(data.allSatisfy { $0.hasPrefix("svg.path-data: ") && !$0.contains("\u{FFFD}") }, "\(data)")
    }

    @Test("when it is cut anywhere")
    func cut() {
        let whole = Array("<svg viewBox='0 0 9 9'><title>ก &amp;</title><path d='M0 0L1 1'/><!-- x --></svg>".utf8)
        for length in 1..<whole.count {
            let outcome = read(Array(whole[..<length]))
            #expect(outcome.value == nil, "length \(length)")
            #expect(outcome.hasErrors)
        }
    }

    @Test("FM-10: beyond the limits of depth, segments, attributes, namespaces and bytes")
    func limits() {
        func svg(_ content: String) -> String { "<svg viewBox='0 0 9 9'>\(content)</svg>" }
        func nested(_ levels: Int) -> String {
            let (opening, closing) = (String(repeating: "<g>", count: levels), String(repeating: "</g>", count: levels))
            return svg(opening + "<path d='M0 0L1 1'/>" + closing)
        }
        #expect(codes(read(svg: nested(PictureLimits.depth - 2))) == [])
        #expect(codes(read(svg: nested(PictureLimits.depth))) == [.svgLimit])
        #expect(codes(read(svg: nested(100_000))) == [.svgLimit])
        let attributes = (0...PictureLimits.attributes).map { " a\($0)=''" }.joined()
        #expect(codes(read(svg: svg("<g\(attributes)/>"))) == [.svgLimit])
        let spaces = (0..<40).map { " xmlns:a\($0)='x'" }.joined()
        #expect(codes(read(svg: svg("<g\(spaces)><g\(spaces)/></g>"))) == [.svgLimit])
        #expect(codes(read(svg: svg("<path d='M0 0H\(String(repeating: "1 ", count: 1_000_001))'/>"))) == [.svgLimit])
        let long = String(repeating: " ", count: PictureLimits.vectorBytes)
        #expect(codes(read(svg: svg(long))) == [.pictureFileTooLarge])
    }

    @Test("with many findings at once, each named once, and not without end")
    func many() {
        let found = refused("<text/><text/><image/><g onload=''/><g fill='url(#a)'/>")
        #expect(
            found.map { $0.prefix { $0 != ":" } } == [
                "svg.unsupported-element", "svg.unsupported-element", "svg.active-content", "svg.reference",
            ])
        let flood = (0..<1000).map { "<e\($0)/>" }.joined()
        #expect(refused(flood).count == PictureLimits.findings)
    }
}
