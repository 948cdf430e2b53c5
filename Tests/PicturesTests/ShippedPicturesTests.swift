import Diagnostics
import Geometry
import Glibc
import Pictures
import Testing

@Suite("The pictures of the examples") struct ShippedPicturesTests {
    /// The bytes of a file beside the sources; empty when there is none.
    private static func bytes(_ path: String) -> [UInt8] {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        guard let file = fopen("/" + root + "/" + path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
    }

    @Test("are within the subset and bring no finding", arguments: ["emblem", "logo", "logo-tao"])
    func sound(name: String) throws {
        let outcome = read(Self.bytes("Examples/assets/\(name).svg"))
        #expect(codes(outcome) == [])
        #expect(outcome.value?.naturalSize.height == .millimetres(30))
        guard case .vector(let image)? = outcome.value?.content else { return #expect(Bool(false), "no drawing") }
        #expect(image.shapes.count > 10)
    }
}
