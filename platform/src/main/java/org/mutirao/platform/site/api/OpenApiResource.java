// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the API (OpenAPI 3.1). Written by hand; a test compares it with what is mapped and answered.
@RestController
class OpenApiResource {

    private final byte[] description = read();

    @GetMapping(path = "/openapi.json", produces = ApiMedia.JSON)
    byte[] describe() {
        return description.clone();
    }

    private static byte[] read() {
        try {
            return new ClassPathResource("openapi.json", OpenApiResource.class).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
