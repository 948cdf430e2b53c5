// Counters that libFuzzer reads and clears beside those of instrumented code: what was found in an input is a way through
// the readers too, and is seen in rooms that are not instrumented.
__attribute__((section("__libfuzzer_extra_counters"))) static unsigned char counters[1 << 15];

unsigned char *fuzz_counters(void) { return counters; }
