package io.github.valuematrix.scope;

/**
 * How many people the settings speak of, as it stands now.
 *
 * @param external      null if nobody said who is a customer or partner
 * @param leftOutSpaces that are left out as a whole
 */
public record Tally(int withSilo, int silos, Integer external, int leftOut, int leftOutSpaces) {
}
