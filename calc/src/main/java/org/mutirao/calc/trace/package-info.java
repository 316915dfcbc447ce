// SPDX-License-Identifier: Apache-2.0
/// What every calculation hands back beside its number: issues a person can act on, and a trace with citations so
/// that the number can be redone by hand. Words are message keys; the views turn them into sentences of a language.
@NullMarked
package org.mutirao.calc.trace;

import org.jspecify.annotations.NullMarked;
