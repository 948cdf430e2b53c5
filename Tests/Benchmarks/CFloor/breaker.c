// libthai, opened at run time so that nothing but a benchmark needs it.
#include "CFloor.h"

#include <dlfcn.h>
#include <stdlib.h>

struct thai_breaker {
    void *library;
    void *breaker;
    int (*find)(void *, const int32_t *, int *, size_t);
    void (*delete)(void *);
};

thai_breaker *thai_breaker_open(void) {
    void *library = dlopen("libthai.so.0", RTLD_NOW);
    if (!library) return NULL;
    void *(*new)(const char *) = (void *(*)(const char *))dlsym(library, "th_brk_new");
    thai_breaker *breaker = calloc(1, sizeof *breaker);
    if (!new || !breaker) return NULL;
    breaker->library = library;
    breaker->breaker = new(NULL);
    breaker->find = (int (*)(void *, const int32_t *, int *, size_t))dlsym(library, "th_brk_wc_find_breaks");
    breaker->delete = (void (*)(void *))dlsym(library, "th_brk_delete");
    if (breaker->breaker && breaker->find && breaker->delete) return breaker;
    free(breaker);
    return NULL;
}

void thai_breaker_close(thai_breaker *breaker) {
    if (!breaker) return;
    breaker->delete(breaker->breaker);
    dlclose(breaker->library);
    free(breaker);
}

int thai_breaker_find(thai_breaker *breaker, const int32_t *text, int *positions, size_t room) {
    return breaker->find(breaker->breaker, text, positions, room);
}
