package io.liantu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.region.Region.Holder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTests {

    private static final Region ZONE = new Region(
            new RegionCode("370176"),
            "济南高新技术产业开发区",
            RegionLevel.ZONE,
            List.of(
                    new Holder(new RegionCode("370100"), RegionLevel.CITY),
                    new Holder(new RegionCode("370000"), RegionLevel.PROVINCE),
                    new Holder(new RegionCode("CN"), RegionLevel.NATION)));

    @ParameterizedTest
    @CsvSource({
        "370176 370100 370000 CN, INSIDE",
        "park 370176 370100 370000 CN, INSIDE",
        "370112 370100 370000 CN, CITY",
        "370100 370000 CN, CITY",
        "370202 370200 370000 CN, PROVINCE",
        "440305 440300 440000 CN, NATION",
        "CN, NATION",
        "somewhere, BEYOND",
    })
    void putsAPlaceOnTheRingOfTheSmallestRegionThatHoldsBoth(String place, Ring ring) {
        assertThat(ZONE.ringOf(Stream.of(place.split(" ")).map(RegionCode::new).toList()))
                .isEqualTo(ring);
    }

    @Test
    void growsLessNearFromRingToRing() {
        assertThat(Ring.values()).isSortedAccordingTo((one, other) -> Double.compare(other.nearness(), one.nearness()));
    }
}
