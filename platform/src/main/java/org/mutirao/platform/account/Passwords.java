// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.SignIn.TooBusy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords, kept as Argon2 hashes. A hash costs 16 MB and much time on purpose, so at most two are made at once.
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private volatile @Nullable String nobodys;

    /// What is wrong with a new password, if anything. No rules of composition: length is what counts.
    static Optional<Problem> check(String password, String again, Email email) {
        if (password.length() < SHORTEST) {
            return Optional.of(Problem.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Problem.PASSWORD_LONG);
        }
        if (password.strip().equalsIgnoreCase(email.text())) {
            return Optional.of(Problem.PASSWORD_IS_EMAIL);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.PASSWORDS_DIFFER);
    }

    /// Does work that hashes, when it is its turn.
    ///
    /// @throws TooBusy when it does not come to its turn in time
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash of a password");
        }
        return hash;
    }

    /// Whether the password is the one of the hash. Takes as long for somebody who has none.
    boolean matches(String password, Optional<String> hash) {
        var other = nobodys; // made at the first question, whoever it is about
        if (other == null) {
            other = hash(Secret.generate().text());
            nobodys = other;
        }
        var typed = password.length() > LONGEST ? "" : password;
        return encoder.matches(typed, hash.orElse(other)) && hash.isPresent();
    }
}
