package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.neo4j.LiantuTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

@LiantuTest
class ReferencesTests extends ImportFixture {

    @Test
    void knowsAnEnterpriseByEveryNameItHas() throws IOException {
        exchange.with("企业.csv", "编号,企业名称,统一社会信用代码,曾用名", "e1,示例激光有限公司,91350100M000100Y43,示例光电(集团)\"A\";旧名")
                .with("products.csv", "id,name,aliases", "chip,激光芯片,激光器芯片;LD chip");
        read();
        exchange.with(
                "产品生产.csv",
                "企业,产品",
                "e1,chip",
                "91350100M000100Y43,激光芯片",
                "示例激光有限公司,激光器芯片",
                "\"示例光电(集团)\"\"A\"\"\",LD chip",
                "旧名,激光芯片");

        var file = folder.resolve("产品生产.csv");
        for (var report :
                List.of(intake.check(file, IntakeProgress.SILENT), intake.write(file, IntakeProgress.SILENT))) {
            assertThat(report.issues()).hasSize(4).allMatch(issue -> issue.kind() == IssueKind.DUPLICATE_KEY);
        }
        assertThat(GraphPicture.of(neo4j).has("from=e1", "to=chip, type=MAKES")).isTrue();
    }

    @Test
    void knowsNamesInCharactersOfAnotherWidth() throws IOException {
        exchange.with(
                        "enterprises.csv",
                        "id,name,uscc,aliases",
                        "e1,示例（集团）公司,91350100M000100Y43,LD(旧)",
                        "e2,(甲),,",
                        "e3,（甲）,,")
                .with("products.csv", "id,name", "chip,芯片A1");
        read();
        exchange.with(
                "makes.csv",
                "enterprise,product",
                "示例(集团)公司,chip",
                "示例（集团）公司,芯片Ａ１",
                "９１３５０１００Ｍ０００１００Ｙ４３,chip",
                "ＬＤ（旧）,chip",
                "（甲）,chip",
                "(甲),chip");

        var report = read("makes.csv");

        assertThat(report.accepted()).isEqualTo(6);
        assertThat(report.issues()).hasSize(3).allMatch(issue -> issue.kind() == IssueKind.DUPLICATE_KEY);
        assertThat(GraphPicture.of(neo4j).has("from=e3", "to=chip, type=MAKES")).isTrue();
    }

    @Test
    void knowsAliasesWithinOneDryRun() throws IOException {
        exchange.with("enterprises.csv", "id,name,aliases", "e1,示例激光,旧名", "e2,示例机器人,")
                .with("products.csv", "id,name", "chip,激光芯片")
                .with("supply-links.csv", "supplier,customer,product", "旧名,示例机器人,激光芯片");

        assertThat(intake.check(folder, IntakeProgress.SILENT).issues()).isEmpty();
    }

    @Test
    void takesAKeyBeforeANameAndANameBeforeAnAlias() throws IOException {
        exchange.with("products.csv", "id,name,aliases", "a,b,c", "b,x,a", "c,y,b")
                .with("chains.csv", "id,name", "chain,链")
                .with("chain-products.csv", "chain,product", "链,b");

        assertThat(read().issues()).isEmpty();
        assertThat(GraphPicture.of(neo4j).has("from=chain", "to=b, type=INCLUDES"))
                .isTrue();
    }
}
