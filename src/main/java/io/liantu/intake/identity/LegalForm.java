package io.liantu.intake.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The legal form 组织形式 that a name ends with; forms of one kind differ in wording or by a conversion 改制 only. */
public enum LegalForm {
    /** 有限责任公司, Co., Ltd. */
    LIMITED("有限责任公司", "责任有限公司", "有限公司", "总公司", "公司"),
    /** 股份有限公司, JSC. */
    SHARES("股份有限公司", "股份公司"),
    /** 厂. */
    FACTORY("总厂", "工厂", "厂"),
    /** 合作社. */
    COOPERATIVE("股份合作公司", "农民专业合作社", "专业合作社", "合作社"),
    /** 合伙企业. */
    PARTNERSHIP("合伙企业"),
    /** Inc., Corp. */
    INCORPORATED,
    /** LLC. */
    LLC,
    /** GmbH. */
    GMBH,
    /** No form is written, as in 示例激光. */
    NONE;

    private static final Set<LegalForm> CONVERTED = Set.of(LIMITED, SHARES);

    private final String endings;

    LegalForm(String... endings) {
        this.endings = String.join(" ", endings);
    }

    List<String> endings() {
        return Stream.of(endings.split(" ", -1))
                .filter(ending -> !ending.isEmpty())
                .toList();
    }

    /** Whether an enterprise may go from one to the other without being founded anew; 有限公司 to 股份有限公司. */
    boolean isConvertibleTo(LegalForm other) {
        return this == other || (CONVERTED.contains(this) && CONVERTED.contains(other));
    }

    boolean isWritten() {
        return this != NONE;
    }
}
