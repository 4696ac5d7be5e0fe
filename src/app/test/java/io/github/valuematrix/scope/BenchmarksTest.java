package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.SpacesReader;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.SpaceParts;
import io.github.valuematrix.ledger.SpacePerson;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/**
 * Six spaces with six contributors each, of which the first has three in the last quarter and the others all; person 99
 * is left out.
 */
public class BenchmarksTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final LocalDate YEAR = TODAY.minusDays(365);
    private static final LocalDate QUARTER = TODAY.minusDays(91);
    private static final int K = 5;

    private final Bases bases = mock(Bases.class);
    private final InteractionReader interactions = mock(InteractionReader.class);
    private final SpacesReader ledger = mock(SpacesReader.class);
    private long nanos;
    private final Benchmarks benchmarks = new Benchmarks(bases, interactions, ledger, () -> nanos);

    @Before
    public void sixSpaces() {
        when(bases.of(any())).thenReturn(new Basis(SiloRule.HOME_SPACE, Silos.of(Map.of()),
                io.github.valuematrix.matrix.Before.UNKNOWN, new LeftOut(Set.of(99), Set.of())));
        when(interactions.shares(Set.of(), YEAR, TODAY)).thenReturn(shares(6));
        when(interactions.shares(Set.of(), QUARTER, TODAY)).thenReturn(shares(3));
        when(ledger.answered(any(), eq(YEAR), eq(TODAY.minusDays(6)), eq(10_080L))).thenReturn(parts(20));
        when(ledger.coAuthored(any(), any(), any(), any())).thenReturn(parts(19));
        when(ledger.responders(any(), any(), any())).thenReturn(people(K));
        when(ledger.authors(any(), any(), any())).thenReturn(people(K));
    }

    /** @param first people in the first space */
    private static List<SpaceShare> shares(int first) {
        return LongStream.rangeClosed(1, 6).boxed().flatMap(space -> IntStream.rangeClosed(1, space == 1 ? first : 6)
                .mapToObj(person -> new SpaceShare(person, space, 1, 0))).toList();
    }

    private static List<SpaceParts> parts(long whole) {
        return LongStream.rangeClosed(1, 6).mapToObj(space -> new SpaceParts(space, 3 * space, whole)).toList();
    }

    private static Set<SpacePerson> people(int count) {
        return LongStream.rangeClosed(1, 6).boxed().flatMap(space -> IntStream.rangeClosed(1, count)
                .mapToObj(person -> new SpacePerson(space, person))).collect(Collectors.toSet());
    }

    @Test
    public void aSpaceStandsAmongTheOthers() {
        assertThat(of(1).get(BenchmarkFigure.RESPONSE_RATE)).isEqualTo(Said.of(
                new Benchmark(5, Benchmark.Quarter.LOWEST, 0.6)));
        assertThat(of(6).get(BenchmarkFigure.RESPONSE_RATE)).isEqualTo(Said.of(
                new Benchmark(5, Benchmark.Quarter.HIGHEST, 0.45)));
        assertThat(of(1).get(BenchmarkFigure.HEALTH)).isEqualTo(Said.of(
                new Benchmark(5, Benchmark.Quarter.LOWEST, 1)));
    }

    @Test
    public void aShareOfFewThingsIsNotCompared() {
        assertThat(of(1).get(BenchmarkFigure.COAUTHORED_SHARE).reason()).isEqualTo(Reason.TOO_FEW_PAGES);
    }

    @Test
    public void whoIsLeftOutStandsBehindNoFigure() {
        Set<SpacePerson> people = people(K - 1);
        people.add(new SpacePerson(1, 99));
        when(ledger.responders(any(), any(), any())).thenReturn(people);

        assertThat(of(1).get(BenchmarkFigure.RESPONSE_RATE).reason()).isEqualTo(Reason.FEW_PEOPLE);
    }

    @Test
    public void aSpaceOfNobodyIsComparedWithNone() {
        assertThat(of(7).values()).extracting(Said::reason).containsOnly(Reason.NO_CONTRIBUTORS);
    }

    @Test
    public void theSiteIsReadOnceAnHour() {
        of(1);
        nanos = Duration.ofMinutes(59).toNanos();
        of(2);
        verify(ledger, times(1)).answered(any(), any(), any(), anyLong());

        nanos = Duration.ofMinutes(60).toNanos();
        of(1);
        verify(ledger, times(2)).answered(any(), any(), any(), anyLong());
    }

    @Test
    public void onTheNextDayItIsReadAgain() {
        of(1);

        benchmarks.of(1, TODAY.plusDays(1), K);

        verify(ledger, times(2)).answered(any(), any(), any(), anyLong());
    }

    @Test
    public void eachFigureHasItsNameAndNoNameIsWithoutAFigure() {
        assertThat(EnglishTexts.BUNDLE.keySet().stream()
                .filter(key -> key.startsWith("value-matrix.benchmark.figure.")))
                .containsExactlyInAnyOrderElementsOf(List.of(BenchmarkFigure.values()).stream()
                        .map(BenchmarkFigure::key).toList());
    }

    private Map<BenchmarkFigure, Said<Benchmark>> of(long space) {
        return benchmarks.of(space, TODAY, K);
    }
}
