package io.liantu.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.intake.table.CsvTable;
import io.liantu.intake.table.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The regions 区划 that the application brings along. */
class BundledRegionsTests {

    private static final List<String> LEVELS = List.of("nation", "province", "city", "county", "zone", "park");
    private static final String OF_QINGDAO = "370214-hightech";

    private final Map<String, Region> regions = regions();

    private record Region(String code, String name, String level, String parent) {}

    @Test
    void areThoseOfTheListAndOneMore() {
        var counts = regions.values().stream().collect(groupingBy(Region::level, counting()));

        assertThat(counts)
                .containsEntry("nation", 1L)
                .containsEntry("province", 31L)
                .containsEntry("city", 342L);
        assertThat(counts.getOrDefault("county", 0L) + counts.getOrDefault("zone", 0L))
                .isEqualTo(2975 + 1);
        assertThat(regions).containsKey(OF_QINGDAO);
        assertThat(regions.values()).extracting(Region::name).noneMatch(name -> name.matches(".*[ ()].*"));
    }

    @Test
    void lieInLargerOnes() {
        assertThat(regions.values())
                .filteredOn(region -> !region.level().equals("nation"))
                .allSatisfy(region -> {
                    var parent = region(region.parent());
                    assertThat(LEVELS.indexOf(parent.level())).isLessThan(LEVELS.indexOf(region.level()));
                });
    }

    @Test
    void putCountiesWithoutACityUnderTheirProvince() {
        assertThat(List.of("429004", "429021", "419001", "469001", "659001"))
                .extracting(code -> region(code).parent())
                .containsExactly("420000", "420000", "410000", "460000", "650000");
        assertThat(region("500229").parent()).isEqualTo("500200");
    }

    @Test
    void tellZonesFromCounties() {
        assertThat(List.of("370176", "370676"))
                .extracting(code -> region(code).level())
                .containsOnly("zone");
    }

    private Region region(String code) {
        return Optional.ofNullable(regions.get(code)).orElseThrow();
    }

    /** Refuses two of one code. */
    private static Map<String, Region> regions() {
        var table = new CsvTable("regions", "regions.csv", new ClassPathResource("reference/regions.csv"));
        try (var rows = table.rows()) {
            return rows.skip(1)
                    .map(TableRow::cells)
                    .map(row -> new Region(row.get(0), row.get(1), row.get(2), row.get(3)))
                    .collect(toMap(Region::code, Function.identity()));
        }
    }
}
