// Memory that grows and is used again for the next paragraph. Its contents are whatever was written last.

final class ScratchBuffer<Element: BitwiseCopyable> {
    private(set) var start: UnsafeMutablePointer<Element>
    private var capacity = 256

    init() { start = .allocate(capacity: capacity) }
    deinit { start.deallocate() }

    var elements: UnsafeMutableBufferPointer<Element> { .init(start: start, count: capacity) }

    /// Makes room for `count` elements; what was in the buffer is lost.
    func reserve(_ count: Int) {
        guard capacity < count else { return }
        start.deallocate()
        capacity = max(count, 2 * capacity)
        start = .allocate(capacity: capacity)
    }
}
