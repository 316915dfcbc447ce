// SPDX-License-Identifier: Apache-2.0
/// The command line. Only commands that touch data start the platform; calculators load neither Spring nor a
/// database.
@NullMarked
package org.mutirao.cli;

import org.jspecify.annotations.NullMarked;
