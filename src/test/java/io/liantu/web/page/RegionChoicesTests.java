package io.liantu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.region.RegionChoice;
import io.liantu.region.RegionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionChoicesTests {

    private Instant now = Instant.EPOCH;
    private int counts;

    @Test
    void countsAgainAfterAMinute() {
        var choices = new RegionChoices(() -> counted("CN"), clock());

        assertThat(choices.list()).isSameAs(choices.list()).hasSize(1);
        now = now.plusSeconds(59);
        choices.list();
        assertThat(counts).isEqualTo(1);
        now = now.plusSeconds(1);
        choices.list();
        assertThat(counts).isEqualTo(2);
    }

    @Test
    void countsAgainAtOnceWhereThereWasNothing() {
        var choices = new RegionChoices(this::counted, clock());

        choices.list();
        choices.list();

        assertThat(counts).isEqualTo(2);
    }

    private List<RegionChoice> counted(String... codes) {
        counts++;
        return List.of(codes).stream()
                .map(code -> new RegionChoice(new RegionCode(code), code, 1))
                .toList();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
