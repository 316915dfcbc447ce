// SPDX-License-Identifier: Apache-2.0
/// What the tests of all calculations share: the golden cases, the seeds of property tests, and the rules that
/// keep the calculations pure.
@NullMarked
package org.mutirao.calc;

import org.jspecify.annotations.NullMarked;
