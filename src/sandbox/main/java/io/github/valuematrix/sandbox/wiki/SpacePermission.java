package io.github.valuematrix.sandbox.wiki;

/**
 * Somebody's right in a space.
 */
public record SpacePermission(long spaceId, Right right, Subject subject) {
}
