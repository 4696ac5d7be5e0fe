package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.matrix.Place;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.scope.Trends;
import io.github.valuematrix.settings.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the report of a space into words.
 */
final class ReportText {

    private static final String KEY = "value-matrix.report.";
    private static final List<Metric> LINKS = List.of(Metric.OPENNESS, Metric.SPREAD, Metric.LINKS_ADDED,
            Metric.LINKS_OUT, Metric.LINKS_IN, Metric.LINKS_WITHIN, Metric.LINKS_MISSING, Metric.LINKS_WEB);

    private final Wording wording;
    private final String spaceKey;
    private final String spaceName;
    private final Standing standing;
    private final Audience audience;

    ReportText(Wording wording, String spaceKey, String spaceName, Standing standing, Audience audience) {
        this.wording = wording;
        this.spaceKey = spaceKey;
        this.spaceName = spaceName;
        this.standing = standing;
        this.audience = audience;
    }

    Report report(Asked asked, ReadingText reading, Facts facts) {
        FigureText figures = new FigureText(wording, facts.period(), standing.k());
        SpaceNumbers numbers = new SpaceNumbers(facts.shown(), facts.links());
        PartText parts = new PartText(wording, figures, facts.shown(), numbers);
        return new Report(head(asked, facts.period(), numbers.areCompared()), reading.reading(),
                facts.isEmpty() && reading.isDone() ? empty(asked, facts.period()) : null, numbers.areCompared(),
                new StageText(wording, figures, facts.shown().journey(), facts.shown().rule().isMapped())
                        .part(spaceKey, spaceName, audience.administersSite()),
                new MatrixText(wording, figures, facts.shown(), numbers).part(),
                new TrendText(wording, figures, facts.trend(), numbers, facts.period()).rows(), flags(facts),
                LinkTable.of(facts.links(), facts.nameOf(),
                        LINKS.stream().map(metric -> linkFigure(figures, numbers, metric)).toList(), wording),
                parts.response(), parts.participation(), parts.benefits(),
                Stream.of(Metric.values()).map(figures::definition).toList(), notes(asked, facts, reading));
    }

    private Figure linkFigure(FigureText figures, SpaceNumbers numbers, Metric metric) {
        return figures.figure(metric, numbers.of(metric),
                metric == Metric.OPENNESS ? wording.text(KEY + "links.openness") : "");
    }

    private Head head(Asked asked, Period period, boolean isCompared) {
        return new Head(spaceKey, wording.period(period), line(asked, period, isCompared),
                asked.problem().isEmpty() ? "" : wording.text(asked.problem()), choices(asked),
                period.from().toString(), lastDay(period).toString(), asOf(asked),
                "key=" + encodedKey() + "&period=" + Asked.OTHER + "&from=" + period.from() + "&to=" + lastDay(period)
                        + "&asOf=" + asked.asOf(), audience.administers() ? "adoption-settings.action?key=" + encodedKey() : "",
                wording.text(KEY + "copied", audience.readers()));
    }

    /** Those on the days that the trends show. */
    private List<Flag> flags(Facts facts) {
        Period year = Trends.year(facts.period().to());
        List<TimelineNote> shown = facts.notes().stream().filter(note -> !note.day().isBefore(year.from())
                && note.day().isBefore(year.to())).toList();
        return IntStream.range(0, shown.size()).mapToObj(index -> new Flag(Flag.letter(index),
                shown.get(index).day().toString(), wording.day(shown.get(index).day()), shown.get(index).text())).toList();
    }

    private static LocalDate lastDay(Period period) {
        return period.to().minusDays(1);
    }

    private String line(Asked asked, Period period, boolean isCompared) {
        boolean runs = period.to().isAfter(asked.asOf());
        boolean isSilent = asked.period().isEmpty() && period.to().isBefore(asked.asOf());
        String kind = runs ? "line.running" : isSilent ? "line.silent"
                : asked.period().isEmpty() ? "line.natural" : "line.days";
        Period before = period.before();
        String compared = isCompared ? wording.text(KEY + "line.compared", wording.period(before))
                : text("line.not-compared");
        return wording.text(KEY + kind, period.days(), wording.day(lastDay(period))) + " " + compared;
    }

    private List<Choice> choices(Asked asked) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(asked, Asked.NATURAL, text("choice.natural"), ""));
        for (int days : Asked.LENGTHS) {
            choices.add(choice(asked, String.valueOf(days), wording.text(KEY + "choice.last", days),
                    wording.period(Asked.last(days, asked.asOf()))));
        }
        return choices;
    }

    private Choice choice(Asked asked, String value, String label, String days) {
        return new Choice(query(asked, value), label, days, asked.choice().equals(value));
    }

    private String query(Asked asked, String choice) {
        return "key=" + encodedKey() + "&period=" + choice + (asOf(asked).isEmpty() ? "" : "&asOf=" + asOf(asked));
    }

    private String encodedKey() {
        return URLEncoder.encode(spaceKey, StandardCharsets.UTF_8);
    }

    /** Empty if it is today, so that the address stays good for other days. */
    private String asOf(Asked asked) {
        return asked.asOf().equals(standing.today()) ? "" : asked.asOf().toString();
    }

    private Empty empty(Asked asked, Period period) {
        String start = Place.NEW_PAGE.path(encodedKey());
        if (period.from().isAfter(standing.today())) {
            return new Empty(text("empty.future"), wording.text(KEY + "empty.future.text", wording.day(period.from())),
                    query(asked, Asked.NATURAL), text("empty.show-now"), start);
        }
        // the natural period of a space that was ever active has activity
        if (asked.period().isEmpty()) {
            return new Empty(text("empty.ever"), wording.text(KEY + "empty.ever.text", spaceName), "", "", start);
        }
        boolean isYear = period.days() >= Asked.LENGTHS[Asked.LENGTHS.length - 1];
        return new Empty(text("empty.period"), wording.text(KEY + "empty.period.text", wording.day(period.from()),
                wording.day(lastDay(period)), spaceName),
                query(asked, isYear ? Asked.NATURAL : String.valueOf(Asked.LENGTHS[Asked.LENGTHS.length - 1])),
                text(isYear ? "empty.show-now" : "empty.show-year"), start);
    }

    private List<Note> notes(Asked asked, Facts facts, ReadingText reading) {
        String place = wording.place(standing.zone());
        LocalDate first = standing.firstDay();
        String kept = first == null || !facts.period().from().isBefore(first) ? ""
                : " " + wording.text(KEY + "note.left-out.kept", wording.day(first));
        return List.of(new Note(text("note.silos"), text("note.silos." + StageText.key(facts.shown().rule()))),
                new Note(text("note.left-out"), text("note.left-out.text") + kept),
                new Note(text("note.people"), wording.text(KEY + "note.people.text", standing.k(),
                        Settings.SHORTEST_PERIOD_OF_PEOPLE)),
                new Note(text("note.trust"), wording.text(KEY + "note.trust.text",
                        wording.day(asked.asOf().minusDays(1)), place, reading.trust()) + made(facts)));
    }

    /** Where the report was made in the night. */
    private String made(Facts facts) {
        return facts.shown().madeAt() == null ? "" : " " + wording.text(KEY + "note.trust.made",
                wording.moment(facts.shown().madeAt()));
    }

    private String text(String key) {
        return wording.text(KEY + key);
    }
}
