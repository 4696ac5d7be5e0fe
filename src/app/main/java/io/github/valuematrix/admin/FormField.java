package io.github.valuematrix.admin;

import java.util.List;

/**
 * Something to fill in.
 *
 * @param kind    choices, lines, box or number
 * @param value   as it is, or as somebody wrote it
 * @param problem what to correct; empty if nothing
 * @param note    what the value comes to now, in lines; empty if there is nothing to say
 * @param choices of a field with choices
 */
public record FormField(String kind, String name, String label, String hint, String value, String problem,
                        String note, List<FormChoice> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }
}
