package io.liantu.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.liantu.chain.ProductId;
import io.liantu.likeness.LikenessFiles.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HeldIndexTests {

    private static final Duration CHECK = Duration.ofSeconds(10);

    /** Reading takes so long that there are several checks before other vectors alone are read again. */
    private static final Duration READING = Duration.ofSeconds(3);

    private final AtomicLong nanos = new AtomicLong();
    private final HeldIndex held = indexWith(true);

    private List<String> names = List.of("激光器");
    private long vectors = 1;
    private boolean isAway;
    private Runnable whileReading = () -> {};
    private int looks;
    private int readings;

    @Test
    void seesAnotherProductAfterTheCheckTimeAndLooksNotBefore() {
        assertThat(products()).containsExactly("激光器");
        names = List.of("激光器", "透镜");

        assertThat(products()).containsExactly("激光器");
        assertThat(looks).isOne();
        pass(CHECK);
        assertThat(products()).containsExactly("激光器", "透镜");
    }

    @Test
    void readsNothingWhereNothingHasChanged() {
        var before = held.current();
        pass(CHECK.multipliedBy(100));

        assertThat(held.current()).isSameAs(before);
        assertThat(looks).isEqualTo(2);
        assertThat(readings).isOne();
    }

    @Test
    void goesOnWithTheOldOneWhileTheGraphIsAwayAndAsksItNoMoreOftenThanElse() {
        assertThat(products()).containsExactly("激光器");
        isAway = true;
        names = List.of("透镜");
        pass(CHECK);

        assertThat(products()).containsExactly("激光器");
        assertThat(products()).containsExactly("激光器");
        assertThat(looks).isEqualTo(2);
        isAway = false;
        vectors++;
        pass(CHECK.multipliedBy(HeldIndex.PATIENCE));
        assertThat(products()).containsExactly("透镜");
    }

    @Test
    void saysThatTheGraphIsAwayWhenItNeverAnswered() {
        isAway = true;

        assertThatIllegalStateException().isThrownBy(held::current);
    }

    @Test
    void letsNobodyElseWaitForASlowReading() {
        assertThat(products()).containsExactly("激光器");
        names = List.of("激光器", "透镜");
        pass(CHECK);
        var during = new AtomicReference<List<String>>();
        whileReading = () -> during.set(elsewhere());

        assertThat(products()).containsExactly("激光器", "透镜");
        assertThat(during).hasValue(List.of("激光器"));
    }

    @Test
    void letsNobodyElseWaitForTheReadingAfterVectorsWereRenewed() {
        assertThat(products()).containsExactly("激光器");
        vectors++;
        held.renewed();
        var during = new AtomicReference<List<String>>();
        whileReading = () -> during.set(elsewhere());

        assertThat(products()).containsExactly("激光器");
        assertThat(during).hasValue(List.of("激光器"));
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void readsBatchesOfVectorsOnlyNowAndThen() {
        held.current();
        for (var second = 0; second < 50; second++) {
            vectors++;
            pass(Duration.ofSeconds(1));
            held.current();
        }

        assertThat(looks).isGreaterThanOrEqualTo(5);
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void readsOtherProductsSoonThoughVectorsComeBatchByBatch() {
        held.current();
        vectors++;
        names = List.of("激光器", "透镜");
        pass(CHECK);

        assertThat(products()).containsExactly("激光器", "透镜");
    }

    @Test
    void readsAtOnceWhatThisApplicationHasRenewed() {
        held.current();
        names = List.of("激光机");
        vectors++;
        held.renewed();

        assertThat(products()).containsExactly("激光机");
        held.current();
        assertThat(readings).isEqualTo(2);
    }

    @Test
    void doesNotForgetWhatIsRenewedWhileItReads() {
        whileReading = () -> {
            vectors++;
            held.renewed();
        };
        held.current();
        whileReading = () -> {};
        names = List.of("激光机");

        assertThat(products()).containsExactly("激光机");
    }

    @Test
    void readsNamesAloneAfterEachCheckTimeSinceNothingTellsOfOthers() {
        vectors = 0;
        assertThat(products()).containsExactly("激光器");
        names = List.of("激光机");
        assertThat(products()).containsExactly("激光器");

        pass(CHECK);
        assertThat(products()).containsExactly("激光机");
    }

    @Test
    void readsNamesAloneWhereTheSettingsWantItSoWhateverTheVectorsAre() {
        var ofNames = indexWith(false);
        assertThat(products(ofNames)).containsExactly("激光器");
        names = List.of("激光机");

        pass(CHECK);
        assertThat(products(ofNames)).containsExactly("激光机");
    }

    private HeldIndex indexWith(boolean meaning) {
        return new HeldIndex(this::state, this::read, new LikenessSettings(meaning, CHECK), nanos::get);
    }

    private State state() {
        looks++;
        if (isAway) {
            throw new IllegalStateException("Neo4j is away");
        }
        return new State(names.size(), vectors, vectors);
    }

    private List<ProductVector> read() {
        readings++;
        whileReading.run();
        pass(READING);
        var rows = new ArrayList<ProductVector>();
        names.forEach(name ->
                rows.add(new ProductVector(ProductNames.of(new ProductId("product-" + rows.size()), name), null)));
        return rows;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private List<String> elsewhere() {
        var task = new FutureTask<>(this::products);
        new Thread(task).start();
        try {
            return task.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("It waits.", e);
        }
    }

    private List<String> products() {
        return products(held);
    }

    private static List<String> products(HeldIndex index) {
        return index.current().products().stream()
                .map(names -> names.product().name())
                .toList();
    }
}
