import Foundation
import Testing

@testable import Batch

/// What tells one build from another.
@Suite struct BuildIdentifierTests {
    @Test func `A program has the identifier that its linker left; what is no program has none`() throws {
        let own = try #require(buildIdentifier("/proc/self/exe"))
        #expect(own.count == 40 && own.allSatisfy(\.isHexDigit))
        #expect(buildIdentifier("/proc/self/exe") == own)
        #expect(buildIdentifier("/nothing") == nil && buildIdentifier("/dev/null") == nil)
    }

    @Test func `A program that is cut off or damaged anywhere in its head does no harm`() throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "/proc/self/exe")).prefix(4_096))
        let path = FileManager.default.temporaryDirectory.path + "/build-identifier-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: path) }
        for place in stride(from: 0, to: bytes.count, by: 7) {
            try Data(bytes[..<place]).write(to: URL(fileURLWithPath: path))
            _ = buildIdentifier(path)
            var damaged = bytes
            damaged[place] = 0xFF
            try Data(damaged).write(to: URL(fileURLWithPath: path))
            let found = buildIdentifier(path)
            #expect(found == nil || found?.isEmpty == false)
        }
    }
}
