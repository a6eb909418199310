package io.liantu.synthetic;

/** What things of a made-up network are called. Every id and every name says that it is made up. */
public final class Labels {

    /** The id of the source that every fact names. */
    static final String SOURCE = "synthetic";

    /** The code of the nation that all provinces are part of. */
    public static final String NATION = "SYN";

    static final String NATION_NAME = "示例国（虚构）";
    static final int CITIES_A_PROVINCE = 10;

    private static final String[] COLOURS = {"青", "赤", "墨", "白", "金", "碧", "靛", "橙"};
    private static final String[] THINGS = {
        "鹭", "藤", "岚", "砚", "舟", "杉", "澜", "穗", "麓", "雁", "禾", "泉", "岩", "枫", "溪", "鲤"
    };
    private static final String[] TRADES = {"机电", "材料", "化工", "电子", "装备", "食品", "纺织", "软件", "仪器", "物流"};

    private Labels() {}

    /** The number of the province that a city is part of. */
    public static int provinceOf(int city) {
        return city / CITIES_A_PROVINCE;
    }

    /** The code of a province. */
    public static String province(int province) {
        return NATION + '-' + twoDigits(province + 1);
    }

    static String provinceName(int province) {
        return "示例第" + (province + 1) + "省";
    }

    /** The code of a city. */
    public static String city(int city) {
        return province(provinceOf(city)) + '-' + twoDigits(city % CITIES_A_PROVINCE + 1);
    }

    /** The name of a city. */
    public static String cityName(int city) {
        return "示例第" + (city + 1) + "市";
    }

    /** The id of a product. */
    public static String product(int product) {
        return "syn-product-" + (product + 1);
    }

    /** The name of a product. */
    public static String productName(int product) {
        return "示例产品" + (product + 1) + "（第" + (SyntheticWeb.layerOf(product) + 1) + "层）";
    }

    static String chain(int chain) {
        return "syn-chain-" + (chain + 1);
    }

    /** The id of an enterprise. */
    public static String enterprise(int enterprise) {
        return "syn-" + (enterprise + 1);
    }

    /** The number of the enterprise or product that has an id. */
    public static int numberOf(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) - 1;
    }

    /** The name of an enterprise. */
    public static String enterpriseName(int enterprise) {
        int some = enterprise;
        var colour = COLOURS[some % COLOURS.length];
        some /= COLOURS.length;
        var thing = THINGS[some % THINGS.length];
        some /= THINGS.length;
        return "示例" + colour + thing + (enterprise + 1) + "号" + TRADES[some % TRADES.length] + "有限公司";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
