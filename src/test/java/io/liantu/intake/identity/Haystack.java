package io.liantu.intake.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Many fictional enterprises, half of them with the brands of the labelled pairs, found by the tokens they share. */
final class Haystack {

    private static final String BRAND = "云海天金华恒鑫盛泰瑞丰宏远科润泽安源通达嘉禾星辰东方博雅正和永德兴业龙腾凤鸣青松翠柏江河湖山岚岫砚墨溪栎桥枫澜汀屿";
    private static final List<String> TRADES = List.of(
            "激光设备", "机械", "电子科技", "新材料", "轴承", "化工", "纺织", "食品", "重工", "软件", "物流", "生物医药", "光电", "阀门", "模具", "建材",
            "智能装备", "新能源", "电缆", "精密机械", "贸易", "环保", "包装", "海洋装备");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "厂", "集团有限公司");
    private static final List<String> PLACES = List.of(
            "370100济南",
            "370200青岛",
            "370300淄博",
            "370600烟台",
            "370700潍坊",
            "370800济宁",
            "320500苏州",
            "320200无锡",
            "330100杭州",
            "330200宁波",
            "340100合肥",
            "420100武汉",
            "440300深圳",
            "310000上海",
            "110000北京",
            "120000天津",
            "500000重庆",
            "510100成都");

    private final Map<String, KnownEnterprise> enterprises = new LinkedHashMap<>();
    private final Map<String, Set<String>> holders = new HashMap<>();

    void add(KnownEnterprise enterprise) {
        enterprises.put(enterprise.id(), enterprise);
        SearchTokens.of(enterprise)
                .forEach(token -> holders.computeIfAbsent(token, unused -> new HashSet<>())
                        .add(enterprise.id()));
    }

    /** Those that share the rarest tokens with it, itself left out. */
    List<KnownEnterprise> candidates(KnownEnterprise wanted, int limit) {
        var weights = new HashMap<String, Double>();
        for (var token : SearchTokens.of(wanted)) {
            var found = holders.getOrDefault(token, Set.of());
            double weight = Math.log((1.0 + enterprises.size()) / (1.0 + found.size()));
            found.forEach(id -> weights.merge(id, weight, Double::sum));
        }
        weights.remove(wanted.id());
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> enterprises.get(entry.getKey()))
                .toList();
    }

    /** Made-up enterprises, none of which is called as one of those given, nor twice the same. */
    static List<KnownEnterprise> straws(int count, List<KnownEnterprise> given, long seed) {
        var random = new Random(seed);
        var taken = new HashSet<String>();
        var brands = new ArrayList<String>();
        for (var enterprise : given) {
            enterprise.names().forEach(name -> taken.add(name.core()));
            brands.add(enterprise.name().brand());
        }
        var straws = new ArrayList<KnownEnterprise>();
        while (straws.size() < count) {
            var brand = random.nextBoolean() ? brands.get(random.nextInt(brands.size())) : brand(random);
            var straw = straw("straw-" + straws.size(), brand, random);
            if (!taken.contains(straw.name().core()) && taken.add(straw.name().key())) {
                straws.add(straw);
            }
        }
        return straws;
    }

    private static String brand(Random random) {
        return character(random) + character(random) + (random.nextInt(4) == 0 ? character(random) : "");
    }

    private static String character(Random random) {
        return Character.toString(BRAND.charAt(random.nextInt(BRAND.length())));
    }

    private static KnownEnterprise straw(String id, String brand, Random random) {
        var place = one(PLACES, random);
        var prefix = random.nextInt(4) == 0 ? "" : place.substring(6);
        var name = prefix + brand + one(TRADES, random) + one(FORMS, random);
        var regions = random.nextInt(5) == 0 ? List.<String>of() : List.of(place.substring(0, 6));
        return new KnownEnterprise(id, LabelledPair.NAMES.read(name), List.of(), null, regions, null, null);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
