package io.github.valuematrix.admin;

/**
 * The page for administrators.
 *
 * @param skipped null if every page could be read
 * @param rest    where the script asks how far the back-fill is
 */
public record Jobs(Health health, Fill fill, Skipped skipped, Form form, String rest) {
}
