package io.github.valuematrix.activity;

/**
 * How long somebody waited for the first answer by somebody else: a comment on a page or blog post, a reply to a
 * top-level comment.
 *
 * @param day      epoch day on which the waiting began
 * @param answerer null while nobody answered
 * @param minutes  whole minutes; null while nobody answered
 */
public record Response(Kind kind, int day, Person asker, Person answerer, Long minutes) {

    /** What was answered. */
    public enum Kind { CONTENT, COMMENT }
}
