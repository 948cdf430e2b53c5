// What AddressSanitizer is told before anything runs. Takes nothing, gives its options.

/// Swift keeps bits of its own in the pointers of enums: the search for leaks takes what stands behind them, the cached
/// layouts and the tables of names, for lost. The fuzzer's limit of memory finds what really grows.
@_cdecl("__asan_default_options")
public func sanitizerOptions() -> UnsafePointer<CChar>? {
    let options: StaticString = "detect_leaks=0"
    return UnsafeRawPointer(options.utf8Start).assumingMemoryBound(to: CChar.self)
}
