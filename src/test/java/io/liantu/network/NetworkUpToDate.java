package io.liantu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;

/** Waits for the network in memory; one that is there already may be of an earlier test, or of the middle of an import. */
public final class NetworkUpToDate {

    private NetworkUpToDate() {}

    /** Afterwards it has everything that this application wrote before. */
    public static void await(ApplicationContext application) {
        var memory = application.getBean(NetworkMemory.class);
        var stamp = application.getBean(NetworkStamp.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(memory.status().version())
                        .isEqualTo(stamp.read().stamp()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> application.getBean(HeldNetwork.class).current().isPresent());
    }
}
