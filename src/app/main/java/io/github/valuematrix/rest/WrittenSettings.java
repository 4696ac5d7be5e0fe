package io.github.valuematrix.rest;

import io.github.valuematrix.settings.CompanyField;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what a program sent as the form reads what somebody wrote, so that both are checked alike. A part that is not
 * sent stays as it is.
 */
final class WrittenSettings {

    private final Map<String, String> texts = new HashMap<>();

    private WrittenSettings() {
    }

    static CompanyInput of(SettingsBody body, Settings before) {
        WrittenSettings written = new WrittenSettings();
        if (body.silos() != null) {
            written.add(body.silos());
        }
        if (body.external() != null) {
            written.add(body.external());
        }
        if (body.leftOut() != null) {
            written.add(body.leftOut());
        }
        if (body.k() != null) {
            written.texts.put(CompanyField.K.key(), body.k().toString());
        }
        if (body.gates() != null) {
            body.gates().forEach((key, value) -> written.texts.put(key, String.valueOf(value)));
        }
        return CompanyInput.of(before, written.texts);
    }

    private void add(SilosBody silos) {
        put(CompanyField.RULE, silos.rule() == null ? "" : silos.rule());
        put(CompanyField.GROUPS, silos.groups());
        put(CompanyField.CATEGORIES, silos.categories());
    }

    private void add(ExternalBody external) {
        put(CompanyField.OUTSIDE_GROUPS, external.groups());
        put(CompanyField.MAIL_DOMAINS, external.mailDomains());
        put(CompanyField.ANONYMOUS, box(external.anonymous()));
    }

    private void add(LeftOutBody leftOut) {
        put(CompanyField.LEFT_OUT_PEOPLE, leftOut.people());
        put(CompanyField.LEFT_OUT_GROUPS, leftOut.groups());
        put(CompanyField.LEFT_OUT_SPACES, leftOut.spaces());
        put(CompanyField.ARCHIVED_SPACES, box(leftOut.archivedSpaces()));
        put(CompanyField.PERSONAL_SPACES, box(leftOut.personalSpaces()));
    }

    private void put(CompanyField field, List<?> entries) {
        put(field, entries == null ? "" : entries.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    private void put(CompanyField field, String text) {
        texts.put(field.key(), text);
    }

    private static String box(boolean ticked) {
        return ticked ? CompanyField.YES : "";
    }
}
