// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

/// How much an issue matters. An error keeps a result from being published; a warning asks for a look; information
/// explains.
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION
}
