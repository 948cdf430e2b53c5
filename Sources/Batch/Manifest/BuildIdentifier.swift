// What tells one build of a program from every other: the fingerprint that the linker takes of all its contents and leaves in a
// note (ELF, `NT_GNU_BUILD_ID`). Takes a path; reads the head of the file, since programs have fifty megabytes.

import Saraban

/// In hexadecimal; nothing where the file is no program of 64 bits, or its linker left no note.
func buildIdentifier(_ path: String) -> String? {
    guard let bytes = Disk.head(of: path, 1 << 20), bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else {
        return nil
    }
    func number(_ place: Int, _ width: Int) -> Int {
        guard place >= 0, place + width <= bytes.count else { return 0 }
        return bytes[place..<place + width].reversed().reduce(0) { ($0 & (.max >> 9)) << 8 | Int($1) }
    }
    let (table, size, count) = (number(32, 8), number(54, 2), number(56, 2))
    for index in 0..<count {
        let head = table + index * size
        // 4: a segment of notes.
        guard number(head, 4) == 4 else { continue }
        var place = number(head + 8, 8)
        let end = min(place + number(head + 32, 8), bytes.count)
        while place + 12 <= end {
            let (name, length, kind) = (number(place, 4), number(place + 4, 4), number(place + 8, 4))
            let start = place + 12 + (name + 3) / 4 * 4
            guard length > 0, start + length <= end else { break }
            if kind == 3, name == 4, bytes[place + 12..<place + 15].elementsEqual("GNU".utf8) {
                return bytes[start..<start + length].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            }
            place = start + (length + 3) / 4 * 4
        }
    }
    return nil
}
