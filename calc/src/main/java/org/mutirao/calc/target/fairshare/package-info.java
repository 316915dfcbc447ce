// SPDX-License-Identifier: Apache-2.0
/// Methods that say what a city's fair part is: each rests on other assumptions, so they are shown side by
/// side and none is *the* answer.
@NullMarked
package org.mutirao.calc.target.fairshare;

import org.jspecify.annotations.NullMarked;
