// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import org.springframework.http.MediaType;

/// The forms in which the API answers.
final class ApiMedia {

    static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    static final String CSV = "text/csv";

    private ApiMedia() {}
}
