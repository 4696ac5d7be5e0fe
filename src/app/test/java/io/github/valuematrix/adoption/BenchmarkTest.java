package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.adoption.Benchmark.Quarter;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.Test;

public class BenchmarkTest {

    private static final int K = 5;

    @Test
    public void aSpaceIsInAQuarterOfTheOthers() {
        assertThat(quarter(0.05)).isEqualTo(Quarter.LOWEST);
        assertThat(quarter(0.35)).isEqualTo(Quarter.LOWER_MIDDLE);
        assertThat(quarter(0.55)).isEqualTo(Quarter.UPPER_MIDDLE);
        assertThat(quarter(0.75)).isEqualTo(Quarter.HIGHEST);
        assertThat(quarter(1)).isEqualTo(Quarter.HIGHEST);
        assertThat(quarter(0)).isEqualTo(Quarter.LOWEST);
    }

    private static Quarter quarter(double share) {
        return of(space(10, share), spaces(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)).value().quarter();
    }

    @Test
    public void ofThoseWithTheSameShareHalfCountAsLower() {
        assertThat(of(space(10, 0.5), spaces(0.5, 0.5, 0.5, 0.5, 0.5, 0.5)).value().quarter())
                .isEqualTo(Quarter.UPPER_MIDDLE);
        assertThat(of(space(10, 0.5), spaces(0.5, 0.5, 0.6, 0.7, 0.8)).value().quarter()).isEqualTo(Quarter.LOWEST);
    }

    @Test
    public void theMiddleIsNeverThatOfOneSpace() {
        assertThat(of(space(10, 0.5), spaces(0.0, 0.1, 0.5, 0.6, 0.9)).value().middle()).isEqualTo(0.4);
        assertThat(of(space(10, 0.5), spaces(0.9, 0.6, 0.5, 0.1, 0.0, 1.0)).value().middle()).isEqualTo(0.55);
    }

    @Test
    public void theMiddleIsRoundedToFivePoints() {
        assertThat(of(space(10, 0.5), spaces(0.31, 0.33, 0.34, 0.34, 0.39)).value().middle()).isEqualTo(0.35);
    }

    @Test
    public void aSpaceHalfOrTwiceAsLargeIsOfSimilarSize() {
        assertThat(comparable(5, 20)).isEqualTo(7);
        assertThat(comparable(4, 20)).isEqualTo(6);
        assertThat(comparable(5, 21)).isEqualTo(6);
    }

    /** Beside five spaces of the same size. */
    private static long comparable(long smaller, long larger) {
        List<SizedFigure> others = new ArrayList<>(spaces(0.1, 0.2, 0.3, 0.4, 0.5));
        others.addAll(List.of(space(smaller, 0.5), space(larger, 0.5)));
        return of(space(10, 0.5), others).value().spaces();
    }

    @Test
    public void fewerThanKOthersAreNotCompared() {
        assertThat(of(space(10, 0.5), spaces(0.1, 0.2, 0.3, 0.4)).reason()).isEqualTo(Reason.TOO_FEW_COMPARABLE);
    }

    @Test
    public void whatIsHiddenOrCannotBeSaidIsNotAmongTheOthers() {
        SizedFigure hidden = new SizedFigure(10, Said.of(0.9), K - 1);
        SizedFigure unsaid = new SizedFigure(10, Said.absent(Reason.TOO_FEW_PAGES), 10);

        assertThat(of(space(10, 0.5), with(hidden, unsaid)).reason()).isEqualTo(Reason.TOO_FEW_COMPARABLE);
    }

    private static List<SizedFigure> with(SizedFigure... more) {
        return Stream.concat(spaces(0.1, 0.2, 0.3, 0.4).stream(), Stream.of(more)).toList();
    }

    @Test
    public void whatTheSpaceItselfDoesNotShowIsNotComparedEither() {
        List<SizedFigure> others = spaces(0.1, 0.2, 0.3, 0.4, 0.5);

        assertThat(of(new SizedFigure(10, Said.absent(Reason.TOO_FEW_PAGES), 10), others).reason())
                .isEqualTo(Reason.TOO_FEW_PAGES);
        assertThat(of(new SizedFigure(10, Said.of(0.5), K - 1), others).reason()).isEqualTo(Reason.FEW_PEOPLE);
    }

    @Test
    public void eachQuarterHasAText() {
        for (Quarter quarter : Quarter.values()) {
            assertThat(EnglishTexts.BUNDLE.getString(quarter.key())).contains("{0}");
        }
    }

    private static Said<Benchmark> of(SizedFigure own, List<SizedFigure> others) {
        return Benchmark.of(own, others, K);
    }

    private static List<SizedFigure> spaces(double... shares) {
        return DoubleStream.of(shares).mapToObj(share -> space(10, share)).toList();
    }

    private static SizedFigure space(long size, double share) {
        return new SizedFigure(size, Said.of(share), K);
    }
}
