package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.Test;

public class SpaceOpennessTest {

    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    public void crossShareIsThatOfTheLinksToOtherSpaces() {
        assertThat(ofFixture2(SpaceOpenness::crossShare)).satisfiesExactly(
                a -> assertThat(a).isCloseTo(0.25, EXACT),
                b -> assertThat(b).isCloseTo(0.333333, EXACT),
                c -> assertThat(c).isCloseTo(0.166667, EXACT));
    }

    @Test
    public void expectedIsWhatLinksAtRandomWouldGive() {
        assertThat(ofFixture2(SpaceOpenness::expected)).satisfiesExactly(
                a -> assertThat(a).isCloseTo(0.63, EXACT),
                b -> assertThat(b).isCloseTo(0.71, EXACT),
                c -> assertThat(c).isCloseTo(0.66, EXACT));
    }

    @Test
    public void opennessDividesTheOneByTheOther() {
        assertThat(ofFixture2(SpaceOpenness::openness)).satisfiesExactly(
                a -> assertThat(a).isCloseTo(0.396825, EXACT),
                b -> assertThat(b).isCloseTo(0.469484, EXACT),
                c -> assertThat(c).isCloseTo(0.252525, EXACT));
    }

    @Test
    public void spreadSaysHowEvenlyOtherSpacesAreLinked() {
        assertThat(ofFixture2(SpaceOpenness::spread)).satisfiesExactly(
                a -> assertThat(a).isCloseTo(0.970951, EXACT),
                b -> assertThat(b).isCloseTo(1, EXACT),
                c -> assertThat(c).isCloseTo(0.970951, EXACT));
    }

    @Test
    public void withoutOutgoingLinksOnlyTheExpectedShareCanBeSaid() {
        SpaceOpenness quiet = SpaceOpenness.of(Links.table(new long[][] {{0, 0, 0}, {1, 2, 0}, {1, 0, 0}}), 0);

        assertThat(quiet).isEqualTo(new SpaceOpenness(0, 2, 0, Said.absent(Reason.NO_LINKS_OUT), Said.of(0.5),
                Said.absent(Reason.NO_LINKS_OUT), Said.absent(Reason.TOO_FEW_TARGETS)));
    }

    @Test
    public void withoutAnyLinksNothingCanBeSaid() {
        SpaceOpenness empty = SpaceOpenness.of(new LinkMatrix(List.of()), 0);

        assertThat(empty).isEqualTo(new SpaceOpenness(0, 0, 0, Said.absent(Reason.NO_LINKS_OUT),
                Said.absent(Reason.NO_LINKS), Said.absent(Reason.NO_LINKS_OUT), Said.absent(Reason.TOO_FEW_TARGETS)));
    }

    @Test
    public void whereAllLinksLeadToTheSpaceNoneWereToBeExpectedElsewhere() {
        SpaceOpenness hub = SpaceOpenness.of(Links.table(new long[][] {{3, 0}, {4, 0}}), 0);

        assertThat(hub.crossShare()).isEqualTo(Said.of(0.0));
        assertThat(hub.expected()).isEqualTo(Said.of(0.0));
        assertThat(hub.openness()).isEqualTo(Said.absent(Reason.NO_LINKS_ELSEWHERE));
    }

    @Test
    public void spreadNeedsTwoOtherSpaces() {
        assertThat(SpaceOpenness.of(Links.table(new long[][] {{5, 7}, {0, 0}}), 0).spread())
                .isEqualTo(Said.absent(Reason.TOO_FEW_TARGETS));
    }

    @Test
    public void opennessIsOneWhereLinksGoAsThoughSpacesDidNotMatter() {
        SpaceOpenness open = SpaceOpenness.of(Links.table(new long[][] {{2, 4, 6}, {3, 6, 9}, {1, 2, 3}}), 1);

        assertThat(open.openness().value()).isCloseTo(1, EXACT);
    }

    @Test
    public void sharesAndSpreadLieBetweenZeroAndOne() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            SpaceOpenness some = SpaceOpenness.of(Links.table(Links.some(random)), 0);

            assertThat(Stream.of(some.crossShare(), some.expected(), some.spread()).filter(Said::isKnown)
                    .map(Said::value)).allSatisfy(share -> assertThat(share).isBetween(0.0, 1 + 1e-9));
        }
    }

    @Test
    public void linksBetweenOtherSpacesChangeOnlyWhatIsExpected() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<LinkCount> counts = Links.counts(Links.some(random));
            SpaceOpenness some = SpaceOpenness.of(new LinkMatrix(counts), 0);
            SpaceOpenness more = SpaceOpenness.of(new LinkMatrix(Stream.concat(counts.stream(),
                    Stream.of(new LinkCount(1, 80, 9), new LinkCount(80, 81, 5))).toList()), 0);

            assertThat(more).usingRecursiveComparison().ignoringFields("expected", "openness").isEqualTo(some);
        }
    }

    private static List<Double> ofFixture2(Function<SpaceOpenness, Said<Double>> figure) {
        return Stream.of(0, 1, 2).map(space -> figure.apply(SpaceOpenness.of(Links.FIXTURE_2, space)).value()).toList();
    }
}
