// `swift run -c release Benchmarks words|lines`: speed, side by side in one run. Prints ratios; asserts nothing.

import Foundation

@main enum Benchmarks {
    static func main() {
        let text = BenchText(cells: 6 * 710)
        switch CommandLine.arguments.dropFirst().first {
        case "words": raceWords(text)
        case "lines": raceLines(text)
        case "differences": showDifferences(CommandLine.arguments.dropFirst(2).first ?? "")
        case "papers":
            do { try PaperRace(rounds: 5).all(Set(CommandLine.arguments.dropFirst(2))) } catch { print("\(error)") }
        case "text": print(text.lines, terminator: "")
        default:
            print("Benchmarks words   the segmenter beside libthai")
            print("Benchmarks lines   breaking all paragraphs of a 240-page table beside the whole floor of its text")
            print(
                "Benchmarks papers [memo|table|pages|rows|memos|offices]…   whole papers beside the bare C libraries and typst"
            )
            print("Benchmarks text    that text, a cell a line")
            print("Benchmarks differences FILE   where libthai breaks and we do not (-), and the other way round (+)")
        }
    }
}

/// Seconds of this process's processors.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The median of several runs of some rivals, in turn, in seconds of processor.
func race(rounds: Int, _ rivals: [(name: String, run: () -> Void)]) -> [Double] {
    var times = [[Double]](repeating: [], count: rivals.count)
    for _ in 0..<rounds {
        for (index, rival) in rivals.enumerated() {
            let start = processorSeconds()
            rival.run()
            times[index].append(processorSeconds() - start)
        }
    }
    return times.map { $0.sorted()[$0.count / 2] }
}
