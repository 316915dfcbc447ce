// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.publication;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The one way to write a JSON value, so that equal content has equal bytes on any machine: RFC 8785 (no white
/// space, members in the order of their UTF-16 names, numbers as ECMAScript writes them), with numbers first
/// rounded to 12 significant digits, beyond which two processors may differ.
public final class CanonicalJson {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /// Where ECMAScript turns to exponents: 10^21 and above, below 10^−6.
    private static final int LARGEST_PLAIN = 21;

    private static final int SMALLEST_PLAIN = -6;

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /// The SHA-256 of the canonical form in UTF-8, in lower-case hexadecimal digits.
    public static String sha256(JsonNode value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(of(value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(JsonNode value, StringBuilder to) {
        switch (value.getNodeType()) {
            case OBJECT -> writeObject(value, to);
            case ARRAY -> writeArray(value, to);
            case STRING -> writeText(value.stringValue(), to);
            case NUMBER -> to.append(number(value.decimalValue()));
            case BOOLEAN, NULL -> to.append(value);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException(value.getNodeType() + " is not JSON");
        }
    }

    private static void writeObject(JsonNode object, StringBuilder to) {
        char separator = '{';
        for (var name : new TreeSet<>(object.propertyNames())) {
            to.append(separator);
            writeText(name, to);
            to.append(':');
            write(object.get(name), to);
            separator = ',';
        }
        to.append(separator == '{' ? "{}" : "}");
    }

    private static void writeArray(JsonNode array, StringBuilder to) {
        char separator = '[';
        for (var item : array) {
            to.append(separator);
            write(item, to);
            separator = ',';
        }
        to.append(separator == '[' ? "[]" : "]");
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\f' -> to.append("\\f");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < ' ') {
                        to.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }

    private static String number(BigDecimal exact) {
        var value = exact.round(DIGITS).stripTrailingZeros();
        if (value.signum() == 0) {
            return "0";
        }
        var digits = value.unscaledValue().abs().toString();
        int point = digits.length() - value.scale();
        var sign = value.signum() < 0 ? "-" : "";
        if (point > LARGEST_PLAIN || point <= SMALLEST_PLAIN) {
            var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return sign + mantissa + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        return sign + value.abs().toPlainString();
    }
}
