package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.metric.Unit;
import io.github.valuematrix.settings.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class WordingTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T23:30:00Z");

    private static Wording in(Locale language) {
        return new Wording(new EnglishTexts(), () -> language, new Zones("UTC", "Asia/Tokyo"));
    }

    @Test
    public void numbersStandAsTheLanguageWritesThem() {
        assertThat(in(Locale.UK).number(1_234_567)).isEqualTo("1,234,567");
        assertThat(in(Locale.GERMANY).number(1_234_567)).isEqualTo("1.234.567");
        assertThat(in(Locale.FRANCE).number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(in(Locale.JAPAN).number(1_234_567)).isEqualTo("1,234,567");
        assertThat(in(Locale.GERMANY).quantity(0.4567, Unit.INDEX)).isEqualTo("0,46");
    }

    @Test
    public void sharesHaveTheSpaceOfTheLanguage() {
        assertThat(in(Locale.UK).percent(57)).isEqualTo("57%");
        assertThat(in(Locale.GERMANY).percent(57)).isEqualTo("57\u00a0%");
        assertThat(in(Locale.FRANCE).percent(57)).isEqualTo("57\u00a0%");
        assertThat(in(Locale.JAPAN).percent(57)).isEqualTo("57%");
    }

    @Test
    public void daysStandAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(in(Locale.UK).day(day)).isEqualTo("22 Nov 2026");
        assertThat(in(Locale.GERMANY).day(day)).isEqualTo("22.11.2026");
        assertThat(in(Locale.FRANCE).day(day)).isEqualTo("22 nov. 2026");
        assertThat(in(Locale.JAPAN).day(day)).isEqualTo("2026/11/22");
    }

    @Test
    public void momentsAreThoseOfTheZoneOfWhoAsks() {
        assertThat(in(Locale.GERMANY).moment(MIDNIGHT)).isEqualTo("23.11.2026, 08:30");
        assertThat(in(Locale.UK).time(MIDNIGHT)).isEqualTo("08:30");
        assertThat(in(Locale.UK).dayOf(MIDNIGHT)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    public void zonesHaveNamesInTheLanguage() {
        assertThat(in(Locale.GERMANY).place(ZoneId.of("Europe/Berlin"))).isEqualTo("Mitteleurop\u00e4ische Zeit");
        assertThat(in(Locale.UK).list(List.of("a", "b"))).isEqualTo("a, b");
    }
}
