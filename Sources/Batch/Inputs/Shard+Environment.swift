// Which share of the inputs a task of an array is to make: takes the variables that Slurm or Kubernetes set, gives the share, or
// why there is none.

/// Why a share cannot be told from the environment.
public enum ShardFault: Error, Hashable, Sendable {
    /// Neither Slurm nor Kubernetes has started this.
    case none
    /// Both have: nobody knows which is meant.
    case both
    /// A variable is missing, or says nothing that makes sense.
    case variable(String)
}

extension Shard {
    /// Slurm tells number and count of an array’s tasks. Kubernetes tells the number of an indexed job’s completion; their
    /// count is passed as `SARABAN_SHARDS`.
    public static func of(_ environment: (String) -> String?) -> Result<Shard, ShardFault> {
        let isSlurm = environment("SLURM_ARRAY_TASK_ID") != nil
        let isKubernetes = environment("JOB_COMPLETION_INDEX") != nil
        switch (isSlurm, isKubernetes) {
        case (true, true): return .failure(.both)
        case (false, false): return .failure(.none)
        case (true, false): return ofSlurm(environment)
        case (false, true):
            return number("JOB_COMPLETION_INDEX", environment).flatMap { index in
                number("SARABAN_SHARDS", environment).flatMap { count in
                    Shard(index: index, count: count).map(Result.success) ?? .failure(.variable("SARABAN_SHARDS"))
                }
            }
        }
    }

    /// `--array=3-9:2` has the tasks 3, 5, 7 and 9.
    private static func ofSlurm(_ environment: (String) -> String?) -> Result<Shard, ShardFault> {
        number("SLURM_ARRAY_TASK_ID", environment).flatMap { id in
            number("SLURM_ARRAY_TASK_COUNT", environment).flatMap { count in
                let first = environment("SLURM_ARRAY_TASK_MIN").flatMap(Int.init) ?? 0
                let step = max(1, environment("SLURM_ARRAY_TASK_STEP").flatMap(Int.init) ?? 1)
                guard id >= first, (id - first) % step == 0, let shard = Shard(index: (id - first) / step, count: count)
                else { return .failure(.variable("SLURM_ARRAY_TASK_ID")) }
                return .success(shard)
            }
        }
    }

    private static func number(_ name: String, _ environment: (String) -> String?) -> Result<Int, ShardFault> {
        guard let text = environment(name), let number = Int(text), number >= 0 else {
            return .failure(.variable(name))
        }
        return .success(number)
    }
}
