package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.Test;

public class PercentileTest {

    @Test
    public void theMedianOfAnEvenNumberIsTheLowerOfTheTwoInTheMiddle() {
        assertThat(Percentile.MEDIAN.of(counts(1, 2, 3, 4))).isEqualTo(2);
        assertThat(Percentile.MEDIAN.of(counts(1, 2, 3))).isEqualTo(2);
    }

    @Test
    public void theRankIsRoundedUp() {
        assertThat(Percentile.UPPER_QUARTILE.of(counts(1, 2, 3, 4))).isEqualTo(3);
        assertThat(Percentile.UPPER_QUARTILE.of(counts(1, 2, 3, 4, 5))).isEqualTo(4);
        assertThat(new Percentile(1).of(counts(1, 2, 3))).isEqualTo(1);
        assertThat(new Percentile(100).of(counts(1, 2, 3))).isEqualTo(3);
    }

    @Test
    public void equalValuesCountEach() {
        assertThat(Percentile.MEDIAN.of(counts(7, 7, 7, 8, 9))).isEqualTo(7);
    }

    @Test
    public void isTheValueOfThatRankHoweverOftenItIsThere() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            long[] some = random.longs(1 + random.nextInt(120), 0, 50).sorted().toArray();
            int percent = 1 + random.nextInt(100);
            int atLeast = 1;
            while (100 * atLeast < percent * some.length) {
                atLeast++;
            }

            assertThat(new Percentile(percent).of(counts(some))).isEqualTo(some[atLeast - 1]);
        }
    }

    @Test
    public void thereIsNoneOfNothingAndNoneBeyondAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.MEDIAN.of(new TreeMap<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentile(101));
    }

    private static SortedMap<Long, Long> counts(long... values) {
        SortedMap<Long, Long> counts = new TreeMap<>();
        Arrays.stream(values).forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }
}
