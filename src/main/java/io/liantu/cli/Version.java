package io.liantu.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Liantu 链图 " + Objects.requireNonNullElse(version, "(not from a jar)")};
    }
}
