package io.github.valuematrix.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes SQL the way a database wants it: {@code {LINK}} is a table of ours and {@code [ON_DAY]} a column; both are
 * quoted as the database says.
 */
final class Sql {

    private static final String PLUGIN_KEY = "io.github.valuematrix.value-matrix";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}|\\[(\\w+)]");

    /** What Active Objects puts before the name of each table. */
    static final String PREFIX = "AO_" + lastSixDigits(PLUGIN_KEY) + "_";

    private Sql() {
    }

    /**
     * @param quote what {@code DatabaseMetaData} says; a blank if the database does not quote
     */
    static String of(String template, String quote) {
        String mark = quote.strip();
        return NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(mark
                + (name.group(1) == null ? name.group(2) : PREFIX + name.group(1)) + mark));
    }

    /** Placeholders for so many values: {@code ?, ?, ?}. Oracle takes at most a thousand in a list. */
    static String placeholders(int count) {
        if (count < 1 || count > 1000) {
            throw new IllegalArgumentException("a list in SQL has 1 to 1000 values, not " + count);
        }
        return "?, ".repeat(count - 1) + "?";
    }

    private static String lastSixDigits(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
            return digits.substring(digits.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
