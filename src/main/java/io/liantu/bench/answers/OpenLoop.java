package io.liantu.bench.answers;

import io.liantu.shared.DaemonThreads;
import it.unimi.dsi.fastutil.doubles.DoubleList;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at fixed moments, whether those before are answered or not, and counts the time from those moments on; of
 * requests that wait since {@value #CONNECTIONS} are open, too. A
 * server that stands still for a while is not asked less for it, nor does its queue go unseen (Schroeder, Wierman and
 * Harchol-Balter 2006, "Open versus closed: a cautionary tale", NSDI).
 */
final class OpenLoop {

    private static final int CONNECTIONS = 32;
    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final long LEAD_NANOS = 100_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> addresses;
    private final int rate;

    /**
     * Prepares one.
     *
     * @param addresses asked in turn
     * @param rate requests a second
     */
    OpenLoop(List<URI> addresses, int rate) {
        this.addresses = List.copyOf(addresses);
        this.rate = rate;
    }

    /**
     * What came back.
     *
     * @param millis from the moment at which each was due until it was answered; a failure counts as {@link #PATIENCE}
     * @param failed how many were not answered, or not from memory
     * @param bytes of all other answers
     * @param seconds from the first moment to the last answer
     */
    record Answers(DoubleList millis, int failed, long bytes, double seconds) {}

    /** One run, in which each sender takes the next moment. */
    private final class Run {

        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();
        private final long start = System.nanoTime() + LEAD_NANOS;
        private final double[] millis;

        Run(int requests) {
            millis = new double[requests];
        }

        void send() {
            for (int request = next.getAndIncrement(); request < millis.length; request = next.getAndIncrement()) {
                long due = start + (long) (request * NANOS / rate);
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                boolean isAnswered = ask(addresses.get(request % addresses.size()));
                millis[request] = isAnswered ? (System.nanoTime() - due) / NANOS_A_MILLI : PATIENCE.toMillis();
                failed.addAndGet(isAnswered ? 0 : 1);
            }
        }

        private boolean ask(URI address) {
            try {
                var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
                var answer = client.send(request, BodyHandlers.ofByteArray());
                boolean isFromMemory = answer.headers()
                        .firstValue("Network-Source")
                        .filter("memory"::equals)
                        .isPresent();
                bytes.addAndGet(isFromMemory ? answer.body().length : 0);
                return answer.statusCode() == 200 && isFromMemory;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        Answers answers() {
            return new Answers(DoubleList.of(millis), failed.get(), bytes.get(), (System.nanoTime() - start) / NANOS);
        }
    }

    Answers run(Duration duration) throws InterruptedException {
        var run = new Run(Math.toIntExact(duration.toSeconds() * rate));
        var senders = Executors.newFixedThreadPool(CONNECTIONS, DaemonThreads.named("bench-sender"));
        try {
            for (var sender : senders.invokeAll(Collections.nCopies(CONNECTIONS, Executors.callable(run::send)))) {
                sender.get();
            }
            return run.answers();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            senders.shutdownNow();
        }
    }
}
