// SPDX-License-Identifier: Apache-2.0
/// What every method is made of: a descriptor that says once what goes in and comes out, a pure function over
/// estimates, and the reading of input that everything else (command line, page, workbook, schema) shares.
@NullMarked
package org.mutirao.calc.method;

import org.jspecify.annotations.NullMarked;
