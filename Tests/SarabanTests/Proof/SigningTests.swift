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
            let key = try Run.program(
                "openssl",
                [
                    "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days",
                    "30", "-subj", "/CN=Saraban Test", "-addext", "keyUsage=digitalSignature,nonRepudiation",
                ], in: scratch.path)
            guard key.code == 0 else { throw Run.Failure(description: key.error) }
            let script = Checkout.root + "/Tests/Fixtures/Validator/sign-pdf.py"
            let signing = try Run.program(
                python, [script, "a.pdf", "b.pdf", "key.pem", "cert.pem", font], in: scratch.path,
                environment: ["PYTHONIOENCODING": "utf-8"])
            guard signing.code == 0 else { throw Run.Failure(description: signing.error) }
            return Signed(
                bytes: try scratch.read("b.pdf"), told: signing.text.split(separator: "\n").map(String.init))
        }
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
            #expect(run.text.contains("unchanged since it was made") && run.text.contains("the very same bytes"))
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
}
