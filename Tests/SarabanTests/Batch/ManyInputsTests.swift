import Foundation
import Testing

/// As many inputs as a country has, with the release build: the tests' own would take an hour.
@Suite struct ManyInputsTests {
    private static let count = 10_000
    private static let broken = 300

    private func batch(_ program: String, _ offices: Offices) throws -> Run {
        try Run.program(
            program, ["batch", "in", "-o", "out", "--format", "json", "--data", Checkout.root],
            in: offices.scratch.path, patience: 600)
    }

    @Test
    func
        `Of 10,000 inputs 300 are broken in ten ways: the others are made, each fault is told, and only those are tried again`()
        throws
    {
        guard let program = Checkout.releaseProgram else {
            return OutsideTools.missing("no release build of these sources: run Tests/run without arguments")
        }
        try Scratch.with { scratch in
            let offices = try Offices(Self.count, in: scratch)
            let step = Self.count / Self.broken
            let numbers = (0..<Self.broken).map { $0 * step }
            for (way, number) in numbers.enumerated() { try offices.damage(number, way: way) }
            let first = try batch(program, offices)
            #expect(first.code == 1 && first.signal == 0, "\(first.error.suffix(500))")
            let report = try offices.report(first)
            #expect(report["made"] as? Int == Self.count - Self.broken)
            #expect(report["failed"] as? Int == Self.broken)
            let inputs = report["inputs"] as? [[String: Any]] ?? []
            let failed = inputs.filter { $0["state"] as? String == "failed" }
            #expect(Set(failed.compactMap { $0["input"] as? String }) == Set(numbers.map(Offices.key)))
            var told: [String: Int] = [:]
            for input in failed {
                let findings = input["findings"] as? [[String: Any]] ?? []
                let error = findings.first { $0["severity"] as? String == "error" }
                told[error?["code"] as? String ?? "nothing", default: 0] += 1
            }
            #expect(told.count == 10 && told.values.allSatisfy { $0 == Self.broken / 10 }, "\(told)")
            let papers = inputs.reduce(0) { $0 + (($1["outputs"] as? [Any])?.count ?? 0) }
            #expect(papers == Self.count - Self.broken)
            let again = try offices.report(try batch(program, offices))
            #expect(again["unchanged"] as? Int == Self.count - Self.broken && again["made"] as? Int == 0)
        }
    }
}
