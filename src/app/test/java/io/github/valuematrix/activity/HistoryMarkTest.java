package io.github.valuematrix.activity;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class HistoryMarkTest {

    private static final WikiVersion FIRST = new WikiVersion(1, ANNA, at("2026-03-02T09:00:00Z"));
    private static final WikiVersion SECOND = new WikiVersion(2, BEN, at("2026-03-03T09:00:00Z"));
    private static final WikiVersion THIRD = new WikiVersion(3, ANNA, null);

    private final HistoryMark mark = HistoryMark.of(List.of(SECOND, FIRST), 2, "DS").orElseThrow();

    @Test
    public void newVersionsLeaveTheMarkStanding() {
        assertThat(mark.holds(List.of(THIRD, SECOND, FIRST), "DS")).isTrue();
    }

    @Test
    public void aRemovedOrChangedVersionOverturnsIt() {
        assertThat(mark.holds(List.of(THIRD, SECOND), "DS")).isFalse();
        assertThat(mark.holds(List.of(THIRD, FIRST), "DS")).isFalse();
        assertThat(mark.holds(List.of(new WikiVersion(2, ANNA, SECOND.at()), FIRST), "DS")).isFalse();
    }

    @Test
    public void soDoesWhateverElseBodiesDependOn() {
        assertThat(mark.holds(List.of(SECOND, FIRST), "HR")).isFalse();
    }

    @Test
    public void thereIsNoMarkWhereNumbersDoNotTellVersionsApart() {
        assertThat(HistoryMark.of(List.of(SECOND, SECOND, FIRST), 2, "DS")).isEmpty();
        assertThat(HistoryMark.of(List.of(THIRD, SECOND, FIRST), 2, "DS")).isEmpty();
    }
}
