// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import org.mutirao.calc.method.Input.Role;

/// An uncertain input. Its draws follow from the seed and its id alone: what shares the id shares the
/// draws, also across years, cells and simulations.
///
/// @param assumed whether its uncertainty is a default because nobody stated one
public record Source(String id, Role role, Distribution distribution, boolean assumed) {

    /// The stream of its random numbers: the 64-bit FNV-1a hash of the id.
    long stream() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
