package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.SpaceActivity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Contributions by kind and month, newest first. Months in between without anything are there too, with zeros.
 *
 * @param recent  the newest months
 * @param earlier the rest
 * @param undated what has no date; null if everything has one
 */
public record MonthTable(List<MonthRow> recent, List<MonthRow> earlier, MonthRow undated, MonthRow total) {

    private static final int RECENT = 24;

    static MonthTable of(SpaceActivity activity, Wording wording) {
        SortedMap<YearMonth, Contributions> months = activity.months();
        long most = months.values().stream().mapToLong(Counts::all).max().orElse(0);
        List<MonthRow> rows = new ArrayList<>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.lastKey(); !month.isBefore(months.firstKey()); month = month.minusMonths(1)) {
                rows.add(row(wording.month(month), months.getOrDefault(month, Contributions.NONE), most, wording));
            }
        }
        Contributions dated = months.values().stream().reduce(Contributions.NONE, Contributions::plus);
        Contributions undated = Counts.minus(activity.total(), dated);
        int recent = Math.min(RECENT, rows.size());
        return new MonthTable(List.copyOf(rows.subList(0, recent)), List.copyOf(rows.subList(recent, rows.size())),
                Counts.all(undated) == 0 ? null
                        : row(wording.text("value-matrix.report.months.undated"), undated, 0, wording),
                row(wording.text("value-matrix.report.months.total"), activity.total(), 0, wording));
    }

    private static MonthRow row(String label, Contributions counts, long most, Wording wording) {
        long all = Counts.all(counts);
        return new MonthRow(label, wording.number(counts.pagesCreated()), wording.number(counts.blogPostsCreated()),
                wording.number(counts.edits()), wording.number(counts.comments()), wording.number(counts.replies()),
                wording.number(all), most == 0 ? 0 : Math.round(100.0 * all / most));
    }
}
