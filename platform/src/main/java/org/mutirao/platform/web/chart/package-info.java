// SPDX-License-Identifier: Apache-2.0
/// Charts drawn on the server as SVG. A chart is asked for with finished words and plain numbers and comes back as
/// a view whose every coordinate is ready for the template. Colours are class names; the style sheet holds their
/// values.
@NullMarked
@NamedInterface("chart")
package org.mutirao.platform.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
