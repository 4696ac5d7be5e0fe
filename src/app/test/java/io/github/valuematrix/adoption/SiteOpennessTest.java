package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.assertj.core.data.Offset;
import org.junit.Test;

public class SiteOpennessTest {

    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    public void modularitySaysHowClosedTheSpacesAre() {
        assertThat(SiteOpenness.of(Links.FIXTURE_2).modularity().value()).isCloseTo(0.413, EXACT);
    }

    @Test
    public void crossShareIsThatOfAllLinks() {
        SiteOpenness site = SiteOpenness.of(Links.FIXTURE_2);

        assertThat(site.links()).isEqualTo(100);
        assertThat(site.crossShare().value()).isCloseTo(0.25, EXACT);
    }

    @Test
    public void reciprocityIsTheShareOfLinkedPairsThatAreLinkedBothWays() {
        SiteOpenness site = SiteOpenness.of(Links.table(new long[][] {{9, 1, 5}, {2, 0, 0}, {0, 0, 3}}));

        assertThat(site.linkedPairs()).isEqualTo(2);
        assertThat(site.reciprocity()).isEqualTo(Said.of(0.5));
        assertThat(SiteOpenness.of(Links.FIXTURE_2).reciprocity()).isEqualTo(Said.of(1.0));
    }

    @Test
    public void withoutLinksNothingCanBeSaid() {
        assertThat(SiteOpenness.of(new LinkMatrix(List.of()))).isEqualTo(new SiteOpenness(0,
                Said.absent(Reason.NO_LINKS), Said.absent(Reason.NO_LINKS), 0, Said.absent(Reason.NO_LINKED_PAIRS)));
    }

    @Test
    public void linksInsideSpacesAloneLinkNoPair() {
        SiteOpenness closed = SiteOpenness.of(Links.table(new long[][] {{5, 0}, {0, 5}}));

        assertThat(closed).isEqualTo(new SiteOpenness(10, Said.of(0.0), Said.of(0.5), 0,
                Said.absent(Reason.NO_LINKED_PAIRS)));
    }

    @Test
    public void modularityIsZeroWhereLinksGoAsThoughSpacesDidNotMatter() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            assertThat(SiteOpenness.of(Links.table(outerProduct(random))).modularity().value()).isCloseTo(0, EXACT);
        }
    }

    @Test
    public void isThatOfLookingAtEachTwoSpaces() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[][] some = Links.some(random);
            SiteOpenness site = SiteOpenness.of(Links.table(some));

            assertThat(site.modularity().value()).isCloseTo(modularity(some), EXACT);
            assertThat(site.linkedPairs()).isEqualTo(pairs(some, (there, back) -> there + back > 0));
            if (site.linkedPairs() > 0) {
                assertThat(site.reciprocity().value()).isCloseTo(
                        (double) pairs(some, (there, back) -> there * back > 0) / site.linkedPairs(), EXACT);
            }
        }
    }

    /** By the definition: of all two spaces, those that are the same add what stands there less what is expected. */
    private static double modularity(long[][] links) {
        double m = Arrays.stream(links).flatMapToLong(Arrays::stream).sum();
        double q = 0;
        for (int from = 0; from < links.length; from++) {
            for (int to = 0; to < links.length; to++) {
                int column = to;
                double out = Arrays.stream(links[from]).sum();
                double in = Arrays.stream(links).mapToDouble(row -> row[column]).sum();
                q += from == to ? (links[from][to] - out * in / m) / m : 0;
            }
        }
        return q;
    }

    private static long pairs(long[][] links, BiPredicate<Long, Long> condition) {
        long pairs = 0;
        for (int one = 0; one < links.length; one++) {
            for (int other = one + 1; other < links.length; other++) {
                pairs += condition.test(links[one][other], links[other][one]) ? 1 : 0;
            }
        }
        return pairs;
    }

    @Test
    public void otherNumbersForSpacesChangeNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<LinkCount> counts = Links.counts(Links.some(random));
            SiteOpenness some = SiteOpenness.of(new LinkMatrix(counts));
            SiteOpenness relabelled = SiteOpenness.of(new LinkMatrix(counts.stream().map(count ->
                    new LinkCount(900 - count.from() * 7, 900 - count.to() * 7, count.links())).toList()));

            assertThat(relabelled.modularity().value()).isCloseTo(some.modularity().value(), EXACT);
            assertThat(relabelled.crossShare()).isEqualTo(some.crossShare());
            assertThat(relabelled.linkedPairs()).isEqualTo(some.linkedPairs());
            assertThat(relabelled.reciprocity()).isEqualTo(some.reciprocity());
        }
    }

    @Test
    public void turningAllLinksRoundChangesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<LinkCount> counts = Links.counts(Links.some(random));
            SiteOpenness some = SiteOpenness.of(new LinkMatrix(counts));
            SiteOpenness turned = SiteOpenness.of(new LinkMatrix(counts.stream()
                    .map(count -> new LinkCount(count.to(), count.from(), count.links())).toList()));

            assertThat(turned.modularity().value()).isCloseTo(some.modularity().value(), EXACT);
            assertThat(turned.reciprocity()).isEqualTo(some.reciprocity());
        }
    }

    /** Each space links to the others in the same proportions. */
    private static long[][] outerProduct(Random random) {
        long[] in = random.longs(5, 1, 20).toArray();
        long[] out = random.longs(5, 1, 20).toArray();
        long[][] rows = new long[out.length][in.length];
        for (int from = 0; from < out.length; from++) {
            for (int to = 0; to < in.length; to++) {
                rows[from][to] = out[from] * in[to];
            }
        }
        return rows;
    }
}
