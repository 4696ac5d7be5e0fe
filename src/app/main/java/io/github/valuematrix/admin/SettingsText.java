package io.github.valuematrix.admin;

import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.Tallies;
import io.github.valuematrix.scope.Tally;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

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

    private List<Count> counts() {
        Tally now = tallies.of(today.day());
        return List.of(count("with-silo", now.withSilo()), count("silos", now.silos()),
                now.external() == null ? new Count(wording.text(KEY + "count.external"), wording.text(KEY + "not-set-up"))
                        : count("external", now.external()),
                count("left-out", now.leftOut()), count("left-out-spaces", now.leftOutSpaces()));
    }

    private Count count(String what, int number) {
        return new Count(wording.text(KEY + "count." + what), wording.number(number));
    }
}
