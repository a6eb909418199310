package io.liantu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class RetriedTransactionTests {

    private final TransientException deadlock =
            new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "locked");

    private final AtomicInteger tries = new AtomicInteger();
    private final Transactions transactions = new Transactions();
    private final RetriedTransaction transaction = new RetriedTransaction(transactions);

    @Test
    void doesTheWorkAgainInATransactionOfItsOwn() {
        var done = transaction.execute(() -> failing(2, deadlock));

        assertThat(done).isEqualTo(3);
        assertThat(transactions.begun).isEqualTo(3);
        assertThat(transactions.committed).isEqualTo(1);
    }

    @Test
    void knowsWhatPassesEvenWhenSpringWrapsIt() {
        var wrapped = new TransientDataAccessResourceException("locked", deadlock);

        assertThat(transaction.execute(() -> failing(1, wrapped))).isEqualTo(2);
    }

    @Test
    void givesUpAfterAFewTimes() {
        assertThatThrownBy(() -> transaction.execute(() -> failing(100, deadlock)))
                .isSameAs(deadlock);
        assertThat(tries).hasValue(5);
    }

    @Test
    void doesNotRepeatWhatWouldFailAgain() {
        var wrong = new ClientException("Neo.ClientError.Statement.SyntaxError", "wrong");

        assertThatThrownBy(() -> transaction.execute(() -> failing(1, wrong))).isSameAs(wrong);
        assertThat(tries).hasValue(1);
    }

    private int failing(int times, RuntimeException failure) {
        if (tries.incrementAndGet() <= times) {
            throw failure;
        }
        return tries.get();
    }

    /** Transactions of nothing, counted. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private int begun;
        private int committed;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object begin, TransactionDefinition definition) {
            begun++;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            committed++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
