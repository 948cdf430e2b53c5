// The command line.
import ArgumentParser

@main
struct SarabanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "saraban")
}
