// What is said when a run over many inputs is ended by a fault that nobody can go on from: memory that ran out, as a rule. Says it
// without taking memory, and lets the fault take its course.

import Glibc

enum LastWords {
    private static let text: StaticString = """

        โปรแกรมต้องจบกลางคัน ส่วนใหญ่เพราะหน่วยความจำไม่พอ เอกสารที่เขียนแล้วครบทุกฉบับ สั่งอีกครั้งจะทำต่อ ลองลด --jobs
        (the run ends here: memory ran out, most likely. What is written is whole; run again to go on, with fewer --jobs)

        """

    /// For all faults from here on.
    static func prepare() {
        // The text is known before anything goes wrong.
        _ = text.utf8CodeUnitCount
        // The first thread's stack cannot grow either where memory has run out: the words have one of their own.
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
        stack.ss_size = stackSize
        sigaltstack(&stack, nil)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = say
        action.sa_flags = SA_ONSTACK
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGTRAP, SIGFPE] { sigaction(number, &action, nil) }
    }

    private static let stackSize = 1 << 16

    private static let say: @convention(c) (Int32) -> Void = { number in
        _ = write(STDERR_FILENO, LastWords.text.utf8Start, LastWords.text.utf8CodeUnitCount)
        signal(number, SIG_DFL)
        raise(number)
    }
}
