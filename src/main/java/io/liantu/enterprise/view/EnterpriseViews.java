package io.liantu.enterprise.view;

import io.liantu.enterprise.EnterpriseProfile;
import io.liantu.enterprise.KnownField;
import io.liantu.enterprise.KnownLinks;
import io.liantu.enterprise.view.EnterpriseProfileView.FieldView;
import io.liantu.enterprise.view.EnterpriseProfileView.LinkView;
import io.liantu.enterprise.view.EnterpriseProfileView.LinksView;
import io.liantu.enterprise.view.EnterpriseProfileView.SaidView;
import io.liantu.shared.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Shows what is known of enterprises in a language, as of today. */
@Component
public class EnterpriseViews {

    private static final String REGION = "region";

    private final Wording wording;
    private final Clock clock;

    @Autowired
    EnterpriseViews(Wording wording) {
        this(wording, Clock.system(ZoneId.systemDefault()));
    }

    EnterpriseViews(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** All that is known of one. */
    public EnterpriseProfileView of(EnterpriseProfile profile, Locale locale) {
        var voices = new Voices(profile.sources(), wording, locale, LocalDate.now(clock));
        return new EnterpriseProfileView(
                profile.id().value(),
                profile.name(),
                profile.fictional(),
                profile.fields().stream()
                        .map(field -> field(field, voices, profile.regions()))
                        .toList(),
                links(profile.makes(), voices),
                links(profile.buys(), voices),
                links(profile.suppliers(), voices),
                links(profile.customers(), voices));
    }

    private static FieldView field(KnownField field, Voices voices, Map<String, String> regions) {
        return new FieldView(
                field.name(),
                value(field.name(), field.standing().value(), regions),
                voices.of(field.standing().voice()),
                field.others().stream()
                        .map(said -> new SaidView(value(field.name(), said.value(), regions), voices.of(said.voice())))
                        .toList());
    }

    private static Object value(String field, Object value, Map<String, String> regions) {
        return field.equals(REGION) && value instanceof Collection<?> codes
                ? codes.stream()
                        .map(code -> regions.getOrDefault(code.toString(), code.toString()))
                        .toList()
                : value;
    }

    private static LinksView links(KnownLinks links, Voices voices) {
        return new LinksView(
                links.first().stream().map(link -> link(link, voices)).toList(), links.total());
    }

    private static LinkView link(KnownLinks.Link link, Voices voices) {
        return new LinkView(
                link.id(),
                link.name(),
                link.productName(),
                voices.of(link.voice()),
                link.fields().stream()
                        .map(field -> field(field, voices, Map.of()))
                        .toList());
    }
}
