package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.EntityKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentKeysTests {

    private final RecentKeys keys = new RecentKeys(2);

    @Test
    void tellsKeysFromOtherNames() {
        keys.add(EntityKind.PRODUCT, "laser-chip");
        assertThat(keys.among(EntityKind.PRODUCT, List.of("laser-chip", "激光器芯片")))
                .containsExactly("laser-chip");
        assertThat(keys.among(EntityKind.ENTERPRISE, List.of("laser-chip"))).isEmpty();
    }

    @Test
    void forgetsWhatWasNotUsedForTwoGenerations() {
        add("a", "b", "c");
        assertThat(known("a", "b", "c")).containsExactlyInAnyOrder("a", "b", "c");

        add("a", "d");
        assertThat(known("a", "b", "c", "d")).containsExactlyInAnyOrder("a", "c", "d");
    }

    private void add(String... names) {
        List.of(names).forEach(name -> keys.add(EntityKind.PRODUCT, name));
    }

    private Set<String> known(String... names) {
        return keys.among(EntityKind.PRODUCT, List.of(names));
    }
}
