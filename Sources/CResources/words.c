// Builds the words of Thai into the program. Takes `words/words.data` (see `words/PROVENANCE.md`), gives its bytes, used
// in place: aligned for 32-bit reads, nothing is parsed at start.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CResources.h"

_Alignas(64) const unsigned char saraban_words[] = {
#embed "words/words.data"
};
const size_t saraban_words_size = sizeof saraban_words;
