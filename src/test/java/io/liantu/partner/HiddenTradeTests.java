package io.liantu.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.liantu.chain.ProductId;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.enterprise.SupplyLink;
import io.liantu.network.PartnerNetwork;
import io.liantu.network.Trade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a lesson asks for is nowhere in the network that it is asked of. */
class HiddenTradeTests {

    private static final EnterpriseId A = new EnterpriseId("a");
    private static final EnterpriseId B = new EnterpriseId("b");
    private static final EnterpriseId C = new EnterpriseId("c");
    private static final ProductId LENS = new ProductId("lens");

    private final PartnerNetwork whole = new Market(
                    "a supplies b with lens",
                    "a supplies b with prism",
                    "a supplies c with lens",
                    "d supplies b with lens")
            .network()
            .partners();

    @Test
    void hidesAllThatOneSuppliesTheOtherWith() {
        var without = new HiddenTrade(whole, new SupplyLink(A, B), null);

        assertThat(without.tradesOf(List.of(A))).containsExactly(new Trade(A, C, LENS));
        assertThat(without.linksWith(LENS, 10)).contains(new SupplyLink(A, C)).doesNotContain(new SupplyLink(A, B));
        assertThat(without.linksWith(new ProductId("prism"), 10)).isEmpty();
        assertThat(without.partners(List.of(A)).get(0).customers()).isEqualTo(1);
        assertThat(without.partners(List.of(B))).isEqualTo(whole.partners(List.of(B)));
    }

    @Test
    void hidesAllTradesOfANewcomer() {
        var without = new HiddenTrade(whole, new SupplyLink(A, B), A);

        assertThat(without.tradesOf(List.of(A, B))).extracting(Trade::supplier).containsExactly(new EnterpriseId("d"));
        assertThat(without.linksWith(LENS, 10)).containsExactly(new SupplyLink(new EnterpriseId("d"), B));
        assertThat(without.partners(List.of(A)).get(0).customers()).isZero();
    }

    @Test
    void everyFourthLessonIsOfANewcomer() {
        var trade = new Trade(A, B, LENS);

        assertThat(List.of(0, 1, 2, 3, 4, 7))
                .extracting(lesson -> HiddenTrade.of(lesson, trade, A, whole).newcomer())
                .containsExactly(null, null, null, A, null, A);
    }
}
