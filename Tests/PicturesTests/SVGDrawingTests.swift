import Diagnostics
import Geometry
import Pictures
import Testing

@Suite("An SVG drawing") struct SVGDrawingTests {
    @Test(
        "has its paths with every command",
        arguments: [
            ("M1 2L3 4H5V6Z", "M 1,2 L 3,4 L 5,4 L 5,6 Z"),
            ("m1 2 3 4 1 1h1v1z", "M 1,2 L 4,6 L 5,7 L 6,7 L 6,8 Z"),
            ("M0 0 5 5 6 6", "M 0,0 L 5,5 L 6,6"),
            ("M0,0C1,1 2,1 3,0S5,-1 6,0", "M 0,0 C 1,1 2,1 3,0 C 4,-1 5,-1 6,0"),
            ("M1 1c1 1 2 1 3 0s2-1 3 0", "M 1,1 C 2,2 3,2 4,1 C 5,0 6,0 7,1"),
            ("M0 0S1 1 2 0", "M 0,0 C 0,0 1,1 2,0"),
            ("M0 0Q3 3 6 0T12 0", "M 0,0 C 2,2 4,2 6,0 C 8,-2 10,-2 12,0"),
            ("M0 0q3 3 6 0t6 0", "M 0,0 C 2,2 4,2 6,0 C 8,-2 10,-2 12,0"),
            ("M0 0T6 0", "M 0,0 C 0,0 2,0 6,0"),
            ("M1.5.5-2-.5L1e1+2E-1", "M 1.5,0.5 L -2,-0.5 L 10,0.2"),
            ("M0 0L1 1ZL2 2", "M 0,0 L 1,1 Z M 0,0 L 2,2"),
            ("M0 0M1 1L2 2M9 9", "M 1,1 L 2,2"),
            ("m1 1l1 1zm1 1l1 1", "M 1,1 L 2,2 Z M 2,2 L 3,3"),
            ("M5. .5L1. 2", "M 5,0.5 L 1,2"),
        ])
    func commands(data: String, expected: String) {
        #expect(path(data) == expected)
    }

    @Test(
        "has its arcs as curves",
        arguments: [
            ("M0 5A5 5 0 0 1 5 0", "M 0,5 C 0,2.239 2.239,0 5,0"),
            ("M0 5A5 5 0 0 1 10 5", "M 0,5 C 0,2.239 2.239,0 5,0 C 7.761,0 10,2.239 10,5"),
            ("M0 5a5 5 0 015-5", "M 0,5 C 0,2.239 2.239,0 5,0"),
            // The flags choose the side: counter-clockwise the half circle bulges downwards.
            ("M0 5A5 5 0 0 0 10 5", "M 0,5 C 0,7.761 2.239,10 5,10 C 7.761,10 10,7.761 10,5"),
            // The large arc is three quarters around the other centre.
            ("M0 5A5 5 0 1 1 5 10", "M 0,5 C 0,2.239 2.239,0 5,0 C 7.761,0 10,2.239 10,5 C 10,7.761 7.761,10 5,10"),
            // Radii too small grow; a radius of zero is a line; an arc to where it stands is nothing.
            ("M0 5A1 1 0 0 1 10 5", "M 0,5 C 0,2.239 2.239,0 5,0 C 7.761,0 10,2.239 10,5"),
            ("M0 5A0 5 0 0 1 10 5", "M 0,5 L 10,5"),
            ("M0 5A5 5 0 0 1 0 5L1 1", "M 0,5 L 1,1"),
            // A quarter turn of the axes swaps the radii.
            ("M0 5A3 5 90 0 1 10 5", "M 0,5 C 0,3.343 2.239,2 5,2 C 7.761,2 10,3.343 10,5"),
        ])
    func arcs(data: String, expected: String) { #expect(path(data) == expected) }

    @Test("has rectangles, plain and rounded")
    func rectangles() {
        #expect(
            drawn("<rect x='1' y='2' width='3' height='4'/>") == """
                size 10 x 10
                shape fill #000000 nonzero
                  M 1,2
                  L 4,2
                  L 4,6
                  L 1,6
                  Z
                """)
        #expect(
            drawn("<rect width='4' height='2' rx='1'/>") == """
                size 10 x 10
                shape fill #000000 nonzero
                  M 1,0
                  L 3,0
                  C 3.552,0 4,0.448 4,1
                  L 4,1
                  C 4,1.552 3.552,2 3,2
                  L 1,2
                  C 0.448,2 0,1.552 0,1
                  L 0,1
                  C 0,0.448 0.448,0 1,0
                  Z
                """)
    }

    @Test("has circles, ellipses, lines and polygons")
    func others() {
        #expect(
            drawn("<ellipse cx='5' cy='5' rx='2' ry='1'/>") == """
                size 10 x 10
                shape fill #000000 nonzero
                  M 7,5
                  C 7,5.552 6.105,6 5,6
                  C 3.895,6 3,5.552 3,5
                  C 3,4.448 3.895,4 5,4
                  C 6.105,4 7,4.448 7,5
                  Z
                """)
        #expect(drawn("<circle cx='5' cy='5' r='2'/>").hasPrefix("size 10 x 10\nshape fill #000000 nonzero\n  M 7,5\n"))
        let pen = "stroke='#f00' stroke-width='2' stroke-linecap='round'"
        #expect(
            drawn("<line x1='1' y1='1' x2='9' y2='9' \(pen)/>") == """
                size 10 x 10
                shape stroke #ff0000 2 round miter 4
                  M 1,1
                  L 9,9
                """)
        #expect(
            drawn("<polygon points='0,0 1,0,1 1'/><polyline points='0 0 5 5'/>") == """
                size 10 x 10
                shape fill #000000 nonzero
                  M 0,0
                  L 1,0
                  L 1,1
                  Z
                shape fill #000000 nonzero
                  M 0,0
                  L 5,5
                """)
    }

    @Test("has its transforms worked in, outermost first")
    func transforms() {
        func point(_ transform: String) -> String {
            String(drawn("<g transform='\(transform)'><path d='M1 0L2 0'/></g>").split(separator: "\n")[2].dropFirst(2))
        }
        #expect(point("translate(2 3)") == "M 3,3")
        #expect(point("translate(2)") == "M 3,0")
        #expect(point("scale(3)") == "M 3,0")
        #expect(point("rotate(90)") == "M 0,1")
        #expect(point("rotate(90 1 1)") == "M 2,1")
        #expect(point("rotate(30)") == "M 0.866,0.5")
        #expect(point("skewY(45)") == "M 1,1")
        #expect(point("translate(0,1) skewX(45)") == "M 1,1")
        #expect(point("matrix(1 2 3 4 5 6)") == "M 6,8")
        #expect(point("translate(1,1),scale(2)") == "M 3,1")
        #expect(point("scale(2) translate(1,1)") == "M 4,2")
        let inner = "<g transform='scale(2)'><path d='M1 1L2 2' fill='none' stroke='red'/></g>"
        #expect(
            drawn("<g transform='translate(1)'>\(inner)</g>") == """
                size 10 x 10
                shape stroke #ff0000 2 butt miter 4
                  M 3,2
                  L 5,4
                """)
    }

    @Test("inherits its paint, and `style` has the last word")
    func inheritance() {
        func paint(_ content: String) -> String {
            String(drawn(content).split(separator: "\n")[1])
        }
        let shape = "d='M0 0L1 1'"
        #expect(paint("<g fill='red'><g><path \(shape)/></g></g>") == "shape fill #ff0000 nonzero")
        #expect(paint("<g fill='red'><path \(shape) fill='#0a0B0c'/></g>") == "shape fill #0a0b0c nonzero")
        #expect(
            paint("<path \(shape) style='fill:blue; fill-rule : evenodd' fill='red'/>")
                == "shape fill #0000ff evenodd")
        #expect(paint("<path \(shape) fill='RGB( 1, 2 ,3)'/>") == "shape fill #010203 nonzero")
        #expect(paint("<path \(shape) fill='rgb(100%,50%,0%)'/>") == "shape fill #ff8000 nonzero")
        #expect(paint("<path \(shape) fill='currentColor'/>") == "shape fill #000000 nonzero")
        #expect(paint("<g color='lime'><path \(shape) fill='currentColor'/></g>") == "shape fill #00ff00 nonzero")
        #expect(paint("<g opacity='.5'><path \(shape) fill-opacity='50%'/></g>") == "shape fill #00000040 nonzero")
        #expect(paint("<g fill='red'><path \(shape) fill='inherit'/></g>") == "shape fill #ff0000 nonzero")
        let stroke = "stroke:#123;stroke-width:1pt;stroke-linejoin:bevel;stroke-miterlimit:9"
        #expect(
            paint("<path \(shape) fill='none' style='\(stroke)'/>")
                == "shape stroke #112233 1.333 butt bevel 9")
    }

    @Test("leaves out what does not show")
    func invisible() {
        let hidden = """
            <path d='M0 0L1 1' fill='none'/><path d='M0 0L1 1' opacity='0'/><path d=''/><path/>
            <rect width='0' height='5'/><circle r='0'/><path d='M0 0L1 1' transform='scale(0)'/><line x2='5'/>
            """
        #expect(drawn(hidden + "<path d='M0 0L1 1'/>").split(separator: "\n").count == 4)
        #expect(drawn(hidden) == "svg.empty []")
        #expect(drawn("") == "svg.empty []")
    }

    @Test(
        "takes its size and its place from viewBox, width and height",
        arguments: [
            ("viewBox='0 0 20 10'", "size 20 x 10 M 1,1", 15.0, 7.5),
            ("viewBox='-5 -5 20 10' width='40mm'", "size 20 x 10 M 6,6", 113.386, 56.693),
            ("width='96' height='1in'", "size 96 x 96 M 1,1", 72, 72),
            ("viewBox='0 0 10 10' width='2cm' height='1cm'", "size 20 x 10 M 6,1", 56.693, 28.346),
            ("viewBox='0 0 10 10' width='100%' height='100%'", "size 10 x 10 M 1,1", 7.5, 7.5),
            ("viewBox='0,0,10,10' preserveAspectRatio='xMidYMid meet'", "size 10 x 10 M 1,1", 7.5, 7.5),
        ])
    func viewport(root: String, expected: String, width: Double, height: Double) throws {
        let lines = drawn("<path d='M1 1L2 2'/>", root: root).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first.map { $0 + " " + lines[2].dropFirst(2) } == expected)
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' \(root)><path d='M1 1L2 2'/></svg>"
        let size = try #require(read(svg: svg).value?.naturalSize)
        #expect(size == Size(width: .points(width), height: .points(height)))
    }

    @Test("may carry what drawing programs leave in it")
    func luggage() {
        let svg = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- made by hand -->
            <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:ink="http://ink.example/ns" version="1.1"
                viewBox="0 0 10 10" ink:version="1" xml:space="preserve" class="a" id="ตรา">
              <svg:title>ตรา &amp; &#3585; &#xE01;</svg:title>
              <svg:metadata><rdf:RDF xmlns:rdf="http://rdf.example/"><rdf:li>x</rdf:li></rdf:RDF></svg:metadata>
              <svg:defs id="defs2"/>
              <ink:namedview><ink:grid/></ink:namedview>
              <svg:path id="p" d="M0 0L1 1" style="display:inline;marker:none;-ink-font:'x';stroke-dasharray:none"
                font-family="Sarabun"><svg:desc><![CDATA[<text>]]></svg:desc></svg:path>
            </svg:svg>
            """
        #expect(codes(read(svg: svg)) == [])
        #expect(read(svg: "\u{FEFF}" + svg).value == read(svg: svg).value)
    }

    @Test("reads the same through references as without them")
    func references() {
        #expect(drawn("<path d='M0&#32;0L1 1' fill='&#x72;ed'/>") == drawn("<path d='M0 0L1 1' fill='red'/>"))
    }

    @Test("warns when the opacity of a group would need its shapes together")
    func groupOpacity() {
        func warnings(_ content: String) -> [Code] {
            codes(read(svg: "<svg viewBox='0 0 9 9'>\(content)</svg>"))
        }
        #expect(warnings("<g opacity='.5'><path d='M0 0L1 1'/><path d='M0 0L1 1'/></g>") == [.svgGroupOpacity])
        #expect(warnings("<path d='M0 0L1 1' stroke='red' opacity='.5'/>") == [.svgGroupOpacity])
        #expect(warnings("<g opacity='.5'><path d='M0 0L1 1'/></g><path d='M0 0L1 1'/>") == [])
    }
}
