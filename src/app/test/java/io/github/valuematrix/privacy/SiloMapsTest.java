package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.Before;
import org.junit.Test;

public class SiloMapsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Period PERIOD = new Period(DAY.minusDays(91), DAY);
    private static final ShownSiloMap MAP = new ShownSiloMap(
            List.of(new ShownSiloMap.Silo(ShownSiloMap.Silo.Kind.SPACE, "QA")), List.of(List.of(Said.of(3L))));

    private final NightlyReports nights = mock(NightlyReports.class);
    private final NightlyRules rules = mock(NightlyRules.class);
    private final SiloMapMaker maker = mock(SiloMapMaker.class);
    private final Bases bases = mock(Bases.class);
    private final SiloMaps maps = new SiloMaps(nights, rules, maker, bases);
    private final Set<String> visible = new HashSet<>(Set.of("QA"));

    @Before
    public void aWiki() {
        when(rules.k()).thenReturn(5);
        when(bases.stamp()).thenReturn("stamp");
        when(nights.of(anyLong(), any(), any(), any(), any())).thenReturn(Optional.empty());
        when(maker.ofSite(any(), any(), anyInt())).thenReturn(MAP);
        when(maker.ofSpaces(any(), any(), any(), any())).thenAnswer(call ->
                call.<Predicate<String>>getArgument(3).test("QA") ? MAP : ShownSiloMap.EMPTY);
    }

    private ShownSiloMap of(String reader) {
        return maps.ofSpaces(reader, Set.of(1L, 2L), PERIOD, DAY, visible::contains);
    }

    @Test
    public void thatOfTheSiteIsTheOneOfTheNight() {
        when(nights.of(NightlyReports.SITE, NightlyReport.Part.SILO_MAP, PERIOD, DAY, null)).thenReturn(Optional.of(
                new NightlyReport(NightlyReport.Part.SILO_MAP, PERIOD, false, Instant.EPOCH, Duration.ZERO,
                        NightlyText.of(MAP))));

        assertThat(maps.ofSite(PERIOD, DAY)).isEqualTo(MAP);
        verify(maker, never()).ofSite(any(), any(), anyInt());
    }

    @Test
    public void withoutANightItIsMadeOnce() {
        assertThat(maps.ofSite(PERIOD, DAY)).isEqualTo(MAP);
        maps.ofSite(PERIOD, DAY);

        verify(maker, times(1)).ofSite(any(), any(), anyInt());
    }

    @Test
    public void thatOfSomeSpacesIsMadeOnceForEachReader() {
        assertThat(of("maya")).isEqualTo(MAP);
        of("maya");
        verify(maker, times(1)).ofSpaces(any(), any(), any(), any());
        of("tom");
        verify(maker, times(2)).ofSpaces(any(), any(), any(), any());
    }

    @Test
    public void aSpaceThatTheReaderMayNoLongerSeeIsNotNamed() {
        of("maya");
        visible.clear();

        assertThat(of("maya")).isEqualTo(ShownSiloMap.EMPTY);
    }
}
