// The pages of a file: takes its tree, gives their numbers in order.

extension DocumentFile {
    /// The numbers of the pages, in their order.
    public var pages: [Int] {
        var numbers: [Int] = []
        var seen: Set<Int> = []
        func take(_ object: Object, _ depth: Int) {
            guard let number = object.reference, depth < 64, seen.insert(number).inserted,
                let node = self.object(number).dictionary
            else { return }
            if let kids = resolved(node["Kids"]).array {
                for kid in kids { take(kid, depth + 1) }
            } else {
                numbers.append(number)
            }
        }
        if let root = catalogue["Pages"] { take(root, 0) }
        return numbers
    }
}
