package io.liantu.enterprise;

import io.liantu.provenance.Testimony;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is known of an enterprise 企业, who says so and as of when. */
@Service
@Transactional(readOnly = true)
public class Enterprises {

    private static final int MOST_LINKS = 50;

    private final EnterpriseFiles files;

    Enterprises(EnterpriseFiles files) {
        this.files = files;
    }

    /**
     * All that is known of the enterprise with an id; of what it is linked to, the first {@value #MOST_LINKS} each. The id
     * of a record that was merged means the enterprise that stays, whose id the profile has.
     *
     * @throws UnknownEnterprise when there is none; it suggests those with the nearest ids and names
     */
    public EnterpriseProfile getById(EnterpriseId asked) {
        var found = files.find(asked).orElseThrow(() -> new UnknownEnterprise(asked, files.listNearest(asked)));
        return profile(found.id(), found.said());
    }

    /**
     * The id of the enterprise that an id names: itself, or of a merged record the one that stays.
     *
     * @throws UnknownEnterprise when there is none; it suggests those with the nearest ids and names
     */
    public EnterpriseId resolve(EnterpriseId asked) {
        return files.find(asked)
                .orElseThrow(() -> new UnknownEnterprise(asked, files.listNearest(asked)))
                .id();
    }

    private EnterpriseProfile profile(EnterpriseId id, Testimony said) {
        var fields = KnownField.of(said, FieldOrder.ENTERPRISE.names());
        var makes = files.makes(id, MOST_LINKS);
        var buys = files.buys(id, MOST_LINKS);
        var suppliers = files.suppliers(id, MOST_LINKS);
        var customers = files.customers(id, MOST_LINKS);
        var standing = said.values();
        return new EnterpriseProfile(
                id,
                Objects.toString(standing.get(FieldOrder.NAME), id.value()),
                Boolean.TRUE.equals(standing.get(FieldOrder.FICTIONAL)),
                fields,
                makes,
                buys,
                suppliers,
                customers,
                files.sources(sourcesIn(fields, List.of(makes, buys, suppliers, customers))),
                regionsIn(said));
    }

    private static Set<String> sourcesIn(List<KnownField> fields, List<KnownLinks> links) {
        var found = new TreeSet<String>();
        var ofLinks = links.stream().flatMap(one -> one.first().stream()).toList();
        var voices = Stream.concat(
                Stream.concat(fields.stream(), ofLinks.stream().flatMap(link -> link.fields().stream()))
                        .flatMap(field -> Stream.concat(Stream.of(field.standing()), field.others().stream()))
                        .map(Said::voice),
                ofLinks.stream().map(KnownLinks.Link::voice));
        voices.forEach(voice -> Stream.ofNullable(voice.source()).forEach(found::add));
        return found;
    }

    private Map<String, String> regionsIn(Testimony said) {
        var codes = new TreeSet<String>();
        for (var statement : said.statements()) {
            addCodes(statement.values().get(FieldOrder.REGION), codes);
            addCodes(statement.earlier().get(FieldOrder.REGION), codes);
        }
        return files.regions(codes);
    }

    private static void addCodes(@Nullable Object value, Set<String> codes) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> addCodes(one, codes));
        } else if (value != null) {
            codes.add(value.toString());
        }
    }
}
