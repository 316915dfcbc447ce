// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

/// A rectangle of the drawing with its own scale: the whole map, or an inset.
///
/// @param scale pixels for one radius of the earth
/// @param originX pixel of the projection's centre meridian
/// @param originY pixel of the equator
record Frame(double x, double y, double width, double height, double scale, double originX, double originY) {

    /// An inset whose middle shows the given place.
    static Frame around(double x, double y, double width, double height, double scale, double lon, double lat) {
        var middle = EqualEarth.project(lon, lat);
        return new Frame(
                x, y, width, height, scale, x + width / 2 - middle.x() * scale, y + height / 2 + middle.y() * scale);
    }

    EqualEarth.Point pixel(double lon, double lat) {
        var point = EqualEarth.project(lon, lat);
        return new EqualEarth.Point(originX + point.x() * scale, originY - point.y() * scale);
    }

    boolean holds(EqualEarth.Point pixel, double margin) {
        return pixel.x() >= x + margin
                && pixel.x() <= x + width - margin
                && pixel.y() >= y + margin
                && pixel.y() <= y + height - margin;
    }

    /// The land in this frame as one SVG path: no borders between countries, which the map neither needs nor
    /// judges.
    String land() {
        var path = new StringBuilder();
        for (var ring : Coastlines.rings()) {
            if (!meets(ring)) {
                continue;
            }
            boolean open = false;
            double before = 0;
            for (int i = 0; i < ring.size(); i++) {
                double lon = ring.lon(i);
                // a ring that crosses the edge of the map is broken there instead of being drawn across it
                boolean jump = open && Math.abs(eastOfCentre(lon) - eastOfCentre(before)) > 180;
                var pixel = pixel(lon, ring.lat(i));
                path.append(open && !jump ? 'L' : 'M')
                        .append(number(pixel.x()))
                        .append(' ')
                        .append(number(pixel.y()));
                open = true;
                before = lon;
            }
            path.append('Z');
        }
        return path.toString();
    }

    private boolean meets(Coastlines.Ring ring) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ring.size(); i++) {
            var pixel = pixel(ring.lon(i), ring.lat(i));
            left = Math.min(left, pixel.x());
            right = Math.max(right, pixel.x());
            top = Math.min(top, pixel.y());
            bottom = Math.max(bottom, pixel.y());
        }
        return right >= x && left <= x + width && bottom >= y && top <= y + height;
    }

    private static double eastOfCentre(double lon) {
        double around = lon - EqualEarth.CENTRE;
        return around < -180 ? around + 360 : around > 180 ? around - 360 : around;
    }

    /// A coordinate with one decimal, as it stands in the SVG.
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
