import Foundation
import Testing

/// `saraban watch`: a fresh PDF on each save.
@Suite struct WatchTests {
    /// Starts a watcher, whose number is `$pid`; `wait_for COUNT WORD` waits for so many lines of it.
    private static let start = """
        : > log
        "$SARABAN" watch in/a.yaml -o out.pdf --lang en 2>> log & pid=$!
        trap 'kill $pid 2>/dev/null' EXIT
        wait_for() {
            tries=0
            while [ "$(grep -c "$2" log)" -lt "$1" ]; do
                tries=$((tries + 1)); [ $tries -lt 600 ] || { echo "no $2" >&2; cat log >&2; exit 9; }
                sleep 0.05
            done
        }

        """

    @Test func `CL-08: Bad YAML leaves the last good paper, and says what is wrong; good YAML replaces it`() throws {
        try Scratch.with { scratch in
            try scratch.makeFolder("in")
            let memo = try Checkout.text("Examples/smallest-memo.yaml")
            try scratch.write(memo, "good.yaml")
            try scratch.write(memo.replacing("ปลัดเทศบาลตำบล", with: "นายกเทศมนตรีตำบล"), "other.yaml")
            try scratch.write("saraban: 1\n  x: [", "bad.yaml")
            try scratch.write(memo, "in/a.yaml")
            let run = try Run.shell(
                Self.start + """
                    wait_for 1 written && cp out.pdf first.pdf
                    cp bad.yaml in/a.yaml && wait_for 1 stay && cp out.pdf second.pdf
                    mv other.yaml in/a.yaml && wait_for 2 written && cp out.pdf third.pdf
                    cp good.yaml in/a.yaml && wait_for 3 written && cp out.pdf fourth.pdf
                    """, in: scratch)
            #expect(run.code == 0, "\(run.error)")
            let papers = try ["first", "second", "third", "fourth"].map { try scratch.read($0 + ".pdf") }
            #expect(papers[0] == papers[1] && papers[2] != papers[0] && papers[3] == papers[0])
            let log = String(decoding: try scratch.read("log"), as: UTF8.self)
            #expect(log.contains("error[yaml."), "\(log)")
        }
    }

    @Test func `CL-08: Memory does not grow from save to save`() throws {
        try Scratch.with { scratch in
            try scratch.makeFolder("in")
            try scratch.write(try Checkout.text("Examples/smallest-memo.yaml"), "in/a.yaml")
            let run = try Run.shell(
                Self.start + """
                    wait_for 1 written
                    for number in $(seq 2 160); do
                        echo "# $number" >> in/a.yaml; wait_for $number written
                        [ $number = 60 ] && grep VmRSS /proc/$pid/status
                    done
                    grep VmRSS /proc/$pid/status
                    """, in: scratch)
            #expect(run.code == 0, "\(run.error)")
            let sizes = run.text.split(separator: "\n").compactMap { Int($0.filter(\.isNumber)) }
            // In KB: a hundred papers of any size that is kept would be more.
            #expect(sizes.count == 2 && sizes[1] - sizes[0] < 3_000, "\(run.text)")
        }
    }

    @Test func `What cannot be watched is refused`() throws {
        try Scratch.with { scratch in
            for (words, code) in [(["-"], 64), (["a.yaml", "-o", "-"], 64), (["no/folder/a.yaml"], 74)]
                as [([String], Int32)]
            {
                let run = try Run.saraban(["watch"] + words, in: scratch, kill: (SIGTERM, 20))
                #expect(run.code == code, "\(words): \(run.error)")
            }
        }
    }
}
