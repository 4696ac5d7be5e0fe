package io.github.valuematrix.report;

/**
 * What the report says where nothing happened.
 *
 * @param query of the address where there is something; empty if there is nothing anywhere
 * @param start path below the address of the site, to begin with a plan
 */
public record Empty(String title, String text, String query, String label, String start) {
}
