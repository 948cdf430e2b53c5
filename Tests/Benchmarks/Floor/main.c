// The floor as a process of its own: floor TEXT PDF FONT SIZE WIDTH LEADING LINES. Prints the number of pages.
#include <CFloor.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
    if (count != 8) return 64;
    FILE *file = fopen(words[1], "rb");
    if (!file) return 74;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) return 74;
    fclose(file);
    floor_page page = {
        .size = atof(words[4]), .width = atof(words[5]), .line_height = atof(words[6]),
        .lines_per_page = (unsigned)atoi(words[7]), .font = words[3], .output = words[2]};
    long pages = floor_run(text, (size_t)size, &page);
    if (pages < 0) return 69;
    printf("%ld\n", pages);
    return 0;
}
