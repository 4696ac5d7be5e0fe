package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReport.Part;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.TrendUnit;
import io.github.valuematrix.scope.Trends;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds what was made of a space in the night. What takes no time is made when somebody asks, so that it is never older
 * than the wiki.
 */
@Named
public class NightlySpaceReports {

    /** Nobody waits for what takes no longer. */
    private static final Duration QUICK = Duration.ofMillis(400);

    private final NightlyReports kept;
    private final NightlyRules rules;

    @Inject
    public NightlySpaceReports(NightlyReports kept, NightlyRules rules) {
        this.kept = kept;
        this.rules = rules;
    }

    /** Empty if it is made as quickly anew, if it is asked for other days, or if something else has been set since. */
    Optional<ShownSpaceReport> find(long spaceId, Question question, Expectation expectation) {
        if (!question.isCompared() || !holds(question.today())) {
            return Optional.empty();
        }
        Optional<NightlyReport> found = question.period() == null
                ? kept.natural(spaceId, question.today(), rules.hash())
                : kept.of(spaceId, Part.REPORT, question.period(), question.today(), rules.hash());
        return found.filter(NightlySpaceReports::isSlow).flatMap(report ->
                        NightlyText.read(report.text(), ShownSpaceReport.class).map(text -> text.madeAt(report.madeAt())))
                .filter(report -> report.journey().expectation().equals(expectation));
    }

    /** Of the weeks of a year up to today; else, and where it is made as quickly anew, empty. */
    Optional<ShownTrend> trend(long spaceId, Period period, TrendUnit unit, int k) {
        LocalDate day = period.to();
        if (unit != TrendUnit.WEEK || !period.equals(Trends.year(day)) || k != rules.k() || !holds(day)) {
            return Optional.empty();
        }
        return kept.of(spaceId, Part.TREND, period, day, rules.hash()).filter(NightlySpaceReports::isSlow)
                .flatMap(trend -> NightlyText.read(trend.text(), ShownTrend.class));
    }

    private boolean holds(LocalDate day) {
        return rules.isToday(day) && rules.isReady();
    }

    private static boolean isSlow(NightlyReport report) {
        return report.took().compareTo(QUICK) > 0;
    }
}
