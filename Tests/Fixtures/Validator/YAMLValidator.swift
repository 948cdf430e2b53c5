// Holds YAML texts against a JSON Schema with a validator that is not ours. Takes schema and files, gives its complaints.

import Foundation

public enum YAMLValidator {
    public struct Failure: Error, CustomStringConvertible { public let description: String }

    /// The complaints, a line each, by the name of the file.
    public static func complaints(schema: String, files: [(name: String, text: String)]) throws -> [String: [String]] {
        let folder = FileManager.default.temporaryDirectory.path + "/saraban-schema-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try schema.write(toFile: folder + "/schema.json", atomically: false, encoding: .utf8)
        for (name, text) in files { try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/validate-yaml.py"
        let process = Process()
        // Debian's own, for which Debian packages the validator.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script, "schema.json"] + files.map(\.name)
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: output) }
        var complaints: [String: [String]] = [:]
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            complaints[String(parts[0]), default: []].append(String(line))
        }
        return complaints
    }
}
