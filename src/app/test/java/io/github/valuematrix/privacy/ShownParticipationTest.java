package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.adoption.Breadth;
import io.github.valuematrix.adoption.Contributor;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.adoption.Window;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/**
 * A year that ends on day 1000.
 */
public class ShownParticipationTest {

    private static final Window YEAR = Window.year(1000);
    private static final int LATE = 950;
    private static final int EARLY = 700;

    @Test
    public void ifOneBandIsHiddenAllAreButNotHowManyTheyAreTogether() {
        ShownParticipation shown = shown(people(6, 1, LATE), people(4, 9, LATE));

        assertThat(shown.active()).isEqualTo(Said.of(10L));
        assertThat(shown.bands().values()).containsOnly(Said.absent(Reason.COMPLEMENT));
    }

    @Test
    public void bandsThatNobodyIsInHideNothing() {
        ShownParticipation shown = shown(people(6, 1, LATE));

        assertThat(shown.bands()).isEqualTo(Map.of(Band.FROM_1, Said.of(6L), Band.FROM_5, Said.of(0L),
                Band.FROM_25, Said.of(0L), Band.FROM_100, Said.of(0L)));
    }

    @Test
    public void ofFewPeopleNothingIsShown() {
        ShownParticipation shown = shown(people(4, 1, LATE));

        assertThat(List.of(shown.active(), shown.gini(), shown.topShare(), shown.stickiness(), shown.health(),
                shown.breadth())).containsOnly(Said.absent(Reason.FEW_PEOPLE));
    }

    @Test
    public void healthDoesNotTellOfTheFewWhoAreActiveOfLate() {
        assertThat(shown(people(6, 1, EARLY), people(4, 1, LATE)).health())
                .as("the report of the last 91 days hides that they are four").isEqualTo(Said.absent(Reason.FEW_PEOPLE));
        assertThat(shown(people(6, 1, EARLY), people(5, 1, LATE)).health()).isEqualTo(Said.of(5 / 11.0));
        assertThat(shown(people(6, 1, EARLY)).health()).isEqualTo(Said.of(0.0));
    }

    @SafeVarargs
    private static ShownParticipation shown(List<Contributor>... groups) {
        List<Contributor> all = new ArrayList<>();
        for (List<Contributor> group : groups) {
            all.addAll(group);
        }
        return ShownParticipation.of(Participation.of(all, YEAR, YEAR.to()),
                Breadth.ofSpace(Set.of(), Set.of(), Map.of(), 5), new Threshold(5, true));
    }

    /** Newcomers who contributed so much and were last active on a day. */
    private static List<Contributor> people(int count, long contributions, int lastDay) {
        List<Contributor> people = new ArrayList<>();
        for (int person = 1; person <= count; person++) {
            people.add(new Contributor(person, lastDay, lastDay, contributions, 1));
        }
        return people;
    }
}
