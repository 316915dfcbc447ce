// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

/// Says which state of the data the pages show, so that a page that has not changed need not be sent again.
/// Implemented by the module that counts the writes.
public interface ContentVersion {

    /// Changes with every write; equal versions give equal pages at the same address.
    String contentVersion();
}
