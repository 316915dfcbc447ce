// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret of a link, a session or a token: 32 random bytes that whoever holds it sends back. The database knows
/// its hash only. A fast hash is enough, since nobody can guess 256 random bits.
final class Secret {

    private static final int BYTES = 32;
    private static final int SHORT = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    static Secret generate() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What somebody sent.
    static Secret of(String text) {
        return new Secret(text);
    }

    /// To be handed out once, never stored and never logged.
    String text() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String shortHash() {
        return shortHash(hash());
    }

    /// Enough of a hash to tell one from another in the log.
    static String shortHash(byte[] hash) {
        return HexFormat.of().formatHex(hash).substring(0, SHORT);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
