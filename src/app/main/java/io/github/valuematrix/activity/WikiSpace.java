package io.github.valuematrix.activity;

/**
 * A space, its key spelled as the space itself spells it.
 */
public record WikiSpace(long id, String key) {
}
