// What goes on behind a number and a space without being a Thai unit: ๐ ๓๔๙๙ ๑๒๓๔, ๑๐๐ Mbps, น.ส. ๓ ก.

@Sendable func glueNumberOnward(_ text: ScannedText, _ index: Int) {
    guard let space = text.token(index + 1), space.plays(.space), let next = text.token(index + 2) else { return }
    if next.plays(.number) || next.plays(.latin) && text.isLatinUnit(next) || text.isLoneLetter(index + 2) {
        text.glue(next.start)
    }
}

extension ScannedText {
    private static let latinUnits: [[UInt8]] = [
        "mm", "cm", "m", "km", "g", "kg", "mg", "ml", "V", "kV", "W", "kW", "A", "mA", "Hz", "kHz", "MHz", "GHz",
        "Mbps",
        "Gbps", "Kbps", "KB", "MB", "GB", "TB", "dB", "lux", "lm", "hp", "HP", "BTU", "ppm", "rpm", "psi", "mAh",
    ].map { Array($0.utf8) }

    fileprivate func isLatinUnit(_ token: Token) -> Bool {
        Self.latinUnits.contains { unit in
            unit.count == token.length && unit.indices.allSatisfy { sign(token.start + $0) == unit[$0] }
        }
    }

    /// A letter with a full stop that no word is glued to, and that announces no number itself (ม. ๗).
    fileprivate func isLoneLetter(_ index: Int) -> Bool {
        guard let letter = token(index), letter.plays(.thai), letter.length == 2,
            codes[letter.end - 1] == ThaiLetter.fullStop
        else { return false }
        return token(index + 1)?.plays(.thai) != true && neighbour(of: index, step: 1)?.plays(.number) != true
    }
}
