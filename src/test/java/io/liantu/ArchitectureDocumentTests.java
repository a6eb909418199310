package io.liantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The module diagram of {@code docs/architecture.md} is the one that the code gives. */
class ArchitectureDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: begin -->\n";
    private static final String END = "<!-- modules: end -->";

    private final ApplicationModules modules = ApplicationModules.of(Liantu.class);

    /** {@code ./mvnw test -Dtest=ArchitectureDocumentTests -Dliantu.update-docs} writes the diagram anew. */
    @Test
    void showsTheModulesAsTheyAre() throws IOException {
        var document = Files.readString(DOCUMENT);
        var current = before(document) + diagram() + after(document);
        if (System.getProperty("liantu.update-docs") != null) {
            Files.writeString(DOCUMENT, current);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(current);
    }

    private static String before(String document) {
        return document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
    }

    private static String after(String document) {
        return document.substring(document.indexOf(END));
    }

    private String diagram() {
        return Stream.of(List.of("```mermaid", "flowchart BT"), dependencies(), List.of("```", ""))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> dependencies() {
        return modules.stream()
                .sorted(Comparator.comparing(ArchitectureDocumentTests::nameOf))
                .flatMap(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .map(ArchitectureDocumentTests::nameOf)
                        .distinct()
                        .sorted()
                        .map(used -> "    " + nameOf(module) + " --> " + used))
                .toList();
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
