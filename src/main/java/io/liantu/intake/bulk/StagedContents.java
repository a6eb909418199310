package io.liantu.intake.bulk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.liantu.intake.format.ExchangeSheet;
import io.liantu.neo4j.ImportFile;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.NetworkContents;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The network in the files that were laid out for the importer: what reading it back from the graph would tell. Beside
 * one row at a time it holds 4 bytes for each thing.
 */
public final class StagedContents implements NetworkContents {

    private static final int NONE = -1;
    private static final String ENTERPRISE = GraphShape.label(ExchangeSheet.ENTERPRISES);
    private static final Set<String> STATES_THAT_DO_NOT_COUNT = Set.of("shell", "closed");
    private static final String ID = ":ID";
    private static final String START = ":START_ID";
    private static final String END = ":END_ID";
    private static final String KEY = "id:string";

    private final List<ImportFile> files;
    private final int things;
    private final Set<String> besides;

    /** @param besides the ids of enterprises that are left out, with all links from and to them */
    public StagedContents(Staging staging, Set<String> besides) {
        files = staging.files();
        things = Math.toIntExact(staging.things());
        this.besides = Set.copyOf(besides);
    }

    @Override
    public void tellEnterprises(Consumer<EnterpriseRow> to) {
        var codes = new Int2ObjectOpenHashMap<String>();
        forEach(
                GraphShape.label(ExchangeSheet.REGIONS),
                row -> codes.put(number(row, ID), row.getField("code:string")));
        var placeOf = numbers();
        forEach("LOCATED_IN", row -> placeOf[number(row, START)] = number(row, END));
        forEach(ENTERPRISE, row -> {
            if (isTold(row)) {
                var code = codes.get(placeOf[number(row, ID)]);
                to.accept(enterprise(row, code == null ? List.of() : List.of(code)));
            }
        });
    }

    @Override
    public void tellLinks(LinksBuilder to) {
        var numberOf = numbers();
        forEach(
                GraphShape.label(ExchangeSheet.PRODUCTS),
                row -> numberOf[number(row, ID)] = to.product(row.getField(KEY)));
        forEach(
                GraphShape.label(ExchangeSheet.ALLIANCES),
                row -> numberOf[number(row, ID)] = to.alliance(row.getField(KEY)));
        forEach(ENTERPRISE, row -> {
            if (isTold(row)) {
                numberOf[number(row, ID)] = to.enterprise(row.getField(KEY));
            }
        });
        forEach(
                typeOf(ExchangeSheet.MAKES),
                row -> to.makes(start(row, numberOf), end(row, numberOf), amount(row, "share:double")));
        forEach(
                typeOf(ExchangeSheet.BUYS),
                row -> to.buys(start(row, numberOf), end(row, numberOf), amount(row, "amount:double")));
        forEach(
                typeOf(ExchangeSheet.SUPPLY_LINKS),
                row -> to.supplies(
                        start(row, numberOf),
                        end(row, numberOf),
                        to.product(row.getField("productId:string")),
                        amount(row, "amount:double")));
        forEach(
                typeOf(ExchangeSheet.ALLIANCE_MEMBERS),
                row -> to.belongs(
                        start(row, numberOf),
                        end(row, numberOf),
                        text(row, "role:string").filter("leader"::equals).isPresent()));
    }

    private static String typeOf(ExchangeSheet sheet) {
        return GraphShape.relation(sheet).type();
    }

    private int[] numbers() {
        var numbers = new int[things];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    private boolean isTold(NamedCsvRecord enterprise) {
        return text(enterprise, "status:string").stream().noneMatch(STATES_THAT_DO_NOT_COUNT::contains)
                && !besides.contains(enterprise.getField(KEY));
    }

    private static EnterpriseRow enterprise(NamedCsvRecord row, List<String> places) {
        return new EnterpriseRow(
                row.getField(KEY),
                row.getField("name:string"),
                places,
                text(row, "revenue:double").map(Double::valueOf).orElse(null),
                null, // Who is said of twice is left to the ordinary import.
                text(row, "employees:long").map(Long::valueOf).orElse(null),
                text(row, "honours:string[]")
                        .map(honours -> List.of(honours.split(StagedFile.LIST_SEPARATOR, -1)))
                        .orElse(null),
                text(row, "fictional:boolean").filter("true"::equals).isPresent());
    }

    private static int start(NamedCsvRecord row, int[] numberOf) {
        return numberOf[number(row, START)];
    }

    private static int end(NamedCsvRecord row, int[] numberOf) {
        return numberOf[number(row, END)];
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static double amount(NamedCsvRecord row, String column) {
        return text(row, column).map(Double::valueOf).orElse(Double.NaN);
    }

    /** Empty where the row leaves the column open, or the table has none. */
    private static Optional<String> text(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isEmpty());
    }

    /** @param name a label of things, or a type of relationships */
    private void forEach(String name, Consumer<NamedCsvRecord> to) {
        files.stream().filter(file -> file.name().equals(name)).forEach(file -> {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(file.file())) {
                rows.forEach(to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
