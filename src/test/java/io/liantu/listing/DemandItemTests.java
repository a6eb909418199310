package io.liantu.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.liantu.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DemandItemTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static final List<UnaryOperator<DemandItem>> VERBS = List.of(
            DemandItem::published,
            DemandItem::withdrawn,
            DemandItem::matched,
            DemandItem::unmatched,
            item -> item.closedOut("合同 1 号", "专班", DAY),
            item -> item.reopened("设备没有到位"));

    @Test
    void isFollowedFromTheDraftToTheCloseOutAndOpenedAgain() {
        var published = draft().published();
        assertThat(published.isOpen()).isTrue();

        var closed = published.matched().closedOut(" 合同 1 号 ", "专班", DAY);
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.standing().closeOut()).isEqualTo(new CloseOut("合同 1 号", "专班", DAY));

        var again = closed.reopened("设备没有到位");
        assertThat(again.standing().state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(again.standing().closeOut()).isNull();
        assertThat(again.withdrawn().standing().state()).isEqualTo(ItemState.DRAFT);
    }

    @Test
    void isClosedOutOnceAndWithEvidence() {
        var open = draft().published();
        assertThatExceptionOfType(InvalidItem.class).isThrownBy(() -> open.closedOut(" ", "", DAY));

        var closed = open.closedOut("合同 1 号", "", DAY);
        assertThatExceptionOfType(NotInThatState.class).isThrownBy(() -> closed.closedOut("合同 2 号", "", DAY));
        assertThatExceptionOfType(NotInThatState.class).isThrownBy(() -> draft().closedOut("合同 1 号", "", DAY));
    }

    @Test
    void isOpenedAgainForAReasonOnly() {
        var closed = draft().published().closedOut("合同 1 号", "", DAY);

        assertThatExceptionOfType(InvalidItem.class).isThrownBy(() -> closed.reopened(" "));
        assertThatExceptionOfType(NotInThatState.class)
                .isThrownBy(() -> draft().published().reopened("没有解决"));
    }

    @Test
    void staysMatchedWhileThereIsAProjectAndIsNotTakenBackThen() {
        var matched = draft().published().matched();

        assertThat(matched.matched()).isEqualTo(matched);
        assertThatExceptionOfType(NotInThatState.class).isThrownBy(matched::withdrawn);
        assertThat(matched.unmatched()).isEqualTo(draft().published());
        assertThat(draft().unmatched()).isEqualTo(draft());
    }

    /** Whatever is done in whatever order, it has evidence exactly where it is closed out, and keeps what it says. */
    @Property
    void hasEvidenceWhereItIsClosedOutAndNowhereElse(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> verbs) {
        var item = draft();
        for (int verb : verbs) {
            item = done(item, VERBS.get(verb));
            assertThat(item.standing().closeOut() != null)
                    .isEqualTo(item.standing().state() == ItemState.CLOSED_OUT);
            assertThat(item.what()).isEqualTo(draft().what());
        }
    }

    private static DemandItem done(DemandItem item, UnaryOperator<DemandItem> verb) {
        try {
            return verb.apply(item);
        } catch (NotInThatState refused) {
            return item;
        }
    }

    @Test
    void refusesEvidenceOfWhatIsNotClosedOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standing(ItemState.PUBLISHED, new CloseOut("合同 1 号", "", DAY), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Standing(ItemState.CLOSED_OUT, null, 1));
    }

    @Test
    void knowsItsKindByWhateverTablesCallIt() {
        assertThat(ItemKind.find(" 赞助 ")).contains(ItemKind.SPONSORSHIP);
        assertThat(ItemKind.read("融资", false)).isEqualTo(ItemKind.FINANCE);
        assertThat(ItemKind.read(null, true)).isEqualTo(ItemKind.PRODUCT);
        assertThat(ItemKind.read("党建", true)).isEqualTo(ItemKind.OTHER);
        assertThat(Arrays.stream(ItemKind.values()).flatMap(kind -> kind.words().stream()))
                .doesNotHaveDuplicates();
    }

    static DemandItem draft() {
        var what = new Particulars(new EnterpriseId("e1"), ItemKind.FINANCE, null, "周转", 1e6, DAY, DAY.plusDays(30));
        return DemandItem.draft(new DemandId("d1"), what, true);
    }
}
