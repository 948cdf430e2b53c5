import Diagnostics
import Saraban
import Testing

/// What `Press.fixed` promises of any file: once is enough, and no line comes or goes.
@Suite struct MendingTests {
    @Test(
        "Mending twice is mending once, however many slips hang together",
        arguments: [
            Sample.memo + "    closing: เ" + String(repeating: "เ", count: 40) + "ก\n",
            Sample.memo + "    closing: " + String(repeating: "www. ", count: 80) + "numpu.go.th\n",
            Sample.memo + String(repeating: "    เเก: นำ้\n", count: 30),
            Sample.memo + "    closing: ก\u{F70A}ิ Аа\u{F712}а นํ้า**เ**เ\n",
        ])
    func once(text: String) {
        let file = SourceFile(name: "in.yaml", text: text)
        let (mended, count) = Press.fixed(file, press: Self.press)
        #expect(count > 0)
        #expect(mended.lineStarts.count == file.lineStarts.count)
        let (again, more) = Press.fixed(mended, press: Self.press)
        #expect(more == 0)
        #expect(again.bytes == mended.bytes)
    }

    private static func press() -> Press { Press(resources: Resources(named: Checkout.root)) }
}
