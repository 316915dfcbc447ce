// SPDX-License-Identifier: Apache-2.0
/// The words of the calculations in each language, for everybody who shows a method: command line, pages, API.
@NullMarked
package org.mutirao.calc.words;

import org.jspecify.annotations.NullMarked;
