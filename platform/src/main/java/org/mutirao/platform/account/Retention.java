// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.time.Duration;

/// How long things last and are kept. The privacy page shows these very values.
final class Retention {

    /// A session ends when it has not been used for so long.
    static final Duration SESSION_IDLE = Duration.ofHours(12);
    /// A session ends after this time even if it is used.
    static final Duration SESSION_LONGEST = Duration.ofDays(30);
    /// Network addresses and hashes of e-mail addresses beside sign-ins.
    static final Duration ADDRESSES = Duration.ofDays(90);
    /// One-time links after they are used up or run out.
    static final Duration LINKS_AFTER_END = Duration.ofDays(30);
    /// Tokens after they run out.
    static final Duration TOKENS_AFTER_END = Duration.ofDays(30);
    /// The longest life of a token.
    static final Duration TOKEN_LONGEST = Duration.ofDays(365);
    /// The link of an invitation.
    static final Duration INVITATION = Duration.ofDays(14);
    /// The link of the first administrator, and the one for a new password.
    static final Duration SHORT_LINK = Duration.ofHours(24);

    private Retention() {}
}
