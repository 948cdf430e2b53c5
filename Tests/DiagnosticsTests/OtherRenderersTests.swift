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

    /// The shape was held against the schema of OASIS (sarif-schema-2.1.0.json) with a validator: no errors.
    @Test("CL-03: SARIF 2.1.0 names the program, its rules and each place, in escaped addresses")
    func sarif() {
        let (sources, place) = place("ข", in: "ก: ข\n", name: "แฟ้ม ก.yaml")
        let finding = Diagnostic(.dateNoSuchMonth, at: place, ["\""], related: [Related(.uses, place)])
        let uri = "%E0%B9%81%E0%B8%9F%E0%B9%89%E0%B8%A1%20%E0%B8%81.yaml"
        let region =
            "\"region\":{\"startLine\":1,\"startColumn\":4,\"endLine\":1,\"endColumn\":5,\"byteOffset\":5,\"byteLength\":3}"
        let physical = "{\"artifactLocation\":{\"uri\":\"\(uri)\"},\(region)}"
        #expect(
            SARIFRenderer(language: .en, version: "1").render(
                [finding, Diagnostic(.yamlEmpty, path: "-")], in: sources)
                    == """
                    {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{\
                    "name":"saraban","version":"1","rules":[\
                    {"id":"date.no-such-month","shortDescription":{"text":"there is no month {0}"},"defaultConfiguration":{"level":"error"}},\
                    {"id":"yaml.empty","shortDescription":{"text":"the file holds no data"},"defaultConfiguration":{"level":"error"},\
                    "help":{"text":"start one with saraban new"}}]}},"columnKind":"unicodeCodePoints","results":[\
                    {"ruleId":"date.no-such-month","ruleIndex":0,"level":"error","message":{"text":"there is no month \\""},\
                    "locations":[{"physicalLocation":\(physical)}],\
                    "relatedLocations":[{"physicalLocation":\(physical),"message":{"text":"used here"}}]},\
                    {"ruleId":"yaml.empty","ruleIndex":1,"level":"error","message":{"text":"the file holds no data\\nstart one with saraban new"},\
                    "locations":[{"physicalLocation":{"artifactLocation":{"uri":"-"}}}]}]}]}

                    """)
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
