package io.github.valuematrix.ledger;

/**
 * The tables in which pages have any number of rows.
 */
final class EntryTables {

    private static final String INSERT_ACTIVITY = "insert into {ACTIVITY} ([CONTENT_ID], [SPACE_ID], [ON_DAY], "
            + "[KIND], [ACTOR], [COUNTERPART], [LOWER_PERSON], [HIGHER_PERSON], [QUANTITY]) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_ACTIVITY = "select [ID], [CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], [ACTOR], "
            + "[COUNTERPART], [LOWER_PERSON], [HIGHER_PERSON], [QUANTITY] from {ACTIVITY} where [CONTENT_ID] in (%s)";
    private static final String DELETE_ACTIVITY = "delete from {ACTIVITY} where [ID] = ?";

    private static final String INSERT_RESPONSE = "insert into {RESPONSE} ([CONTENT_ID], [SPACE_ID], [ON_DAY], "
            + "[KIND], [ASKER], [ANSWERER], [WAITED_MINUTES]) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_RESPONSE = "select [ID], [CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], [ASKER], "
            + "[ANSWERER], [WAITED_MINUTES] from {RESPONSE} where [CONTENT_ID] in (%s)";
    private static final String DELETE_RESPONSE = "delete from {RESPONSE} where [ID] = ?";

    private static final String INSERT_LINK = "insert into {LINK} ([CONTENT_ID], [SPACE_ID], [KIND], [TARGET_KEY], "
            + "[LOWER_KEY], [TARGET_HASH], [ACTOR], [ON_DAY], [MADE_IN]) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_LINK = "select [ID], [CONTENT_ID], [SPACE_ID], [KIND], [TARGET_KEY], "
            + "[LOWER_KEY], [TARGET_HASH], [ACTOR], [ON_DAY], [MADE_IN] from {LINK} where [CONTENT_ID] in (%s)";
    private static final String DELETE_LINK = "delete from {LINK} where [ID] = ?";

    private static final String INSERT_PERSON_DAY = "insert into {PERSON_DAY} ([CONTENT_ID], [SPACE_ID], [PERSON], "
            + "[ON_DAY], [CONTRIBUTIONS]) values (?, ?, ?, ?, ?)";
    private static final String SELECT_PERSON_DAY = "select [ID], [CONTENT_ID], [SPACE_ID], [PERSON], [ON_DAY], "
            + "[CONTRIBUTIONS] from {PERSON_DAY} where [CONTENT_ID] in (%s)";
    private static final String DELETE_PERSON_DAY = "delete from {PERSON_DAY} where [ID] = ?";

    private static final String INSERT_NAMED = "insert into {NAMED_BY_ID} ([CONTENT_ID], [TARGET_ID], [TARGET_HASH]) "
            + "values (?, ?, ?)";
    private static final String SELECT_NAMED = "select [ID], [CONTENT_ID], [TARGET_ID], [TARGET_HASH] "
            + "from {NAMED_BY_ID} where [CONTENT_ID] in (%s)";
    private static final String DELETE_NAMED = "delete from {NAMED_BY_ID} where [ID] = ?";

    static final EntryTable ACTIVITY = new EntryTable(INSERT_ACTIVITY, SELECT_ACTIVITY, DELETE_ACTIVITY, 2, true);
    static final EntryTable RESPONSE = new EntryTable(INSERT_RESPONSE, SELECT_RESPONSE, DELETE_RESPONSE, 2, true);
    static final EntryTable LINK = new EntryTable(INSERT_LINK, SELECT_LINK, DELETE_LINK, 7, false);
    static final EntryTable PERSON_DAY =
            new EntryTable(INSERT_PERSON_DAY, SELECT_PERSON_DAY, DELETE_PERSON_DAY, 3, true);
    static final EntryTable NAMED_BY_ID =
            new EntryTable(INSERT_NAMED, SELECT_NAMED, DELETE_NAMED, EntryTable.NO_DAY, false);

    private EntryTables() {
    }
}
