package io.github.valuematrix.ledger;

/**
 * A person or a group that may read the report of a space without administering it.
 *
 * @param userKey   null for a group
 * @param groupName null for a person
 */
public record ReportReader(long id, String userKey, String groupName) {

    public static final int MOST = 100;

    public boolean isGroup() {
        return groupName != null;
    }
}
