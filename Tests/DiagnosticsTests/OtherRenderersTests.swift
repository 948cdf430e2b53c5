// The exact text of the renderers for programs, and the order of findings.

import Testing

@testable import Diagnostics

@Suite struct OtherRenderersTests {
    @Test("CL-03: JSON carries positions, byte offsets and escaped words")
    func json() {
        let (sources, place) = place("\"ข\"", in: "ก: \"ข\"\n", name: "a\\b.yaml")
        let finding = Diagnostic(.dateNoSuchMonth, at: place, ["\"\u{1}\n"], related: [Related(.uses, place)])
        #expect(
            JSONRenderer(language: .en).render([finding, Diagnostic(.yamlEmpty, path: "-")], in: sources) == """
                {"version":1,"diagnostics":[
                {"code":"date.no-such-month","severity":"error","message":"there is no month \\"\\u0001\\n","help":null,\
                "file":"a\\\\b.yaml","line":1,"column":4,"endLine":1,"endColumn":7,"offset":5,"endOffset":10,"related":[\
                {"label":"uses","message":"used here","file":"a\\\\b.yaml","line":1,"column":4,"endLine":1,"endColumn":7,\
                "offset":5,"endOffset":10}]},
                {"code":"yaml.empty","severity":"error","message":"the file holds no data","help":"start one with saraban new",\
                "file":"-","line":null,"column":null,"endLine":null,"endColumn":null,"offset":null,"endOffset":null,"related":[]}
                ]}

                """)
        #expect(JSONRenderer().render([], in: sources) == "{\"version\":1,\"diagnostics\":[]}\n")
    }

    @Test("CL-03: GitHub gets one line per finding, with %0A, %25 and %0D")
    func github() {
        let (sources, place) = place("ก", in: "x: ก\n", name: "a,b:c.yaml")
        let finding = Diagnostic(.dateNoSuchMonth, at: place, ["50%\r\n"])
        let empty = Diagnostic(.yamlEmpty, severity: .note, path: "b.yaml")
        #expect(
            GitHubRenderer(language: .en).render([finding, empty], in: sources) == """
                ::error file=a%2Cb%3Ac.yaml,line=1,col=4,endColumn=5,title=date.no-such-month::there is no month 50%25%0D%0A
                ::notice file=b.yaml,title=yaml.empty::the file holds no data%0Astart one with saraban new

                """)
    }

    @Test func findingsAreOrderedBySourcePlaceAndGravityEachOnce() {
        func finding(_ code: Code, _ source: Int32, _ lower: Int, _ severity: Severity = .error) -> Diagnostic {
            let span = Span(source: SourceID(index: source), lower: lower, upper: lower + 1)
            return Diagnostic(code, at: span, severity: severity)
        }
        let late = finding(.yamlTab, 0, 9)
        let warning = finding(.yamlFoldedWords, 0, 4, .warning)
        let error = finding(.yamlEmptyKey, 0, 4)
        let other = finding(.yamlTab, 1, 0)
        let without = Diagnostic(.yamlEmpty, path: "a.yaml")
        #expect(
            ordered([other, late, warning, error, late, without, warning]) == [without, error, warning, late, other])
    }
}
