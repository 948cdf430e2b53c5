// Shapes and shows a text with nothing around it. The words of a text repeat: each is shaped once.
#include "CFloor.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>
#include <stdlib.h>
#include <string.h>

enum { longest_line = 1 << 16, line_glyphs = 1 << 13, table_size = 1 << 20, units = 64 };

typedef struct {
    const char *text;
    int length, glyph_count, cluster_count;
    cairo_glyph_t *glyphs;
    cairo_text_cluster_t *clusters;
    double advance;
} word;

typedef struct {
    hb_font_t *font;
    hb_buffer_t *buffer;
    word **table;
    cairo_t *context;
    const floor_page *page;
    double x;
    long lines;
    cairo_glyph_t glyphs[line_glyphs];
    cairo_text_cluster_t clusters[line_glyphs];
    char text[longest_line];
    int glyph_count, cluster_count, text_length;
} press;

static void shape(press *press, word *word) {
    hb_buffer_clear_contents(press->buffer);
    hb_buffer_set_direction(press->buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(press->buffer, HB_SCRIPT_THAI);
    hb_buffer_set_cluster_level(press->buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_buffer_add_utf8(press->buffer, word->text, word->length, 0, word->length);
    hb_shape(press->font, press->buffer, NULL, 0);
    unsigned count;
    hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(press->buffer, &count);
    hb_glyph_position_t *places = hb_buffer_get_glyph_positions(press->buffer, NULL);
    word->glyphs = calloc(count + 1, sizeof *word->glyphs);
    word->clusters = calloc(count + 1, sizeof *word->clusters);
    for (unsigned i = 0; i < count; i++) {
        word->glyphs[i].index = infos[i].codepoint;
        word->glyphs[i].x = word->advance + places[i].x_offset / (double)units;
        word->glyphs[i].y = -places[i].y_offset / (double)units;
        word->advance += places[i].x_advance / (double)units;
        unsigned end = i + 1;
        while (end < count && infos[end].cluster == infos[i].cluster) end++;
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
            cairo_text_cluster_t *cluster = &word->clusters[word->cluster_count++];
            cluster->num_glyphs = (int)(end - i);
            cluster->num_bytes = (int)((end < count ? infos[end].cluster : (unsigned)word->length) - infos[i].cluster);
        }
    }
    word->glyph_count = (int)count;
}

static word *find(press *press, const char *text, int length) {
    uint32_t hash = 2166136261u;  // FNV-1a
    for (int i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    uint32_t slot = hash % table_size;
    for (; press->table[slot]; slot = (slot + 1) % table_size) {
        word *known = press->table[slot];
        if (known->length == length && !memcmp(known->text, text, (size_t)length)) return known;
    }
    word *new = calloc(1, sizeof *new);
    new->text = text;
    new->length = length;
    shape(press, new);
    return press->table[slot] = new;
}

static void show_line(press *press) {
    if (press->glyph_count)
        cairo_show_text_glyphs(
            press->context, press->text, press->text_length, press->glyphs, press->glyph_count, press->clusters,
            press->cluster_count, 0);
    press->glyph_count = press->cluster_count = press->text_length = 0;
    press->x = 0;
    if (++press->lines % press->page->lines_per_page == 0) cairo_show_page(press->context);
}

static void put(press *press, const char *text, int length) {
    word *word = find(press, text, length);
    int is_full = press->glyph_count + word->glyph_count > line_glyphs || press->text_length + length > longest_line;
    if (is_full || press->x + word->advance > press->page->width) show_line(press);
    if (word->glyph_count > line_glyphs || length > longest_line) return;
    double y = 40 + press->page->line_height * (press->lines % press->page->lines_per_page);
    for (int i = 0; i < word->glyph_count; i++) {
        cairo_glyph_t glyph = word->glyphs[i];
        glyph.x += 40 + press->x;
        glyph.y += y;
        press->glyphs[press->glyph_count++] = glyph;
    }
    memcpy(press->clusters + press->cluster_count, word->clusters, sizeof *word->clusters * (size_t)word->cluster_count);
    press->cluster_count += word->cluster_count;
    memcpy(press->text + press->text_length, text, (size_t)length);
    press->text_length += length;
    press->x += word->advance;
}

/// Code points of a line, and the byte each begins at.
static int decode(const char *text, int length, int32_t *points, int *offsets) {
    int count = 0;
    for (int i = 0; i < length;) {
        unsigned char first = (unsigned char)text[i];
        int width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int32_t point = width == 1 ? first : first & (0xFF >> (width + 1));
        for (int k = 1; k < width; k++) point = point << 6 | (text[i + k] & 0x3F);
        offsets[count] = i;
        points[count++] = point;
        i += width;
    }
    points[count] = 0;
    offsets[count] = length;
    return count;
}

static void set_text(press *press, thai_breaker *breaker, const char *text, size_t length) {
    static int32_t points[longest_line];
    static int offsets[longest_line], breaks[longest_line];
    for (const char *at = text; at < text + length;) {
        const char *end = memchr(at, '\n', (size_t)(text + length - at));
        if (!end) end = text + length;
        int bytes = (int)(end - at);
        if (bytes > 0 && bytes < longest_line - 1) {
            int count = decode(at, bytes, points, offsets);
            int found = thai_breaker_find(breaker, points, breaks, longest_line);
            int start = 0;
            for (int i = 0; i <= found; i++) {
                int stop = i < found ? breaks[i] : count;
                if (stop > start) put(press, at + offsets[start], offsets[stop] - offsets[start]);
                start = stop;
            }
        }
        at = end + 1;
    }
    show_line(press);
}

long floor_run(const char *text, size_t length, const floor_page *page) {
    FT_Library library;
    FT_Face face;
    if (FT_Init_FreeType(&library) || FT_New_Face(library, page->font, 0, &face)) return -1;
    thai_breaker *breaker = thai_breaker_open();
    if (!breaker) return -1;
    hb_blob_t *blob = hb_blob_create_from_file(page->font);
    hb_face_t *shaped = hb_face_create(blob, 0);
    press *press = calloc(1, sizeof *press);
    press->page = page;
    press->table = calloc(table_size, sizeof *press->table);
    press->buffer = hb_buffer_create();
    press->font = hb_font_create(shaped);
    hb_font_set_scale(press->font, (int)(page->size * units), (int)(page->size * units));
    cairo_surface_t *surface = cairo_pdf_surface_create(page->output, 841.89, 595.28);
    press->context = cairo_create(surface);
    cairo_set_font_face(press->context, cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING));
    cairo_set_font_size(press->context, page->size);
    set_text(press, breaker, text, length);
    long pages = press->lines / page->lines_per_page + 1;
    cairo_destroy(press->context);
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface)) pages = -1;
    cairo_surface_destroy(surface);
    thai_breaker_close(breaker);
    return pages;  // a process that runs it once: what it shaped is left to the system
}
