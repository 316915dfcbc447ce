// SPDX-License-Identifier: Apache-2.0
/// The methods: what each computes and from what, a form that computes on the spot, the golden cases beside what
/// comes out now, and the factor tables behind the defaults. All of it is made from the descriptors.
@NullMarked
package org.mutirao.platform.site.methods;

import org.jspecify.annotations.NullMarked;
