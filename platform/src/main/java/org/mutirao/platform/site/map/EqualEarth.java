// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

/// The Equal Earth projection, centred on 10.5° E: areas keep their ratio.
///
/// Source: Šavrič, Patterson and Jenny 2018, *The Equal Earth map projection*, doi:10.1080/13658816.2018.1504949;
/// the coefficients A1 to A4 are theirs. Units: degrees in, multiples of the earth's radius out, y to the north.
final class EqualEarth {

    static final double CENTRE = 10.5;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    record Point(double x, double y) {}

    static Point project(double lon, double lat) {
        double around = lon - CENTRE;
        double lambda = Math.toRadians(around < -180 ? around + 360 : around > 180 ? around - 360 : around);
        double theta = Math.asin(M * Math.sin(Math.toRadians(lat)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point(x, y);
    }
}
