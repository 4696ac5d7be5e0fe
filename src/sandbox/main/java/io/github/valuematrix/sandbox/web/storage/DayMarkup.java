package io.github.valuematrix.sandbox.web.storage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A day in a page: stored as an empty time element, shown in words. */
final class DayMarkup {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private DayMarkup() {
    }

    static boolean isDay(Element element) {
        return element.normalName().equals("time") && element.hasAttr("datetime");
    }

    /** What readers and editors see; what is no day is shown as it is stored. */
    static Element shown(Element stored) {
        String day = stored.attr("datetime");
        return new Element("time").attr("datetime", day).text(words(day));
    }

    private static String words(String day) {
        try {
            return SHOWN.format(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return day;
        }
    }

    static Element stored(Element shown) {
        return StorageXml.element("time").attr("datetime", shown.attr("datetime"));
    }
}
