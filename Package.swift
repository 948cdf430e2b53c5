// swift-tools-version: 6.0
// The map of the rooms. A room imports only what stands in its list; `ImportMapTests` holds the code against it.
import PackageDescription

/// One room of the house: a folder of `Sources/`, what it may import, and (nearly always) its tests.
func room(_ name: String, _ imports: [String] = []) -> Target {
    .target(name: name, dependencies: imports.map { .init(stringLiteral: $0) })
}

func tests(_ name: String, _ imports: [String], exclude: [String] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: imports.map { .init(stringLiteral: $0) }, exclude: exclude)
}

let package = Package(
    name: "saraban",
    products: [
        .executable(name: "saraban", targets: ["SarabanCommand"]),
        .library(name: "Saraban", targets: ["Saraban"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        // The C libraries, as Debian packages them, and the data that is built into the program.
        .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
        .systemLibrary(name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
        .target(name: "CResources", exclude: ["words"]),

        // The rooms, from left to right.
        room("Diagnostics"),
        room("Geometry"),
        room("Domain"),
        room("Language", ["Diagnostics", "Geometry", "Domain"]),
        room("Pictures", ["Diagnostics", "Geometry"]),
        room("Reading", ["Diagnostics", "Geometry", "Domain", "Language", "CYaml"]),
        room("Revision", ["Diagnostics", "Reading"]),
        room("Rolling", ["Diagnostics", "Domain", "Language", "Reading", "Revision"]),
        room("Ledger", ["Diagnostics", "Domain", "Language", "Reading", "Revision"]),
        room("Proofing", ["Diagnostics", "Domain", "Language"]),
        room("Schema", ["Diagnostics", "Language"]),
        room("Comparison", ["Diagnostics", "Domain", "Language"]),
        room("Composition", ["Diagnostics", "Geometry", "Domain", "Language", "Pictures"]),
        room("Typography", ["Geometry", "Language", "CHarfBuzz", "CResources"]),
        room("Pages", ["Geometry", "Pictures"]),
        room("Pagination", ["Diagnostics", "Geometry", "Language", "Pictures", "Composition", "Typography", "Pages"]),
        room("Syntax", ["Geometry", "CDeflate", "CDigest"]),
        room("Inspection", ["Geometry", "Syntax"]),
        room("PDF", ["Geometry", "Pictures", "Pages", "Syntax", "CCairo", "CFreeType", "CTurboJPEG"]),
        room(
            "Saraban",
            [
                "Diagnostics", "Geometry", "Domain", "Language", "Pictures", "Reading", "Revision", "Rolling", "Ledger",
                "Proofing", "Schema", "Comparison", "Composition", "Typography", "Pages", "Pagination", "Syntax",
                "Inspection", "PDF", "CResources",
            ]),
        room("Batch", ["Diagnostics", "Syntax", "Saraban"]),
        .executableTarget(
            name: "SarabanCommand",
            dependencies: [
                "Saraban", "Batch", "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // What tests of several rooms share: an input and layouts as strings, and papers made of them.
        .target(
            name: "Fixtures",
            dependencies: [
                "Diagnostics", "Domain", "Geometry", "Language", "Pictures", "Reading", "Composition", "Typography",
                "Pages", "Pagination", "Saraban", "CHarfBuzz",
            ], path: "Tests/Fixtures",
            exclude: [
                "Pictures", "Validator/validate-yaml.py", "Validator/get-tools", "Validator/validate-pdfs",
                "Validator/ValidatePDFs.java", "Validator/sign-pdf.py", "Slurm/run-array",
            ]),
        tests("Diagnostics", ["Diagnostics"]),
        // Speed beside libthai and the bare C libraries; run by hand, part of no test.
        .target(
            name: "CFloor", dependencies: ["CHarfBuzz", "CFreeType", "CCairo"], path: "Tests/Benchmarks/CFloor"),
        .executableTarget(
            name: "Benchmarks", dependencies: ["Fixtures", "Typography", "Geometry", "CFloor"],
            path: "Tests/Benchmarks", exclude: ["CFloor", "Floor", "Typst", "budget", "budget.txt"]),
        .executableTarget(name: "Floor", dependencies: ["CFloor"], path: "Tests/Benchmarks/Floor"),
        tests("Domain", ["Domain"]),
        tests("Pictures", ["Pictures", "Diagnostics", "Geometry"]),
        tests(
            "Reading", ["Fixtures", "Reading", "Schema", "Language", "Diagnostics", "Geometry", "Domain"]),
        tests("Revision", ["Fixtures", "Revision", "Reading", "Diagnostics"]),
        tests("Proofing", ["Fixtures", "Proofing", "Language", "Diagnostics"]),
        tests("Comparison", ["Fixtures", "Comparison", "Typography", "Language", "Diagnostics", "Domain", "Reading"]),
        tests("Composition", ["Fixtures", "Composition", "Language", "Diagnostics", "Domain", "Geometry"]),
        tests(
            "Typography", ["Fixtures", "Typography", "Language", "Diagnostics", "Geometry"],
            exclude: ["Gold/lines.txt", "Gold/names.txt", "Gold/hand-marked.txt", "Gold/hand-marked-names.txt"]),
        tests(
            "Pagination",
            [
                "Fixtures", "Pagination", "Composition", "Typography", "Pages", "Pictures", "Language", "Domain",
                "Diagnostics", "Geometry",
            ]),
        tests("Batch", ["Fixtures", "Batch", "Saraban", "Diagnostics"]),
        tests("Inspection", ["Inspection", "Syntax"]),
        tests("Syntax", ["Fixtures", "Syntax", "Geometry"]),
        tests(
            "PDF",
            ["Fixtures", "PDF", "Pages", "Typography", "Language", "Geometry", "CCairo", "Syntax", "Inspection"]),
        tests(
            "Saraban",
            [
                "Fixtures", "Saraban", "Diagnostics", "Language", "Composition", "Pages", "Syntax", "Inspection",
                "SarabanCommand",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
