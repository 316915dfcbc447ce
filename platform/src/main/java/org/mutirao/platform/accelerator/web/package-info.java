// SPDX-License-Identifier: Apache-2.0
/// The pages of the accelerators.
@NullMarked
package org.mutirao.platform.accelerator.web;

import org.jspecify.annotations.NullMarked;
