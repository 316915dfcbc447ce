// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether this server can answer: for load balancers and start scripts. Says nothing of versions.
@RestController
class HealthCheck {

    private final DSLContext sql;

    HealthCheck(DSLContext sql) {
        this.sql = sql;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        sql.selectOne().fetch();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("status", "ok"));
    }
}
