// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FullDiskTest {

    @Test
    void a_full_disk_is_recognised_behind_the_failures_that_wrap_it() {
        var full = new SQLException("could not extend file", "53100");

        assertThat(FullDisk.isBehind(new IllegalStateException(new RuntimeException(full))))
                .isTrue();
        assertThat(FullDisk.isBehind(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
    }
}
