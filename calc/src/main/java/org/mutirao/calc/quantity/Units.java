// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.PassengerDistance;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Temperature;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Dimension.TonneDistance;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// The units that are understood. Sizes are definitions: SI Brochure (9th edition, 2019), NIST SP 811 (2008)
/// appendix B
/// for the pound, the mile, the gallon, the barrel and the international-table Btu, IEA Energy Statistics
/// Manual (2005)
/// for toe and tce. Words with several meanings (`ton`, `gallon`, `Mm3`) are refused, with what to write
/// instead.
public final class Units {

    public static final Unit<Mass> TONNE = new Unit<>("t", new Mass(), 1);
    public static final Unit<Mass> GRAM = new Unit<>("g", new Mass(), 1e-6);
    public static final Unit<Mass> KILOGRAM = new Unit<>("kg", new Mass(), 1e-3);
    public static final Unit<Mass> GIGAGRAM = new Unit<>("Gg", new Mass(), 1e3);
    public static final Unit<Energy> GIGAJOULE = new Unit<>("GJ", new Energy(), 1e-3);
    public static final Unit<Energy> TERAJOULE = new Unit<>("TJ", new Energy(), 1);
    public static final Unit<Energy> KILOWATT_HOUR = new Unit<>("kWh", new Energy(), 3.6e-6);
    public static final Unit<Energy> MEGAWATT_HOUR = new Unit<>("MWh", new Energy(), 3.6e-3);
    public static final Unit<Volume> CUBIC_METRE = new Unit<>("m3", new Volume(), 1);
    public static final Unit<Volume> LITRE = new Unit<>("L", new Volume(), 1e-3);
    public static final Unit<Area> HECTARE = new Unit<>("ha", new Area(), 1);
    public static final Unit<Distance> KILOMETRE = new Unit<>("km", new Distance(), 1);
    public static final Unit<People> PERSON = new Unit<>("person", new People(), 1);
    public static final Unit<Count> ITEM = new Unit<>("item", new Count(), 1);
    public static final Unit<Count> HEAD = new Unit<>("head", new Count(), 1);
    public static final Unit<PassengerDistance> PASSENGER_KILOMETRE = new Unit<>("pkm", new PassengerDistance(), 1);
    public static final Unit<TonneDistance> TONNE_KILOMETRE = new Unit<>("tkm", new TonneDistance(), 1);
    public static final Unit<Time> YEAR = new Unit<>("yr", new Time(), 1);
    public static final Unit<Time> MONTH = new Unit<>("month", new Time(), 1.0 / 12);
    public static final Unit<Time> DAY = new Unit<>("day", new Time(), 1.0 / 365);
    public static final Unit<Temperature> KELVIN = new Unit<>("K", new Temperature(), 1);
    public static final Unit<Ratio> ONE = new Unit<>("1", new Ratio(), 1);
    public static final Unit<Ratio> PERCENT = new Unit<>("%", new Ratio(), 1e-2);

    private static final double POUND = 0.45359237e-3;
    private static final double MILE = 1.609344;
    private static final double BTU = 1055.05585262e-12;
    private static final double FOOT = 0.3048;
    private static final double US_GALLON = 3.785411784e-3;

    /// No amount needs more; and the patterns below are safe only on short texts.
    private static final int LONGEST = 100;

    private static final Map<String, Unit<?>> ALL = all();
    private static final Map<String, String> AMBIGUOUS = Map.of(
            "ton", "t, short_ton, long_ton",
            "tons", "t, short_ton, long_ton",
            "T", "t, TJ",
            "gal", "gal_us, gal_uk",
            "gallon", "gal_us, gal_uk",
            "Mm3", "m3, GWh",
            "MBtu", "Btu, mmBtu",
            "cal", "kcal, Gcal");

    private static final String SPACES =
            "\t \u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final Pattern GROUPED = Pattern.compile(
            "[+-]?\\d{1,3}(?:(?:[,'’\\h]\\d{3})+(?:\\.\\d+)?|(?:\\.\\d{3})+(?:\\.\\d{3}|,\\d+))(?:[^\\d,.].*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+(?:\\D.*)?");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,9})\\h*(\\D.*)");

    private Units() {}

    /// Every simple unit, in the order of the dimensions.
    public static List<Unit<?>> list() {
        return List.copyOf(ALL.values());
    }

    private static final int MOST_FOUND = 1000;

    /// Units that were found by what is written, so that each is made once. Never changed, but replaced by a
    /// longer one.
    private static volatile Map<String, Unit<?>> found = Map.of();

    /// Finds a unit by what is written: a simple one (`TJ`), one per another (`kg/TJ`), one per so many of
    /// another (`L/100 km`), or one per several (`g/person/day`).
    public static Optional<Unit<?>> find(String text) {
        int stroke = text.lastIndexOf('/');
        if (stroke < 0) {
            return Optional.ofNullable(ALL.get(text));
        }
        var known = found.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Unit<?>> made = find(text.substring(0, stroke))
                .flatMap(above -> below(text.substring(stroke + 1)).map(above::per));
        made.ifPresent(unit -> keep(text, unit));
        return made;
    }

    private static synchronized void keep(String text, Unit<?> unit) {
        if (found.size() < MOST_FOUND) {
            var more = new HashMap<>(found);
            more.put(text, unit);
            found = more;
        }
    }

    /// The same for a unit whose dimension is known.
    public static <D extends Dimension> Optional<Unit<D>> find(String text, D dimension) {
        return find(text)
                .filter(unit -> unit.dimension().equals(dimension))
                .map(unit -> new Unit<>(unit.id(), dimension, unit.size()));
    }

    /// Reads an amount with its unit, such as `10 TJ`. The decimal sign is the point; thousands are not
    /// separated. A
    /// number without a unit is a ratio, and nothing else is ever assumed.
    public static Checked<Measured> parse(String raw) {
        var text = raw.strip();
        if (text.length() > LONGEST) {
            return Checked.refused(
                    Issue.of(Severity.ERROR, "calc.issue.amount.unreadable", text.substring(0, LONGEST)));
        }
        if (mayBeSeparated(text) && GROUPED.matcher(text).matches()) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.amount.grouped", raw));
        }
        if (text.indexOf(',') >= 0 && DECIMAL_COMMA.matcher(text).matches()) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.amount.decimal-comma", raw));
        }
        int end = endOfNumber(text);
        var rest = behind(text, end);
        if (end == 0 || isBroken(rest)) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.amount.unreadable", raw));
        }
        double number = Double.parseDouble(text.substring(0, end));
        var word = rest.isEmpty() ? ONE.id() : rest.strip();
        if (!Double.isFinite(number)) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.amount.out-of-range", raw));
        }
        return find(word)
                .map(unit -> Checked.of(new Measured(number, unit)))
                .orElseGet(() -> Checked.refused(unknown(word)));
    }

    /// Whether a number could be written with something between its digits beside one point: the usual one is
    /// not, and needs no closer look.
    private static boolean mayBeSeparated(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isSpace = letter == ' ' || letter == '\t' || letter > '~';
            boolean isBeforeDigit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            points += letter == '.' ? 1 : 0;
            if (points > 1 || letter == ',' || letter == '\'' || isSpace && isBeforeDigit) {
                return true;
            }
        }
        return false;
    }

    /// Where a number such as `-1.5e3` at the beginning of a text ends; 0 when there is none.
    private static int endOfNumber(String text) {
        int begin = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        int end = endOfDigits(text, begin);
        if (end == begin) {
            return 0;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = endOfDigits(text, end + 1);
            end = fraction > end + 1 ? fraction : end;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean isSigned = text.startsWith("+", end + 1) || text.startsWith("-", end + 1);
            int digits = end + (isSigned ? 2 : 1);
            int exponent = endOfDigits(text, digits);
            end = exponent > digits ? exponent : end;
        }
        return end;
    }

    private static int endOfDigits(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// What stands behind a number and the spaces after it.
    private static String behind(String text, int end) {
        int begin = end;
        while (begin < text.length() && SPACES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        boolean isSpaceMeant = begin == text.length() || endOfDigits(text, begin) > begin;
        return text.substring(begin > end && isSpaceMeant ? begin - 1 : begin);
    }

    /// Whether what stands behind a number goes on like one, or on another line.
    private static boolean isBroken(String rest) {
        return rest.startsWith(",") || rest.startsWith(".") || rest.startsWith("e") || endsLine(rest);
    }

    private static boolean endsLine(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            if (LINE_ENDS.indexOf(rest.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Issue unknown(String word) {
        var meanings = AMBIGUOUS.get(word);
        return meanings == null
                ? Issue.of(Severity.ERROR, "calc.issue.unit.unknown", word)
                : Issue.of(Severity.ERROR, "calc.issue.unit.ambiguous", word, meanings);
    }

    private static Optional<Unit<?>> below(String text) {
        var counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            return Optional.ofNullable(ALL.get(text));
        }
        int number = Integer.parseInt(counted.group(1));
        return number == 0
                ? Optional.empty()
                : Optional.ofNullable(ALL.get(counted.group(2))).map(unit -> unit.of(number));
    }

    private static Map<String, Unit<?>> all() {
        var all = new LinkedHashMap<String, Unit<?>>();
        add(all, new Mass(), "g", 1e-6, "kg", 1e-3, "t", 1, "kt", 1e3, "Gg", 1e3, "Mt", 1e6);
        add(all, new Mass(), "lb", POUND, "short_ton", 2000 * POUND, "long_ton", 2240 * POUND);
        add(all, new Energy(), "J", 1e-12, "kJ", 1e-9, "MJ", 1e-6, "GJ", 1e-3, "TJ", 1, "PJ", 1e3);
        add(all, new Energy(), "kWh", 3.6e-6, "MWh", 3.6e-3, "GWh", 3.6, "TWh", 3.6e3);
        add(all, new Energy(), "Btu", BTU, "mmBtu", 1e6 * BTU, "therm", 1e5 * BTU);
        add(all, new Energy(), "kcal", 4.1868e-9, "Gcal", 4.1868e-3, "toe", 41.868e-3, "ktoe", 41.868);
        add(all, new Energy(), "tce", 29.3076e-3);
        add(all, new Volume(), "L", 1e-3, "l", 1e-3, "m3", 1, "m³", 1, "ML", 1e3);
        add(all, new Volume(), "gal_us", US_GALLON, "gal_uk", 4.54609e-3, "bbl", 42 * US_GALLON);
        add(all, new Volume(), "scf", FOOT * FOOT * FOOT);
        add(all, new Area(), "m2", 1e-4, "ha", 1, "km2", 100, "acre", 0.40468564224);
        add(all, new Distance(), "m", 1e-3, "km", 1, "mile", MILE, "nautical_mile", 1.852);
        add(all, new People(), "person", 1);
        add(all, new Count(), "item", 1, "head", 1);
        add(all, new PassengerDistance(), "pkm", 1, "passenger-mile", MILE);
        add(all, new TonneDistance(), "tkm", 1, "ton-mile", 2000 * POUND * MILE);
        add(all, new Time(), "yr", 1, "year", 1, "month", 1.0 / 12, "day", 1.0 / 365, "d", 1.0 / 365);
        add(all, new Temperature(), "K", 1);
        add(all, new Ratio(), "1", 1, "%", 1e-2);
        return all;
    }

    private static void add(Map<String, Unit<?>> all, Dimension dimension, Object... idsAndSizes) {
        for (int i = 0; i < idsAndSizes.length; i += 2) {
            var id = (String) idsAndSizes[i];
            all.put(id, new Unit<>(id, dimension, ((Number) idsAndSizes[i + 1]).doubleValue()));
        }
    }
}
