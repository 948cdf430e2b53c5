import Foundation
import Testing

/// The rooms as `Package.swift` lists them, held against what the code imports.
@Suite struct ImportMapTests {
    private struct Room {
        let name: String
        let imports: Set<String>
    }

    private static let systemLibraries: Set = ["Glibc", "Synchronization"]
    private static let cModules: Set = [
        "CHarfBuzz", "CFreeType", "CCairo", "CTurboJPEG", "CYaml", "CDeflate", "CDigest", "CResources",
    ]

    private func rooms() throws -> [Room] {
        let package = try Checkout.text("Package.swift")
        let lists = package.matches(of: /room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/)
        let rooms = lists.map { Room(name: String($0.1), imports: names(in: String($0.2 ?? ""))) }
        let command = try #require(
            package.firstMatch(of: /executableTarget\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/))
        var imports = names(in: String(command.2))
        // A product: its package's name is no module.
        imports.remove("swift-argument-parser")
        return rooms + [Room(name: String(command.1), imports: imports)]
    }

    private func names(in list: String) -> Set<String> { Set(list.matches(of: /"([\w-]+)"/).map { String($0.1) }) }

    private func imports(of room: String) throws -> [(file: String, module: String)] {
        try SwiftCode.sources().filter { $0.file.hasPrefix("Sources/\(room)/") }.flatMap { code in
            code.lines.compactMap { line in
                guard line.contains("import ") else { return nil }
                let words = line.split { $0 == " " || $0 == "." }
                guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
                let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
                let name = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
                return name.map { (code.file, String($0)) }
            }
        }
    }

    @Test func `Every folder of Sources is a room of the list or a C module`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Checkout.root + "/Sources")
            .filter { !$0.hasSuffix(".md") }
        #expect(Set(folders) == Set(try rooms().map(\.name)).union(Self.cModules))
        #expect(try rooms().count >= 12)
    }

    @Test func `A room imports only what its list says`() throws {
        for room in try rooms() {
            let found = try imports(of: room.name)
            for (file, module) in found where !Self.systemLibraries.contains(module) {
                #expect(room.imports.contains(module), "\(file) imports \(module)")
            }
        }
    }

    @Test func `A list names no room that the code does not need`() throws {
        for room in try rooms() {
            let found = Set(try imports(of: room.name).map(\.module))
            #expect(room.imports.subtracting(found).isEmpty, "\(room.name)")
        }
    }

    @Test func `Rooms import only rooms to their left`() throws {
        let names = try rooms().map(\.name)
        for (place, room) in try rooms().enumerated() {
            for module in room.imports where names.contains(module) {
                let left = try #require(names.firstIndex(of: module))
                #expect(left < place, "\(room.name) imports \(module)")
            }
        }
    }

    @Test func `C libraries stay in the rooms that wrap them`() throws {
        let allowed: [String: Set<String>] = [
            "Reading": ["CYaml"], "Typography": ["CHarfBuzz", "CFreeType", "CResources"],
            "Syntax": ["CDeflate", "CDigest"], "PDF": ["CCairo", "CTurboJPEG", "CFreeType"], "Saraban": ["CResources"],
        ]
        for room in try rooms() {
            #expect(room.imports.intersection(Self.cModules).isSubset(of: allowed[room.name] ?? []), "\(room.name)")
        }
    }

    @Test func `Meaning and geometry never meet`() throws {
        let rooms = try rooms()
        for (left, right) in [("Domain", "Pages"), ("Reading", "Pages"), ("Pages", "Domain"), ("PDF", "Composition")] {
            #expect(rooms.first { $0.name == right }?.imports.contains(left) != true, "\(right) imports \(left)")
        }
        #expect(rooms.filter { $0.imports.contains("ArgumentParser") }.map(\.name) == ["SarabanCommand"])
    }

    @Test func `Foundation is imported nowhere in Sources`() throws {
        for room in try rooms() {
            for (file, module) in try imports(of: room.name) { #expect(module != "Foundation", "\(file)") }
        }
    }
}
