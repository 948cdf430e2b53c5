"""Writes pictures of every kind into a folder: those of cameras and scanners, rare ones, and hostile ones.

usage: make-pictures.py FOLDER. Made by Debian's python3-pil and, what that cannot write, byte by byte.
"""
import io
import struct
import sys
import zlib

from PIL import Image, ImageCms

folder = sys.argv[1]


def save(name, data):
    with open(f"{folder}/{name}", "wb") as file:
        file.write(data)


def scene(mode, size=(160, 120)):
    """Colours that run over the picture, and alpha that runs across it."""
    picture = Image.new("RGBA", size)
    width, height = size
    for y in range(height):
        for x in range(width):
            picture.putpixel((x, y), (255 * x // width, 255 * y // height, 128, 255 * (x + y) // (width + height)))
    return picture.convert("RGB").convert(mode) if mode not in ("RGBA", "LA") else picture.convert(mode)


def jpeg(mode="RGB", **options):
    buffer = io.BytesIO()
    scene(mode).save(buffer, "JPEG", quality=85, **options)
    return buffer.getvalue()


def behind_start(data, marker, content):
    return data[:2] + b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content + data[2:]


def adobe(transform):
    return b"Adobe" + struct.pack(">HHHB", 100, 0, 0, transform)


def frame_patched(data, marker=None, bits=None, height=None):
    """The first frame header under another marker, with other bits or another height."""
    data = bytearray(data)
    place = next(i for i in range(len(data)) if data[i] == 0xFF and data[i + 1] in (0xC0, 0xC2))
    if marker: data[place + 1] = marker
    if bits: data[place + 4] = bits
    if height is not None: data[place + 5:place + 7] = struct.pack(">H", height)
    return bytes(data)


profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
photo = jpeg()
save("jpeg-plain.jpg", photo)
save("jpeg-grey.jpg", jpeg("L"))
save("jpeg-progressive.jpg", jpeg(progressive=True))
save("jpeg-restarts.jpg", jpeg(subsampling=2, optimize=True))
save("jpeg-profile.jpg", jpeg(icc_profile=profile))
save("jpeg-profile-large.jpg", jpeg(icc_profile=profile + bytes(200_000)))
save("jpeg-adobe-rgb.jpg", behind_start(photo, 0xEE, adobe(0)))
save("jpeg-adobe-ycc.jpg", behind_start(photo, 0xEE, adobe(1)))
save("jpeg-adobe-odd.jpg", behind_start(photo, 0xEE, adobe(9)))
save("jpeg-behind-end.jpg", photo + b"endstream endobj 1 0 obj <</Type/Catalog>> endobj" + bytes(5000))
save("jpeg-comment.jpg", behind_start(photo, 0xFE, b"endstream\nendobj\n" * 99))
exif = Image.Exif()
exif[0x0112] = 6
save("jpeg-turned.jpg", jpeg(exif=exif))
save("bad-cmyk.jpg", jpeg("CMYK"))
save("bad-12-bit.jpg", frame_patched(photo, bits=12))
save("bad-arithmetic.jpg", frame_patched(photo, marker=0xC9))
save("bad-lossless.jpg", frame_patched(photo, marker=0xC3))
save("bad-no-height.jpg", frame_patched(photo, height=0))
save("bad-huge.jpg", frame_patched(photo, height=65_535))
save("bad-cut.jpg", photo[:len(photo) * 2 // 3])
# Cut within its pixels, with an end mark behind: whole by its markers alone.
save("bad-pixels-cut.jpg", photo[:len(photo) // 2] + b"\xff\xd9")


def png(mode, **options):
    buffer = io.BytesIO()
    scene(mode).save(buffer, "PNG", **options)
    return buffer.getvalue()


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def raw_png(width, height, depth, kind, pixels, more=b"", interlace=0):
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, interlace)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + more + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def rows(width, height, bytes_per_pixel):
    return b"".join(b"\0" + bytes((x * 7 + y * 3) % 256 for x in range(width * bytes_per_pixel)) for y in range(height))


def interlaced(width, height):
    """Adam7 of an RGB picture: seven smaller ones."""
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    data = b""
    for left, top, across, down in passes:
        columns, lines = len(range(left, width, across)), len(range(top, height, down))
        if columns and lines: data += rows(columns, lines, 3)
    return zlib.compress(data)


save("png-plain.png", png("RGB"))
save("png-grey.png", png("L"))
save("png-alpha.png", png("RGBA"))
save("png-grey-alpha.png", png("LA"))
save("png-black-and-white.png", png("1"))
save("png-palette.png", png("P"))
save("png-palette-clear.png", png("P", transparency=bytes([0, 128, 255])))
save("png-colour-clear.png", png("RGB", transparency=(0, 0, 128)))
save("png-profile.png", png("RGB", icc_profile=profile))
save("png-gamma.png", raw_png(8, 8, 8, 2, zlib.compress(rows(8, 8, 3)), chunk(b"gAMA", struct.pack(">I", 45455))))
save("png-16-bit.png", raw_png(8, 8, 16, 2, zlib.compress(rows(8, 8, 6))))
save("png-16-bit-alpha.png", raw_png(8, 8, 16, 6, zlib.compress(rows(8, 8, 8))))
save("png-interlaced.png", raw_png(20, 13, 8, 2, interlaced(20, 13), interlace=1))
save("png-large-profile.png", raw_png(8, 8, 8, 2, zlib.compress(rows(8, 8, 3)),
                                      chunk(b"iCCP", b"p\0\0" + zlib.compress(bytes(50_000_000)))))
save("bad-pixels.png", raw_png(8, 8, 8, 2, b"no zlib at all"))
save("bad-pixels-missing.png", raw_png(800, 800, 8, 2, zlib.compress(rows(8, 8, 3))))
save("bad-huge.png", raw_png(2_000_000_000, 2_000_000_000, 8, 2, zlib.compress(b"")))
save("bad-cut.png", png("RGB")[:-30])
# 90 million pixels in 90 KB: within what one picture may have, much where many are taken at once.
black = zlib.compressobj(9)
save("large.png", raw_png(9_000, 9_000, 1, 0,
                          b"".join(black.compress(bytes(1126)) for _ in range(9_000)) + black.flush()))
