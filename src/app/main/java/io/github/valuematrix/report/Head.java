package io.github.valuematrix.report;

import java.util.List;

/**
 * The top of the report, where its period is chosen.
 *
 * @param period    what the report is about, on the button
 * @param line      the same in words, and with what it is compared
 * @param notice    what is wrong with the dates in the address; empty if nothing is
 * @param first     the ISO days that the form for other dates begins with
 * @param asOf      ISO day on which the report stands; empty if it is today
 * @param settings  address of the page for notes and readers; empty if the reader may not set them
 * @param copied    what is said when the link was copied: who can open it
 * @param permalink what follows the question mark of the address under which these very days stay
 */
public record Head(String spaceKey, String period, String line, String notice, List<Choice> choices, String first,
                   String last, String asOf, String permalink, String settings, String copied) {

    public Head {
        choices = List.copyOf(choices);
    }
}
