package io.liantu.enterprise.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an enterprise 企业, and who says so, in the reader's language.
 *
 * @param suppliers who supplies it
 * @param customers whom it supplies
 */
public record EnterpriseProfileView(
        String id,
        String name,
        boolean fictional,
        List<FieldView> fields,
        LinksView makes,
        LinksView buys,
        LinksView suppliers,
        LinksView customers) {

    /**
     * A field of which something is known.
     *
     * @param value the value that stands; amounts are in yuan, regions are told by name
     * @param others what is outweighed, or was said before it was corrected
     */
    public record FieldView(String field, Object value, VoiceView voice, List<SaidView> others) {}

    /** What was said besides what stands. */
    public record SaidView(Object value, VoiceView voice) {}

    /**
     * Who says so.
     *
     * @param source the name of the source, or what it was called where no such source is known
     * @param url where it can be read
     * @param confidence such as {@code DISCLOSED}
     * @param sureness the same in words
     * @param age how long ago that was, in words
     * @param staleness {@code CURRENT}, {@code AGING} from one year on, {@code STALE} from two, {@code UNKNOWN} undated
     */
    public record VoiceView(
            @Nullable String source,
            @Nullable String url,
            @Nullable LocalDate asOf,
            @Nullable String confidence,
            String sureness,
            String age,
            Staleness staleness) {}

    /** How much what is known may have changed since. */
    public enum Staleness {
        /** Said within a year. */
        CURRENT,
        /** Said a year ago or more. */
        AGING,
        /** Said two years ago or more. */
        STALE,
        /** Nobody knows when it was said. */
        UNKNOWN
    }

    /**
     * Links of one kind.
     *
     * @param first the first ones, up to a bound
     * @param total how many there are in all
     */
    public record LinksView(List<LinkView> first, long total) {}

    /**
     * One link.
     *
     * @param id that of the product or the other enterprise
     * @param product the name of what is supplied; null when it is not known
     */
    public record LinkView(String id, String name, @Nullable String product, VoiceView voice, List<FieldView> fields) {}
}
