// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

/// There is nothing with this id.
final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param list the address at which all ids can be looked up
    NoSuchRecord(String what, String list) {
        super("There is no " + what + " with this id. All ids are at " + list + ".");
    }
}
