// Parts of dumps, so that a test names what it is about and nothing else.

extension String {
    /// The lines of a dump without the line of its title, indentation kept.
    public var body: String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropFirst().joined(separator: "\n")
    }

    /// The lines that contain a word, without their indentation.
    public func lines(with word: String) -> [String] {
        split(separator: "\n").filter { $0.contains(word) }.map { String($0.drop { $0 == " " }) }
    }

    /// The text between `“` and `”` of each line that contains a word.
    public func quoted(_ word: String) -> [String] {
        lines(with: word).map { line in
            guard let start = line.firstIndex(of: "“"), let end = line.lastIndex(of: "”") else { return "" }
            return String(line[line.index(after: start)..<end])
        }
    }
}
