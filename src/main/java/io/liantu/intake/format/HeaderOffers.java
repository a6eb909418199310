package io.liantu.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an unknown header or table may mean: what ledgers call so first, then what is called almost so. */
public final class HeaderOffers {

    private static final int MOST = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]|[/:,、].*");

    private HeaderOffers() {}

    /** Columns of a sheet that a header may mean, likeliest first; none rather than one of another meaning. */
    public static List<Column> columns(ExchangeSheet sheet, String header) {
        var written = bare(header);
        return offers(
                sheet.columns().stream().toList(),
                column -> Synonyms.mean(sheet, column, written) || column.isCalled(written),
                column -> Likeness.isLike(written, Texts.likeness(column.chinese()))
                        || Likeness.isLike(written, Texts.likeness(column.name())));
    }

    /** Sheets that a table may be, likeliest first. */
    public static List<ExchangeSheet> sheets(String table) {
        var written = bare(SheetNames.bare(table));
        return offers(
                Arrays.asList(ExchangeSheet.values()),
                sheet -> Synonyms.mean(sheet, written),
                sheet -> Likeness.isLike(written, sheet.chinese())
                        || Likeness.isLike(written, Texts.likeness(sheet.title())));
    }

    private static <T> List<T> offers(List<T> all, Predicate<T> synonym, Predicate<T> alike) {
        return Stream.concat(all.stream().filter(synonym), all.stream().filter(alike))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String bare(String written) {
        return IN_BRACKETS.matcher(Texts.likeness(written)).replaceAll("");
    }
}
