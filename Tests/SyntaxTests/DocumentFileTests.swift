import Fixtures
import Testing

@testable import Syntax

/// Files as they are written, and files as the world has them.
@Suite struct DocumentFileTests {
    /// A catalogue, so many small objects, a stream in the clear and one that is packed.
    private func file(objects: Int = 3) -> [UInt8] {
        var writer = FileWriter(Deflate())
        let root = writer.reserve()
        let plain = writer.reserve()
        let packed = writer.reserve()
        writer.addStream(plain, Array("in the clear".utf8)) { $0.write("/Type/Metadata") }
        writer.addPacked(packed, Array("packed packed packed".utf8)) { _ in }
        let numbers = writer.reserve(objects)
        for number in numbers { writer.add(number) { $0.write(number * 10) } }
        writer.add(root) { bytes in
            bytes.write("<</Type/Catalog/Plain")
            bytes.write(reference: plain)
            bytes.write("/Packed")
            bytes.write(reference: packed)
            bytes.write("/Numbers[")
            for number in numbers { bytes.write(reference: number) }
            bytes.write("]>>")
        }
        return writer.finish(root: root, information: nil)
    }

    @Test func `All that was written is read back, in one object stream or in many`() throws {
        for count in [0, 3, 199, 200, 1_000] {
            let file = try DocumentFile(file(objects: count))
            let catalogue = file.catalogue
            let plain = try #require(catalogue["Plain"]?.reference)
            #expect(file.data(plain) == Array("in the clear".utf8))
            let packed = try #require(catalogue["Packed"]?.reference)
            #expect(file.data(packed) == Array("packed packed packed".utf8))
            let numbers = try #require(catalogue["Numbers"]?.array)
            #expect(numbers.count == count)
            for number in numbers { #expect(file.resolved(number) == .integer((number.reference ?? 0) * 10)) }
        }
    }

    @Test func `The same content has the same identifier, other content another`() throws {
        func identifier(_ bytes: [UInt8]) throws -> Object? { try DocumentFile(bytes).trailer["ID"]?.array?.first }
        #expect(try identifier(file()) == identifier(file()))
        #expect(try identifier(file()) != identifier(file(objects: 4)))
        let bytes = file()
        #expect(try DocumentFile(bytes).hasRightIdentifier)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            #expect((try? DocumentFile(changed))?.hasRightIdentifier != true, "byte \(place)")
        }
    }

    @Test func `What was added to a file later comes first, what it was before is still known`() throws {
        var bytes = file()
        let old = try DocumentFile(bytes)
        let number = try #require(old.catalogue["Numbers"]?.array?.first?.reference)
        let start = bytes.count
        bytes += Array("\(number) 0 obj\n(new)\nendobj\n".utf8)
        let table = bytes.count
        let offset = String(repeating: "0", count: 10 - "\(start)".count) + "\(start)"
        bytes += Array(
            """
            xref
            \(number) 1
            \(offset) 00000 n\u{20}
            trailer
            <</Size \(old.objectCount)/Root \(old.trailer["Root"]?.reference ?? 0) 0 R/Prev \(old.sections[0])>>
            startxref
            \(table)
            %%EOF

            """.utf8)
        let file = try DocumentFile(bytes)
        #expect(file.object(number) == .string(Array("new".utf8)))
        #expect(file.object(number + 1) == .integer((number + 1) * 10))
        #expect(file.sections == [table, old.sections[0]])
    }

    @Test func `What is no PDF is told apart from a damaged one`() {
        func fault(_ bytes: [UInt8]) -> FileFault? {
            do {
                _ = try DocumentFile(bytes)
                return nil
            } catch { return error }
        }
        #expect(fault([]) == .noPDF && fault(Array("hello".utf8)) == .noPDF)
        let whole = file()
        #expect(fault(Array(whole.dropLast(40))) == .damaged(at: whole.count - 40))
        #expect(fault(Array("%PDF-1.7\nstartxref\n9\n%%EOF".utf8)) == .damaged(at: 9))
    }

    @Test func `A file that leads back to itself is read once`() {
        let loop = Array("%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF".utf8)
        #expect(throws: FileFault.self) { try DocumentFile(loop) }
    }

    @Test func `Damage of any kind ends in a fault or in other values, never in a crash`() {
        var random = SeededGenerator(seed: 66)
        let whole = file(objects: 40)
        var read = 0
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                bytes.removeLast(.random(in: 0..<bytes.count, using: &random))
            }
            guard let file = try? DocumentFile(bytes) else { continue }
            read += 1
            for number in 0..<min(file.objectCount, 100) {
                _ = file.object(number)
                _ = file.data(number)
            }
        }
        #expect(read > 100)
    }

    @Test func `A bomb is not unpacked beyond its limit`() throws {
        let deflate = Deflate()
        let bomb = try #require(deflate.packed([UInt8](repeating: 0, count: 1 << 22)))
        #expect(bomb.count < 1 << 15)
        bomb.withUnsafeBufferPointer { bytes in
            #expect(deflate.unpacked(bytes, limit: 1 << 20) == nil)
            #expect(deflate.unpacked(bytes, limit: 1 << 22)?.count == 1 << 22)
        }
    }

    /// FIPS 180-4's own examples.
    @Test func `Fingerprints are those of SHA-256`() {
        #expect(
            Digest(of: Array("abc".utf8)).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest(of: [UInt8]()).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
