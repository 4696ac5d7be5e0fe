package io.github.valuematrix.sandbox.export;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of an export, which name no zone ({@code 2024-05-31 23:59:59.123}) and mean the site's.
 */
final class ExportTime {

    private static final Pattern TIME = Pattern.compile("['\"]?(\\d{4})-(\\d\\d)-(\\d\\d)"
            + "(?:[ T](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?['\"]?");

    private final ZoneId zone;

    ExportTime(ZoneId zone) {
        this.zone = zone;
    }

    /** Epoch milliseconds, null if the text is no time or none that there is. */
    Long read(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(number(time, 1), number(time, 2), number(time, 3), number(time, 4),
                    number(time, 5), number(time, 6), nanoseconds(time.group(7)));
            ZoneId written = time.group(8) == null ? zone : ZoneOffset.of(time.group(8));
            return local.atZone(written).toInstant().toEpochMilli();
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(Matcher time, int group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }

    private static int nanoseconds(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
