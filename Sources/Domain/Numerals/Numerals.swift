// Which digits a stretch of a paper is printed in.

/// The digits in force.
public enum Numerals: String, CaseIterable, Hashable, Sendable {
    /// ๐๑๒๓๔๕๖๗๘๙, which the cabinet asks agencies to prefer (มติคณะรัฐมนตรี พฤษภาคม ๒๕๔๓).
    case thai
    /// 0123456789
    case arabic
    /// Whatever was typed.
    case asTyped = "as-typed"
}
