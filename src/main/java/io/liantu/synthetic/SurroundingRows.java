package io.liantu.synthetic;

import io.liantu.synthetic.Draws.Purpose;
import java.io.IOException;

/** What a made-up network's enterprises stand among: regions, products and chains. */
record SurroundingRows(SyntheticNetwork network) {

    private static final int CHAINS = 8;
    private static final int PRODUCTS_A_CHAIN = 60;
    private static final String[] POSITIONS = {"upstream", "midstream", "downstream"};

    void sources(SheetWriter sheet) throws IOException {
        sheet.row("虚构数据，按种子生成，不指任何真实企业 / made up from a seed; no real enterprise is meant");
    }

    void regions(SheetWriter sheet) throws IOException {
        sheet.row(Labels.NATION, Labels.NATION_NAME, "nation", "");
        for (int city = 0; city < SyntheticNetwork.CITIES; city++) {
            int province = Labels.provinceOf(city);
            if (city % Labels.CITIES_A_PROVINCE == 0) {
                sheet.row(Labels.province(province), Labels.provinceName(province), "province", Labels.NATION);
            }
            sheet.row(Labels.city(city), Labels.cityName(city), "city", Labels.province(province));
        }
    }

    void products(SheetWriter sheet) throws IOException {
        for (int product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            sheet.row(Labels.product(product), Labels.productName(product), "件");
        }
    }

    void inputs(SheetWriter sheet) throws IOException {
        for (int product = 0; product < SyntheticWeb.PRODUCTS; product++) {
            var inputs = network.web().inputsOf(product);
            for (int i = 0; i < inputs.length; i++) {
                int percent = 2 + network.draws().below(20, Purpose.INPUT_SHARE, product, i);
                var essential = i == 0 ? "true" : "false";
                sheet.row(Labels.product(inputs[i]), Labels.product(product), Figures.percent(percent), essential);
            }
        }
    }

    void chains(SheetWriter sheet) throws IOException {
        for (int chain = 0; chain < CHAINS; chain++) {
            sheet.row(Labels.chain(chain), "示例产业链" + (chain + 1), "虚构");
        }
    }

    /** Each chain runs through all layers, by products that no other chain has. */
    void segments(SheetWriter sheet) throws IOException {
        int apart = SyntheticWeb.PRODUCTS / PRODUCTS_A_CHAIN;
        for (int chain = 0; chain < CHAINS; chain++) {
            for (int i = 0; i < PRODUCTS_A_CHAIN; i++) {
                int product = i * apart + chain;
                var position = POSITIONS[SyntheticWeb.layerOf(product) * POSITIONS.length / SyntheticWeb.LAYERS];
                sheet.row(Labels.chain(chain), Labels.product(product), position);
            }
        }
    }
}
