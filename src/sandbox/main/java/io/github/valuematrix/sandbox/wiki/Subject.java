package io.github.valuematrix.sandbox.wiki;

/**
 * Who has a right: a group by its name, a person by their user key, or everybody, even without logging in.
 */
public record Subject(SubjectKind kind, String name) {

    public static final Subject ANONYMOUS = new Subject(SubjectKind.ANONYMOUS, "");

    public static Subject group(String name) {
        return new Subject(SubjectKind.GROUP, name);
    }

    public static Subject user(String userKey) {
        return new Subject(SubjectKind.USER, userKey);
    }
}
