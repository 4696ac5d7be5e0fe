package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The report's sentence and its big numbers, each compared with the period before where there is one.
 */
final class Figures {

    private static final String KEY = "value-matrix.report.figure.";

    private final SpaceActivity now;
    private final SpaceActivity before;
    private final Standing standing;
    private final Wording wording;

    /** @param before null for all time */
    Figures(SpaceActivity now, SpaceActivity before, Standing standing, Wording wording) {
        this.now = now;
        this.before = before;
        this.standing = standing;
        this.wording = wording;
    }

    Finding finding(String spaceName) {
        long all = Counts.all(now.total());
        String sentence = showsPeople(now)
                ? wording.text("value-matrix.report.finding.people", now.contributors(), all, spaceName)
                : wording.text("value-matrix.report.finding.contributions", all, spaceName);
        return new Finding(sentence, now.months().size() < 2 ? "" : busiestMonth());
    }

    private String busiestMonth() {
        return now.months().entrySet().stream()
                .reduce((one, other) -> Counts.all(other.getValue()) > Counts.all(one.getValue()) ? other : one)
                .map(month -> wording.text("value-matrix.report.finding.busiest-month", wording.month(month.getKey()),
                        Counts.all(month.getValue())))
                .orElse("");
    }

    List<Figure> all() {
        Contributions total = now.total();
        List<Figure> figures = new ArrayList<>();
        figures.add(contributors());
        figures.add(count(Measure.CREATED, Counts::created,
                wording.text(KEY + "created", total.pagesCreated(), total.blogPostsCreated())));
        figures.add(count(Measure.EDITS, Contributions::edits, wording.text(KEY + "edits", total.versions())));
        figures.add(count(Measure.COMMENTS, Counts::commentsAndReplies,
                wording.text(KEY + "comments", total.comments(), total.replies())));
        return figures;
    }

    private Figure contributors() {
        Definition definition = Measure.CONTRIBUTORS.definition(wording);
        if (!standing.threshold(now.period()).longEnough()) {
            return new Figure(definition, wording.text(KEY + "hidden"),
                    wording.text(KEY + "too-short", Settings.SHORTEST_PERIOD_OF_PEOPLE), true, "", "");
        }
        if (!showsPeople(now)) {
            return new Figure(definition, wording.text(KEY + "few-people", standing.k()),
                    wording.text(KEY + "few-people.reason"), true, "", "");
        }
        long less = before != null && showsPeople(before) ? before.contributors() : -1;
        return figure(definition, now.contributors(), less, wording.text(KEY + "contributors"));
    }

    private Figure count(Measure measure, ToLongFunction<Contributions> count, String hint) {
        return figure(measure.definition(wording), count.applyAsLong(now.total()),
                before == null ? -1 : count.applyAsLong(before.total()), hint);
    }

    /** @param earlier below 0 if there is nothing to compare with */
    private Figure figure(Definition definition, long value, long earlier, String hint) {
        String number = wording.number(value);
        if (earlier < 0) {
            return new Figure(definition, number, hint, false, "", "");
        }
        String trend = value > earlier ? "more" : value < earlier ? "fewer" : "none";
        return new Figure(definition, number, hint, false, trend,
                wording.text(KEY + "change." + trend, Math.abs(value - earlier)));
    }

    private boolean showsPeople(SpaceActivity activity) {
        return standing.threshold(activity.period()).isMet(activity.contributors());
    }

    /** The period of the same length before; null for all time. */
    static Period before(Period period) {
        return period.isAllTime() ? null : new Period(period.from().minusDays(period.days()), period.from());
    }
}
