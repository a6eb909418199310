package io.liantu.intake;

import io.liantu.Liantu;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as a command starts it, on a Neo4j of its own. */
final class OwnApplication {

    private OwnApplication() {}

    static ConfigurableApplicationContext start(Path data, boolean sample) {
        return new SpringApplicationBuilder(Liantu.class)
                .profiles("command")
                .web(WebApplicationType.NONE)
                .run(
                        "--liantu.neo4j.data-dir=" + data,
                        "--liantu.neo4j.bolt-port=0",
                        "--liantu.neo4j.http-port=0",
                        "--liantu.neo4j.page-cache=32MB",
                        "--liantu.neo4j.jvm-options=-XX:TieredStopAtLevel=1,-XX:ReservedCodeCacheSize=192m",
                        "--liantu.intake.folder=" + data.resolve("imports"),
                        "--liantu.likeness.meaning=false",
                        "--liantu.sample=" + sample);
    }
}
