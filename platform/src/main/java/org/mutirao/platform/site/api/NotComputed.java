// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;

/// The input of a method was understood as an address and refused as an input.
final class NotComputed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<MethodRun.Remark> issues;

    NotComputed(List<MethodRun.Remark> issues) {
        super("The method refused this input. Each issue says why, and what to do.");
        this.issues = List.copyOf(issues);
    }

    List<MethodRun.Remark> issues() {
        return issues;
    }
}
