package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One step of the schema, such as {@code V003__product_id.cypher}: it is applied once and never changed afterwards.
 *
 * @param version its place in the order
 * @param name what it is about
 * @param statement the whole file
 */
record SchemaScript(int version, String name, String statement) {

    private static final Pattern FILE = Pattern.compile("V(\\d+)__(\\w+)\\.cypher");

    /** All there are, in their order. */
    static List<SchemaScript> onClassPath() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/V*.cypher");
            return inOrder(Arrays.stream(files).map(SchemaScript::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StartProblem when two have the same version */
    static List<SchemaScript> inOrder(List<SchemaScript> scripts) {
        var ordered = new TreeMap<Integer, SchemaScript>();
        for (var script : scripts) {
            var other = ordered.put(script.version(), script);
            if (other != null) {
                throw new StartProblem("Schema scripts " + other.fileName() + " and " + script.fileName()
                        + " have the same version; give the newer one the next.");
            }
        }
        return List.copyOf(ordered.values());
    }

    private static SchemaScript of(Resource resource) {
        var fileName = Objects.requireNonNull(resource.getFilename());
        var parts = FILE.matcher(fileName);
        if (!parts.matches()) {
            throw new StartProblem("Schema script " + fileName + " is not named like V001__region_code.cypher.");
        }
        return new SchemaScript(
                Integer.parseInt(parts.group(1)),
                parts.group(2),
                CypherFile.of("schema/" + fileName).text());
    }

    String fileName() {
        return "V%03d__%s.cypher".formatted(version, name);
    }

    /** The same on every system, whatever ends its lines. */
    String checksum() {
        var text = statement.replace("\r\n", "\n");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
