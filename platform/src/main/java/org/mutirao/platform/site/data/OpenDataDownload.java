// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The bulk download.
@RestController
class OpenDataDownload {

    static final String PATH = "/data/mutirao-open-data.zip";

    private final OpenData data;

    OpenDataDownload(OpenData data) {
        this.data = data;
    }

    @GetMapping(path = PATH, produces = "application/zip")
    ResponseEntity<byte[]> download() {
        var attachment = ContentDisposition.attachment()
                .filename("mutirao-open-data.zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(data.current().zip());
    }
}
