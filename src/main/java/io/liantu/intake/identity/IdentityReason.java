package io.liantu.intake.identity;

/** What speaks for or against two records meaning the same enterprise 企业. */
public enum IdentityReason {
    /** They hold the same valid credit code. */
    SAME_CODE,
    /** They hold different valid credit codes. */
    OTHER_CODE,
    /** Their names are equal after normalising. */
    SAME_NAME,
    /** A name of one is another name 别名 or a former name 曾用名 of the other. */
    SAME_ALIAS,
    /** Brand and trade are equal, the region in the name is not or is missing. */
    SAME_CORE,
    /** The names sound alike: 恒若, 恒箬. */
    SAME_SOUND,
    /** The names differ in one character. */
    ONE_CHARACTER,
    /** One name is short for the other. */
    SHORT_FORM,
    /** The names have much in common. */
    ALIKE,
    /** They have the same address. */
    SAME_ADDRESS,
    /** They have different addresses. */
    OTHER_ADDRESS,
    /** They were founded on the same day. */
    SAME_DAY,
    /** They were founded on different days. */
    OTHER_DAY,
    /** They are in the same region, or one is in a region that holds the other's. */
    SAME_REGION,
    /** They are in regions that do not hold each other. */
    OTHER_REGION,
    /** They have another legal form 组织形式. */
    OTHER_FORM,
    /** One is a branch 分公司, or they are different branches. */
    OTHER_BRANCH,
    /** They are numbered differently: 一厂, 二厂. */
    OTHER_NUMBER,
    /** They are in different trades: 设备, 物流. */
    OTHER_TRADE,
    /** One is the group 集团. */
    OTHER_GROUP,
    /** The names have little in common. */
    UNLIKE
}
