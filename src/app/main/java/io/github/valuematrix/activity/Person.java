package io.github.valuematrix.activity;

/**
 * Who did something, by the key of the wiki's user; the anonymous have none.
 */
public record Person(String key) {

    /** Whoever was not logged in, or was removed since. Two of them count as the same person: nobody can tell them apart. */
    public static final Person ANONYMOUS = new Person("");

    public boolean isAnonymous() {
        return key.isEmpty();
    }
}
