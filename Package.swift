// swift-tools-version: 6.2
// The module table of docs/architecture.md, enforced by the compiler: `make build` passes
// --explicit-target-dependency-import-check error, so a target imports only what it names here.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let coreMetrics: Target.Dependency = .product(name: "CoreMetrics", package: "swift-metrics")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")

let package = Package(
    name: "countersign",
    products: [
        .executable(name: "countersign", targets: ["Main"]),
        .executable(name: "demo-model", targets: ["DemoModel"]),
        .executable(name: "bench", targets: ["Bench"]),
        .executable(name: "quality", targets: ["Quality"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // C libraries, each with its shim.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CGMime", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CWidth"),
        .systemLibrary(name: "CSpawn"),
        .target(name: "CDateTZ", linkerSettings: [.linkedLibrary("date-tz")]),

        // The eight modules.
        .target(name: "Outreach", dependencies: [collections], swiftSettings: strict),
        .target(name: "Contract", dependencies: ["Outreach"], swiftSettings: strict),
        .target(
            name: "Storage", dependencies: ["Outreach", "CPostgres", grdb],
            resources: [.embedInCode("Migrations")], swiftSettings: strict),
        .target(
            name: "Providers", dependencies: ["Outreach", "CCurl", "CJansson", "CGMime", "CDateTZ", crypto],
            swiftSettings: strict),
        .target(
            name: "Workflow",
            dependencies: ["Outreach", "Contract", "Storage", "Prompts", crypto, yams, lifecycle, logging, metrics],
            swiftSettings: strict),
        .target(
            name: "Server",
            dependencies: ["Outreach", "Contract", hummingbird, logging, metrics, coreMetrics, lifecycle],
            swiftSettings: strict),
        .target(
            name: "Terminal", dependencies: ["Outreach", "Contract", "Child", "CCSV", "CWidth", arguments],
            swiftSettings: strict),
        .executableTarget(
            name: "Main",
            dependencies: [
                "Outreach", "Contract", "Storage", "Providers", "Workflow", "Server", "Terminal",
                arguments, configuration, lifecycle, logging, coreMetrics,
            ], swiftSettings: strict),

        // Other programs, started and ended.
        .target(name: "Child", dependencies: ["CSpawn"], swiftSettings: strict),

        // Programs beside the product: a stand-in endpoint for demo and tests, and the benchmark.
        .executableTarget(name: "DemoModel", dependencies: [hummingbird, arguments], swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Outreach", "Contract", "Storage", "Providers", "Workflow", "Terminal", "TerminalSupport", "Support",
                "Child", "CCurl", "CPostgres", grdb, arguments,
                lifecycle, logging,
            ],
            swiftSettings: strict),

        // How good the review's checks are, against Tests/Corpus.
        .executableTarget(name: "Quality", dependencies: ["Outreach", arguments], swiftSettings: strict),

        // A small named world, a scripted model, a stopped clock.
        .target(
            name: "Support",
            dependencies: ["Outreach", "Contract", "Storage", "Providers", "Workflow", "Child", logging],
            path: "Tests/Support", exclude: ["Peers/smtp_server.py", "Peers/make-certificates"], swiftSettings: strict),
        .testTarget(name: "OutreachTests", dependencies: ["Outreach", "Providers", "Support"], swiftSettings: strict),
        .testTarget(name: "ContractTests", dependencies: ["Contract", "Outreach"], swiftSettings: strict),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", "Outreach", "Child", "Support"], swiftSettings: strict),
        .testTarget(
            name: "ProvidersTests", dependencies: ["Providers", "CGMime", "Outreach", "Child", "Support"],
            swiftSettings: strict),
        .testTarget(name: "ChildTests", dependencies: ["Child"], swiftSettings: strict),
        .testTarget(
            name: "WorkflowTests",
            dependencies: ["Workflow", "Storage", "Contract", "Outreach", "Providers", "Support"],
            exclude: ["Writing/prompt-versions.txt"], swiftSettings: strict),
        .testTarget(
            name: "CrashTests",
            dependencies: ["Workflow", "Storage", "Contract", "Outreach", "Support", "Child", "Main", "DemoModel"],
            swiftSettings: strict),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Terminal", "TerminalSupport", "Workflow", "Storage", "Contract", "Outreach", "Support",
                hummingbird,
                hummingbirdTesting,
            ],
            swiftSettings: strict),
        // A scripted console and a gateway that complains, for tests of commands.
        .target(
            name: "TerminalSupport", dependencies: ["Terminal", "Contract", "Outreach"], path: "Tests/TerminalSupport",
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "TerminalSupport", "Contract", "Outreach", arguments],
            swiftSettings: strict),
        .testTarget(
            name: "Golden",
            dependencies: [
                "Terminal", "TerminalSupport", "Workflow", "Storage", "Providers", "Contract", "Outreach", "Support",
                arguments,
            ],
            exclude: ["Transcripts"], swiftSettings: strict),
        .testTarget(name: "QualityTests", dependencies: ["Quality"], swiftSettings: strict),
        .testTarget(
            name: "HouseRules", dependencies: ["Outreach", "Contract", "Storage", "Workflow", "Terminal", "Support"],
            swiftSettings: strict),

        // What the model is told, embedded from prompts/.
        .target(
            name: "Prompts", path: "prompts",
            resources: [.embedInCode("draft"), .embedInCode("review"), .embedInCode("shared")],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

// It has libFuzzer's main, and would keep every ordinary build from linking; scripts/fuzz asks for it.
if Context.environment["COUNTERSIGN_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(name: "Fuzz", dependencies: ["Outreach"], path: "Tests/Fuzz", swiftSettings: strict))
}
