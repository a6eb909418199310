package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.format.EntityKind;
import java.util.List;
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
    void forgetsWhatIsUsedLeast() {
        keys.add(EntityKind.PRODUCT, "a");
        keys.add(EntityKind.PRODUCT, "b");
        keys.among(EntityKind.PRODUCT, List.of("a"));
        keys.add(EntityKind.PRODUCT, "c");
        assertThat(keys.among(EntityKind.PRODUCT, List.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "c");
    }
}
