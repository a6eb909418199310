package io.liantu.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a demand or a resource is about. */
public enum ItemKind {
    PRODUCT("产品 采购 产能 供货 配套 零部件 设备"),
    FINANCE("金融 资金 融资 贷款 信贷"),
    TALENT("人才 用工 招聘 招工"),
    TECHNOLOGY("技术 研发 检测 科技"),
    SPACE("空间 场地 厂房 用地 载体"),
    POLICY("政策 资质 申报"),
    SPONSORSHIP("赞助"),
    /** Whatever else a table says; forms do not offer it. */
    OTHER("其他 其它");

    private final String chinese;

    /** @param chinese whatever tables may call it, divided by blanks */
    ItemKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in addresses and tables, such as {@code sponsorship}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything that tables may call it. */
    public List<String> words() {
        return Stream.concat(Stream.of(key()), Stream.of(chinese.split(" "))).toList();
    }

    /** The kind of this name, in English or Chinese. */
    public static Optional<ItemKind> find(String name) {
        var written = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.words().contains(written))
                .findFirst();
    }

    /** Those that somebody can choose. */
    public static List<ItemKind> choices() {
        return Arrays.stream(values()).filter(kind -> kind != OTHER).toList();
    }

    /**
     * The kind of a line as a table has it: what names a product and no kind is about that product.
     *
     * @param written null where the table says nothing
     */
    static ItemKind read(@Nullable String written, boolean namesProduct) {
        if (written == null || written.isBlank()) {
            return namesProduct ? PRODUCT : OTHER;
        }
        return find(written).orElse(OTHER);
    }
}
