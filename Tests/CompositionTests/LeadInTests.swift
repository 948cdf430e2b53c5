// A paragraph that announces what follows stays with it.

import Testing

@Suite("Lead-ins") struct LeadInTests {
    private func keepsNext(_ line: String) -> Bool? {
        guard let flow = Composed("    body: |\n      \(line)\n      ๑. หนึ่ง").flow else { return nil }
        return flow.sections.first?.blocks.first?.keepsNext
    }

    @Test("A line that ends in ดังนี้ or ดังต่อไปนี้ keeps what it leads in", arguments: ["ดังนี้", "ดังต่อไปนี้", "ดังนี้:", "ดังนี้ :"])
    func leadsIn(_ end: String) { #expect(keepsNext("ให้ปฏิบัติ \(end)") == true) }

    @Test("Other lines do not", arguments: ["ดังนี้แล้ว", "ดังกล่าว", "นี้", "ด"])
    func doesNot(_ end: String) { #expect(keepsNext("ให้ปฏิบัติ \(end)") == false) }
}
