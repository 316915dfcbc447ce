// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// There is nothing at this address: shown as a page that helps on, or as problem details to programs.
public class NoSuchPage extends ResponseStatusException {

    /// @param what what was asked for, such as the id of a city
    public NoSuchPage(String what) {
        super(HttpStatus.NOT_FOUND, what);
    }
}
