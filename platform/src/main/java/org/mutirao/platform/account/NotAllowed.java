// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

/// A signed-in person has not the right that this needs: shown as a page that says so (403). A stranger does not get
/// that far: he is asked to sign in, wherever he knocks.
public class NotAllowed extends RuntimeException {

    /// @param what what was tried, for the log of the server
    public NotAllowed(String what) {
        super(what);
    }
}
