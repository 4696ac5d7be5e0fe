package io.github.valuematrix.admin;

/**
 * A job in the table, and how it went the last time.
 *
 * @param kind success or warning; empty before its first run
 */
public record JobRow(String name, String when, String lastRun, String result, String kind) {
}
