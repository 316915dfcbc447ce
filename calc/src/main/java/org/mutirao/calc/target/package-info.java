// SPDX-License-Identifier: Apache-2.0
/// How a city's emissions move over the years, judged by the rules that the network published: whether they have
/// peaked, and whether they fall faster than those of the nation. Data that do not decide give *unknown*, never
/// *no*.
@NullMarked
package org.mutirao.calc.target;

import org.jspecify.annotations.NullMarked;
