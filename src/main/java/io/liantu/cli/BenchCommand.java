package io.liantu.cli;

import picocli.CommandLine.Command;

/** Holds the commands that measure. */
@Command(name = "bench")
final class BenchCommand {}
