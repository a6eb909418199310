package io.liantu.bench;

/**
 * What one process took while it ran.
 *
 * @param program what it was
 * @param seconds from when it was first seen to when it was last seen
 * @param cpuSeconds of all its threads
 * @param peakMegabytes the most memory it ever held, as the system counts it; 0 where the system does not tell
 */
public record Peak(Program program, double seconds, double cpuSeconds, long peakMegabytes) {

    /** The programs that take part. */
    public enum Program {
        /** Our own process. */
        APPLICATION,
        /** The Neo4j server. */
        NEO4J,
        /** Neo4j's offline importer. */
        IMPORTER;

        static Program of(String commandLine) {
            if (commandLine.contains("org.neo4j.cli.AdminTool")) {
                return IMPORTER;
            }
            return commandLine.contains("org.neo4j.server.CommunityEntryPoint") ? NEO4J : APPLICATION;
        }
    }

    /** The larger of two runs of one program, and the time of both. */
    Peak and(Peak other) {
        return new Peak(
                program,
                seconds + other.seconds,
                cpuSeconds + other.cpuSeconds,
                Math.max(peakMegabytes, other.peakMegabytes));
    }
}
