package io.liantu.cli;

import picocli.CommandLine.Command;

/** Describes {@code serve}, which {@link Commands} carries out itself: it is no command that ends. */
@Command(name = "serve")
final class ServeCommand {}
