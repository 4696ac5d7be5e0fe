package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class StageTest {

    @Test
    public void theOrderOfYearsChangesNothing() {
        for (List<Stage> years : threeYears()) {
            Stage shown = Stage.shown(years);

            assertThat(Stage.shown(List.of(years.get(1), years.get(2), years.get(0)))).isEqualTo(shown);
            assertThat(Stage.shown(List.of(years.get(1), years.get(0), years.get(2)))).isEqualTo(shown);
        }
    }

    @Test
    public void whereTwoAgreeTheThirdChangesNothing() {
        for (Stage two : Stage.values()) {
            for (Stage third : Stage.values()) {
                boolean isSaid = two != Stage.NO_VERDICT;

                assertThat(Stage.shown(List.of(two, two, third))).isEqualTo(isSaid ? two : third);
            }
        }
    }

    @Test
    public void isNeverBelowTheLowestNorAboveTheHighestYear() {
        for (List<Stage> years : threeYears()) {
            List<Stage> said = years.stream().filter(year -> year != Stage.NO_VERDICT).sorted().toList();
            if (!said.isEmpty()) {
                assertThat(Stage.shown(years)).isBetween(said.get(0), said.get(said.size() - 1));
            }
        }
    }

    @Test
    public void withoutYearsThereIsNoVerdict() {
        assertThat(Stage.shown(List.of())).isEqualTo(Stage.NO_VERDICT);
    }

    private static List<List<Stage>> threeYears() {
        List<List<Stage>> all = new ArrayList<>();
        for (Stage one : Stage.values()) {
            for (Stage other : Stage.values()) {
                for (Stage third : Stage.values()) {
                    all.add(List.of(one, other, third));
                }
            }
        }
        return all;
    }
}
