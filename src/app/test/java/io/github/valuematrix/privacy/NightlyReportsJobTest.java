package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.valuematrix.ledger.FillControl;
import io.github.valuematrix.ledger.LastRuns;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/**
 * A wiki of two spaces, an hour after midnight in Auckland, where it is the day after.
 */
public class NightlyReportsJobTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final NightlyMaker.Bases BASIS =
            new NightlyMaker.Bases(Duration.ofSeconds(20), Duration.ofSeconds(30));

    private final NightlyMaker reports = mock(NightlyMaker.class);
    private final Roster roster = mock(Roster.class);
    private final FillControl control = mock(FillControl.class);
    private final LastRuns lastRuns = mock(LastRuns.class);
    private final NightlyReportsJob job = new NightlyReportsJob(reports, roster,
            new Expectations(FakePluginSettings.spaceKinds(), FakePluginSettings.store()),
            new Today(Zones.of("Pacific/Auckland"), CLOCK), control, lastRuns);
    private boolean goesOn = true;

    @Before
    public void twoSpaces() {
        when(reports.isReady()).thenReturn(true);
        when(reports.findBases(any())).thenReturn(BASIS);
        when(roster.spaceKeys()).thenReturn(Map.of(1L, "FS", 2L, "QA"));
        when(control.goesOn(any())).thenReturn(() -> goesOn);
        when(lastRuns.noting(any(), any(), any())).thenAnswer(call -> call.<Supplier<List<Long>>>getArgument(2).get());
    }

    private String run() {
        return job.runJob(null).getMessage();
    }

    @Test
    public void asSoonAsADayBeginsItMakesTheReportsOfAllSpaces() {
        assertThat(run()).isEqualTo("Made the reports of 2 spaces");

        verify(reports).make(eq(1L), eq("FS"), eq(TODAY), any(), eq(BASIS));
        verify(reports).make(eq(2L), eq("QA"), eq(TODAY), any(), eq(BASIS));
        verify(reports).makeSite(TODAY);
        verify(reports).forgetOtherDays(TODAY);
    }

    @Test
    public void whatIsShownOfTheSiteIsMadeOnce() {
        when(reports.made(TODAY)).thenReturn(Set.of(NightlyReports.SITE, 1L));

        assertThat(run()).isEqualTo("Made the reports of 1 spaces");

        verify(reports, never()).makeSite(any());
    }

    @Test
    public void withoutWhatIsShownOfTheSiteThereAreStillThoseOfTheSpaces() {
        doThrow(new IllegalStateException("broken")).when(reports).makeSite(any());

        assertThat(run()).isEqualTo("Made the reports of 2 spaces");
    }

    @Test
    public void itMakesOnlyWhatIsMissing() {
        when(reports.made(TODAY)).thenReturn(Set.of(1L));

        assertThat(run()).isEqualTo("Made the reports of 1 spaces");

        verify(reports, never()).make(eq(1L), any(), any(), any(), any());
    }

    @Test
    public void whereNothingIsMissingItLooksAtNothing() {
        when(reports.made(TODAY)).thenReturn(Set.of(1L, 2L));

        assertThat(run()).isEqualTo("Made the reports of 0 spaces");

        verify(reports, never()).findBases(any());
    }

    @Test
    public void aSpaceThatCannotBeReportedKeepsNoOtherFromBeingSo() {
        doThrow(new IllegalStateException("broken")).when(reports).make(eq(1L), any(), any(), any(), any());

        assertThat(run()).isEqualTo("Made the reports of 1 spaces");
    }

    @Test
    public void whileTheWikiIsReadNothingIsMade() {
        when(reports.isReady()).thenReturn(false);

        assertThat(run()).isEqualTo("Made no reports: the wiki has not been read to its end");

        verify(reports, never()).make(anyLong(), any(), any(), any(), any());
    }

    @Test
    public void stoppedItMakesNoMore() {
        goesOn = false;

        assertThat(run()).isEqualTo("Made the reports of 0 spaces");

        verify(reports, never()).forgetOtherDays(any());
    }
}
