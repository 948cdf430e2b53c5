// Packs and unpacks what `FlateDecode` names (ISO 32000-1, 7.4.4), with libdeflate. One belongs to one worker.

import CDeflate

public final class Deflate {
    private let packer: OpaquePointer?
    private let unpacker: OpaquePointer?

    /// 1 is fast and 12 is small; the same level gives the same bytes on every machine.
    public init(level: Int32 = Deflate.usualLevel) {
        packer = libdeflate_alloc_compressor(level)
        unpacker = libdeflate_alloc_decompressor()
    }

    deinit {
        libdeflate_free_compressor(packer)
        libdeflate_free_decompressor(unpacker)
    }

    /// As small as zlib's own usual level, in half of its time.
    public static let usualLevel: Int32 = 6

    /// Nothing where there is no memory.
    public func packed(_ bytes: [UInt8]) -> [UInt8]? {
        guard let packer else { return nil }
        let room = libdeflate_zlib_compress_bound(packer, bytes.count)
        var count = 0
        let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            count = libdeflate_zlib_compress(packer, bytes, bytes.count, buffer.baseAddress, room)
            filled = count
        }
        return count > 0 ? packed : nil
    }

    /// Nothing where the bytes are damaged, or more than `limit` come out of them: a small file can be a bomb.
    public func unpacked(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8]? {
        guard let unpacker, let base = bytes.baseAddress, !bytes.isEmpty, limit > 0 else { return nil }
        // Content of pages comes to about eight times its packed size.
        var room = min(limit, max(1 << 12, bytes.count * 8))
        while true {
            var count = 0
            var result = LIBDEFLATE_BAD_DATA
            let unpacked = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                result = libdeflate_zlib_decompress(
                    unpacker, base, bytes.count, buffer.baseAddress, room, &count)
                filled = result == LIBDEFLATE_SUCCESS ? count : 0
            }
            if result == LIBDEFLATE_SUCCESS { return unpacked }
            guard result == LIBDEFLATE_INSUFFICIENT_SPACE, room < limit else { return nil }
            room = min(limit, room * 4)
        }
    }
}
