package io.github.valuematrix.sandbox.export;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decides in the staging area which content counts. The table {@code kept} then names it by file, old id and number of
 * row: current pages and blog posts (role C), their history (H), comments on them (M), and comments that do not count
 * themselves but were answered by one that does (D), with the current page that they all belong to.
 */
final class Resolution {

    /** Walking up by ever longer steps, so many reach the top of any thread. */
    private static final int STEPS = 40;

    /** Where an id occurs twice, the last one holds. */
    private static final String DROP_EARLIER = "DELETE FROM %1$s e WHERE EXISTS (SELECT 1 FROM %1$s l"
            + " WHERE l.file = e.file AND l.%2$s = e.%2$s AND l.seq > e.seq)";
    private static final String DROP_SPACES_WITHOUT_KEY = "DELETE FROM space WHERE space_key = ''";

    private static final String KEPT = "CREATE TABLE kept (file INT, id VARCHAR, seq BIGINT, role CHAR(1),"
            + " owner BIGINT)";
    private static final String KEPT_INDEX = "CREATE INDEX kept_index ON kept (file, id, role)";
    private static final String KEPT_NUMBER = "CREATE INDEX kept_number ON kept (seq)";
    private static final String CURRENT_PAGES = "INSERT INTO kept SELECT p.file, p.id, p.seq, 'C', p.seq FROM page p"
            + " JOIN space s ON s.file = p.file AND s.id = p.space"
            + " WHERE p.original = '' AND p.status NOT IN ('draft', 'deleted', 'archived')";
    private static final String HISTORY = "INSERT INTO kept SELECT p.file, p.id, p.seq, 'H', c.seq FROM page p"
            + " JOIN kept c ON c.file = p.file AND c.id = p.original AND c.role = 'C'"
            + " WHERE p.original <> '' AND p.status <> 'draft'";

    private static final String THREAD = "CREATE TABLE thread AS SELECT c.file, c.id, c.seq,"
            + " CASE WHEN c.container_kind = '' AND c.container = '' THEN l.page"
            + " WHEN c.container_kind <> 'Comment' THEN NULLIF(c.container, '') END AS page,"
            + " COALESCE(NULLIF(c.parent, ''), NULLIF(c.container, '')) AS up, NULLIF(c.parent, '') AS elder,"
            + " EXISTS (SELECT 1 FROM inline_mark m WHERE m.file = c.file AND m.comment_id = c.id) OR EXISTS"
            + " (SELECT 1 FROM comment_property o JOIN inline_mark m ON m.file = o.file AND m.property = o.property"
            + " WHERE o.file = c.file AND o.comment_id = c.id) AS inline_comment"
            + " FROM comment c LEFT JOIN page_comment l ON l.file = c.file AND l.comment_id = c.id";
    private static final String THREAD_INDEX = "CREATE INDEX thread_index ON thread (file, id)";
    private static final String THREAD_NUMBER = "CREATE INDEX thread_number ON thread (seq)";
    private static final String MARK_INDEX = "CREATE INDEX mark_comment ON inline_mark (file, comment_id)";
    private static final String TO_THE_PAGE = "UPDATE thread t SET (page, up) = (SELECT u.page, u.up FROM thread u"
            + " WHERE u.file = t.file AND u.id = t.up) WHERE t.page IS NULL AND t.up IS NOT NULL";
    private static final String TO_THE_FIRST = "UPDATE thread t SET inline_comment = t.inline_comment OR COALESCE("
            + "(SELECT e.inline_comment FROM thread e WHERE e.file = t.file AND e.id = t.elder), FALSE),"
            + " elder = (SELECT e.elder FROM thread e WHERE e.file = t.file AND e.id = t.elder)"
            + " WHERE t.elder IS NOT NULL";
    private static final String COMMENTS = "INSERT INTO kept SELECT c.file, c.id, c.seq, 'M', p.seq FROM thread t"
            + " JOIN comment c ON c.seq = t.seq JOIN kept p ON p.file = t.file AND p.id = t.page AND p.role = 'C'"
            + " WHERE c.original = '' AND c.status = 'current'";
    private static final String ANSWERED = " FROM kept k JOIN comment c ON c.seq = k.seq AND c.parent <> ''"
            + " LEFT JOIN comment a ON a.file = c.file AND a.id = c.parent WHERE k.role = 'M' AND NOT EXISTS"
            + " (SELECT 1 FROM kept o WHERE o.file = c.file AND o.id = c.parent AND o.role = 'M')"
            + " GROUP BY c.file, c.parent, a.seq";
    private static final String COUNT_ANSWERED = "SELECT COUNT(*) FROM (SELECT c.parent" + ANSWERED + ")";
    private static final String ANSWERED_COMMENTS = "INSERT INTO kept SELECT c.file, c.parent,"
            + " COALESCE(a.seq, ? + ROW_NUMBER() OVER ()), 'D', MIN(k.owner)" + ANSWERED;

    private final Staging staging;
    private final JdbcTemplate jdbc;

    Resolution(Staging staging) {
        this.staging = staging;
        jdbc = staging.jdbc();
    }

    void resolve() {
        dropDoubles();
        List.of(KEPT, CURRENT_PAGES, KEPT_INDEX, KEPT_NUMBER, HISTORY).forEach(jdbc::execute);
        staging.commit();
        List.of(MARK_INDEX, THREAD, THREAD_INDEX, THREAD_NUMBER).forEach(jdbc::execute);
        repeat(TO_THE_PAGE);
        repeat(TO_THE_FIRST);
        jdbc.execute(COMMENTS);
        Long answered = jdbc.queryForObject(COUNT_ANSWERED, Long.class);
        jdbc.update(ANSWERED_COMMENTS, staging.lastNumber());
        staging.numbersGiven(answered);
        staging.commit();
    }

    private void dropDoubles() {
        for (StagedTable table : List.of(StagedTable.SPACE, StagedTable.PAGE, StagedTable.COMMENT)) {
            jdbc.execute(DROP_EARLIER.formatted(table.table(), "id"));
        }
        jdbc.execute(DROP_EARLIER.formatted(StagedTable.PAGE_COMMENT.table(), "comment_id"));
        jdbc.execute(DROP_EARLIER.formatted(StagedTable.BODY.table(), "content"));
        jdbc.execute(DROP_SPACES_WITHOUT_KEY);
    }

    private void repeat(String step) {
        int steps = 0;
        while (steps < STEPS && jdbc.update(step) > 0) {
            steps++;
        }
    }
}
