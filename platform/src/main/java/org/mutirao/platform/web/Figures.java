// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Numbers and dates as readers of a language expect them. The only place where anything is rounded.
public final class Figures {

    private static final double MILLION = 1e6;
    private static final double WAN = 1e4;
    private static final double YI = 1e8;
    private static final double BILLION = 1e9;
    private static final int MOST_DECIMALS = 30;

    private final Language language;
    private final Words words;

    Figures(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /// A whole number with its groups: 28,775,408.
    public String whole(double value) {
        return format("#,##0", value);
    }

    /// A number with exactly this many decimals.
    public String decimals(double value, int decimals) {
        return format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), value);
    }

    /// A number with this many significant digits, for results that somebody recomputes: 1,890.55.
    public String significant(double value, int digits) {
        var rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return format("#,##0." + "#".repeat(MOST_DECIMALS), rounded);
    }

    /// A large amount, rounded to three significant digits and written with the language's own large units: 28.8
    /// million, 2,880万.
    public String amount(double value) {
        var rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
        return scaled(Math.abs(value) < 1000 ? trimmed(value, 1) : rounded);
    }

    /// A printed figure, never rounded, with the language's own large units where that is shorter: 920 million,
    /// 9.2亿.
    public String exact(double value) {
        return scaled(new BigDecimal(Double.toString(value)));
    }

    /// A number with its large unit apart, for displays that set the two differently: “920” and “million”.
    ///
    /// @param unit empty for small numbers
    public record Scaled(String number, String unit) {}

    /// An amount as [#amount], in two parts.
    public Scaled amountInParts(double value) {
        return parts(new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP)));
    }

    /// A printed figure as [#exact], in two parts.
    public Scaled exactInParts(double value) {
        return parts(new BigDecimal(Double.toString(value)));
    }

    private String scaled(BigDecimal value) {
        var parts = parts(value);
        return parts.unit().isEmpty() ? parts.number() : words.say("web.scaled", parts.number(), parts.unit());
    }

    private Scaled parts(BigDecimal value) {
        double size = Math.abs(value.doubleValue());
        return switch (language) {
            case EN ->
                size >= BILLION
                        ? parts(value, BILLION, "web.billion")
                        : size >= MILLION ? parts(value, MILLION, "web.million") : new Scaled(plain(value), "");
            case ZH ->
                size >= YI
                        ? parts(value, YI, "web.billion")
                        : size >= WAN ? parts(value, WAN, "web.million") : new Scaled(plain(value), "");
        };
    }

    private Scaled parts(BigDecimal value, double unit, String key) {
        return new Scaled(plain(value.divide(BigDecimal.valueOf(unit), MathContext.DECIMAL64)), words.say(key));
    }

    private String plain(BigDecimal value) {
        return format("#,##0.##########", value);
    }

    private static BigDecimal trimmed(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /// A share or change given as a fraction, as a percentage with at most this many decimals: 0.115 → 11.5%.
    public String percent(double fraction, int decimals) {
        return format("#,##0" + (decimals == 0 ? "" : "." + "#".repeat(decimals)), fraction * 100) + "%";
    }

    /// A change given as a fraction, always with its sign: −11.5%, +1.5%.
    public String change(double fraction, int decimals) {
        var text = percent(Math.abs(fraction), decimals);
        if (text.equals("0%")) {
            return text;
        }
        return (fraction < 0 ? "−" : "+") + text;
    }

    /// A date as printed in a source, to the year, the month or the day.
    public String date(String partial) {
        return switch (partial.length()) {
            case 4 -> words.say("web.date.year", partial);
            case 7 ->
                words.say(
                        "web.date.month", partial.substring(0, 4), month(partial), stripZero(partial.substring(5, 7)));
            default -> date(LocalDate.parse(partial));
        };
    }

    /// A day in full.
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    /// The day of an instant, in UTC.
    public String date(Instant instant) {
        return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private String month(String partial) {
        return LocalDate.parse(partial + "-01").format(DateTimeFormatter.ofPattern("LLLL", language.locale()));
    }

    private static String stripZero(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    private String format(String pattern, Object value) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign('−');
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
