package io.liantu.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The local server's password: made up once, kept in the data folder, readable by its owner only. */
record Password(String value) {

    static final String USER = "neo4j";

    /** What every new Neo4j store begins with. */
    static final Password INITIAL = new Password("neo4j");

    private static final int BYTES = 18;

    /** The kept one, or a new one that is kept before anybody uses it. */
    static Password keptIn(DataFolder folder) {
        return findIn(folder).orElseGet(() -> createIn(folder));
    }

    static Optional<Password> findIn(DataFolder folder) {
        if (!Files.exists(folder.password())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Password(Files.readString(folder.password()).strip()))
                    .filter(kept -> !kept.value.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Password createIn(DataFolder folder) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        OwnerOnly.write(folder.password(), password.value + "\n");
        return password;
    }

    /** Secrets do not belong in logs. */
    @Override
    public String toString() {
        return "Password[***]";
    }
}
