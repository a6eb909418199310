package io.liantu.intake;

import java.io.IOException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with fictional enterprises of whose links two sources speak, one of which may be left out. */
final class RandomVoices {

    private static final String VOICE = ",source,asOf";
    private static final int ROWS = 24;

    private final Random random;
    private final boolean alsoNews;

    RandomVoices(long seed, boolean alsoNews) {
        this.random = new Random(seed);
        this.alsoNews = alsoNews;
    }

    void writeTo(Exchange exchange) throws IOException {
        exchange.with("sources.csv", "id,name", "book,示例年鉴", alsoNews ? "news,示例新闻" : "")
                .with("regions.csv", "code,name", "1,甲", "2,乙")
                .with("products.csv", "id,name", "p0,零件", "p1,整机", "p2,材料")
                .with("alliances.csv", "id,name", "a0,联盟甲", "a1,联盟乙")
                .with("enterprises.csv", "id,name" + VOICE, "e0,示例甲,book,", "e1,示例乙,book,", "e2,示例丙,book,")
                .with("makes.csv", "enterprise,product,share,unit" + VOICE, rows(() -> e() + p() + share() + unit()))
                .with("buys.csv", "enterprise,product,amount" + VOICE, rows(() -> e() + p() + amount()))
                .with("supply-links.csv", "supplier,customer,product,amount" + VOICE, rows(this::supply))
                .with("alliance-members.csv", "alliance,enterprise,since" + VOICE, rows(() -> a() + e() + since()))
                .with("demands.csv", "id,enterprise,summary,amount" + VOICE, rows(() -> e() + "要," + amount(), "d"));
    }

    private String supply() {
        int supplier = random.nextInt(3);
        int customer = (supplier + 1 + random.nextInt(2)) % 3;
        return "e" + supplier + ",e" + customer + "," + (random.nextBoolean() ? p() : ",") + amount();
    }

    /** A thing is said of one enterprise only. */
    private String rows(Supplier<String> row, String key) {
        return rows(() -> {
            var said = row.get();
            return key + said.charAt(1) + random.nextInt(2) + "," + said;
        });
    }

    private String rows(Supplier<String> row) {
        return Stream.generate(() -> row.get() + voice())
                .limit(ROWS)
                .filter(said -> alsoNews || !said.contains(",news,"))
                .collect(Collectors.joining("\n"));
    }

    private String voice() {
        return (random.nextBoolean() ? "news," : "book,") + (random.nextBoolean() ? "" : "2026-01-0" + digit());
    }

    private String e() {
        return "e" + random.nextInt(3) + ",";
    }

    private String p() {
        return "p" + random.nextInt(3) + ",";
    }

    private String a() {
        return "a" + random.nextInt(2) + ",";
    }

    private String share() {
        return "0." + digit() + ",";
    }

    private String unit() {
        return random.nextBoolean() ? "台," : ",";
    }

    private String amount() {
        return (random.nextBoolean() ? digit() : "") + ",";
    }

    private String since() {
        return (random.nextBoolean() ? "2020-01-0" + digit() : "") + ",";
    }

    private String digit() {
        return String.valueOf(1 + random.nextInt(9));
    }
}
