package io.liantu.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A folder in which every kind of doubt comes up: keys and names that several rows have, names of all ranks, rows that
 * are refused, renamed things, forward references, two tables of one sheet. The same seed gives the same folder.
 */
final class AwkwardExchange {

    private static final int THINGS = 60;

    private final Random random;

    AwkwardExchange(long seed) {
        this.random = new Random(seed);
    }

    void writeTo(Exchange exchange) throws IOException {
        exchange.with("sources.csv", rows("id,name", 6, () -> "s" + below(4) + "," + maybe("来源" + below(4))));
        exchange.with("regions.csv", rows("code,name,level,parent,source", 20, this::region));
        exchange.with(
                "区划.csv", rows("code,name,parent", 6, () -> code() + "," + maybe("区" + below(14)) + "," + code()));
        exchange.with("products.csv", rows("id,name,kindOf,aliases,source,surplus", 40, this::product));
        exchange.with("product-inputs.csv", rows("input,product,share,source", 60, this::input));
        exchange.with("chains.csv", rows("id,name", 5, () -> "c" + below(4) + "," + maybe("链" + below(4))));
        exchange.with("chain-products.csv", rows("chain,product,position", 30, this::segment));
        exchange.with(
                "enterprises.csv", rows("id,name,uscc,region,employees,aliases,address,source", 90, this::enterprise));
        exchange.with("企业.csv", rows("id,name,revenue", 20, () -> id() + "," + maybe(name()) + "," + below(99)));
        relations(exchange);
        lists(exchange);
    }

    private void relations(Exchange exchange) throws IOException {
        exchange.with("makes.csv", rows("enterprise,product,share,source", 250, this::makes));
        exchange.with("buys.csv", rows("enterprise,product,amount", 80, () -> makes().replaceAll(",[^,]*$", "")));
        exchange.with("supply-links.csv", rows("supplier,customer,product,amount,since", 250, this::supplies));
        exchange.with("供应关系.csv", rows("supplier,customer,product,amount,since", 40, this::supplies));
    }

    private void lists(Exchange exchange) throws IOException {
        exchange.with("alliances.csv", rows("id,name,chain,region", 8, this::alliance));
        exchange.with("alliance-members.csv", rows("alliance,enterprise,role", 60, this::member));
        exchange.with("party-organisations.csv", rows("id,name,enterprise,parent,members", 25, this::party));
        exchange.with("demands.csv", rows("id,enterprise,product,summary", 30, this::item));
        exchange.with("resources.csv", rows("id,enterprise,product,summary", 30, this::item));
    }

    private String region() {
        return code() + "," + maybe("区" + below(14)) + ",city," + maybe(code()) + "," + source();
    }

    private String product() {
        return "p" + below(25) + "," + maybe("品" + below(25)) + "," + maybe(product(25)) + "," + aliases("品") + ","
                + source() + ",x";
    }

    private String input() {
        return product(30) + "," + product(30) + "," + share() + "," + source();
    }

    private String segment() {
        return "链" + below(5) + "," + product(30) + "," + maybe("上游");
    }

    private String enterprise() {
        var uscc = random.nextInt(4) == 0 ? code("91000000") : "";
        return id() + "," + maybe(name()) + "," + uscc + "," + maybe(oneOf(code(), "区" + below(14))) + ","
                + oneOf("", "12", "一百", "-3") + "," + aliases("企") + ","
                + oneOf("", "\"甲\n乙\"", "\"说\"\"好\"\"\"", "某路 1 号") + "," + source();
    }

    private String makes() {
        return enterpriseName() + "," + product(30) + "," + share() + "," + source();
    }

    private String supplies() {
        return enterpriseName() + "," + enterpriseName() + "," + maybe(product(12)) + "," + oneOf("", "5", "3.5万") + ","
                + oneOf("", "2020-01-02", "2020");
    }

    private String alliance() {
        return "a" + below(6) + "," + maybe("盟" + below(6)) + ",链" + below(4) + "," + maybe(code());
    }

    private String member() {
        return oneOf("a", "盟") + below(7) + "," + enterpriseName() + "," + oneOf("", "链主", "member");
    }

    private String party() {
        return "o" + below(18) + ",组织" + below(18) + "," + maybe(enterpriseName() + ";" + enterpriseName()) + ","
                + maybe("组织" + below(20)) + "," + below(50);
    }

    private String item() {
        return "i" + below(22) + "," + enterpriseName() + "," + maybe(product(28)) + ",要" + below(3);
    }

    private String enterpriseName() {
        return oneOf(id(), id(), id(), name(), name(), code("91000000"), "曾用企" + below(12), "无此企业");
    }

    private String product(int bound) {
        return oneOf("p" + below(bound), "p" + below(bound), "品" + below(bound), "曾用品" + below(12));
    }

    private String aliases(String what) {
        return oneOf("", "", "", "曾用" + what + below(12), "the;" + what + below(70));
    }

    private String source() {
        return oneOf("", "", "s" + below(5), "来源" + below(5));
    }

    private String share() {
        return oneOf("", "0.5", "30%", "2");
    }

    private String id() {
        return "e" + below(THINGS);
    }

    private String name() {
        return "企" + below(THINGS + 10);
    }

    private String code() {
        return "r" + below(14);
    }

    private String code(String beginning) {
        return beginning + "0000000" + (10 + below(8)) + oneOf("A", "B");
    }

    private String maybe(String text) {
        return random.nextInt(6) == 0 ? "" : text;
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private static String[] rows(String header, int count, Supplier<String> row) {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < count; i++) {
            lines.add(row.get());
        }
        return lines.toArray(String[]::new);
    }
}
