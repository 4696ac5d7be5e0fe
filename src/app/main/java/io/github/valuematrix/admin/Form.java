package io.github.valuematrix.admin;

/**
 * What can be set, as it is or as somebody wrote it.
 *
 * @param notice        that it was saved; empty if it was not just now
 * @param rateProblem   what to correct; empty if nothing
 * @param monthsProblem the same
 * @param deleted       what is deleted by what is saved; empty if nothing is
 */
public record Form(String notice, String rate, String rateProblem, String months, String monthsProblem,
                   String deleted) {
}
