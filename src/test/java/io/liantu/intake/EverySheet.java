package io.liantu.intake;

import java.io.IOException;

/** A folder with rows in every sheet of the format, and none that is wrong. */
final class EverySheet {

    /** The rows of all sheets. */
    static final int ROWS = 23;

    private EverySheet() {}

    static void writeTo(Exchange exchange) throws IOException {
        goods(exchange);
        enterprises(exchange);
        organisations(exchange);
    }

    private static void goods(Exchange exchange) throws IOException {
        exchange.with("sources.csv", "id,name,publishedOn", "div,division codes,2026-01-01")
                .with(
                        "regions.csv",
                        "code,name,level,parent,source,asOf",
                        "370176,济南高新区,zone,370100,div,2026-01-01",
                        "370100,济南市,city,,div,2026-01-01")
                .with("products.csv", "id,name,kindOf,aliases", "laser,激光器,device,", "chip,激光芯片,,LD", "device,器件,,")
                .with("product-inputs.csv", "input,product,share,essential", "chip,laser,30%,是")
                .with("chains.csv", "id,name", "optics,激光产业链")
                .with("chain-products.csv", "chain,product,position", "optics,chip,上游");
    }

    private static void enterprises(Exchange exchange) throws IOException {
        exchange.with(
                        "enterprises.csv",
                        "id,name,region,registeredCapital(万元),status,foundedOn",
                        "e1,示例激光,370176,300,在营,2020年1月2日",
                        "e2,示例机器人,,,,")
                .with("makes.csv", "enterprise,product,share", "e1,chip,0.4", "e2,laser,")
                .with("buys.csv", "enterprise,product,amount", "e2,chip,500万元")
                .with("supply-links.csv", "supplier,customer,product,amount", "e1,e2,chip,100", "e1,e2,,");
    }

    private static void organisations(Exchange exchange) throws IOException {
        exchange.with("alliances.csv", "id,name,kind,chain,region", "a1,激光联盟,党建联盟,optics,370100")
                .with("alliance-members.csv", "alliance,enterprise,role", "a1,e1,链主")
                .with(
                        "party-organisations.csv",
                        "id,name,kind,enterprise,parent,members",
                        "p1,联合支部,联合支部,e1;e2,p0,12",
                        "p0,党委,党委,,,")
                .with("demands.csv", "id,enterprise,kind,product,summary", "d1,e2,采购,chip,要芯片")
                .with("resources.csv", "id,enterprise,kind,product,summary", "r1,e1,产能,,有产能", "r2,示例激光,产能,chip,封装");
    }
}
