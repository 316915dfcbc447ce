// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/// The standard output, for data, in UTF-8 whatever the terminal says.
final class Out {

    private Out() {}

    static void print(String text) {
        var out = new PrintStream(System.out, true, UTF_8);
        out.print(text);
        out.flush();
    }
}
