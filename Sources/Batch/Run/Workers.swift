// Threads that take work until there is none. Takes how many and what each does, comes back when all are done. One worker is the
// calling thread itself.

import Glibc

func withWorkers(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    guard count > 1 else { return work() }
    let threads = (1..<count).compactMap { _ in startThread(work) }
    // Where the system gives no more threads there are fewer hands.
    work()
    for thread in threads { pthread_join(thread, nil) }
}

/// What a thread is to do, on its way there.
private final class Errand: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

private func startThread(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let errand = Unmanaged.passRetained(Errand(work))
    var thread = pthread_t()
    let failure = pthread_create(
        &thread, &attributes,
        { pointer in
            guard let pointer else { return nil }
            Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().work()
            return nil
        }, errand.toOpaque())
    guard failure == 0 else {
        errand.release()
        return nil
    }
    return thread
}

/// As the first thread of a program has it: inputs may be nested as deep there.
private let stackSize = 8 << 20
