package io.github.valuematrix.sandbox.wiki;

/**
 * A person, by user key, in a group.
 */
public record Membership(String group, String userKey) {
}
