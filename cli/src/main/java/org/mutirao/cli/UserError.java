// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

/// Ends a command with exit code 1 and one sentence that says what happened and what to do.
final class UserError extends RuntimeException {

    UserError(String message) {
        super(message);
    }
}
