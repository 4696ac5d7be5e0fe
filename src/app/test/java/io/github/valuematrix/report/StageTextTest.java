package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class StageTextTest {

    private final Fernhill space = new Fernhill();

    private StagePart stage() {
        return space.made().stage();
    }

    @Test
    public void theLeadSaysSinceWhenAndWhatTheGatesSay() {
        assertThat(stage().lead())
                .isEqualTo("It has been there for half a year or longer. 2 of the 3 gates to step 2 are passed.");

        space.readings = List.of(Stage.OPERATIONAL, Stage.OPERATIONAL, Stage.STARTING);
        assertThat(stage().lead()).startsWith("It has been there for a quarter.");

        space.readings = List.of(Stage.OPERATIONAL, Stage.STARTING, Stage.CULTURAL);
        assertThat(stage().lead()).startsWith("It has just come there.");
    }

    @Test
    public void oneReadingAloneDoesNotMoveTheStepAndSaysSo() {
        space.readings = List.of(Stage.CULTURAL, Stage.OPERATIONAL, Stage.OPERATIONAL);

        assertThat(stage().title()).contains("step 1 of 3");
        assertThat(stage().lead())
                .startsWith("The year up to today alone says step 2; the step moves when a second reading agrees.");
    }

    @Test
    public void theRailShowsWhatIsDoneWhereItIsAndWhatIsToCome() {
        space.readings = List.of(Stage.CULTURAL, Stage.CULTURAL, Stage.CULTURAL);
        assertThat(stage().stations()).extracting(Station::state).containsExactly("done", "here", "ahead");

        space.readings = List.of(Stage.STARTING, Stage.STARTING, Stage.STARTING);
        assertThat(stage().stations()).extracting(Station::state).containsExactly("ahead", "ahead", "ahead");
        assertThat(stage().title()).isEqualTo("Field Service is before step 1");
    }

    @Test
    public void aDormantSpaceIsSaidToBeSilent() {
        space.readings = List.of(Stage.NO_VERDICT, Stage.NO_VERDICT, Stage.NO_VERDICT);
        space.lastDay = LocalDate.of(2024, 3, 1);

        assertThat(stage().title()).isEqualTo("Nobody has written in Field Service since 1 Mar 2024");
    }

    @Test
    public void theBarOfTheCrossShareEndsAtWhatIsExpected() {
        GateCard share = stage().gates().get(0);

        assertThat(share.value().text()).isEqualTo("23%");
        assertThat(share.hint()).isEqualTo("30% would be expected if silos did not matter.");
        assertThat(share.gate()).isEqualTo("Gate 27%");
        assertThat(share.width()).isEqualTo(77);
        assertThat(share.tick()).isEqualTo(90);
        assertThat(share.share()).isTrue();
    }

    @Test
    public void whereSilosAreMappedMoreWouldBeExpected() {
        space.silosAreMapped = true;

        assertThat(stage().gates().get(0).hint()).isEqualTo("54% would be expected if silos did not matter.");
    }

    @Test
    public void countsAreSegments() {
        assertThat(stage().gates().get(1).segments()).containsExactly(true, true, true, false);
        assertThat(stage().gates().get(2).segments()).containsExactly(true, true, true, false);
        assertThat(stage().gates().get(2).tick()).isEqualTo(50);
    }

    @Test
    public void aGateWhoseNumberIsHiddenHasNoBar() {
        space.numbers = Fernhill.numbers(Said.of(0.3), Said.absent(Reason.COMPLEMENT), Said.of(2L));
        GateCard silos = stage().gates().get(1);

        assertThat(silos.verdict()).isEqualTo("Cannot be said");
        assertThat(silos.value().text()).isEqualTo("Hidden");
        assertThat(silos.width()).isNegative();
        assertThat(silos.gate()).isEmpty();
    }
}
