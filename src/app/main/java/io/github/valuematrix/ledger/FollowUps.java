package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.PageReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Marks what else must be read because of what was found out about some pages: others that name them by their id, which
 * leads to another space or title now; and the spaces between which a page has moved, because the pages below it went
 * along without a word.
 */
@Named
public class FollowUps {

    private static final String NAMING = "select [CONTENT_ID], [TARGET_ID], [TARGET_HASH] from {NAMED_BY_ID} "
            + "where [TARGET_ID] in (%s)";

    private final LedgerDatabase database;
    private final DirtyMarks marks;
    private final PageReader reader;

    @Inject
    public FollowUps(LedgerDatabase database, DirtyMarks marks, PageReader reader) {
        this.database = database;
        this.marks = marks;
        this.reader = reader;
    }

    private record Naming(long page, long target, long targetHash) {

        static Naming read(ResultSet row) throws SQLException {
            return new Naming(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /** In the transaction of the caller. */
    void mark(StoredEntries before, List<PageEntries> there, List<Long> gone) {
        Set<Long> spaces = new HashSet<>();
        there.forEach(page -> spaces.addAll(movedBetween(before.spaceOf(page.contentId()), page.space().id())));
        Set<Long> pages = new HashSet<>(meaningSomethingElse(there, gone));
        database.write(statements -> {
            marks.markAgain(statements, pages, spaces);
            return null;
        });
    }

    private static List<Long> movedBetween(Long before, long now) {
        return before == null || before == now ? List.of() : List.of(before, now);
    }

    private List<Long> meaningSomethingElse(List<PageEntries> there, List<Long> gone) {
        Map<Long, Long> hashes = new HashMap<>();
        there.forEach(page -> hashes.put(page.contentId(), page.titleHash()));
        List<Object> targets = new ArrayList<>(hashes.keySet());
        targets.addAll(gone);
        List<Naming> naming = database.read(statements ->
                statements.list(Naming::read, NAMING.formatted(Sql.placeholders(targets.size())), targets.toArray()));
        return naming.stream().filter(one -> !Objects.equals(one.targetHash(),
                hashes.computeIfAbsent(one.target(), reader::hashById))).map(Naming::page).distinct().toList();
    }
}
