// SPDX-License-Identifier: Apache-2.0
/// The platform: a modular monolith. Each direct sub-package is a module; imports go down only (see
/// ARCHITECTURE.md).
@NullMarked
package org.mutirao.platform;

import org.jspecify.annotations.NullMarked;
