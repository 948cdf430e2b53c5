// The data that is built into the program: the shipped layouts, the font catalogue, the words of Thai.
#pragma once
#include <stddef.h>

typedef struct {
    const char *name;           // path below the checkout, `Layouts/memo.yaml`
    const unsigned char *bytes;
    size_t size;
} saraban_resource;

/// All embedded text files, and how many there are.
const saraban_resource *saraban_resources(size_t *count);

// The word lattice's data; its format stands in words/compile-words.py and Typography/Segmentation/WordData.swift.
extern const unsigned char saraban_words[];
extern const size_t saraban_words_size;
// Swift does not import an array without a length.
static inline const void *saraban_words_start(void) { return saraban_words; }
