import Fixtures
import Testing

@testable import Syntax

/// Values of PDFs, read and written.
@Suite struct ObjectTests {
    private func parsed(_ text: String) -> Object? {
        Array(text.utf8).withUnsafeBufferPointer { parsedObject(in: $0, at: 0).object }
    }

    private func written(_ object: Object) -> String {
        var bytes: [UInt8] = []
        bytes.write(object)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("12", "12"), ("-7", "-7"), ("+3", "3"), (" .5", ".5"), ("-1.250", "-1.250"), ("true", "true"),
        ("null", "null"),
        ("/", "/"), ("/A#42c", "/ABc"), ("/%E0%B8".replacing("%", with: "#") + "#81", "/#E0#B8#81"),
        ("/A#20b", "/A#20b"), ("(a\\(b\\)\\101\\n)", "<612862294 10A>".replacing(" ", with: "")),
        ("(one \\\nline)", "(one line)"), ("(a(b)c)", "(a\\(b\\)c)"), ("<6 1 6>", "(a`)"), ("<E0B881>", "<E0B881>"),
        ("[1 2 R 3 0 R/N]", "[1 0 R 3 0 R /N]"), ("<</K 4 0 R/L<</M[]>>>>", "<</K 4 0 R/L<</M[]>>>>"),
        ("% said aside\n5", "5"), ("(\\0531)", "(+1)"), ("(a\r\nb)", "<610A62>"),
    ])
    func `What is read is written back as it is`(_ text: String, _ expected: String) throws {
        #expect(written(try #require(parsed(text))) == expected)
    }

    @Test(arguments: [
        "", "(", "<12", "<</A", "<</A>>", "[1", "<<1 2>>", "-", ".", "99999999999999999999", "R", "]",
        // A name that is no UTF-8 could not be written again.
        "/A#FF", "<</A#C3 1>>",
    ])
    func `What is cut off or no value gives nothing`(_ text: String) {
        #expect(parsed(text) == nil, "\(text)")
    }

    @Test func `Values nested without end are refused and do not eat the stack`() {
        #expect(parsed(String(repeating: "[", count: 100_000)) == nil)
        #expect(parsed(String(repeating: "<</A", count: 100_000)) == nil)
    }

    @Test func `Any value comes back from what was written of it`() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<2_000 {
            let object = randomObject(&random, depth: 0)
            #expect(parsed(written(object)) == object)
        }
    }

    private func randomObject(_ random: inout SeededGenerator, depth: Int) -> Object {
        switch Int.random(in: 0..<(depth > 3 ? 6 : 8), using: &random) {
        case 0: .integer(Int.random(in: -100_000...100_000, using: &random))
        case 1: .boolean(.random(using: &random))
        case 2: .string((0..<Int.random(in: 0...9, using: &random)).map { _ in .random(in: 0...255, using: &random) })
        case 3: .name(["A", "Kids", "F 1", "#", "ก", "a/b(c"].randomElement(using: &random) ?? "")
        case 4: .reference(Int.random(in: 1...99_999, using: &random))
        case 5: [.null, .real("0.5"), .real("-12.25")].randomElement(using: &random) ?? .null
        case 6:
            .array((0..<Int.random(in: 0...4, using: &random)).map { _ in randomObject(&random, depth: depth + 1) })
        default:
            .dictionary(
                Object.Dictionary(
                    (0..<Int.random(in: 0...4, using: &random)).map {
                        .init("K\($0)", randomObject(&random, depth: depth + 1))
                    }))
        }
    }

    @Test func `Words come back from text strings, Thai or not`() {
        for words in ["", "Saraban 0.1", "บันทึกข้อความ", "a(b)\\c", "นํ้า 🙂 ปี ๒๕๖๙"] {
            var bytes: [UInt8] = []
            bytes.write(text: words)
            guard case .string(let string)? = bytes.withUnsafeBufferPointer({ parsedObject(in: $0, at: 0).object })
            else {
                Issue.record("no string: \(words)")
                continue
            }
            #expect(text(ofString: string) == words)
        }
    }

    @Test func `Lengths are written to the thousandth and no further`() {
        func written(_ length: Int) -> String {
            var bytes: [UInt8] = []
            bytes.write(.init(millipoints: length))
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(
            [0, 1_000, 1_500, 12_345, -250, 10, -7, 841_890].map(written) == [
                "0", "1", "1.5", "12.345", "-0.25", "0.01", "-0.007", "841.89",
            ])
    }
}
