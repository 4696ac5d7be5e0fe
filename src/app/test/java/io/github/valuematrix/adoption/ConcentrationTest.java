package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.Test;

public class ConcentrationTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final long[] TEN = {50, 20, 10, 5, 5, 4, 3, 1, 1, 1};

    @Test
    public void giniIsZeroIfAllContributeTheSame() {
        assertThat(gini(1, 1, 1, 1)).isCloseTo(0, EXACT);
    }

    @Test
    public void giniNearsOneIfOneDoesEverything() {
        assertThat(gini(0, 0, 0, 10)).isCloseTo(0.75, EXACT);
    }

    @Test
    public void giniLiesInBetween() {
        assertThat(gini(1, 2, 3, 4)).isCloseTo(0.25, EXACT);
        assertThat(gini(TEN)).isCloseTo(0.626, EXACT);
    }

    @Test
    public void theMostActiveTenthOfTenIsOnePerson() {
        assertThat(topShare(TEN)).isCloseTo(0.5, EXACT);
    }

    @Test
    public void theTenthIsRoundedUpToWholePeople() {
        assertThat(topShare(3, 1)).isCloseTo(0.75, EXACT);
        assertThat(topShare(10, 10, 1, 1, 1, 1, 1, 1, 1, 1, 1)).as("2 of 11").isCloseTo(20 / 29.0, EXACT);
    }

    @Test
    public void cannotBeSaidOfNothing() {
        assertThat(Concentration.of()).isEqualTo(Concentration.of(0, 0))
                .isEqualTo(new Concentration(Said.absent(Reason.NO_CONTRIBUTORS), Said.absent(Reason.NO_CONTRIBUTORS)));
    }

    @Test
    public void tenTimesAsMuchOfEachChangesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[] some = some(random);

            assertThat(gini(Arrays.stream(some).map(x -> 10 * x).toArray())).isCloseTo(gini(some), EXACT);
        }
    }

    @Test
    public void theOrderOfPeopleChangesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[] some = some(random);
            long[] reversed = new long[some.length];
            Arrays.setAll(reversed, index -> some[some.length - 1 - index]);

            assertThat(Concentration.of(reversed)).isEqualTo(Concentration.of(some));
        }
    }

    @Test
    public void liesBetweenZeroAndOne() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[] some = some(random);

            assertThat(gini(some)).isBetween(0.0, 1.0);
            assertThat(topShare(some)).isBetween(Math.ceil(some.length / 10.0) / some.length - 1e-9, 1.0);
        }
    }

    @Test
    public void giniIsHalfTheMeanDifferenceOfAnyTwoInShareOfTheMean() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[] some = some(random);
            double differences = Arrays.stream(some)
                    .mapToDouble(one -> Arrays.stream(some).mapToDouble(other -> Math.abs(one - other)).sum()).sum();

            assertThat(gini(some)).isCloseTo(differences / (2.0 * some.length * Arrays.stream(some).sum()), EXACT);
        }
    }

    private static long[] some(Random random) {
        return random.longs(1 + random.nextInt(50), 1, 200).toArray();
    }

    private static double gini(long... contributions) {
        return Concentration.of(contributions).gini().value();
    }

    private static double topShare(long... contributions) {
        return Concentration.of(contributions).topShare().value();
    }
}
