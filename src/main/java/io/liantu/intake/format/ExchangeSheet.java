package io.liantu.intake.format;

import static io.liantu.intake.format.Column.amount;
import static io.liantu.intake.format.Column.called;
import static io.liantu.intake.format.Column.column;
import static io.liantu.intake.format.Column.date;
import static io.liantu.intake.format.Column.key;
import static io.liantu.intake.format.Column.naming;
import static io.liantu.intake.format.Column.namingSeveral;
import static io.liantu.intake.format.Column.oneOf;
import static io.liantu.intake.format.Column.text;

import io.liantu.intake.format.Column.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheets of the exchange format, each after those that its rows may refer to. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are unmodifiable
public enum ExchangeSheet {
    SOURCES(
            "来源",
            EntityKind.SOURCE,
            key("id", "编号"),
            called("名称"),
            text("url", "网址"),
            date("publishedOn", "发布日期"),
            text("licence", "许可")),
    REGIONS(
            "区划",
            EntityKind.REGION,
            key("code", "代码"),
            called("名称"),
            oneOf(Words.LEVEL, "level", "级别"),
            naming("parent", "上级", EntityKind.REGION)),
    PRODUCTS(
            "产品",
            EntityKind.PRODUCT,
            key("id", "编号"),
            called("名称"),
            naming("kindOf", "上位产品", EntityKind.PRODUCT),
            text("unit", "单位"),
            column("aliases", "别名", ValueType.LIST)),
    PRODUCT_INPUTS(
            "上下游",
            naming("input", "上游产品", EntityKind.PRODUCT).as(Role.KEY),
            naming("product", "下游产品", EntityKind.PRODUCT).as(Role.KEY),
            column("share", "成本占比", ValueType.SHARE),
            column("essential", "关键", ValueType.BOOLEAN)),
    CHAINS("产业链", EntityKind.INDUSTRY_CHAIN, key("id", "编号"), called("名称"), text("description", "说明")),
    CHAIN_PRODUCTS(
            "环节",
            naming("chain", "产业链", EntityKind.INDUSTRY_CHAIN).as(Role.KEY),
            naming("product", "产品", EntityKind.PRODUCT).as(Role.KEY),
            oneOf(Words.POSITION, "position", "位置")),
    ENTERPRISES(
            "企业",
            EntityKind.ENTERPRISE,
            key("id", "编号"),
            called("企业名称"),
            column("uscc", "统一社会信用代码", ValueType.CREDIT_CODE),
            naming("region", "区划", EntityKind.REGION),
            text("address", "地址"),
            column("longitude", "经度", ValueType.LONGITUDE),
            column("latitude", "纬度", ValueType.LATITUDE),
            column("employees", "从业人数", ValueType.COUNT),
            amount("registeredCapital", "注册资本"),
            amount("revenue", "营业收入"),
            date("foundedOn", "成立日期"),
            oneOf(Words.STATUS, "status", "状态"),
            column("honours", "资质", ValueType.LIST),
            column("aliases", "曾用名", ValueType.LIST),
            column("partyMembers", "党员数", ValueType.COUNT),
            column("fictional", "虚构", ValueType.BOOLEAN)),
    MAKES(
            "产品生产",
            naming("enterprise", "企业", EntityKind.ENTERPRISE).as(Role.KEY),
            naming("product", "产品", EntityKind.PRODUCT).as(Role.KEY),
            column("share", "收入占比", ValueType.SHARE),
            column("capacity", "产能", ValueType.NUMBER),
            text("unit", "单位")),
    BUYS(
            "采购需求",
            naming("enterprise", "企业", EntityKind.ENTERPRISE).as(Role.KEY),
            naming("product", "产品", EntityKind.PRODUCT).as(Role.KEY),
            amount("amount", "年采购额")),
    SUPPLY_LINKS(
            "供应关系",
            naming("supplier", "供方", EntityKind.ENTERPRISE).as(Role.KEY),
            naming("customer", "需方", EntityKind.ENTERPRISE).as(Role.KEY),
            naming("product", "产品", EntityKind.PRODUCT).as(Role.KEY_IF_KNOWN),
            amount("amount", "年金额"),
            date("since", "起始")),
    ALLIANCES(
            "联盟",
            EntityKind.ALLIANCE,
            key("id", "编号"),
            called("名称"),
            oneOf(Words.ALLIANCE, "kind", "类型"),
            naming("chain", "产业链", EntityKind.INDUSTRY_CHAIN),
            naming("region", "区划", EntityKind.REGION),
            date("foundedOn", "成立日期")),
    ALLIANCE_MEMBERS(
            "联盟成员",
            naming("alliance", "联盟", EntityKind.ALLIANCE).as(Role.KEY),
            naming("enterprise", "企业", EntityKind.ENTERPRISE).as(Role.KEY),
            oneOf(Words.MEMBERSHIP, "role", "角色"),
            date("since", "加入日期")),
    PARTY_ORGANISATIONS(
            "党组织",
            EntityKind.PARTY_ORGANISATION,
            key("id", "编号"),
            called("名称"),
            oneOf(Words.PARTY_ORGANISATION, "kind", "类型"),
            namingSeveral("enterprise", "企业", EntityKind.ENTERPRISE),
            naming("parent", "上级", EntityKind.PARTY_ORGANISATION),
            column("members", "党员数", ValueType.COUNT)),
    DEMANDS("需求清单", SharedColumns.demand()),
    RESOURCES("资源清单", SharedColumns.listItem());

    private final String chinese;
    private final @Nullable EntityKind describes;
    private final List<Column> columns;

    ExchangeSheet(String chinese, Column... columns) {
        this(chinese, null, columns);
    }

    ExchangeSheet(String chinese, @Nullable EntityKind describes, Column... columns) {
        this.chinese = chinese;
        this.describes = describes;
        this.columns = describes == EntityKind.SOURCE ? List.of(columns) : SharedColumns.withProvenance(columns);
    }

    /** The sheet called so, in English or Chinese. */
    public static Optional<ExchangeSheet> findByName(String name) {
        var written = Texts.likeness(name);
        return Arrays.stream(values())
                .filter(sheet -> Texts.likeness(sheet.title()).equals(written) || sheet.chinese.equals(written))
                .findFirst();
    }

    /**
     * The sheet that a table is: by a mapping, by its name, or by its name without what copies and years add to it, such
     * as 1.企业, 企业 (1), 企业-2026 or 企业（2026年）.
     */
    public static Optional<ExchangeSheet> recognise(String name, HeaderMapping mapping) {
        return mapping.sheet(name).or(() -> findByName(name)).or(() -> findByName(SheetNames.bare(name)));
    }

    /** Its English name, such as {@code supply-links}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its Chinese name, such as 供应关系. */
    public String chinese() {
        return chinese;
    }

    /** All its columns, the key first, where a fact comes from last. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns that identify a row. */
    public List<Column> keys() {
        return columns.stream().filter(Column::isKey).toList();
    }

    /** What a row describes, where other rows may refer to it. */
    public Optional<EntityKind> describes() {
        return Optional.ofNullable(describes);
    }

    /** The columns that become relationships of what a row describes. */
    public List<Column> links() {
        return columns.stream()
                .filter(column -> column.target().isPresent() && !column.isKey() && !column.isSource())
                .toList();
    }

    /** Whether a column refers to other rows of this very sheet. */
    public boolean refersToItself(Column column) {
        return describes != null && describes == column.reference() && !column.isKey();
    }
}
