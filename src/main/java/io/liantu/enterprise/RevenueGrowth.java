package io.liantu.enterprise;

import io.liantu.provenance.Fields;
import io.liantu.provenance.KeptTestimony;
import io.liantu.provenance.Statement;
import io.liantu.provenance.Testimony;
import io.liantu.provenance.Voice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How fast the revenue 营业收入 of an enterprise grows, by what is said of it for different days: the share a year by which
 * the value that stands is above the latest one that was said for a day at least {@value #SHORTEST_DAYS} days before.
 */
public final class RevenueGrowth {

    private static final String REVENUE = "revenue";
    private static final Fields FIELDS = new Fields(Set.of(REVENUE), Set.of());

    /** Two figures of one year tell nothing of growth, and yearly reports do not come on the same day each year. */
    private static final int SHORTEST_DAYS = 300;

    private static final double DAYS_OF_A_YEAR = 365.25;

    private record Figure(LocalDate day, double revenue) {}

    private RevenueGrowth() {}

    /**
     * The growth a year: 0.25 for a quarter more, -1 at least.
     *
     * @param statements what is said of the enterprise, as kept; empty where one voice said it all
     * @return null when no revenue is known for two such days, or the earlier one is not positive
     */
    public static @Nullable Double of(List<String> statements) {
        if (statements.size() < 2) {
            return null;
        }
        var said = KeptTestimony.read(Map.of(KeptTestimony.STATEMENTS, statements), FIELDS);
        return said.standing(REVENUE)
                .flatMap(RevenueGrowth::figure)
                .flatMap(now -> before(said, now.day()).map(before -> yearly(before, now)))
                .orElse(null);
    }

    /** Of several for one day, the one that a strong voice gives. */
    private static Optional<Figure> before(Testimony said, LocalDate day) {
        return said.statements().stream()
                .sorted(Comparator.comparing(Statement::voice, Voice.BY_STRENGTH))
                .flatMap(statement -> figure(statement).stream())
                .filter(figure -> figure.revenue() > 0)
                .filter(figure -> ChronoUnit.DAYS.between(figure.day(), day) >= SHORTEST_DAYS)
                .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other);
    }

    private static Optional<Figure> figure(Statement statement) {
        var day = statement.voice().asOf();
        return day != null && statement.values().get(REVENUE) instanceof Number revenue
                ? Optional.of(new Figure(day, revenue.doubleValue()))
                : Optional.empty();
    }

    private static double yearly(Figure before, Figure now) {
        double years = ChronoUnit.DAYS.between(before.day(), now.day()) / DAYS_OF_A_YEAR;
        return Math.pow(Math.max(0, now.revenue()) / before.revenue(), 1 / years) - 1;
    }
}
