package io.github.valuematrix.admin;

import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.CompanyField;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Threshold;
import io.github.valuematrix.silo.SiloRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of the settings with what is written in them, section by section. Their texts are found by their names.
 */
final class SettingsFields {

    private static final String SECTION = "value-matrix.admin.section.";
    private static final String FIELD = "value-matrix.admin.field.";

    private final Wording wording;
    private final CompanyInput input;
    private final Map<String, Problem> problems;
    private final GroupNotes notes;

    SettingsFields(Wording wording, CompanyInput input, Map<String, Problem> problems, GroupNotes notes) {
        this.wording = wording;
        this.input = input;
        this.problems = problems;
        this.notes = notes;
    }

    List<FormSection> sections() {
        return List.of(
                section("silos", rule(), lines(CompanyField.GROUPS), lines(CompanyField.CATEGORIES)),
                section("outside", lines(CompanyField.OUTSIDE_GROUPS), lines(CompanyField.MAIL_DOMAINS),
                        box(CompanyField.ANONYMOUS)),
                section("left-out", lines(CompanyField.LEFT_OUT_PEOPLE), lines(CompanyField.LEFT_OUT_GROUPS),
                        lines(CompanyField.LEFT_OUT_SPACES), box(CompanyField.ARCHIVED_SPACES),
                        box(CompanyField.PERSONAL_SPACES)),
                section("gates", Stream.of(Threshold.values()).map(this::number).toArray(FormField[]::new)),
                section("privacy", number(CompanyField.K.key(), CompanyField.K, input.text(CompanyField.K))));
    }

    private FormSection section(String id, FormField... fields) {
        return new FormSection(id, wording.text(SECTION + id), wording.text(SECTION + id + ".text"), List.of(fields));
    }

    private FormField rule() {
        return field("choices", CompanyField.RULE.key(), CompanyField.RULE, input.text(CompanyField.RULE), "",
                Stream.of(SiloRule.values()).map(this::choice).toList());
    }

    private FormChoice choice(SiloRule rule) {
        String text = FIELD + "rule." + word(rule);
        return new FormChoice("vm-rule-" + word(rule), rule.name(), wording.text(text), wording.text(text + ".text"),
                rule.name().equals(input.text(CompanyField.RULE)));
    }

    private FormField lines(CompanyField name) {
        String said = problems.isEmpty() ? String.join("\n", notes.of(wording, input, name)) : "";
        return field("lines", name.key(), name, input.text(name), said, List.of());
    }

    private FormField box(CompanyField name) {
        return field("box", name.key(), name, input.text(name), "", List.of());
    }

    private FormField number(Threshold threshold) {
        return number(threshold.key(), threshold, input.text(threshold));
    }

    private FormField number(String key, Enum<?> name, String value) {
        return field("number", key, name, value, "", List.of());
    }

    private FormField field(String kind, String key, Enum<?> name, String value, String said,
            List<FormChoice> choices) {
        Problem problem = problems.get(key);
        String text = FIELD + word(name);
        return new FormField(kind, key, wording.text(text), wording.text(text + ".text"), value,
                problem == null ? "" : ProblemText.of(wording, problem), said, choices);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
