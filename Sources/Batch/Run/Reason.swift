// Why an input is made anew: what has changed since it was made.

public enum Reason: Hashable, Sendable {
    case new
    case input
    case layout(String)
    case picture(String)
    case font(String)
    /// The files that families of fonts are found in.
    case fonts
    case program
    case settings
    case outputMissing(String)
    /// Somebody has changed it, and it is to be replaced.
    case outputChanged(String)
    case failedBefore
    case manifestDamaged

    /// As programs are told it.
    public var word: String {
        switch self {
        case .new: "new"
        case .input: "input"
        case .layout(let name): "layout \(name)"
        case .picture(let name): "picture \(name)"
        case .font(let name): "font \(name)"
        case .fonts: "fonts"
        case .program: "program"
        case .settings: "settings"
        case .outputMissing(let path): "missing \(path)"
        case .outputChanged(let path): "changed \(path)"
        case .failedBefore: "failed before"
        case .manifestDamaged: "manifest damaged"
        }
    }
}
