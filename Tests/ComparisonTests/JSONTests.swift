import Comparison
import Diagnostics
import Testing

/// The shape that programs read, version 1.
@Suite struct JSONTests {
    private static let old = """
        saraban: 1
        fiscal-year: 2566
        organization: {name: เทศบาลตำบลหนองบัวผัน}
        people: {นายก: {name: นางมยุรี ศรีธารา, position: นายกเทศมนตรี}}
        analysis: {total: 80.5}
        measures: [{id: ก, title: มาตรการ "ก", results: {6: {done: ประชุม ๒ ครั้ง}}}]
        documents: [{layout: announcement, subject: เรื่อง, date: 2566-01-18, body: ข้อความ, signer: นายก}]
        """

    @Test func `A change stands on a line: where, of what, how, before and after`() throws {
        let new = Self.old.replacing("80.5", with: "79.25").replacing("๒ ครั้ง", with: "3 ครั้ง, remarks: ")
            .replacing("position: นายกเทศมนตรี}", with: "position: นายกเทศมนตรี}, ปลัด: {name: นาย ก, position: ปลัด}")
        let json = ComparisonJSON(language: .en).render(try Told(Self.old, new).report)
        #expect(
            json == """
                {"version":1,"old":"เดิม.yaml","new":"ใหม่.yaml","rounds":null,"equal":false,"changes":[
                {"section":"people","path":["people","ปลัด"],"kind":"added","item":{"old":null,"new":{"id":"ปลัด","title":"นาย ก"}},"field":null,"round":null,"old":null,"new":null,"difference":null,"derived":false,"contents":[{"field":{"name":"position","label":"post"},"text":"ปลัด"}]},
                {"section":"assessment","path":["analysis","total"],"kind":"changed","item":null,"field":{"name":"total","label":"total"},"round":null,"old":"80.50","new":"79.25","difference":"-1.25","derived":false,"contents":[]},
                {"section":"results","path":["measures","ก","results","6","done"],"kind":"changed","item":{"old":{"id":"ก","title":"มาตรการ \\"ก\\""},"new":{"id":"ก","title":"มาตรการ \\"ก\\""}},"field":{"name":"done","label":"what was done"},"round":6,"old":"ประชุม ๒ ครั้ง","new":"ประชุม 3 ครั้ง","difference":null,"derived":false,"contents":[]},
                {"section":"results","path":["measures","ก","results","6","remarks"],"kind":"added","item":{"old":{"id":"ก","title":"มาตรการ \\"ก\\""},"new":{"id":"ก","title":"มาตรการ \\"ก\\""}},"field":{"name":"remarks","label":"remarks"},"round":6,"old":null,"new":"","difference":null,"derived":false,"contents":[]}
                ],"diagnostics":[]}

                """, "\(json)")
    }

    @Test func `Equal is true, false, or null where nothing could be compared`() throws {
        let json = ComparisonJSON()
        let same = try Told(Self.old, Self.old).report
        #expect(
            json.render(same) == """
                {"version":1,"old":"เดิม.yaml","new":"ใหม่.yaml","rounds":null,"equal":true,"changes":[],"diagnostics":[]}

                """)
        let finding = Diagnostic(.fileMissing, at: nil, ["b"], path: "b")
        let none = json.render(ComparisonReport(old: "a", new: "b", changes: nil), findings: [finding])
        #expect(
            none.hasPrefix(#"{"version":1,"old":"a","new":"b","rounds":null,"equal":null,"changes":[],"#), "\(none)")
        #expect(none.contains(#""diagnostics":["# + "\n" + #"{"code":"file.missing","severity":"error""#), "\(none)")
        let rounds = json.render(try Told(Self.old, from: .sixMonths, to: .twelveMonths).report)
        #expect(rounds.contains(#""rounds":[6,12],"equal":false"#) && rounds.contains(#""kind":"removed""#))
    }
}
