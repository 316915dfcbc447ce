// SPDX-License-Identifier: Apache-2.0
/// Reference tables: factors, taxonomies, catalogues, kept as CSV beside the code and read by our own small RFC
/// 4180 reader. These tables ship with the product, so a malformed one is a bug and throws; a file that a person
/// hands in is never read here without the caller turning the refusal into an issue.
@NullMarked
package org.mutirao.calc.reference;

import org.jspecify.annotations.NullMarked;
