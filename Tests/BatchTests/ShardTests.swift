import Fixtures
import Testing

@testable import Batch

/// Shares of the inputs.
@Suite struct ShardTests {
    private let keys = (0..<500).map { "อำเภอ \($0 % 7)/เทศบาล-\($0).yaml" }

    @Test func `RP-07: Shares are disjoint, complete, and much of a size`() throws {
        for count in [1, 2, 3, 8, 33] {
            let shards = try (0..<count).map { try #require(Shard(index: $0, count: count)) }
            for key in keys { #expect(shards.count { $0.contains(key) } == 1) }
            for shard in shards {
                let size = keys.count(where: shard.contains)
                #expect(size > 0 && size < keys.count * 3 / count + 2, "\(size) of \(count)")
            }
        }
    }

    @Test func `RP-07: A key stays in its share whatever other keys there are`() throws {
        // Where these keys have always been: another rule would make every share anew.
        let shards = try (0..<8).map { try #require(Shard(index: $0, count: 8)) }
        let found = ["ก.yaml", "a/b.yaml", "a/c.yaml", "ข/ค.yaml"].map { key in shards.firstIndex { $0.contains(key) } }
        #expect(found == [0, 0, 5, 0])
    }

    @Test func `RP-08: A share that there is none of is refused`() {
        for text in [
            "8/8", "-1/8", "0/0", "1", "/", "1/", "a/b", "1/2/3", "+1/8", "", " 1/8", "99999999999999999999/1",
        ] {
            #expect(Shard(text) == nil, "\(text)")
        }
        #expect(Shard("0/1") == Shard.whole)
    }

    @Test func `RP-08: Slurm and Kubernetes tell the share; both at once, or half of it, is a fault`() {
        func shard(_ variables: [String: String]) -> Result<Shard, ShardFault> { Shard.of { variables[$0] } }
        let slurm = ["SLURM_ARRAY_TASK_ID": "5", "SLURM_ARRAY_TASK_COUNT": "4", "SLURM_ARRAY_TASK_MIN": "3"]
        #expect(shard(slurm) == .success(Shard(index: 2, count: 4) ?? .whole))
        let stepped = slurm.merging(["SLURM_ARRAY_TASK_ID": "9", "SLURM_ARRAY_TASK_STEP": "2"]) { $1 }
        #expect(shard(stepped) == .success(Shard(index: 3, count: 4) ?? .whole))
        let kubernetes = ["JOB_COMPLETION_INDEX": "7", "SARABAN_SHARDS": "8"]
        #expect(shard(kubernetes) == .success(Shard(index: 7, count: 8) ?? .whole))
        #expect(shard([:]) == .failure(.none))
        #expect(shard(slurm.merging(kubernetes) { $1 }) == .failure(.both))
        #expect(shard(["JOB_COMPLETION_INDEX": "7"]) == .failure(.variable("SARABAN_SHARDS")))
        #expect(shard(["JOB_COMPLETION_INDEX": "8", "SARABAN_SHARDS": "8"]) == .failure(.variable("SARABAN_SHARDS")))
        #expect(shard(["SLURM_ARRAY_TASK_ID": "1"]) == .failure(.variable("SLURM_ARRAY_TASK_COUNT")))
        #expect(shard(slurm.merging(["SLURM_ARRAY_TASK_ID": "2"]) { $1 }) == .failure(.variable("SLURM_ARRAY_TASK_ID")))
        #expect(shard(slurm.merging(["SLURM_ARRAY_TASK_ID": "x"]) { $1 }) == .failure(.variable("SLURM_ARRAY_TASK_ID")))
    }
}
