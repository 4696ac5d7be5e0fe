package io.github.valuematrix.activity;

/**
 * Something a person did on a page, on a day, so many times.
 *
 * @param day         epoch day in the site's time zone; null if undated
 * @param counterpart at whose work it was aimed; null for a creation, a version and own work
 */
public record Activity(Kind kind, Integer day, Person actor, Person counterpart, int quantity) {

    /** A version is what the wiki keeps; all others are contributions. */
    public enum Kind {
        CREATION, VERSION, EDIT, COMMENT, REPLY;

        public boolean isContribution() {
            return this != VERSION;
        }
    }
}
