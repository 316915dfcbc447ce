// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

/// The words of one language: of the calculations and of these files.
@FunctionalInterface
public interface Texts {

    /// The message of a key, with `{0}`, `{1}` … replaced.
    String say(String key, Object... arguments);
}
