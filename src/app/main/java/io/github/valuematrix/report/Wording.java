package io.github.valuematrix.report;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.metric.Unit;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;

/**
 * Says texts, numbers and days in the language of who is asking.
 */
@Named
public class Wording {

    private static final double PERCENT = 100;
    private static final double TEN = 10;
    private static final long MINUTES_OF_HOUR = 60;
    private static final long MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    @Inject
    public Wording(@ComponentImport I18nResolver texts, @ComponentImport LocaleResolver locales,
                   @ComponentImport TimeZoneManager zones) {
        this.texts = texts;
        this.locales = locales;
        this.zones = zones;
    }

    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? texts.getText(key) : texts.getText(key, arguments);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locales.getLocale()).format(number);
    }

    /** With as many digits as readers need. */
    String quantity(double number, Unit unit) {
        double shown = shown(number, unit);
        return switch (unit) {
            case COUNT -> number((long) shown);
            case SHARE -> percent((int) shown);
            case INDEX -> decimals(number, 2);
            case MINUTES -> minutes((long) shown);
            case DAYS -> text("value-matrix.unit.days", number((long) shown), shown);
        };
    }

    /** Between two shares. */
    String range(double low, double high) {
        return text("value-matrix.unit.range", quantity(low, Unit.SHARE), quantity(high, Unit.SHARE));
    }

    /** How far two numbers lie apart, as {@link #shown}. */
    String difference(double difference, Unit unit) {
        return unit == Unit.SHARE ? text("value-matrix.unit.points", number((long) difference), difference)
                : quantity(difference, unit);
    }

    /** The number as exactly as it is shown; a share in percent. */
    static double shown(double number, Unit unit) {
        return switch (unit) {
            case SHARE -> Math.round(number * PERCENT);
            case INDEX -> Math.round(number * PERCENT) / PERCENT;
            default -> Math.round(number);
        };
    }

    private String minutes(long minutes) {
        if (minutes < MINUTES_OF_HOUR) {
            return text("value-matrix.unit.minutes", number(minutes));
        }
        if (minutes < MINUTES_OF_DAY) {
            return text(minutes % MINUTES_OF_HOUR == 0 ? "value-matrix.unit.hours" : "value-matrix.unit.hours-minutes",
                    number(minutes / MINUTES_OF_HOUR), number(minutes % MINUTES_OF_HOUR));
        }
        double days = Math.round(minutes * TEN / MINUTES_OF_DAY) / TEN;
        return text("value-matrix.unit.days", decimals(days, 1), days);
    }

    private String decimals(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locales.getLocale());
        format.setMinimumFractionDigits(digits == 1 ? 0 : digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    public String percent(int percent) {
        return NumberFormat.getPercentInstance(locales.getLocale()).format(percent / PERCENT);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locales.getLocale()).format(day);
    }

    /** In the time zone of who is asking. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locales.getLocale()).format(local(moment));
    }

    /** The same without its day. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locales.getLocale())
                .format(local(moment));
    }

    /** The day of a moment where who is asking is. */
    public LocalDate dayOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(zones.getUserTimeZone().toZoneId());
    }

    public String place(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locales.getLocale());
    }

    /** Names or numbers in a row. */
    public String list(List<String> items) {
        return String.join(text("value-matrix.list"), items);
    }

    /** In tenths, rounded up: nothing takes no time. */
    public String seconds(Duration time) {
        NumberFormat tenths = NumberFormat.getNumberInstance(locales.getLocale());
        tenths.setMaximumFractionDigits(1);
        return tenths.format(Math.max(1, (time.toMillis() + 99) / 100) / 10.0);
    }

    /** Its first and its last day. */
    public String period(Period period) {
        return text("value-matrix.report.period.days", day(period.from()), day(period.to().minusDays(1)));
    }
}
