package io.github.valuematrix.report;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.valuematrix.ledger.Period;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Says texts, numbers and days in the language of who is asking.
 */
@Named
public class Wording {

    private final I18nResolver texts;
    private final LocaleResolver locales;

    @Inject
    public Wording(@ComponentImport I18nResolver texts,
                   @ComponentImport LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    public String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? texts.getText(key) : texts.getText(key, arguments);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locales.getLocale()).format(number);
    }

    public String percent(int percent) {
        return NumberFormat.getPercentInstance(locales.getLocale()).format(percent / 100.0);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locales.getLocale()).format(day);
    }

    public String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locales.getLocale()).format(moment);
    }

    public String time(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locales.getLocale()).format(moment);
    }

    /** In tenths, rounded up: nothing takes no time. */
    public String seconds(Duration time) {
        NumberFormat tenths = NumberFormat.getNumberInstance(locales.getLocale());
        tenths.setMaximumFractionDigits(1);
        return tenths.format(Math.max(1, (time.toMillis() + 99) / 100) / 10.0);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locales.getLocale()).format(month);
    }

    /** Its first and its last day, or that it is all time. */
    String period(Period period) {
        return period.isAllTime() ? text("value-matrix.report.period.all")
                : text("value-matrix.report.period.days", day(period.from()), day(period.to().minusDays(1)));
    }
}
