// What is said of things that have no words of their own: boxes to tick, addresses, places to sign. Takes what they are,
// gives plain Thai.

import Pages

func spoken(isTicked: Bool) -> String { isTicked ? "เลือก" : "ไม่ได้เลือก" }

/// `เว็บไซต์ www.dongphayom.go.th/ita`: an address without what only machines need.
func spoken(address uri: String) -> String {
    if uri.hasPrefix("mailto:") { return "อีเมล " + uri.dropFirst("mailto:".count) }
    var rest = Substring(uri)
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    return "เว็บไซต์ " + decoded(rest)
}

func spoken(contentsEntry words: String) -> String { "ไปที่หัวข้อ " + words }

func spoken(signer: String) -> String { signer.isEmpty ? "ช่องลงลายมือชื่อ" : "ช่องลงลายมือชื่อ " + signer }

func spoken(blank label: String) -> String { "ช่องเติม " + label }

/// Thai in an address stands there as `%E0%B8%81`; where that is no text, it stays as it is.
private func decoded(_ address: Substring) -> String {
    guard address.utf8.contains(UInt8(ascii: "%")) else { return String(address) }
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16), value > 0x20 {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(address)
}
