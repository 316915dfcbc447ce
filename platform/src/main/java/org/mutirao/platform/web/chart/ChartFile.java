// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/// A chart as a picture file of its own, to be stored or put into a report.
public final class ChartFile {

    /// Wide enough for a page of a report.
    public static final double WIDTH = 1280;

    private ChartFile() {}

    /// The answer to a request for the picture.
    public static ModelAndView of(ChartView chart) {
        return new ModelAndView("web/chart/file.svg", Map.of("chart", chart));
    }
}
