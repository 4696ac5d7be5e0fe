package io.github.valuematrix.admin;

import java.util.List;

/**
 * A question to an administrator, and what its answer takes.
 */
public record FormSection(String id, String title, String lead, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
