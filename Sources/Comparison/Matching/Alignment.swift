// Holds two rows of things against each other: a longest run that both have in common, and what stands between. Where the
// rows are too long for that, all between the common beginning and end counts as different.

enum Step: Equatable {
    case same(old: Int, new: Int)
    case old(Int)
    case new(Int)
}

/// Cells of the table that is filled at most.
private let alignmentLimit = 4_000_000

/// The way from one row to the other; in a gap, what is gone stands before what came.
func alignment<Thing: Hashable>(_ old: [Thing], _ new: [Thing]) -> [Step] {
    // Numbers are compared much faster than texts.
    var numbers: [Thing: Int] = [:]
    for thing in old + new where numbers[thing] == nil { numbers[thing] = numbers.count }
    return aligned(old.map { numbers[$0] ?? 0 }, new.map { numbers[$0] ?? 0 })
}

private func aligned(_ old: [Int], _ new: [Int]) -> [Step] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let head = (0..<start).map { Step.same(old: $0, new: $0) }
    let tail = (0..<end).reversed().map { Step.same(old: old.count - 1 - $0, new: new.count - 1 - $0) }
    return head + middle(old, start..<old.count - end, new, start..<new.count - end) + tail
}

private func middle(_ old: [Int], _ oldRange: Range<Int>, _ new: [Int], _ newRange: Range<Int>) -> [Step] {
    let (before, after) = (Array(old[oldRange]), Array(new[newRange]))
    let (rows, columns) = (before.count, after.count)
    guard rows > 0, columns > 0, rows * columns <= alignmentLimit else {
        return oldRange.map(Step.old) + newRange.map(Step.new)
    }
    let table = commonLengths(before, after)
    let width = columns + 1
    var steps: [Step] = []
    var (row, column) = (0, 0)
    while row < rows || column < columns {
        if row < rows, column < columns, before[row] == after[column] {
            steps.append(.same(old: oldRange.lowerBound + row, new: newRange.lowerBound + column))
            (row, column) = (row + 1, column + 1)
        } else if row < rows, column == columns || table[(row + 1) * width + column] >= table[row * width + column + 1]
        {
            steps.append(.old(oldRange.lowerBound + row))
            row += 1
        } else {
            steps.append(.new(newRange.lowerBound + column))
            column += 1
        }
    }
    return steps
}

/// The length of the longest common run of what is left of both rows, from each place of either.
private func commonLengths(_ before: [Int], _ after: [Int]) -> [Int32] {
    let width = after.count + 1
    var table = [Int32](repeating: 0, count: (before.count + 1) * width)
    for row in before.indices.reversed() {
        for column in after.indices.reversed() {
            table[row * width + column] =
                before[row] == after[column]
                ? table[(row + 1) * width + column + 1] + 1
                : max(table[(row + 1) * width + column], table[row * width + column + 1])
        }
    }
    return table
}
