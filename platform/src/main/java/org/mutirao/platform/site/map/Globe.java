// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import static org.mutirao.platform.site.map.Frame.number;

/// The earth as seen from above a city, to show where on it the city lies (orthographic projection).
public final class Globe {

    private static final double RADIUS = 109;
    private static final double CENTRE = 110;
    private static final double FINEST = 2.2;

    private Globe() {}

    /// The visible land as one SVG path in a square of 220 pixels whose middle is the city.
    ///
    /// Points behind the horizon are drawn on it, so that land which reaches over the edge ends there.
    public static String landAround(double lat, double lon) {
        double sinLat = Math.sin(Math.toRadians(lat));
        double cosLat = Math.cos(Math.toRadians(lat));
        var path = new StringBuilder();
        for (var ring : Coastlines.rings()) {
            var part = new StringBuilder();
            boolean visible = false;
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < ring.size(); i++) {
                double phi = Math.toRadians(ring.lat(i));
                double lambda = Math.toRadians(ring.lon(i) - lon);
                double x = Math.cos(phi) * Math.sin(lambda);
                double y = cosLat * Math.sin(phi) - sinLat * Math.cos(phi) * Math.cos(lambda);
                boolean front = sinLat * Math.sin(phi) + cosLat * Math.cos(phi) * Math.cos(lambda) >= 0;
                double away = Math.hypot(x, y);
                double stretch = front || away == 0 ? RADIUS : RADIUS / away;
                double pixelX = CENTRE + x * stretch;
                double pixelY = CENTRE - y * stretch;
                visible |= front;
                if (Math.hypot(pixelX - lastX, pixelY - lastY) < FINEST) {
                    continue; // too close to the point before to be seen
                }
                part.append(part.isEmpty() ? 'M' : 'L')
                        .append(number(pixelX))
                        .append(' ')
                        .append(number(pixelY));
                lastX = pixelX;
                lastY = pixelY;
            }
            if (visible) {
                path.append(part).append('Z');
            }
        }
        return path.toString();
    }
}
