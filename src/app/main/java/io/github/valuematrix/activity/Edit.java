package io.github.valuematrix.activity;

import java.time.Instant;

/**
 * A burst of later versions by one person.
 *
 * @param at     when its first version was saved; null if undated
 * @param before author of the version directly before it, of those that still exist; perhaps the same person
 */
record Edit(Person author, Instant at, Person before) {
}
