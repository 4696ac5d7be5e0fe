package io.github.valuematrix.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class HomeSpacesTest {

    private static final int ANNA = 1;
    private static final int BEN = 2;

    @Test
    public void homeIsWhereSomebodyContributedMostBeforeThePeriod() {
        assertThat(homes(List.of(work(ANNA, 10, 3, 5), work(ANNA, 20, 4, 9)), List.of(work(ANNA, 10, 100, 30)),
                List.of())).isEqualTo(Map.of(ANNA, 20L));
    }

    @Test
    public void whoWasNotThereBeforeBelongsWhereTheyAreInThePeriod() {
        assertThat(homes(List.of(work(ANNA, 10, 3, 5)), List.of(work(BEN, 20, 1, 30)), List.of(work(BEN, 10, 9, 1))))
                .isEqualTo(Map.of(ANNA, 10L, BEN, 20L));
    }

    @Test
    public void whoWasThereLongAgoBelongsWhereTheyWere() {
        assertThat(homes(List.of(), List.of(), List.of(work(ANNA, 30, 1, 1)))).isEqualTo(Map.of(ANNA, 30L));
    }

    @Test
    public void ofEqualSpacesTheEarlierCountsAndThenTheSmallerId() {
        assertThat(homes(List.of(work(ANNA, 10, 3, 9), work(ANNA, 20, 3, 5)), List.of(), List.of()))
                .isEqualTo(Map.of(ANNA, 20L));
        assertThat(homes(List.of(work(ANNA, 20, 3, 5), work(ANNA, 10, 3, 5)), List.of(), List.of()))
                .isEqualTo(Map.of(ANNA, 10L));
    }

    private static Map<Integer, Long> homes(List<SpaceWork> before, List<SpaceWork> during, List<SpaceWork> ever) {
        return HomeSpaces.of(List.of(before, during, ever));
    }

    private static SpaceWork work(int person, long space, long contributions, long firstDay) {
        return new SpaceWork(person, space, contributions, firstDay);
    }
}
