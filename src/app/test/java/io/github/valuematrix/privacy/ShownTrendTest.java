package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import io.github.valuematrix.scope.Trend;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/**
 * People 1 to 5 belong to one silo, 6 and 7 to another; nobody had met before.
 */
public class ShownTrendTest {

    private static final Basis BASIS = new Basis(SiloRule.HOME_SPACE,
            Silos.of(Map.of(1, 1L, 2, 1L, 3, 1L, 4, 1L, 5, 1L, 6, 2L, 7, 2L)), new Before(Set.of()), LeftOut.NOTHING);
    private static final Interaction[] WITHIN = {interaction(1, 2), interaction(3, 4), interaction(4, 5)};

    @Test
    public void aLineWithAHiddenPointIsHiddenAsAWhole() {
        ShownTrend shown = shown(people(7, WITHIN), people(7, WITHIN[0], WITHIN[1], WITHIN[2], interaction(1, 6)));

        assertThat(shown.people().get(0).interactions()).containsEntry(Reach.WITHIN, Said.of(3L))
                .containsEntry(Reach.ACROSS, Said.absent(Reason.COMPLEMENT));
        assertThat(shown.people().get(1).interactions()).containsEntry(Reach.WITHIN, Said.of(3L))
                .containsEntry(Reach.ACROSS, Said.absent(Reason.COMPLEMENT));
    }

    @Test
    public void pointsWithNothingHideNothingAndAreZero() {
        ShownTrend shown = shown(people(0), people(7, WITHIN));

        assertThat(shown.people().get(0).interactions()).containsEntry(Reach.WITHIN, Said.of(0L))
                .doesNotContainKey(Reach.EXTERNAL);
        assertThat(shown.people().get(0).contributors()).isEqualTo(Said.of(0L));
        assertThat(shown.people().get(1).interactions()).containsEntry(Reach.WITHIN, Said.of(3L));
    }

    @Test
    public void fewContributorsAreHiddenPointByPoint() {
        ShownTrend shown = shown(people(4), people(5));

        assertThat(shown.people().get(0).contributors()).isEqualTo(Said.absent(Reason.FEW_PEOPLE));
        assertThat(shown.people().get(1).contributors()).isEqualTo(Said.of(5L));
    }

    private static ShownTrend shown(Trend.People... people) {
        return ShownTrend.of(new Trend(List.of(), List.of(people)), 5);
    }

    private static Trend.People people(long contributors, Interaction... interactions) {
        Period stretch = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29));
        return new Trend.People(stretch, contributors, Interactions.of(List.of(interactions), BASIS, 5), BASIS);
    }

    private static Interaction interaction(int actor, int counterpart) {
        return new Interaction(Interaction.Kind.COMMENT, actor, counterpart, 1);
    }
}
