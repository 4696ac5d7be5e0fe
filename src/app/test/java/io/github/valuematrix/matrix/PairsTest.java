package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

public class PairsTest {

    private static final int GREATEST = Integer.MAX_VALUE;

    @Test
    public void keepsEachPairOnceInAnyOrder() {
        Pairs pairs = pairs(Pair.packed(9, 2), Pair.packed(1, 2), Pair.packed(2, 9));

        assertThat(pairs.count()).isEqualTo(2);
        assertThat(pairs.stream()).containsExactly(new Pair(1, 2), new Pair(2, 9));
        assertThat(pairs).isEqualTo(pairs(Pair.packed(1, 2), Pair.packed(2, 9)));
        assertThat(pairs).hasSameHashCodeAs(pairs(Pair.packed(1, 2), Pair.packed(2, 9)));
        assertThat(pairs).isNotEqualTo(pairs(Pair.packed(1, 2))).isNotEqualTo("2 pairs").hasToString("2 pairs");
        assertThat(pairs.hashCode()).isNotEqualTo(Pairs.NONE.hashCode());
    }

    @Test
    public void containsWhatItWasMadeOfAndNothingElse() {
        Pairs pairs = pairs(Pair.packed(1, 2), Pair.packed(GREATEST, 3), Pair.packed(-5, 4), Pair.packed(-5, -6));

        assertThat(pairs.stream()).containsExactlyInAnyOrder(new Pair(1, 2), new Pair(3, GREATEST), new Pair(-5, 4),
                new Pair(-6, -5)).allMatch(pairs::contains);
        assertThat(pairs.contains(new Pair(1, 3))).isFalse();
        assertThat(pairs.contains(new Pair(2, 3))).isFalse();
        assertThat(Pairs.NONE.contains(new Pair(1, 2))).isFalse();
    }

    @Test
    public void countsInHowManyPairsSomebodyIs() {
        assertThat(pairs(Pair.packed(1, 2), Pair.packed(3, 1), Pair.packed(1, 2)).degrees())
                .isEqualTo(Map.of(1, 2L, 2, 1L, 3, 1L));
    }

    @Test
    public void whatWasBeforeIsTheSameFromPairsAndFromNumbers() {
        Before before = new Before(Set.of(Pair.of(1, 2), Pair.of(2, 9)));

        assertThat(Before.of(LongStream.of(Pair.packed(9, 2), Pair.packed(2, 1)))).isEqualTo(before);
        assertThat(before.isKnown()).isTrue();
        assertThat(before.novelty(Pair.of(2, 1))).isEqualTo(Novelty.EXISTING);
        assertThat(before.novelty(Pair.of(1, 9))).isEqualTo(Novelty.NEW);
        assertThat(Before.UNKNOWN.isKnown()).isFalse();
        assertThat(Before.UNKNOWN.novelty(Pair.of(1, 2))).isEqualTo(Novelty.TOO_EARLY);
        assertThat(Before.UNKNOWN).isNotEqualTo(new Before(Set.of()));
    }

    @Test
    public void aPairIsTwoPeopleTheLowerNumberFirst() {
        assertThat(Pair.of(7, 3)).isEqualTo(new Pair(3, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> Pair.of(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair(7, 3));
    }

    private static Pairs pairs(long... packed) {
        return Pairs.of(LongStream.of(packed));
    }
}
