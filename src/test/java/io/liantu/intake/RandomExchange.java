package io.liantu.intake;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder with fictional enterprises and random links of every kind between them and other things. */
final class RandomExchange {

    /** How many enterprises there are; their ids are e0, e1 and so on. */
    static final int ENTERPRISES = 6;

    private static final int THINGS = 4;

    private final Random random;

    RandomExchange(long seed) {
        this.random = new Random(seed);
    }

    void writeTo(Exchange exchange) throws IOException {
        exchange.with("regions.csv", "code,name,level,parent", rows(THINGS, i -> "37010" + i + ",区" + i + ",county,"))
                .with("products.csv", "id,name", rows(THINGS, i -> "p" + i + ",产品" + i))
                .with("enterprises.csv", "id,name,region,employees,aliases", rows(ENTERPRISES, this::enterprise))
                .with("alliances.csv", "id,name,kind", rows(2, i -> "a" + i + ",联盟" + i + ",party-alliance"))
                .with("makes.csv", "enterprise,product,share,asOf", some(() -> e() + "," + p() + "," + share()))
                .with("buys.csv", "enterprise,product,amount", some(() -> e() + "," + p() + "," + random.nextInt(99)))
                .with("supply-links.csv", "supplier,customer,product,amount", some(this::supply))
                .with(
                        "alliance-members.csv",
                        "alliance,enterprise,role",
                        some(() -> "a" + random.nextInt(2) + "," + e() + ","))
                .with(
                        "party-organisations.csv",
                        "id,name,kind,enterprise",
                        some(() -> "o" + random.nextInt(9) + ",支部,branch," + e()))
                .with("demands.csv", "id,enterprise,summary", some(() -> "d" + random.nextInt(99) + "," + e() + ",要"))
                .with(
                        "resources.csv",
                        "id,enterprise,summary",
                        some(() -> "r" + random.nextInt(99) + "," + e() + ",有"));
    }

    private String enterprise(int i) {
        var region = random.nextBoolean() ? "37010" + random.nextInt(THINGS) : "";
        return "e" + i + ",示例" + i + "," + region + "," + (random.nextBoolean() ? random.nextInt(99) : "") + ","
                + (random.nextBoolean() ? "旧名" + i : "");
    }

    private String supply() {
        return e() + "," + e() + "," + (random.nextBoolean() ? p() : "") + ","
                + (random.nextBoolean() ? random.nextInt(99) : "");
    }

    private String share() {
        return (random.nextBoolean() ? "0." + random.nextInt(9) : "") + ","
                + (random.nextBoolean() ? "2026-03-01" : "");
    }

    private String e() {
        return "e" + random.nextInt(ENTERPRISES);
    }

    private String p() {
        return "p" + random.nextInt(THINGS);
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private static String some(Supplier<String> row) {
        var rows = new LinkedHashSet<String>();
        for (int i = 0; i < 3 * ENTERPRISES; i++) {
            rows.add(row.get());
        }
        return String.join("\n", rows);
    }
}
