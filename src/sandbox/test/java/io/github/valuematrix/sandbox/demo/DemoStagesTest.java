package io.github.valuematrix.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.demo.Verdict.Stage;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

/**
 * Every stage occurs in the demo company and stays, whichever day of the week somebody looks at it.
 */
public class DemoStagesTest {

    private static final Map<String, Stage> STAGES = Map.of(
            "FS", Stage.OPERATIONAL, "PD", Stage.CULTURAL, "QM", Stage.CULTURAL, "SC", Stage.OPERATIONAL,
            "IT", Stage.OPERATIONAL, "PP", Stage.BUSINESS_MODEL, "TR", Stage.OPERATIONAL, "BID", Stage.STARTING,
            "HR", Stage.NO_VERDICT, "WC", Stage.NO_VERDICT);

    private final Fernhill fernhill = Fernhill.usual();
    private final Chronicle chronicle = Fernhill.usualChronicle();

    @Test
    public void everyStageOccurs() {
        assertThat(STAGES.values()).contains(Stage.values());
        STAGES.forEach((key, stage) -> assertThat(shown(key, fernhill.today(), true)).as(key).isEqualTo(stage));
    }

    @Test
    public void stagesDoNotDependOnWhetherPartnersHaveASilo() {
        STAGES.forEach((key, stage) -> assertThat(shown(key, fernhill.today(), false)).as(key).isEqualTo(stage));
    }

    @Test
    public void theYearThatEndsTodayAgreesWithTheMedian() {
        Verdict verdict = new Verdict(fernhill, chronicle, true);

        STAGES.forEach((key, stage) -> assertThat(verdict.raw(fernhill.space(key).id(), fernhill.today())).as(key)
                .isEqualTo(stage));
    }

    @Test
    public void stagesStayAllThroughTheWeek() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            LocalDate today = day;
            STAGES.forEach((key, stage) -> assertThat(shown(key, today, true)).as(key + " on " + today)
                    .isEqualTo(stage));
        }
    }

    @Test
    public void fewerThanFivePeopleWriteInHumanResources() {
        assertThat(new Verdict(fernhill, chronicle, true)
                .contributors(fernhill.space("HR").id(), fernhill.today().minusDays(365), fernhill.today()))
                .hasSizeLessThan(5).isNotEmpty();
    }

    @Test
    public void nobodyHasWrittenInTheWorksCouncilForFourWeeks() {
        assertThat(new Verdict(fernhill, chronicle, true)
                .contributors(fernhill.space("WC").id(), fernhill.today().minusDays(28), fernhill.today())).isEmpty();
    }

    private Stage shown(String key, LocalDate today, boolean partnersHaveSilos) {
        return new Verdict(fernhill, chronicle, partnersHaveSilos).shown(fernhill.space(key).id(), today);
    }
}
