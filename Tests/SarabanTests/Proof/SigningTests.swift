import Foundation
import Testing

/// PC-04: papers signed by several people, one after the other, with a program that is not ours.
@Suite struct SigningTests {
    private static let font = "/usr/share/fonts/truetype/tlwg/Laksaman.ttf"
    private static let fields = ["นิติกร", "หัวหน้าสำนัก", "รองปลัด", "ปลัด", "นายก"]

    /// The memo of the bundle, signed in all of its five fields; what pyHanko says of each signature.
    private struct Signed {
        let bytes: [UInt8]
        let told: [String]
    }

    private static let signed = Result { () throws -> Signed? in
        guard let python = try OutsideTools.python() else { return nil }
        return try Scratch.with { scratch in
            let input = Checkout.root + "/Examples/bundle.yaml"
            let run = try Run.saraban(["render", input, "--document", "บันทึก", "-o", "a.pdf"], in: scratch)
            guard run.code == 0 else { throw Run.Failure(description: run.error) }
            try makeKey(in: scratch)
            let signing = try SigningTests.run(python, ["a.pdf", "b.pdf", "key.pem", "cert.pem", font], in: scratch)
            guard signing.code == 0 else { throw Run.Failure(description: signing.error) }
            return Signed(
                bytes: try scratch.read("b.pdf"), told: signing.text.split(separator: "\n").map(String.init))
        }
    }

    private static func makeKey(in scratch: Scratch) throws {
        let key = try Run.program(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days",
                "30", "-subj", "/CN=Saraban Test", "-addext", "keyUsage=digitalSignature,nonRepudiation",
            ], in: scratch.path)
        guard key.code == 0 else { throw Run.Failure(description: key.error) }
    }

    private static func run(_ python: String, _ arguments: [String], in scratch: Scratch) throws -> Run {
        let script = Checkout.root + "/Tests/Fixtures/Validator/sign-pdf.py"
        return try Run.program(
            python, [script] + arguments, in: scratch.path, environment: ["PYTHONIOENCODING": "utf-8"])
    }

    @Test func `PC-04: Five people sign one after the other: all signatures are valid, nothing is changed but fields`()
        throws
    {
        guard let signed = try Self.signed.get() else { return }
        let last = Self.fields.count - 1
        let expected = Self.fields.enumerated().map { index, field in
            "\(field)\tTrue\tTrue\tTrue\t" + (index == last ? "NONE\tENTIRE_FILE" : "FORM_FILLING\tENTIRE_REVISION")
        }
        #expect(signed.told == expected)
    }

    @Test func `PC-04: A signed paper still keeps to PDF/A-3a and PDF/UA-1`() throws {
        guard let signed = try Self.signed.get() else { return }
        try Scratch.with { scratch in
            try scratch.write(signed.bytes, "b.pdf")
            let files = ["3a", "ua1"].map { ($0, scratch["b.pdf"]) }
            guard let complaints = try OutsideTools.complaints(of: files) else { return }
            #expect(complaints.values.allSatisfy(\.isEmpty) && complaints.count == 2, "\(complaints)")
            let check = try Run.program("qpdf", ["--check", "b.pdf"], in: scratch.path)
            #expect(check.code == 0 && !check.error.contains("WARNING"), "\(check.error)")
        }
    }

    @Test func `PC-04: verify says that a signed paper is what was made, and which fields are signed`() throws {
        guard let signed = try Self.signed.get() else { return }
        try Scratch.with { scratch in
            try scratch.write(signed.bytes, "b.pdf")
            let input = Checkout.root + "/Examples/bundle.yaml"
            let run = try Run.saraban(["verify", "b.pdf", input, "--lang", "en"], in: scratch)
            #expect(run.code == 0, "\(run.error)")
            #expect(run.text.contains("still there byte for byte") && run.text.contains("the very same bytes"))
            for field in Self.fields { #expect(run.text.contains("signed in the field: \(field)\n"), "\(run.text)") }
            #expect(run.error.contains("was added to 5 times"))
        }
    }

    @Test func `PC-04: A signed paper is not replaced unasked`() throws {
        guard let signed = try Self.signed.get() else { return }
        try Scratch.with { scratch in
            try scratch.write(signed.bytes, "b.pdf")
            let command = ["render", Checkout.root + "/Examples/bundle.yaml", "--document", "บันทึก", "-o", "b.pdf"]
            let run = try Run.saraban(command + ["--lang", "en"], in: scratch)
            #expect(run.code != 0 && run.error.contains("signed"), "\(run.error)")
            #expect(try scratch.read("b.pdf") == signed.bytes)
            #expect(try Run.saraban(command + ["--force"], in: scratch).code == 0)
            #expect(try scratch.read("b.pdf") != signed.bytes)
        }
    }

    @Test func `PC-04, FM-07: Who signs first and numbers later keeps the signature, PDF/A and PDF/UA`() throws {
        guard let python = try OutsideTools.python(), try Self.signed.get() != nil else { return }
        try Scratch.with { scratch in
            let memo = try String(contentsOfFile: Checkout.root + "/Examples/smallest-memo.yaml", encoding: .utf8)
            let blank = memo.replacing(/number: .*/, with: "number:").replacing(/date: .*/, with: "date:")
            try scratch.write(blank, "a.yaml")
            #expect(try Run.saraban(["render", "a.yaml", "-o", "a.pdf"], in: scratch).code == 0)
            try Self.makeKey(in: scratch)
            let signing = try Self.run(python, ["a.pdf", "b.pdf", "key.pem", "cert.pem", Self.font], in: scratch)
            #expect(signing.text == "หัวหน้าสำนัก\tTrue\tTrue\tTrue\tNONE\tENTIRE_FILE\n", "\(signing.error)")
            let before = try scratch.read("b.pdf")
            for words in ["number=วบ ๕๒๔๐๑/๑๗๖", "date=๒๒ พฤษภาคม ๒๕๖๖"] {
                #expect(try Run.saraban(["fill", "b.pdf", words], in: scratch).code == 0)
            }
            #expect(try scratch.read("b.pdf").starts(with: before))
            let told = try Self.run(python, ["b.pdf", "c.pdf", "-", "cert.pem"], in: scratch)
            #expect(
                told.text == "หัวหน้าสำนัก\tTrue\tTrue\tTrue\tFORM_FILLING\tENTIRE_REVISION\n", "\(told.error)")
            guard let complaints = try OutsideTools.complaints(of: ["3a", "ua1"].map { ($0, scratch["b.pdf"]) }) else {
                return
            }
            #expect(complaints.values.allSatisfy(\.isEmpty) && complaints.count == 2, "\(complaints)")
        }
    }
}
