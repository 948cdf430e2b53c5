// Builds the shipped layouts into the program, so that a lone binary still works. Takes `Layouts/*.yaml`, gives byte arrays.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CResources.h"

const saraban_resource saraban_layouts[] = {{0, 0, 0}};
const size_t saraban_layout_count = 0;
