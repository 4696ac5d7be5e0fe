package io.github.valuematrix.ledger;

/**
 * How many things waited for so long.
 *
 * @param length in minutes or days, as the call says; null while they still wait
 */
public record Waited(Long length, long items) {
}
