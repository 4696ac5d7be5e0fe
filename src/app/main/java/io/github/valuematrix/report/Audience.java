package io.github.valuematrix.report;

/**
 * Who reads a report, and who else can.
 *
 * @param administersSite whether the reader does
 * @param administers     whether the reader administers the space
 * @param readers         how many people and groups may read it without administering the space
 */
record Audience(boolean administersSite, boolean administers, int readers) {
}
