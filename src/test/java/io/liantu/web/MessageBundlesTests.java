package io.liantu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.growth.SegmentState;
import io.liantu.listing.ItemKind;
import io.liantu.listing.ItemState;
import io.liantu.listing.ProjectState;
import io.liantu.region.RegionLevel;
import io.liantu.region.Ring;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class MessageBundlesTests {

    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\"((?!state\\.name\")(?:state|reason)\\.[a-z]+(?:[.-][a-z]+)*)\"");
    private static final Pattern KEY_IN_CODE_OF_LISTS =
            Pattern.compile("\"((?:reason\\.match|listing\\.(?:sentence|proposal))\\.[a-z]+(?:[.-][a-z]+)*)\"");
    private static final Pattern KEY_OF_LISTS_IN_TEMPLATE = Pattern.compile("#\\{(listing\\.[a-z.-]+)[(}]");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{(page\\.[a-z.-]+)[(}]");

    private static final Pattern KEY_OF_EVENTS = Pattern.compile("#\\{(event\\.page\\.[a-z.-]*[a-z])[(}]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "messages/growth",
                "messages/partner",
                "messages/identity",
                "messages/likeness",
                "messages/exclusion",
                "messages/listing",
                "messages/matchmaking",
                "messages/pages"
            })
    void sayTheSameInBothLanguages(String bundle) throws IOException {
        var english = bundle(bundle + ".properties");
        var chinese = bundle(bundle + "_zh.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var properties : new Properties[] {english, chinese}) {
            assertThat(properties.values()).allSatisfy(text -> new MessageFormat(text.toString(), Locale.ENGLISH));
        }
    }

    @Test
    void nameEveryValueThatGrowthTells() throws IOException {
        var keys = new TreeSet<String>();
        Arrays.stream(SegmentState.values()).forEach(state -> keys.add("state.name." + lower(state)));
        Arrays.stream(Ring.values()).forEach(ring -> keys.add("ring." + lower(ring)));
        Arrays.stream(Ring.values()).forEach(ring -> keys.add("reason.candidate.ring." + lower(ring)));
        Arrays.stream(RegionLevel.values()).forEach(level -> keys.add("region.level." + lower(level)));

        assertThat(bundle("messages/growth.properties").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void haveEveryKeyThatTheRulesUse() throws IOException {
        assertThat(bundle("messages/growth.properties").stringPropertyNames())
                .containsAll(keysIn(Path.of("src/main/java/io/liantu/growth"), KEY_IN_CODE));
    }

    @Test
    void haveEveryKeyThatTheSuggestionsUse() throws IOException {
        var keys = new TreeSet<>(bundle("messages/growth.properties").stringPropertyNames());
        keys.addAll(bundle("messages/partner.properties").stringPropertyNames());

        assertThat(keys).containsAll(keysIn(Path.of("src/main/java/io/liantu/partner"), KEY_IN_CODE));
    }

    @Test
    void haveEveryKeyThatThePagesUse() throws IOException {
        assertThat(bundle("messages/pages.properties").stringPropertyNames())
                .containsAll(keysIn(Path.of("src/main/resources/templates"), KEY_IN_TEMPLATE));
    }

    @Test
    void haveEveryKeyThatListsAndMatchesUse() throws IOException {
        var keys = bundle("messages/listing.properties").stringPropertyNames();

        assertThat(keys)
                .containsAll(keysIn(Path.of("src/main/java/io/liantu/listing"), KEY_IN_CODE_OF_LISTS))
                .containsAll(keysIn(Path.of("src/main/resources/templates"), KEY_OF_LISTS_IN_TEMPLATE));
        Arrays.stream(ItemKind.values()).forEach(kind -> assertThat(keys).contains("listing.kind." + kind.key()));
        Arrays.stream(ItemState.values()).forEach(state -> assertThat(keys).contains("listing.state." + state.key()));
        Arrays.stream(ProjectState.values())
                .forEach(state -> assertThat(keys).contains("listing.project." + state.key()));
        Arrays.stream(Ring.values()).forEach(ring -> assertThat(keys).contains("reason.match.ring." + lower(ring)));
    }

    @Test
    void haveEveryKeyThatThePagesOfEventsUse() throws IOException {
        assertThat(bundle("messages/matchmaking.properties").stringPropertyNames())
                .containsAll(keysIn(Path.of("src/main/resources/templates"), KEY_OF_EVENTS));
    }

    private static Set<String> keysIn(Path folder, Pattern pattern) throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static Properties bundle(String path) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
