import Foundation
import Testing

/// The recipe for Slurm, on a real controller and node.
@Suite struct SlurmTests {
    @Test func `RP-07: An array of Slurm jobs makes the shares; merged they are the run over all`() throws {
        try Scratch.with { scratch in
            let offices = try Offices(11, in: scratch)
            #expect(try offices.batch(output: "whole").code == 0)
            try scratch.write(
                """
                #!/bin/sh
                cd "\(scratch.path)" || exit 1
                exec "\(Checkout.program)" batch in -o shared --shard auto --jobs 1

                """, "job.sh")
            let script = Checkout.root + "/Tests/Fixtures/Slurm/run-array"
            // Tasks numbered as somebody might: from 3 on, in steps.
            let run = try Run.program(script, [scratch["slurm"], "3-9:2", scratch["job.sh"]], in: scratch.path)
            guard run.code != 69 else { return print("skipped: \(run.error)") }
            #expect(run.code == 0, "\(run.error)")
            #expect(try scratch.names("shared").filter { $0.hasSuffix(".manifest") }.count == 4)
            let merged = try Run.saraban(["merge", "shared"], in: scratch)
            #expect(merged.code == 0, "\(merged.error)")
            #expect(try offices.tree("shared") == offices.tree("whole"))
        }
    }
}
