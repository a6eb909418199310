package io.liantu.web.page;

import io.liantu.enterprise.EnterpriseProfile;
import io.liantu.region.Region;
import io.liantu.region.RegionCode;
import io.liantu.region.Regions;
import io.liantu.region.UnknownRegion;
import io.liantu.web.page.PartnersPage.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The regions in which an enterprise lies, from its own up to the nation. */
@Component
class PlacesAround {

    private static final String REGION = "region";

    private final Regions regions;
    private final RegionTexts names;

    PlacesAround(Regions regions, RegionTexts names) {
        this.regions = regions;
        this.names = names;
    }

    /** The smallest first; none where nobody knows where it is. */
    List<Place> of(EnterpriseProfile enterprise) {
        return codes(enterprise).map(RegionCode::new).flatMap(code -> find(code).stream()).findFirst().stream()
                .flatMap(this::around)
                .toList();
    }

    private static Stream<String> codes(EnterpriseProfile enterprise) {
        return enterprise.fields().stream()
                .filter(field -> field.name().equals(REGION))
                .map(field -> field.standing().value())
                .flatMap(value -> value instanceof Collection<?> codes ? codes.stream() : Stream.of(value))
                .map(Object::toString);
    }

    private Optional<Region> find(RegionCode code) {
        try {
            return Optional.of(regions.getByCode(code));
        } catch (UnknownRegion unknown) {
            return Optional.empty();
        }
    }

    private Stream<Place> around(Region region) {
        var codes = Stream.concat(
                Stream.of(region.code()), region.holders().stream().map(Region.Holder::code));
        return codes.map(code -> new Place(code.value(), names.of(code.value())));
    }
}
