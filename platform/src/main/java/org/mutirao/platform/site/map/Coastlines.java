// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.reference.CsvTable;

/// The outlines of the land, simplified from Natural Earth (public domain). Read once.
final class Coastlines {

    /// One closed outline; degrees east and north.
    static final class Ring {
        private final double[] lon;
        private final double[] lat;

        Ring(double[] lon, double[] lat) {
            this.lon = lon;
            this.lat = lat;
        }

        double lon(int i) {
            return lon[i];
        }

        double lat(int i) {
            return lat[i];
        }

        int size() {
            return lon.length;
        }
    }

    private static final List<Ring> RINGS = read();

    private Coastlines() {}

    static List<Ring> rings() {
        return RINGS;
    }

    private static List<Ring> read() {
        var rings = new ArrayList<Ring>();
        for (var row : CsvTable.resource("/reference/geography/land.csv").rows()) {
            var numbers = row.text("points").split(" ");
            var lon = new double[numbers.length / 2];
            var lat = new double[numbers.length / 2];
            for (int i = 0; i < lon.length; i++) {
                lon[i] = Double.parseDouble(numbers[2 * i]);
                lat[i] = Double.parseDouble(numbers[2 * i + 1]);
            }
            rings.add(new Ring(lon, lat));
        }
        return List.copyOf(rings);
    }
}
