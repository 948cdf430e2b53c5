#!/usr/bin/env python3
"""Compiles the word lists into words.data. Takes a PyThaiNLP wheel and the .txt files beside it; never edits those.

    python3 compile-words.py [pythainlp-5.4.0-py3-none-any.whl]

Without a wheel it asks pip for the pinned one. The output depends on the inputs alone, byte for byte.
"""
import array
import csv
import hashlib
import io
import math
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

PYTHAINLP = "5.4.0"
FORMAT_VERSION = 1
HERE = pathlib.Path(__file__).resolve().parent
CORPUS = "pythainlp/corpus/"
INPUTS = ["words_th.txt", "tnc_freq.txt", "syllables_th.txt", "thailand_provinces_th.csv"]
LISTS = ["compounds.txt", "official-words.txt", "roles.txt"]

# The order is the bit of the role; `Segmentation/Role.swift` has the same order.
ROLES = ["title", "post", "place", "weakplace", "leader", "unit", "month", "era", "monthword", "prefix", "stop",
         "province", "holder", "dateprefix", "agency", "placestart", "clause", "ratio", "ordinal", "each", "compound"]

COST_SCALE = 256        # cost units to one nat
UNSEEN_COUNT = 0.3      # count of a listed word that the corpus lacks (segmentation by unigrams: measured best)
OFFICIAL_COUNT = 300    # least count of a word from our own lists: the corpus is not made of official papers
COMMON_COUNT = 20000    # the same of a word with a full stop inside, which cannot be anything else (the corpus drops the
                        # stops), and of one that opens the names of places (ในเมือง is no ใน before เมือง)
UNKNOWN_NATS = 6        # an unknown token costs this ...
UNKNOWN_CHAR_NATS = 3   # ... and this for each character
USER_NATS = 5           # a name that the document declares
PHRASE_PART = 4         # characters: the least part of a phrase (shorter ones are often halves of one word) ...
PHRASE_COUNT = 2000     # ... and how often the corpus must have it
SHORTEST_SPLIT = 6      # clusters: a word of fewer is as good on the next line (ภาค~รัฐ, คำ~ขอ), so it never parts
LONGEST_WORD = 32       # characters: the splits of a word are the bits of 32
FULL_STOP_CODE = 0x60   # letters have code point - 0x0E00; the full stop of abbreviations comes after them
WORD = re.compile(r"^[\u0e01-\u0e3a\u0e40-\u0e4e.]*[\u0e01-\u0e3a\u0e40-\u0e4e][\u0e01-\u0e3a\u0e40-\u0e4e.]*$")
# What cannot begin a cluster: following vowels, marks above and below, repetition and abbreviation signs.
NO_START = set("ะัาำิีึืฺุูๅๆ็่้๊๋์ํ๎ฯ.")


def wheel_path(arguments, folder):
    if arguments:
        return pathlib.Path(arguments[0])
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder]
    subprocess.run(command + [f"pythainlp=={PYTHAINLP}"], check=True)
    return next(pathlib.Path(folder).glob("pythainlp-*.whl"))


def read_inputs(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(CORPUS + name) for name in INPUTS}


def lines(data):
    return [line.strip() for line in data.decode("utf-8-sig").splitlines() if line.strip()]


def own_items(name):
    """The items of a list of ours, without comments."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [item for line in text.splitlines() if not line.startswith("#") for item in line.split()]


def corpus_counts(data):
    counts = {}
    for line in data.decode("utf-8-sig").splitlines():
        word, _, count = line.partition("\t")
        if count.strip().isdigit():
            counts[word] = counts.get(word, 0) + int(count)
    return counts


def read_roles():
    roles = {}
    for line in (HERE / "roles.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or ":" not in line:
            continue
        role, words = line.split(":", 1)
        for word in words.split():
            roles[word] = roles.get(word, 0) | 1 << ROLES.index(role.strip())
    return roles


def splits_of(compound):
    """`หน่วย~งาน` gives the word and a mask: bit k is a split before character k."""
    mask, length = 0, 0
    for part in compound.split("~"):
        mask |= 1 << length if length else 0
        length += len(part)
    return compound.replace("~", ""), mask


def add_prefix_splits(words, masks, prefixes):
    """การ, ความ, ผู้ part from a listed rest; the rest keeps its own splits. Shortest first, so that rests are done."""
    for word in sorted(words, key=lambda w: (len(w), w)):
        for prefix in prefixes:
            rest = word[len(prefix):]
            if word.startswith(prefix) and len(rest) > 1 and rest in words and rest[0] not in NO_START:
                masks[word] = masks.get(word, 0) | 1 << len(prefix) | masks.get(rest, 0) << len(prefix)


def add_inner_prefix_splits(words, own, masks, counts, prefixes):
    """ผล~การ~ดำเนิน~งาน: a common word before การ, ความ, ผู้ and a listed one after; but กิจการ~ค้า is none of กิจ."""
    for word in sorted(words - own, key=lambda w: (len(w), w)):
        for prefix in prefixes:
            place = word.find(prefix, 1)
            head, rest = word[:place], word[place + len(prefix):]
            if place < 0 or len(rest) < 2 or rest not in words or rest[0] in NO_START:
                continue
            if counts.get(head, 0) >= PHRASE_COUNT and head in words and head + prefix not in words:
                after = place + len(prefix)
                masks[word] = masks.get(word, 0) | masks.get(head, 0) | 1 << place | (1 | masks.get(rest, 0)) << after


def add_phrase_splits(words, masks, counts):
    """A listed word that the corpus never counts, made of long and common words, is a phrase: it parts between them."""
    parts = {w: cost(counts[w], 1e8) for w in words if len(w) >= PHRASE_PART and counts.get(w, 0) >= PHRASE_COUNT}
    for word in sorted(words):
        if counts.get(word, 0) or masks.get(word) or len(word) < 2 * PHRASE_PART:
            continue
        cut = cut_by_costs(word, parts, LONGEST_WORD)
        if all(part[0] not in NO_START for part in cut):
            masks[word] = splits_of("~".join(cut))[1] if cut else 0


def cost(count, total):
    return round(COST_SCALE * -math.log(count / total))


def word_entries(inputs):
    """Each word with its cost, splits and roles."""
    counts, roles, masks = corpus_counts(inputs["tnc_freq.txt"]), read_roles(), {}
    provinces = [row[0] for row in csv.reader(io.StringIO(inputs["thailand_provinces_th.csv"].decode("utf-8-sig")))]
    for word in provinces:
        roles[word] = roles.get(word, 0) | 1 << ROLES.index("province")
    for compound in own_items("compounds.txt"):
        word, mask = splits_of(compound)
        masks[word] = masks.get(word, 0) | mask
    own = set(masks) | set(roles) | set(own_items("official-words.txt"))
    words = {w for w in lines(inputs["words_th.txt"]) if WORD.match(w) and len(w) <= LONGEST_WORD} | own
    prefixes = [w for w in roles if roles[w] >> ROLES.index("prefix") & 1]
    add_prefix_splits(words, masks, prefixes)
    add_inner_prefix_splits(words, own, masks, counts, prefixes)
    add_phrase_splits(words - own, masks, counts)
    for word in masks:
        clusters = sum(letter not in NO_START - set("ะาๅ") for letter in word)
        if clusters < SHORTEST_SPLIT and masks[word].bit_count() == 1:   # นำ~ไป~สู่ is a phrase, however short
            masks[word] = 0
            roles[word] = roles.get(word, 0) | 1 << ROLES.index("compound")
    opening = 1 << ROLES.index("placestart")
    common = {w for w in own if "." in w or roles.get(w, 0) & opening}
    least = {w: UNSEEN_COUNT if w not in own else COMMON_COUNT if w in common else OFFICIAL_COUNT for w in words}
    total = sum(max(counts.get(w, 0), least[w]) for w in words)
    return {w: (cost(max(counts.get(w, 0), least[w]), total), masks.get(w, 0), roles.get(w, 0)) for w in words}


def cut_by_costs(word, costs, longest):
    """The cheapest cut of a word into syllables, or nothing."""
    best = [(0, -1)] + [None] * len(word)
    for start in range(len(word)):
        if best[start] is None:
            continue
        for end in range(start + 1, min(len(word), start + longest) + 1):
            step = costs.get(word[start:end])
            if step is not None and (best[end] is None or best[start][0] + step < best[end][0]):
                best[end] = (best[start][0] + step, start)
    if best[-1] is None:
        return []
    parts, end = [], len(word)
    while end > 0:
        parts.append(word[best[end][1]:end])
        end = best[end][1]
    return parts[::-1]


def syllable_entries(inputs, words):
    """Each syllable with a cost from how often it builds the listed words (two rounds of counting)."""
    marks = set("ๆฯ์่้๊๋")
    syllables = {s for s in lines(inputs["syllables_th.txt"])
                 if WORD.match(s) and "." not in s and len(s) > 1 and s[0] not in NO_START and not set(s) <= marks}
    longest = max(map(len, syllables))
    costs = {s: 10 * COST_SCALE for s in syllables}
    for _ in range(2):
        counts = dict.fromkeys(syllables, 0.5)
        for word in sorted(words):
            for part in cut_by_costs(word, costs, longest):
                counts[part] += 1
        total = sum(counts.values())
        costs = {s: cost(counts[s], total) for s in syllables}
    return {s: (costs[s], 0, 0) for s in syllables}


def codes_of(word):
    return [FULL_STOP_CODE if letter == "." else ord(letter) - 0x0E00 for letter in word]


class DoubleArray:
    """A trie as one array of 32-bit units.

    Inner unit: bits 0-7 the code that leads here, bit 8 a word ends here, bits 9-30 the base of its children.
    The child by code c stands at base + c; the value of a word stands at base + 0 with bit 31 set.
    No two nodes share a base, so the code alone proves the parent.
    """

    def __init__(self, values):
        self.children, self.ends = [{}], [None]
        for word in sorted(values):
            self.insert(codes_of(word), values[word])
        self.slots = bytearray(1 << 20)
        self.bases = bytearray(1 << 20)
        self.place_all()

    def insert(self, codes, value):
        node = 0
        for code in codes:
            child = self.children[node].get(code)
            if child is None:
                child = len(self.children)
                self.children.append({})
                self.ends.append(None)
                self.children[node][code] = child
            node = child
        self.ends[node] = value

    def codes_under(self, node):
        return ([0] if self.ends[node] is not None else []) + sorted(self.children[node])

    def place_all(self):
        """Widest nodes first: they need the emptiest array. The order does not matter to a reader."""
        self.base = [0] * len(self.children)
        self.slots[0] = 1
        order = sorted(range(len(self.children)), key=lambda n: (-len(self.codes_under(n)), n))
        width = 0
        for node in order:
            codes = self.codes_under(node)
            if len(codes) != width:     # a narrower node fits into holes that the wider ones left
                width, self.search_from = len(codes), 1
            if codes:
                self.base[node] = self.place(codes)

    def place(self, codes):
        free = self.slots.index(0, self.search_from)
        while True:
            base = free - codes[0]
            if base > 0 and not self.bases[base] and not any(self.slots[base + code] for code in codes):
                break
            free = self.slots.index(0, free + 1)
        self.search_from = free
        self.bases[base] = 1
        for code in codes:
            self.slots[base + code] = 1
        return base

    def units(self):
        size = self.slots.rindex(1) + 257   # a walk may look one code beyond the last base without a check
        units = array.array("I", bytes(4 * size))
        pending = [(0, 0, 0)]
        while pending:
            node, index, code = pending.pop()
            has_value = self.ends[node] is not None
            units[index] = code | has_value << 8 | self.base[node] << 9
            if has_value:
                units[self.base[node]] = 1 << 31 | self.ends[node]
            pending += [(child, self.base[node] + c, c) for c, child in self.children[node].items()]
        return units


def values_of(entries, details):
    """A word's value: bits 0-12 its cost, bits 13-30 the index of its detail (splits and roles)."""
    values = {}
    for word in sorted(entries):
        word_cost, mask, roles = entries[word]
        detail = details.setdefault((mask, roles), len(details))
        values[word] = min(word_cost, 0x1FFF) | detail << 13
    return values


def little_endian(units):
    if sys.byteorder == "big":
        units.byteswap()
    return units.tobytes()


def assemble(words, syllables):
    details = {(0, 0): 0}
    word_units = DoubleArray(values_of(words, details)).units()
    syllable_units = DoubleArray(values_of(syllables, details)).units()
    table = b"".join(struct.pack("<II", mask, roles) for mask, roles in details)
    header_size = 64
    syllable_offset = header_size + 4 * len(word_units)
    detail_offset = syllable_offset + 4 * len(syllable_units)
    body = little_endian(word_units) + little_endian(syllable_units) + table
    header = struct.pack(
        "<8s14I", b"SRBWORDS", FORMAT_VERSION, header_size + len(body), zlib.crc32(body), len(words), len(syllables),
        header_size, len(word_units), syllable_offset, len(syllable_units), detail_offset, len(details),
        UNKNOWN_NATS * COST_SCALE, UNKNOWN_CHAR_NATS * COST_SCALE, USER_NATS * COST_SCALE)
    return header + body


def provenance(inputs, wheel, data, words, syllables):
    rows = [(CORPUS + name, inputs[name]) for name in INPUTS]
    rows += [(name, (HERE / name).read_bytes()) for name in LISTS]
    table = "\n".join(f"| `{name}` | {len(body):,} | `{hashlib.sha256(body).hexdigest()}` |" for name, body in rows)
    return f"""# Where words.data comes from

Written by `compile-words.py`; do not edit.

The lists of words, syllables and provinces and the counts of the Thai National Corpus come from the PyPI package
`pythainlp` {PYTHAINLP} (`{wheel.name}`,
sha256 `{hashlib.sha256(wheel.read_bytes()).hexdigest()}`).
PyThaiNLP declares these four files CC0-1.0 in its `pythainlp/corpus/corpus_license.md`; the counts in `tnc_freq.txt`
are CC0 by that declaration. The three lists without a folder are the project's own.

| input | bytes | sha256 |
|---|---|---|
{table}

Output: `words.data`, format {FORMAT_VERSION}, {len(words):,} words, {len(syllables):,} syllables, {len(data):,} bytes,
sha256 `{hashlib.sha256(data).hexdigest()}`.

To rebuild, with Python 3 and pip (or give the wheel as argument; then nothing is downloaded):

    python3 Sources/CResources/words/compile-words.py
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        wheel = wheel_path(sys.argv[1:], folder)
        inputs = read_inputs(wheel)
        words = word_entries(inputs)
        syllables = syllable_entries(inputs, [w for w in words if "." not in w])
        data = assemble(words, syllables)
        (HERE / "words.data").write_bytes(data)
        text = provenance(inputs, wheel, data, words, syllables)
        (HERE / "PROVENANCE.md").write_text(text, encoding="utf-8")
        print(f"{len(words)} words, {len(syllables)} syllables, {len(data)} bytes")


if __name__ == "__main__":
    main()
