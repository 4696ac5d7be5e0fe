package io.github.valuematrix.admin;

import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.Tallies;
import io.github.valuematrix.scope.Tally;
import io.github.valuematrix.settings.Company;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says the page of the settings in the language of the administrator.
 */
@Named
public class SettingsText {

    private static final String KEY = "value-matrix.admin.rules.";

    private final Wording wording;
    private final Today today;
    private final Tallies tallies;
    private final GroupNotes notes;

    @Inject
    public SettingsText(Wording wording, Today today, Tallies tallies, GroupNotes notes) {
        this.wording = wording;
        this.today = today;
        this.tallies = tallies;
        this.notes = notes;
    }

    /**
     * @param problems by the key of the field
     * @param saved    whether what is shown was just saved
     */
    SettingsPage page(CompanyInput input, Map<String, Problem> problems, boolean saved) {
        List<FormSection> sections = new SettingsFields(wording, input, problems, notes).sections();
        if (!problems.isEmpty()) {
            return new SettingsPage("error", wording.text(KEY + "correct", problems.size()), counts(), sections);
        }
        return new SettingsPage(saved ? "success" : "", saved ? wording.text(KEY + "saved") : "", counts(), sections);
    }

    /** What would be if the company were set so, which it is not yet. */
    SettingsPage tried(CompanyInput input, Company company) {
        return new SettingsPage("warning", wording.text(KEY + "tried"),
                counts(tallies.of(today.day()), tallies.of(today.day(), company)),
                new SettingsFields(wording, input, Map.of(), notes).sections());
    }

    private List<Count> counts() {
        return counts(tallies.of(today.day()), null);
    }

    private List<Count> counts(Tally now, Tally after) {
        return List.of(count("with-silo", now, after, Tally::withSilo), count("silos", now, after, Tally::silos),
                count("external", now, after, Tally::external), count("left-out", now, after, Tally::leftOut),
                count("left-out-spaces", now, after, Tally::leftOutSpaces));
    }

    private Count count(String what, Tally now, Tally after, Function<Tally, Integer> number) {
        return new Count(wording.text(KEY + "count." + what), said(number.apply(now)),
                after == null ? "" : wording.text(KEY + "after", said(number.apply(after))));
    }

    private String said(Integer number) {
        return number == null ? wording.text(KEY + "not-set-up") : wording.number(number);
    }
}
