package io.liantu.network;

import io.liantu.enterprise.RevenueGrowth;
import io.liantu.network.image.AllianceRow;
import io.liantu.network.image.Amounts;
import io.liantu.network.image.ChangedEnterprise;
import io.liantu.network.image.ChangedEnterprise.Fact;
import io.liantu.network.image.ChangedEnterprise.Joined;
import io.liantu.network.image.ChangedEnterprise.Trade;
import io.liantu.network.image.EnterpriseRow;
import io.liantu.network.image.ImageRefused;
import io.liantu.network.image.LinksBuilder;
import io.liantu.network.image.ProductRow;
import io.liantu.network.image.RegionRow;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** Turns rows of the statements that read the whole network into what the arrays are built from. */
final class ImageRows {

    private ImageRows() {}

    static RegionRow region(Record row) {
        return new RegionRow(text(row, "code"), text(row, "shownName"), texts(row.get("holders")));
    }

    static ProductRow product(Record row) {
        return new ProductRow(text(row, "id"), text(row, "name"), texts(row.get("inputs")), texts(row.get("kindOf")));
    }

    static AllianceRow alliance(Record row) {
        return new AllianceRow(text(row, "id"), text(row, "name"), texts(row.get("chains")), texts(row.get("regions")));
    }

    static EnterpriseRow enterprise(Record row) {
        var employees = row.get("employees");
        var honours = row.get("honours");
        return new EnterpriseRow(
                text(row, "id"),
                text(row, "name"),
                texts(row.get("places")),
                Amounts.orNull(amount(row.get("revenue"))),
                RevenueGrowth.of(row.get("statements").asList(Value::asString, List.of())),
                employees.isNull() ? null : employees.asLong(),
                honours.isNull() ? null : texts(honours),
                row.get("fictional").asBoolean());
    }

    static void addLinks(Record row, LinksBuilder links) {
        int enterprise = links.enterprise(text(row, "id"));
        for (var made : row.get("makes").values()) {
            links.makes(enterprise, links.product(made.get(0).asString()), amount(made.get(1)));
        }
        for (var bought : row.get("buys").values()) {
            links.buys(enterprise, links.product(bought.get(0).asString()), amount(bought.get(1)));
        }
        for (var link : row.get("supplies").values()) {
            int customer = links.enterprise(link.get(0).asString());
            links.supplies(enterprise, customer, links.product(link.get(1).asString("")), amount(link.get(2)));
        }
        for (var member : row.get("alliances").values()) {
            links.belongs(
                    enterprise,
                    links.alliance(member.get(0).asString()),
                    member.get(1).asBoolean());
        }
    }

    /** An enterprise with all its links. */
    static ChangedEnterprise changed(Record row) {
        var id = text(row, "id");
        var trades = new ArrayList<Trade>();
        for (var link : row.get("supplies").values()) {
            trades.add(new Trade(id, link.get(0).asString(), link.get(1).asString(""), amount(link.get(2))));
        }
        for (var link : row.get("supplied").values()) {
            if (link.get(0).asString().equals(id)) {
                continue;
            }
            trades.add(new Trade(link.get(0).asString(), id, link.get(1).asString(""), amount(link.get(2))));
        }
        return new ChangedEnterprise(
                enterprise(row),
                facts(row.get("makes")),
                facts(row.get("buys")),
                trades,
                row.get("alliances")
                        .asList(member -> new Joined(
                                member.get(0).asString(), member.get(1).asBoolean())));
    }

    private static List<Fact> facts(Value told) {
        return told.asList(fact -> new Fact(fact.get(0).asString(), amount(fact.get(1))));
    }

    private static String text(Record row, String column) {
        var value = row.get(column);
        if (!value.hasType(TypeSystem.getDefault().STRING())) {
            throw new ImageRefused(ImageRefused.Reason.NO_KEY_OR_NAME, row.toString());
        }
        return value.asString();
    }

    private static double amount(Value value) {
        return value.isNull() ? Amounts.UNKNOWN : value.asNumber().doubleValue();
    }

    private static List<String> texts(Value value) {
        return value.asList(Value::asString);
    }
}
