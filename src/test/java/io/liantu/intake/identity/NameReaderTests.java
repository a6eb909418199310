package io.liantu.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTests {

    private static final NameReader NAMES = new NameReader(BundledRegions.names());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            济南云岫激光设备有限公司       | 济南 | 云岫激光设备 | 云岫 | LIMITED
            山东省济南市云岫激光股份有限公司 | 济南 | 云岫激光    | 云岫 | SHARES
            云岫激光（济南）有限公司       | 济南 | 云岫激光    | 云岫 | LIMITED
            濟南雲岫電子有限公司           | 济南 | 云岫电子    | 云岫 | LIMITED
            章丘市绣砾锻造厂              | 章丘 | 绣砾锻造    | 绣砾 | FACTORY
            东方激光有限公司              | ''  | 东方激光    | 东方 | LIMITED
            朝阳云岫机械公司              | 朝阳 | 云岫机械    | 云岫 | LIMITED
            云岫激光                     | ''  | 云岫激光    | 云岫 | NONE
            济南长安云岫合作社             | 济南 | 长安云岫    | 长安云岫 | COOPERATIVE
            Jinan Ashcombe Laser Co., Ltd. | jinan | ashcombe laser | ashcombe | LIMITED
            Kelbrook Ceramics L.L.C.     | ''  | kelbrook ceramics | kelbrook | LLC
            """)
    void takesANameApart(String written, String place, String core, String brand, LegalForm form) {
        var name = NAMES.read(written);
        assertThat(name.place().text()).isEqualTo(place);
        assertThat(name.core()).isEqualTo(core);
        assertThat(name.brand()).isEqualTo(brand);
        assertThat(name.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云岫激光有限公司济南市分公司   | 云岫激光 | 济南分公司
            云岫激光有限公司第一分公司     | 云岫激光 | 1分公司
            云岫激光济南分公司            | 云岫激光 | 济南分公司
            云岫激光有限公司(北京)分公司   | 云岫激光 | 北京分公司
            Oswaldby Laser Co., Ltd. (Jinan Branch) | oswaldby laser | jinan branch
            """)
    void tellsABranchFromItsEnterprise(String written, String core, String branch) {
        assertThat(NAMES.read(written).core()).isEqualTo(core);
        assertThat(NAMES.read(written).branch()).isEqualTo(branch);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            济南第十二机床厂 | 12
            霭堂二厂        | 2
            霭堂第2厂       | 2
            Maddoc No. 2 Cotton Mill | 2
            Maddoc Second Cotton Mill | 2
            Maddoc Unit III Ltd | 3
            """)
    void readsNumbersInDigits(String written, String number) {
        assertThat(NAMES.read(written).numbers()).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            济南云岫激光有限公司         | 云岫激光（济南）有限责任公司
            岑山集团有限公司            | 岑山（集团）有限公司
            ＡＢＣ示遥传感有限公司       | abc示遥传感公司
            Quarrington & Sons Mfg. Co. | Quarrington and Sons Manufacturing Company
            """)
    void givesOneKeyToOneNameWrittenTwice(String one, String other) {
        assertThat(NAMES.read(one).key()).isEqualTo(NAMES.read(other).key());
    }

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        assertThat(NAMES.read(text).written()).isEqualTo(text);
    }
}
