package io.github.valuematrix.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class PrivacyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Map<String, Long> LINKS = Map.of("A", 1L, "B", 2L, "C", 4L);

    @Test
    public void fiveOfTwentyEightDaysAreShown() {
        LocalDate later = DAY.plusYears(1);

        assertThat(Privacy.shows(5, new Period(DAY, DAY.plusDays(28)), later)).isTrue();
        assertThat(Privacy.shows(4, new Period(DAY, DAY.plusDays(28)), later)).isFalse();
        assertThat(Privacy.shows(500, new Period(DAY, DAY.plusDays(27)), later)).isFalse();
        assertThat(Privacy.shows(5, Period.ALL_TIME, later)).isTrue();
    }

    @Test
    public void daysToComeDoNotMakeAPeriodLongEnough() {
        Period year = new Period(DAY, DAY.plusYears(1));

        assertThat(Privacy.shows(500, year, DAY.plusDays(26))).isFalse();
        assertThat(Privacy.shows(500, year, DAY.plusDays(27))).as("today is its 28th day").isTrue();
    }

    @Test
    public void twoHiddenSpacesBecomeOneAndASingleOneIsLeftOut() {
        assertThat(Privacy.fold(LINKS, Set.of())).isEqualTo(LINKS);
        assertThat(Privacy.fold(LINKS, Set.of("B"))).isEqualTo(Map.of("A", 1L, "C", 4L));
        assertThat(Privacy.fold(LINKS, Set.of("B", "C", "elsewhere"))).isEqualTo(Map.of("A", 1L, "*", 6L));
    }

    @Test
    public void personalSpacesAreOneBecauseTheirNamesAreNamesOfPeople() {
        assertThat(Privacy.withoutPeople(Map.of("~maya", 2L, "~jonas", 3L, "PD", 1L)))
                .isEqualTo(Map.of("~", 5L, "PD", 1L));
    }
}
