package io.github.valuematrix.admin;

/**
 * One thing to ask of the back-fill.
 *
 * @param action  as the form sends it
 * @param primary whether it is what most want
 * @param warning what to know before one confirms; empty if nothing is lost
 */
public record Button(String action, String label, boolean primary, String warning) {
}
