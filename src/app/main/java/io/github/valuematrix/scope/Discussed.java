package io.github.valuematrix.scope;

import java.time.LocalDate;

/**
 * A page or blog post on which people met, and the last day of it.
 */
public record Discussed(long contentId, LocalDate day) {
}
