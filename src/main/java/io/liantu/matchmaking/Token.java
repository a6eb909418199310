package io.liantu.matchmaking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens the page of one participant: 192 random bits that nobody guesses. Only its fingerprint is kept, and its text
 * is told once, to whom it was made for.
 */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new one. */
    static Token next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The one in an address. */
    public static Token of(String text) {
        return new Token(text);
    }

    /** For the address that is handed to the participant. */
    public String reveal() {
        return text;
    }

    /** What is kept of it. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Does not tell it, so that no log does. */
    @Override
    public String toString() {
        return "token";
    }
}
