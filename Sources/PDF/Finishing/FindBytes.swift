// Finds words in bytes.

import Glibc

/// Where a word first stands at or behind a place.
func find(_ word: StaticString, from place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let first = Int32(word.utf8Start.pointee)
    var place = place
    while place < bytes.count, let found = memchr(base + place, first, bytes.count - place) {
        let start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if matches(word, at: start, in: bytes) { return start }
        place = start + 1
    }
    return nil
}

func matches(_ word: StaticString, at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard let base = bytes.baseAddress, place <= bytes.count - count else { return false }
    return memcmp(base + place, word.utf8Start, count) == 0
}
