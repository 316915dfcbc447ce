// SPDX-License-Identifier: Apache-2.0
/// What a reviewer asks of an inventory: the 45 rules Q01 to Q45. Each looks at the given inventory, at
/// what came of it and at what else is known, and finds something, passes, or says what it would need
/// to judge. A rule passes only when it judged something and nothing that it needs is missing.
@NullMarked
package org.mutirao.calc.inventory.review;

import org.jspecify.annotations.NullMarked;
