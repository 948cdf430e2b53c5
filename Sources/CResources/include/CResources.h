// The data that is built into the program: the shipped layouts, the font catalogue, the words of Thai.
#pragma once
#include <stddef.h>

typedef struct {
    const char *name;           // file name, as in `Layouts/`
    const unsigned char *bytes;
    size_t size;
} saraban_resource;

extern const saraban_resource saraban_layouts[];
extern const size_t saraban_layout_count;
