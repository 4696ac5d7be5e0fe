package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.settings.Settings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Puts what was counted into words.
 */
final class ReportText {

    private static final String KEY = "value-matrix.report.";

    private final Wording wording;
    private final String spaceKey;
    private final String spaceName;
    private final Standing standing;

    ReportText(Wording wording, String spaceKey, String spaceName, Standing standing) {
        this.wording = wording;
        this.spaceKey = spaceKey;
        this.spaceName = spaceName;
        this.standing = standing;
    }

    Report report(Asked asked, ReadingText reading, SpaceActivity chosen, SpaceActivity before,
                  AllTime ever, UnaryOperator<String> nameOf) {
        Figures figures = new Figures(chosen, before, standing, wording);
        boolean isEmpty = Counts.all(chosen.total()) == 0;
        return new Report(head(asked, chosen, before != null), reading.reading(),
                isEmpty && reading.isDone() ? empty(asked, chosen, ever) : null,
                reading.finding(figures.finding(spaceName)), figures.all(), MonthTable.of(chosen, wording),
                LinkTable.of(chosen, ever.links(), nameOf, wording),
                Arrays.stream(Measure.values()).map(measure -> measure.definition(wording)).toList(),
                notes(asked, chosen.keptSince(), reading));
    }

    private Head head(Asked asked, SpaceActivity chosen, boolean isCompared) {
        Period period = chosen.period();
        boolean hasDays = !period.isAllTime();
        return new Head(spaceKey, wording.period(period),
                hasDays ? line(asked, period, isCompared) : lineOfAllTime(chosen.keptSince()),
                asked.problem().isEmpty() ? "" : wording.text(asked.problem()), choices(asked),
                hasDays ? period.from().toString() : "", hasDays ? period.to().minusDays(1).toString() : "",
                asOf(asked));
    }

    private String lineOfAllTime(LocalDate keptSince) {
        return keptSince == null ? text("line.all") : wording.text(KEY + "line.kept", wording.day(keptSince));
    }

    private String line(Asked asked, Period period, boolean isCompared) {
        boolean runs = period.to().isAfter(asked.asOf());
        boolean isSilent = asked.period().isEmpty() && period.to().isBefore(asked.asOf());
        String kind = runs ? "line.running" : isSilent ? "line.silent"
                : asked.period().isEmpty() ? "line.natural" : "line.days";
        String compared = isCompared ? wording.text(KEY + "line.compared", wording.period(Figures.before(period)))
                : text("line.not-compared");
        return wording.text(KEY + kind, period.days(), wording.day(period.to().minusDays(1))) + " " + compared;
    }

    private List<Choice> choices(Asked asked) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(asked, Asked.NATURAL, text("choice.natural"), ""));
        for (int days : Asked.LENGTHS) {
            choices.add(choice(asked, String.valueOf(days), wording.text(KEY + "choice.last", days),
                    wording.period(Asked.last(days, asked.asOf()))));
        }
        choices.add(choice(asked, Asked.ALL, text("choice.all"), ""));
        return choices;
    }

    private Choice choice(Asked asked, String value, String label, String days) {
        return new Choice(query(asked, value), label, days, asked.choice().equals(value));
    }

    private String query(Asked asked, String choice) {
        return "key=" + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8) + "&period=" + choice
                + (asOf(asked).isEmpty() ? "" : "&asOf=" + asOf(asked));
    }

    /** Empty if it is today, so that the address stays good for other days. */
    private String asOf(Asked asked) {
        return asked.asOf().equals(standing.today()) ? "" : asked.asOf().toString();
    }

    private Empty empty(Asked asked, SpaceActivity chosen, AllTime ever) {
        if (!chosen.period().isAllTime() && chosen.period().from().isAfter(standing.today())) {
            return new Empty(text("empty.future"), wording.text(KEY + "empty.future.text",
                    wording.day(chosen.period().from())), query(asked, Asked.NATURAL), text("empty.show-now"));
        }
        if (chosen.period().isAllTime() || Counts.all(ever.activity().total()) == 0) {
            return new Empty(text("empty.ever"), wording.text(KEY + "empty.ever.text", spaceName), "", "");
        }
        return new Empty(text("empty.period"), wording.text(KEY + "empty.period.text",
                wording.day(chosen.period().from()), wording.day(chosen.period().to().minusDays(1)), spaceName,
                Counts.created(ever.activity().total())), query(asked, Asked.ALL), text("empty.show-all"));
    }

    private List<Note> notes(Asked asked, LocalDate keptSince, ReadingText reading) {
        String place = standing.zone().getDisplayName(TextStyle.FULL, Locale.ROOT);
        String kept = keptSince == null ? "" : " " + wording.text(KEY + "note.left-out.kept", wording.day(keptSince));
        return List.of(new Note(text("note.left-out"), text("note.left-out.text") + kept),
                new Note(text("note.people"), wording.text(KEY + "note.people.text", standing.k(),
                        Settings.SHORTEST_PERIOD_OF_PEOPLE)),
                new Note(text("note.trust"), wording.text(KEY + "note.trust.text",
                        wording.day(asked.asOf().minusDays(1)), place, reading.trust())));
    }

    private String text(String key) {
        return wording.text(KEY + key);
    }
}
