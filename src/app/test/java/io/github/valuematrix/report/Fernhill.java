package io.github.valuematrix.report;

import com.atlassian.sal.api.message.LocaleResolver;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A space to report on: Field Service of Fernhill Engineering, with numbers small enough to add up.
 */
final class Fernhill {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Period PERIOD = Asked.last(28, TODAY);

    static final Standing STANDING = new Standing(TODAY, ZONE, 5);

    private Fernhill() {
    }

    static Wording wording() {
        LocaleResolver british = () -> Locale.UK;
        return new Wording(new EnglishTexts(), british);
    }

    static ReportText text() {
        return new ReportText(wording(), "FS", "Field Service", STANDING);
    }

    static Asked asked() {
        return new Asked("28", Optional.of(PERIOD), TODAY, "");
    }

    /** In each of the last so many months one page more than in the month before. */
    static SpaceActivity activity(Period period, int months, long contributors) {
        SortedMap<YearMonth, Contributions> byMonth = new TreeMap<>();
        for (int month = 0; month < months; month++) {
            byMonth.put(YearMonth.of(2026, 11).minusMonths(month),
                    new Contributions(months - month, 1, 9, 6, 3, 2));
        }
        Contributions total = byMonth.values().stream().reduce(Contributions.NONE, Contributions::plus);
        OutgoingLinks links = period.isAllTime()
                ? new OutgoingLinks(1512L, new TreeMap<>(Map.of("PD", 236L, "QA", 171L, "IT", 96L, "*", 45L)),
                        312L, 43L)
                : new OutgoingLinks(null, new TreeMap<>(Map.of("PD", 12L, "IT", 3L)), null, null);
        return new SpaceActivity("FS", period, null, contributors, total, byMonth, links,
                new TreeMap<>(Map.of("PD", 148L, "QA", 7L)));
    }

    static SpaceActivity nothing(Period period) {
        Long none = period.isAllTime() ? Long.valueOf(0) : null;
        return new SpaceActivity("FS", period, null, 0, Contributions.NONE, new TreeMap<>(),
                new OutgoingLinks(none, new TreeMap<>(), none, none), new TreeMap<>());
    }

    static BackFillProgress done() {
        return new BackFillProgress(BackFillProgress.State.DONE, 100, 120, 120, null, List.of(), 0, null, null,
                BackFillProgress.Speed.NONE);
    }

    static BackFillProgress running() {
        return unfinished(BackFillProgress.State.RUNNING);
    }

    static BackFillProgress unfinished(BackFillProgress.State state) {
        return new BackFillProgress(state, 64, 8240, 12900, "FS", List.of(), 0, null,
                null, BackFillProgress.Speed.NONE);
    }

    static String nameOf(String spaceKey) {
        return Map.of("PD", "Product Design", "QA", "Quality", "IT", "IT Handbook").getOrDefault(spaceKey, "Space " + spaceKey);
    }

    static Report report(Asked asked, BackFillProgress progress, SpaceActivity chosen, SpaceActivity before,
                         SpaceActivity ever) {
        return report(asked, new ReadingText(wording(), progress, false), chosen, before, ever);
    }

    private static Report report(Asked asked, ReadingText reading, SpaceActivity chosen, SpaceActivity before,
                                 SpaceActivity ever) {
        return text().report(asked, reading, chosen, before, AllTime.of(ever), Fernhill::nameOf);
    }

    /** For somebody who administers the site or does not, while the space is not read to its end. */
    static Report unfinished(BackFillProgress.State state, boolean administersSite) {
        return report(asked(), new ReadingText(wording(), unfinished(state), administersSite), activity(PERIOD, 2, 47),
                null, activity(Period.ALL_TIME, 2, 47));
    }

    /** Of the last 28 days, compared with a quieter month. */
    static Report report() {
        return report(asked(), done(), activity(PERIOD, 2, 47), activity(Figures.before(PERIOD), 1, 43),
                activity(Period.ALL_TIME, 30, 71));
    }
}
