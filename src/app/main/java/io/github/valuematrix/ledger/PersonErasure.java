package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forgets who somebody was. The number that stood for them is nobody's from then on, and the pages that they took part
 * in are read again: there the wiki says whom it shows in their place.
 */
@Named
public class PersonErasure {

    private static final String NUMBER = "select [ID] from {PERSON} where [USER_KEY] = ?";
    private static final String FORGET = "delete from {PERSON} where [USER_KEY] = ?";
    private static final String FORGET_READER = "delete from {REPORT_READER} where [USER_KEY] = ?";
    private static final String CONTRIBUTED = "select distinct [CONTENT_ID] from {PERSON_DAY} where [PERSON] = ?";
    private static final String CREATED = "select [CONTENT_ID] from {CONTENT} where [CREATOR] = ?";
    private static final String LINKED = "select distinct [CONTENT_ID] from {LINK} where [ACTOR] = ?";

    private final LedgerDatabase database;
    private final DirtyMarks marks;

    @Inject
    public PersonErasure(LedgerDatabase database, DirtyMarks marks) {
        this.database = database;
        this.marks = marks;
    }

    /** Nothing happens if the ledger does not know them. */
    void erase(String userKey) {
        database.write(statements -> {
            for (int number : statements.list(row -> row.getInt(1), NUMBER, userKey)) {
                marks.markAgain(statements, pagesOf(statements, number), List.of());
            }
            statements.update(FORGET_READER, userKey);
            return statements.update(FORGET, userKey);
        });
    }

    /** Their contributions name all of them as long as they are kept; later the creation and the links remain. */
    private static Set<Long> pagesOf(Statements statements, int number) throws SQLException {
        Set<Long> pages = new HashSet<>();
        for (String select : List.of(CONTRIBUTED, CREATED, LINKED)) {
            for (long id : statements.numbers(select, number)) {
                pages.add(id);
            }
        }
        return pages;
    }
}
