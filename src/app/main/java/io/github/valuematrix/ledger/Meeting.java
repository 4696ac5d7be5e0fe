package io.github.valuematrix.ledger;

import java.time.LocalDate;

/**
 * That one person wrote something on another's work, on one page or blog post.
 *
 * @param actor       a person's number
 * @param counterpart whose work it was
 */
public record Meeting(long contentId, LocalDate day, int actor, int counterpart) {
}
