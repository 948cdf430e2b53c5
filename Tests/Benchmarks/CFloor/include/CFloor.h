// The yardstick of speed: what libthai, HarfBuzz and Cairo alone cost for a text.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// libthai's word breaker, if the system has it.
typedef struct thai_breaker thai_breaker;
thai_breaker *thai_breaker_open(void);
void thai_breaker_close(thai_breaker *breaker);
/// Break positions of a text of code points that ends in 0; at most `room` are written. Gives their number.
int thai_breaker_find(thai_breaker *breaker, const int32_t *text, int *positions, size_t room);

typedef struct {
    /// Points.
    double size, width, line_height;
    unsigned lines_per_page;
    const char *font, *output;
} floor_page;

/// Sets the lines of a text one under the other in a PDF: words from libthai, each shaped once, lines filled as far as
/// they go, glyphs shown with their text. No layout. Gives the number of pages, or -1.
long floor_run(const char *text, size_t length, const floor_page *page);
