package io.github.valuematrix.admin;

import java.util.List;

/**
 * The page of what can be set about the company, the gates and privacy.
 *
 * @param kind   success or error; empty if there is nothing to tell
 * @param notice that it was saved, or that it was not
 * @param counts what is set comes to now
 */
public record SettingsPage(String kind, String notice, List<Count> counts, List<FormSection> sections) {

    public SettingsPage {
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }
}
